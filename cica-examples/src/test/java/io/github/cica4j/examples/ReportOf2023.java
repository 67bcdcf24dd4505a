package io.github.cica4j.examples;

import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A whole run, from the text of a dossier to that of a report; another class loader can call it by its interface. */
public final class ReportOf2023 implements UnaryOperator<String> {

    /** Creates the function. */
    public ReportOf2023() {}

    @Override
    public String apply(String dossier) {
        byte[] report = CicaJson.writeReport(
                ComplianceChecker.of(Rulebooks.modalitiesDraft2023())
                        .check(CicaJson.readDossier(dossier).orElseThrow())
                        .asOf(LocalDate.of(2023, 12, 13)),
                Language.EN);
        return new String(report, StandardCharsets.UTF_8);
    }
}
