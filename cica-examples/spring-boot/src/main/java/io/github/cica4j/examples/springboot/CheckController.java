package io.github.cica4j.examples.springboot;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.json.DossierReading;
import io.github.cica4j.model.json.ReadError;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers the text of a dossier with the report of a day. One checker serves all requests: it is thread-safe. */
@RestController
class CheckController {

    private final ComplianceChecker checker = ComplianceChecker.of(Rulebooks.modalitiesDraft2023());

    @PostMapping("/check")
    ResponseEntity<byte[]> check(
            InputStream body, @RequestParam("asOf") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf)
            throws IOException {
        DossierReading reading = CicaJson.readDossier(body); // reads no more than a dossier may hold
        return reading.dossier().map(dossier -> report(dossier, asOf)).orElseGet(() -> refusal(reading.errors()));
    }

    private ResponseEntity<byte[]> report(Dossier dossier, LocalDate asOf) {
        byte[] report = CicaJson.writeReport(checker.check(dossier).asOf(asOf), Language.EN);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(report);
    }

    private static ResponseEntity<byte[]> refusal(List<ReadError> errors) {
        String lines = errors.stream().map(ReadError::toString).collect(Collectors.joining("\n"));
        return ResponseEntity.badRequest()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }
}
