package io.github.cica4j.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Receipt;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Rulebook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Writes by what an assessment was made, for each result that tells of one. */
final class LawWriter {

    private final JsonGenerator out;

    LawWriter(JsonGenerator out) {
        this.out = out;
    }

    void rulebooks(Assessment assessment) throws IOException {
        out.writeArrayFieldStart("rulebooks");
        for (Rulebook rulebook : assessment.rulebooks()) {
            out.writeStartObject();
            text("id", rulebook.id());
            text("title", rulebook.title());
            out.writeNumberField("revision", rulebook.revision());
            out.writeArrayFieldStart("legalStatus");
            for (LegalStep step : assessment.legalHistory(rulebook).steps()) {
                out.writeStartObject();
                text("status", step.status());
                text("since", step.since());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes a receipt, with its day if the result is of one. */
    void receipt(Receipt receipt, Optional<LocalDate> day) throws IOException {
        out.writeObjectFieldStart("receipt");
        text("library", receipt.library());
        out.writeObjectFieldStart("rulebooks");
        for (Map.Entry<String, String> rulebook : receipt.rulebooks().entrySet()) {
            text(rulebook.getKey(), rulebook.getValue());
        }
        out.writeEndObject();
        out.writeArrayFieldStart("interpretations");
        for (String choice : receipt.interpretations()) {
            out.writeString(choice);
        }
        out.writeEndArray();
        text("dossier", receipt.dossier());
        if (day.isPresent()) {
            text("asOf", day.get());
        }
        text("tzdata", receipt.tzdata());
        out.writeEndObject();
    }

    private void text(String name, Object value) throws IOException {
        out.writeStringField(name, value.toString());
    }
}
