package io.github.cica4j.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Receipt;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.LegalHistory;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes JSON, with what several results have in common. */
final class JsonResult {

    /** The argument of a finding that tells the area. */
    static final String AREA = "area";

    /** What there is to write. */
    @FunctionalInterface
    interface Content {
        void write(JsonResult out) throws IOException;
    }

    private final JsonGenerator out;
    private final Map<RuleDescriptor, Messages> sentences = new HashMap<>();

    private JsonResult(JsonGenerator out) {
        this.out = out;
    }

    /** Returns an object in UTF-8 that starts with its format. */
    static byte[] of(String format, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(bytes)) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter());
            JsonResult result = new JsonResult(generator);
            generator.writeStartObject();
            result.text("format", format);
            content.write(result);
            generator.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    void start() throws IOException {
        out.writeStartObject();
    }

    void startObject(String name) throws IOException {
        out.writeObjectFieldStart(name);
    }

    void end() throws IOException {
        out.writeEndObject();
    }

    void startArray(String name) throws IOException {
        out.writeArrayFieldStart(name);
    }

    void endArray() throws IOException {
        out.writeEndArray();
    }

    void text(String name, Object value) throws IOException {
        out.writeStringField(name, value.toString());
    }

    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void number(String name, int value) throws IOException {
        out.writeNumberField(name, value);
    }

    void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    void texts(String name, Collection<?> values) throws IOException {
        startArray(name);
        for (Object value : values) {
            out.writeString(value.toString());
        }
        endArray();
    }

    /** Writes what a rulebook is, without the braces around it. */
    void rulebook(Rulebook rulebook, LegalHistory history) throws IOException {
        text("id", rulebook.id());
        text("title", rulebook.title());
        number("revision", rulebook.revision());
        startArray("legalStatus");
        for (LegalStep step : history.steps()) {
            start();
            text("status", step.status());
            text("since", step.since());
            end();
        }
        endArray();
    }

    /** Writes by what is judged. */
    void law(Assessment assessment) throws IOException {
        text("language", Language.EN.code());
        startArray("rulebooks");
        for (Rulebook rulebook : assessment.rulebooks()) {
            start();
            rulebook(rulebook, assessment.legalHistory(rulebook));
            end();
            Messages messages = rulebook.messages(Language.EN);
            for (RuleDescriptor rule : rulebook.rules()) {
                sentences.putIfAbsent(rule, messages);
            }
        }
        endArray();
    }

    /** Writes what a finding is on every day, without the braces around it. */
    void finding(Finding finding) throws IOException {
        RuleDescriptor rule = finding.descriptor();
        text("rule", rule.id());
        if (!finding.key().occurrence().isEmpty()) {
            text("occurrence", finding.key().occurrence());
        }
        texts("provisions", rule.provisions());
        text("title", messages(finding).findTitle(rule.id()));
        text("force", rule.force().label());
        startObject("subject");
        text("kind", finding.subject().kind());
        text("id", finding.subject().id());
        end();
        text("area", Optional.ofNullable(finding.arguments().get(AREA)));
        text("arises", finding.arises());
        text("limit", finding.limit());
        text("met", finding.met());
        text("ends", finding.ends());
        texts("evidence", finding.evidence());
        texts("interpretations", rule.interpretations());
    }

    /** Writes where a finding stands on a day, without the braces around it; nothing if it is not in the report. */
    void position(Optional<ReportedFinding> position) throws IOException {
        if (position.isPresent()) {
            ReportedFinding reported = position.get();
            text("status", reported.status());
            text("level", reported.level());
            flag("indicative", reported.indicative());
            if (!reported.bearer().isEmpty()) {
                texts("bearer", reported.bearer());
            }
            text("message", reported.message(messages(reported.finding())));
            texts("missing", reported.missing());
        }
    }

    private Messages messages(Finding finding) {
        return sentences.computeIfAbsent(finding.descriptor(), rule -> {
            throw new IllegalStateException("No rulebook has the rule " + rule);
        });
    }

    /** Writes what the result was made from and with. It is of no single day, so the receipt has none. */
    void receipt(Assessment assessment) throws IOException {
        Receipt receipt = Receipt.of(assessment.asOf(LocalDate.EPOCH));
        startObject("receipt");
        text("library", receipt.library());
        startObject("rulebooks");
        for (Map.Entry<String, String> rulebook : receipt.rulebooks().entrySet()) {
            text(rulebook.getKey(), rulebook.getValue());
        }
        end();
        texts("interpretations", receipt.interpretations());
        text("dossier", receipt.dossier());
        text("tzdata", receipt.tzdata());
        end();
    }
}
