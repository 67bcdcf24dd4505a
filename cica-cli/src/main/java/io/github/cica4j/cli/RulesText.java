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

    private static final int WIDTH = 100;
    private static final int INDENT = 14;

    private final StringBuilder out = new StringBuilder(4096);

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
            out.append("Legal status: ")
                    .append(words(step.status()))
                    .append(", known since ")
                    .append(step.since())
                    .append(" (")
                    .append(step.source().document())
                    .append(step.source().paragraph().map(", "::concat).orElse(""))
                    .append(")\n");
        }
        for (String superseded : rulebook.supersedes()) {
            out.append("Supersedes, once in force: ").append(superseded).append('\n');
        }
        out.append(rulebook.rules().isEmpty() ? "\nNo rules.\n" : "\n");
        for (RuleDescriptor rule : rulebook.rules()) {
            row(
                    rule.id().value(),
                    force(rule) + ", " + rule.shape() + ", " + join(rule.provisions()) + ": "
                            + messages.findTitle(rule.id()).orElse(""));
        }
        for (Guard guard : rulebook.guards()) {
            row(
                    guard.id().value(),
                    "guard, " + guard.provision() + ": "
                            + messages.findTitle(guard.id()).orElse(""));
        }
    }

    private void rule(Rulebook rulebook, RuleDescriptor rule) {
        out.append(rule.id()).append('\n');
        row("  departure", rulebook.messages(Language.EN).findTitle(rule.id()).orElse(""));
        row("  rulebook", rulebook.id());
        row("  force", force(rule));
        row("  shape", rule.shape().toString());
        row("  statuses", statuses(rule.statuses()));
        if (!rule.reliesOn().isEmpty()) {
            row("  relies on", kinds(rule.reliesOn()) + ", complete for the days in question");
        }
        for (Provision provision : rulebook.provisions()) {
            if (rule.provisions().contains(provision.id())) {
                row("  text " + provision.id(), provision.paraphrase());
            }
        }
        for (Interpretation interpretation : rule.interpretations()) {
            row(
                    "  " + interpretation.id(),
                    interpretation.question() + " (" + join(rulebook.provisionsOf(interpretation)) + ")");
            String kind = " (default)";
            for (Reading reading : interpretation.readings()) {
                String parameter = parameter(reading);
                row("", "=" + reading.name() + parameter + " " + reading.description() + kind);
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

    /** Writes a label and a text beside it, broken between words. */
    private void row(String label, String text) {
        out.append(label);
        int column = label.length();
        do {
            out.append(' ');
            column++;
        } while (column < INDENT);
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            if (at > 0 && column + 1 + end - at > WIDTH) {
                out.append("\n              ");
                column = INDENT;
            } else if (at > 0) {
                out.append(' ');
                column++;
            }
            out.append(text, at, end);
            column += end - at;
            at = end + 1;
        }
        out.append('\n');
    }
}
