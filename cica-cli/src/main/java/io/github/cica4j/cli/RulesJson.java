package io.github.cica4j.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Provision;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes rules as JSON. */
final class RulesJson {

    private static final String FORMAT = "cica-rules/1";

    private final JsonGenerator out;

    private RulesJson(JsonGenerator out) {
        this.out = out;
    }

    static byte[] write(List<Rulebook> rulebooks, Optional<RuleDescriptor> one) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(bytes)) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter());
            new RulesJson(generator).all(rulebooks, one.map(List::of));
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void all(List<Rulebook> rulebooks, Optional<List<RuleDescriptor>> chosen) throws IOException {
        out.writeStartObject();
        out.writeStringField("format", FORMAT);
        out.writeArrayFieldStart("rulebooks");
        for (Rulebook rulebook : rulebooks) {
            List<RuleDescriptor> rules = chosen.orElse(rulebook.rules());
            if (rulebook.rules().containsAll(rules)) {
                rulebook(rulebook, rules);
            }
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void rulebook(Rulebook rulebook, List<RuleDescriptor> rules) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", rulebook.id());
        out.writeStringField("title", rulebook.title());
        out.writeNumberField("revision", rulebook.revision());
        out.writeArrayFieldStart("legalStatus");
        for (LegalStep step : rulebook.legalSteps()) {
            out.writeStartObject();
            out.writeStringField("status", step.status().toString());
            out.writeStringField("since", step.since().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
        Messages messages = rulebook.messages(Language.EN);
        List<Provision> provisions = rulebook.provisions();
        out.writeArrayFieldStart("rules");
        for (RuleDescriptor rule : rules) {
            rule(rule, messages, provisions);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void rule(RuleDescriptor rule, Messages messages, List<Provision> provisions) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", rule.id().value());
        Optional<String> title = messages.findTitle(rule.id());
        if (title.isPresent()) {
            out.writeStringField("title", title.get());
        }
        if (rule.force().label().isPresent()) {
            out.writeStringField("force", rule.force().toString());
        }
        out.writeStringField("shape", rule.shape().toString());
        texts("statuses", rule.statuses());
        out.writeArrayFieldStart("provisions");
        for (Provision provision : provisions) {
            if (rule.provisions().contains(provision.id())) {
                out.writeStartObject();
                out.writeStringField("id", provision.id());
                out.writeStringField("paraphrase", provision.paraphrase());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
        texts("reliesOn", rule.reliesOn());
        out.writeArrayFieldStart("interpretations");
        for (Interpretation interpretation : rule.interpretations()) {
            interpretation(interpretation);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void interpretation(Interpretation interpretation) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", interpretation.id());
        out.writeStringField("question", interpretation.question());
        out.writeArrayFieldStart("readings");
        for (Reading reading : interpretation.readings()) {
            out.writeStartObject();
            out.writeStringField("name", reading.name());
            out.writeStringField("description", reading.description());
            switch (reading.parameter()) {
                case NONE -> {}
                case DAYS -> {
                    out.writeStringField("parameter", "days");
                    out.writeStringField("default", reading.defaultParameter());
                }
                case DAY -> out.writeStringField("parameter", "day");
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void texts(String name, Collection<?> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (Object value : values) {
            out.writeString(value.toString());
        }
        out.writeEndArray();
    }
}
