package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.zone.ZoneRulesProvider;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report was made from and with: the same receipt means the same bytes.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param library  the version of this library
 * @param rulebooks  the hash of the content of each rulebook, by id and revision
 * @param interpretations  the choices that differ from the default
 * @param dossier  the SHA-256 of the canonical form of the facts, in hexadecimal
 * @param asOf  the day of the report
 * @param tzdata  the version of the time-zone data
 */
public record Receipt(
        String library,
        SortedMap<String, String> rulebooks,
        List<String> interpretations,
        String dossier,
        LocalDate asOf,
        String tzdata) {

    /**
     * Makes out the receipt of a report.
     *
     * @param report  the report
     * @return the receipt
     */
    public static Receipt of(Report report) {
        Assessment assessment = report.assessment();
        SortedMap<String, String> rulebooks = new TreeMap<>();
        for (Rulebook rulebook : assessment.rulebooks()) {
            rulebooks.put(rulebook.id() + "/" + rulebook.revision(), hash(content(rulebook)));
        }
        return new Receipt(
                LibraryVersion.get(),
                rulebooks,
                assessment.interpretations().choices().stream()
                        .map(Choice::toString)
                        .toList(),
                hash(assessment.facts().canonicalForm()),
                report.asOf(),
                ZoneRulesProvider.getVersions("UTC").lastKey());
    }

    private static byte[] content(Rulebook rulebook) {
        StringBuilder content = new StringBuilder();
        rulebook.legalSteps().forEach(step -> content.append(step).append('\n'));
        for (RuleDescriptor rule : rulebook.rules()) {
            content.append(rule)
                    .append(' ')
                    .append(rule.provisions())
                    .append(' ')
                    .append(rule.force())
                    .append(' ')
                    .append(rule.shape())
                    .append(' ')
                    .append(rule.interpretations())
                    .append(' ')
                    .append(rule.reliesOn())
                    .append('\n');
        }
        Messages messages = rulebook.messages(Language.EN);
        messages.sentences()
                .forEach((key, sentence) ->
                        content.append(key).append('=').append(sentence).append('\n'));
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
