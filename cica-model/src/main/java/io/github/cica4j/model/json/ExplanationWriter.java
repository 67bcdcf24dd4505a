package io.github.cica4j.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Provision;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.time.DayBounds;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes an explanation. */
final class ExplanationWriter {

    private static final String FORMAT = "cica-explanation/1";

    private final Explanation explanation;
    private final JsonGenerator out;
    private final ReportWriter report;

    ExplanationWriter(Explanation explanation, JsonGenerator out) {
        this.explanation = explanation;
        this.out = out;
        this.report = new ReportWriter(explanation.report(), explanation.language(), out);
    }

    void write() throws IOException {
        out.writeStartObject();
        report.text("format", FORMAT);
        report.text("asOf", explanation.report().asOf());
        report.text("language", explanation.language().code());
        report.rulebooks();
        requirement();
        report.text("about", explanation.about());
        out.writeArrayFieldStart("findings");
        for (Explanation.Explained explained : explanation.findings()) {
            explained(explained);
        }
        out.writeEndArray();
        if (explanation.whyNot().isPresent()) {
            out.writeFieldName("whyNot");
            new WhyNotForm(explanation.whyNot().get(), explanation.language(), out).write();
        }
        otherReadings();
        report.receipt();
        out.writeEndObject();
    }

    private void requirement() throws IOException {
        RuleDescriptor rule = explanation.requirement().rule();
        out.writeObjectFieldStart("rule");
        report.text("id", rule.id());
        report.text("rulebook", explanation.requirement().rulebook().id());
        report.text("title", explanation.requirement().title());
        report.text("force", rule.force().label());
        report.text("shape", rule.shape());
        out.writeArrayFieldStart("provisions");
        for (Provision provision : explanation.requirement().provisions()) {
            out.writeStartObject();
            report.text("id", provision.id());
            report.text("paraphrase", provision.paraphrase());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("readings");
        for (Explanation.ChosenReading reading : explanation.requirement().readings()) {
            out.writeStartObject();
            report.text("choice", reading.choice());
            report.text("question", reading.interpretation().question());
            report.text("meaning", reading.meaning());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void explained(Explanation.Explained explained) throws IOException {
        Finding finding = explained.finding();
        out.writeStartObject();
        report.subject(finding.key());
        position(explained.position(), explained.message());
        out.writeArrayFieldStart("facts");
        for (Explanation.Evidence evidence : explained.facts()) {
            out.writeStartObject();
            report.text("id", evidence.fact().id());
            report.text("kind", evidence.fact().kind());
            report.text("sentence", evidence.sentence());
            out.writeEndObject();
        }
        out.writeEndArray();
        dates(explained.dates());
        out.writeArrayFieldStart("reasons");
        for (Explanation.Reason reason : explained.reasons()) {
            out.writeStartObject();
            report.text("row", reason.row());
            report.text("sentence", reason.sentence());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("history");
        for (Explanation.Change change : explained.history()) {
            out.writeStartObject();
            report.text("from", change.from());
            position(change.position(), change.message());
            out.writeEndObject();
        }
        out.writeEndArray();
        remedies(explained);
        out.writeEndObject();
    }

    private void position(Optional<ReportedFinding> position, Optional<String> message) throws IOException {
        if (position.isPresent()) {
            ReportedFinding reported = position.get();
            report.text("status", reported.status());
            report.text("level", reported.level());
            out.writeBooleanField("indicative", reported.indicative());
            if (!reported.bearer().isEmpty()) {
                report.texts("bearer", reported.bearer());
            }
            report.text("since", reported.since());
            report.text("message", message);
            report.texts("missing", reported.missing());
        }
    }

    /** A bound that is no day, "always" or "never", is left out. */
    private void dates(List<Explanation.Origin> dates) throws IOException {
        out.writeArrayFieldStart("dates");
        for (Explanation.Origin origin : dates) {
            DayBounds day = origin.day();
            out.writeStartObject();
            report.text("date", origin.kind());
            if (day.earliest() != DayBounds.ALWAYS) {
                report.text("earliest", LocalDate.ofEpochDay(day.earliest()));
            }
            if (day.latest() != DayBounds.ALWAYS && day.latest() != DayBounds.NEVER) {
                report.text("latest", LocalDate.ofEpochDay(day.latest()));
            }
            report.text("origin", origin.origin());
            report.text("reading", origin.reading());
            report.text("sentence", origin.sentence());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void remedies(Explanation.Explained explained) throws IOException {
        out.writeArrayFieldStart("remedies");
        for (Explanation.Remedy remedy : explained.remedies()) {
            out.writeStartObject();
            report.text("act", remedy.act());
            report.texts("by", remedy.by());
            out.writeArrayFieldStart("proofs");
            for (Explanation.Proof proof : remedy.proofs()) {
                out.writeStartObject();
                report.text("on", proof.day());
                report.text("judged", proof.judged());
                report.text("status", proof.status());
                report.text("sentence", proof.sentence());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        report.text("outlook", explained.outlook());
    }

    private void otherReadings() throws IOException {
        out.writeObjectFieldStart("otherReadings");
        out.writeNumberField("evaluations", explanation.evaluations());
        out.writeArrayFieldStart("outcomes");
        for (Explanation.OtherOutcome outcome : explanation.otherReadings()) {
            out.writeStartObject();
            report.subject(outcome.key());
            out.writeArrayFieldStart("under");
            for (List<Choice> choices : outcome.under()) {
                out.writeStartArray();
                for (Choice choice : choices) {
                    out.writeString(choice.toString());
                }
                out.writeEndArray();
            }
            out.writeEndArray();
            report.text("status", outcome.status());
            report.text("arises", outcome.arises());
            report.text("limit", outcome.limit());
            report.text("message", outcome.message());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
