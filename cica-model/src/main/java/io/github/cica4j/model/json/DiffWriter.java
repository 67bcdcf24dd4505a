package io.github.cica4j.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.AssessmentDiff;
import io.github.cica4j.model.finding.FindingDiff;
import io.github.cica4j.model.finding.Receipt;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.state.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes what differs between two assessments. */
final class DiffWriter {

    private static final String FORMAT = "cica-diff/1";

    private final AssessmentDiff diff;
    private final Optional<LocalDate> day;
    private final Language language;
    private final JsonGenerator out;

    DiffWriter(AssessmentDiff diff, Optional<LocalDate> day, Language language, JsonGenerator out) {
        this.diff = diff;
        this.day = day;
        this.language = language;
        this.out = out;
    }

    void write() throws IOException {
        List<FindingDiff> differences = day.map(diff::on).orElseGet(diff::overTime);
        out.writeStartObject();
        text("format", FORMAT);
        text("asOf", day);
        text("language", language.code());
        side("before", diff.before());
        side("after", diff.after());
        out.writeObjectFieldStart("renamed");
        for (Map.Entry<?, ?> rule : diff.renamed().entrySet()) {
            text(rule.getKey().toString(), rule.getValue());
        }
        out.writeEndObject();
        out.writeObjectFieldStart("summary");
        for (FindingDiff.Kind kind : FindingDiff.Kind.values()) {
            out.writeNumberField(
                    kind.toString(),
                    differences.stream()
                            .filter(difference -> difference.kind() == kind)
                            .count());
        }
        out.writeEndObject();
        out.writeArrayFieldStart("differences");
        Map<String, Messages> before = messages(diff.before());
        Map<String, Messages> after = messages(diff.after());
        for (FindingDiff difference : differences) {
            difference(difference, before, after);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void side(String name, Assessment assessment) throws IOException {
        out.writeObjectFieldStart(name);
        LawWriter law = new LawWriter(out);
        law.rulebooks(assessment);
        law.receipt(Receipt.of(assessment.asOf(day.orElse(LocalDate.EPOCH))), day);
        out.writeEndObject();
    }

    private Map<String, Messages> messages(Assessment assessment) {
        return assessment.asOf(LocalDate.EPOCH).messages(language);
    }

    private void difference(FindingDiff difference, Map<String, Messages> before, Map<String, Messages> after)
            throws IOException {
        out.writeStartObject();
        text("rule", difference.key().rule());
        text("occurrence", Optional.of(difference.key().occurrence()).filter(occurrence -> !occurrence.isEmpty()));
        out.writeObjectFieldStart("subject");
        text("kind", difference.key().subject().kind());
        text("id", difference.key().subject().id());
        out.writeEndObject();
        text("change", difference.kind());
        text("since", difference.since());
        text("until", difference.until());
        position("before", difference.before(), before);
        position("after", difference.after(), after);
        out.writeEndObject();
    }

    private void position(String name, Optional<ReportedFinding> side, Map<String, Messages> messages)
            throws IOException {
        if (side.isEmpty()) {
            return;
        }
        ReportedFinding reported = side.get();
        out.writeObjectFieldStart(name);
        text("rule", reported.finding().rule());
        text("rulebook", reported.rulebook().id());
        text("status", reported.status());
        text("level", reported.level());
        out.writeBooleanField("indicative", reported.indicative());
        text(
                "message",
                reported.message(
                        Objects.requireNonNull(messages.get(reported.rulebook().id()))));
        out.writeArrayFieldStart("missing");
        for (String missing : reported.missing()) {
            out.writeString(missing);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    private void text(String name, Object value) throws IOException {
        out.writeStringField(name, value.toString());
    }
}
