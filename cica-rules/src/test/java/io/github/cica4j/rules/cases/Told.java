package io.github.cica4j.rules.cases;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Timeline;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whole findings as text, so that a case asserts all that a finding says. */
final class Told {

    private Told() {}

    /** The findings of one rule on a dossier, under chosen readings; that of all rules at once must be the same. */
    static String of(String rule, Dossier dossier, String... readings) {
        RuleId id = RuleId.of(rule);
        Rulebook own = Rulebooks.standard().stream()
                .filter(rulebook -> rulebook.findRule(id).isPresent())
                .findFirst()
                .orElseThrow();
        String alone = text(
                rule,
                checker(List.of(own), readings).only(id).build().check(dossier).findings());
        String withAll = text(
                rule,
                checker(Rulebooks.standard(), readings).build().check(dossier).findings());
        return alone.equals(withAll) ? alone : "alone:\n" + alone + "with all:\n" + withAll;
    }

    private static ComplianceChecker.Builder checker(List<Rulebook> rulebooks, String... readings) {
        ComplianceChecker.Builder builder = ComplianceChecker.builder().rulebooks(rulebooks);
        for (String reading : readings) {
            String[] parts = reading.split("=", 2);
            builder.interpret(parts[0], parts[1]);
        }
        return builder;
    }

    private static String text(String rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .map(Told::text)
                .collect(Collectors.joining());
    }

    private static String text(Finding finding) {
        StringBuilder text = new StringBuilder(finding.key().toString()).append('\n');
        day(text, "arises", finding.arises());
        day(text, "limit", finding.limit());
        day(text, "met", finding.met());
        day(text, "ends", finding.ends());
        LocalDate last = LocalDate.MIN;
        for (Timeline.Change change : finding.timeline().changes()) {
            last = change.from();
            text.append("  from ").append(last).append(' ');
            text.append(change.position().status().map(Enum::toString).orElse("nothing"));
            if (!change.position().missing().isEmpty()) {
                text.append(", missing ").append(change.position().missing());
            }
            change.position()
                    .listed()
                    .ifPresent(names -> text.append(", naming ").append(names));
            if (!finding.bearerOn(last).isEmpty()) {
                text.append(", bearer ").append(finding.bearerOn(last));
            }
            text.append('\n');
        }
        if (!finding.arguments().isEmpty()) {
            text.append("  with ").append(finding.arguments()).append('\n');
        }
        return text.append("  because ").append(finding.evidence()).append('\n').toString();
    }

    private static void day(StringBuilder text, String name, Optional<KnownDay> day) {
        day.ifPresent(known ->
                text.append("  ").append(name).append(' ').append(known).append('\n'));
    }
}
