package io.github.cica4j.cli;

import io.github.cica4j.model.law.Guard;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.LegalHistory;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Provision;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes rules as JSON. */
final class RulesJson {

    private static final String FORMAT = "cica-rules/1";

    private final JsonResult out;

    private RulesJson(JsonResult out) {
        this.out = out;
    }

    static byte[] write(List<Rulebook> rulebooks, Optional<RuleDescriptor> one) throws IOException {
        return JsonResult.of(FORMAT, out -> new RulesJson(out).all(rulebooks, one.map(List::of)));
    }

    private void all(List<Rulebook> rulebooks, Optional<List<RuleDescriptor>> chosen) throws IOException {
        out.startArray("rulebooks");
        for (Rulebook rulebook : rulebooks) {
            List<RuleDescriptor> rules = chosen.orElse(rulebook.rules());
            if (rulebook.rules().containsAll(rules)) {
                rulebook(rulebook, rules);
            }
        }
        out.endArray();
    }

    private void rulebook(Rulebook rulebook, List<RuleDescriptor> rules) throws IOException {
        out.start();
        out.rulebook(rulebook, LegalHistory.of(rulebook.legalSteps()));
        out.texts("supersedes", rulebook.supersedes());
        Messages messages = rulebook.messages(Language.EN);
        List<Provision> provisions = rulebook.provisions();
        out.startArray("rules");
        for (RuleDescriptor rule : rules) {
            rule(rulebook, rule, messages, provisions);
        }
        out.endArray();
        out.startArray("guards");
        for (Guard guard : rulebook.guards()) {
            out.start();
            out.text("id", guard.id().value());
            out.text("title", messages.findTitle(guard.id()));
            out.text("provision", guard.provision());
            out.end();
        }
        out.endArray();
        out.end();
    }

    private void rule(Rulebook rulebook, RuleDescriptor rule, Messages messages, List<Provision> provisions)
            throws IOException {
        out.start();
        out.text("id", rule.id().value());
        out.text("title", messages.findTitle(rule.id()));
        out.text("force", rule.force().label());
        out.text("shape", rule.shape().toString());
        out.texts("statuses", rule.statuses());
        out.startArray("provisions");
        for (Provision provision : provisions) {
            if (rule.provisions().contains(provision.id())) {
                out.start();
                out.text("id", provision.id());
                out.text("paraphrase", provision.paraphrase());
                out.end();
            }
        }
        out.endArray();
        out.texts("reliesOn", rule.reliesOn());
        out.startArray("interpretations");
        for (Interpretation interpretation : rule.interpretations()) {
            interpretation(rulebook, interpretation);
        }
        out.endArray();
        out.end();
    }

    private void interpretation(Rulebook rulebook, Interpretation interpretation) throws IOException {
        out.start();
        out.text("id", interpretation.id());
        out.text("question", interpretation.question());
        out.texts("provisions", rulebook.provisionsOf(interpretation));
        out.startArray("readings");
        for (Reading reading : interpretation.readings()) {
            out.start();
            out.text("name", reading.name());
            out.text("description", reading.description());
            switch (reading.parameter()) {
                case NONE -> {}
                case DAYS -> {
                    out.text("parameter", "days");
                    out.text("default", reading.defaultParameter());
                }
                case MONTHS -> {
                    out.text("parameter", "months");
                    out.text("default", reading.defaultParameter());
                }
                case DAY -> out.text("parameter", "day");
            }
            out.end();
        }
        out.endArray();
        out.end();
    }
}
