package io.github.cica4j.cli;

import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.law.Guard;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Provision;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes rules as text. */
final class RulesText {

    private static final int INDENT = 14;

    private final StringBuilder out = new StringBuilder(4096);
    private final Rows rows = new Rows(out, INDENT);

    private RulesText() {}

    static byte[] write(List<Rulebook> rulebooks, Optional<RuleDescriptor> one) {
        RulesText text = new RulesText();
        for (Rulebook rulebook : rulebooks) {
            if (one.isEmpty()) {
                text.list(rulebook);
            } else if (rulebook.findRule(one.get().id()).isPresent()) {
                text.rule(rulebook, one.get());
            }
        }
        if (one.isEmpty()) {
            text.out.append("\n'cica rules RULE' tells more about one of them.\n");
        }
        return text.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void list(Rulebook rulebook) {
        Messages messages = rulebook.messages(Language.EN);
        out.append(out.isEmpty() ? "" : "\n")
                .append(rulebook.id())
                .append(", revision ")
                .append(rulebook.revision());
        out.append('\n').append(rulebook.title()).append('\n');
        for (LegalStep step : rulebook.legalSteps()) {
            rows.add(
                    "Legal status:",
                    words(step.status()) + ", known since " + step.since() + " ("
                            + step.source().document()
                            + step.source().paragraph().map(", "::concat).orElse("") + ")");
        }
        for (String superseded : rulebook.supersedes()) {
            out.append("Supersedes, once in force: ").append(superseded).append('\n');
        }
        out.append(rulebook.rules().isEmpty() ? "\nNo rules.\n" : "\n");
        for (RuleDescriptor rule : rulebook.rules()) {
            rows.add(
                    rule.id().value(),
                    force(rule) + ", " + rule.shape() + ", " + join(rule.provisions()) + ": "
                            + messages.findTitle(rule.id()).orElse(""));
        }
        for (Guard guard : rulebook.guards()) {
            rows.add(
                    guard.id().value(),
                    "guard, " + guard.provision() + ": "
                            + messages.findTitle(guard.id()).orElse(""));
        }
    }

    private void rule(Rulebook rulebook, RuleDescriptor rule) {
        out.append(rule.id()).append('\n');
        rows.add(
                "  departure",
                rulebook.messages(Language.EN).findTitle(rule.id()).orElse(""));
        rows.add("  rulebook", rulebook.id());
        rows.add("  force", force(rule));
        rows.add("  shape", rule.shape().toString());
        rows.add("  statuses", statuses(rule.statuses()));
        if (!rule.reliesOn().isEmpty()) {
            rows.add("  relies on", kinds(rule.reliesOn()) + ", complete for the days in question");
        }
        for (Provision provision : rulebook.provisions()) {
            if (rule.provisions().contains(provision.id())) {
                rows.add("  text " + provision.id(), provision.paraphrase());
            }
        }
        for (Interpretation interpretation : rule.interpretations()) {
            rows.add(
                    "  " + interpretation.id(),
                    interpretation.question() + " (" + join(rulebook.provisionsOf(interpretation)) + ")");
            String kind = " (default)";
            for (Reading reading : interpretation.readings()) {
                String parameter = parameter(reading);
                rows.add("", "=" + reading.name() + parameter + " " + reading.description() + kind);
                kind = "";
            }
        }
    }

    private static String parameter(Reading reading) {
        return switch (reading.parameter()) {
            case NONE -> "";
            case DAYS, MONTHS -> ":" + reading.defaultParameter();
            case DAY -> ":2024-01-01";
        };
    }

    private static String force(RuleDescriptor rule) {
        return rule.force().label().orElse("a fact worth knowing").replace('-', ' ');
    }

    private static String words(Object value) {
        return value.toString().replace('-', ' ');
    }

    private static String statuses(Collection<Status> statuses) {
        return join(statuses);
    }

    private static String kinds(Collection<RecordKind> kinds) {
        return join(kinds);
    }

    private static String join(Collection<?> values) {
        StringBuilder joined = new StringBuilder();
        for (Object value : values) {
            joined.append(joined.isEmpty() ? "" : ", ").append(value);
        }
        return joined.toString();
    }
}
