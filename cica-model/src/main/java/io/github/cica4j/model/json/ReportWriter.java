package io.github.cica4j.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.Receipt;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.finding.Summary;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes a report. */
final class ReportWriter {

    private static final String FORMAT = "cica-report/1";

    private final Report report;
    private final Language language;
    private final JsonGenerator out;
    private final Map<String, Messages> messages;

    ReportWriter(Report report, Language language, JsonGenerator out) {
        this.report = report;
        this.language = language;
        this.out = out;
        this.messages = report.messages(language);
    }

    void write() throws IOException {
        out.writeStartObject();
        text("format", FORMAT);
        text("asOf", report.asOf());
        text("language", language.code());
        rulebooks();
        summary();
        out.writeArrayFieldStart("findings");
        for (ReportedFinding finding : report.findings()) {
            finding(finding);
        }
        out.writeEndArray();
        receipt();
        out.writeEndObject();
    }

    void rulebooks() throws IOException {
        new LawWriter(out).rulebooks(report.assessment());
    }

    private void summary() throws IOException {
        Summary summary = report.summary();
        out.writeObjectFieldStart("summary");
        out.writeNumberField("departures", summary.departures());
        for (Status status : Status.values()) {
            out.writeNumberField(status.toString(), summary.count(status));
        }
        out.writeEndObject();
    }

    private void finding(ReportedFinding reported) throws IOException {
        Finding finding = reported.finding();
        RuleDescriptor rule = finding.descriptor();
        Messages sentences =
                Objects.requireNonNull(messages.get(reported.rulebook().id()));
        out.writeStartObject();
        text("rule", finding.rule());
        if (!finding.key().occurrence().isEmpty()) {
            text("occurrence", finding.key().occurrence());
        }
        texts("provisions", rule.provisions());
        text("title", sentences.findTitle(finding.rule()));
        text("force", rule.force().label());
        text("level", reported.level());
        text("status", reported.status());
        out.writeBooleanField("indicative", reported.indicative());
        if (!reported.bearer().isEmpty()) {
            texts("bearer", reported.bearer());
        }
        subject(finding.subject());
        text("arises", finding.arises());
        text("limit", finding.limit());
        text("met", finding.met());
        text("ends", finding.ends());
        text("since", reported.since());
        text("message", reported.message(sentences));
        arguments(reported);
        texts("evidence", finding.evidence());
        texts("interpretations", rule.interpretations());
        texts("missing", reported.missing());
        out.writeEndObject();
    }

    private void subject(Subject subject) throws IOException {
        out.writeObjectFieldStart("subject");
        text("kind", subject.kind());
        text("id", subject.id());
        out.writeEndObject();
    }

    /** Writes what a finding is about, without the braces around it. */
    void subject(FindingKey key) throws IOException {
        subject(key.subject());
        if (!key.occurrence().isEmpty()) {
            text("occurrence", key.occurrence());
        }
    }

    private void arguments(ReportedFinding reported) throws IOException {
        out.writeObjectFieldStart("arguments");
        for (Map.Entry<String, Object> argument : reported.arguments().entrySet()) {
            out.writeFieldName(argument.getKey());
            value(argument.getValue());
        }
        out.writeEndObject();
    }

    private void value(Object value) throws IOException {
        if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else if (value instanceof Collection<?> values) {
            out.writeStartArray();
            for (Object element : values) {
                value(element);
            }
            out.writeEndArray();
        } else {
            out.writeString(value.toString());
        }
    }

    void receipt() throws IOException {
        new LawWriter(out).receipt(Receipt.of(report), Optional.of(report.asOf()));
    }

    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void text(String name, Object value) throws IOException {
        out.writeStringField(name, value.toString());
    }

    void texts(String name, Collection<?> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (Object value : values) {
            out.writeString(value.toString());
        }
        out.writeEndArray();
    }
}
