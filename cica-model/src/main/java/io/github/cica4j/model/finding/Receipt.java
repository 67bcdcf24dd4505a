package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.zone.ZoneRulesProvider;
import java.util.Collection;
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
        append(content, rulebook.legalSteps());
        append(content, rulebook.supersedes());
        for (RuleDescriptor rule : rulebook.rules()) {
            append(
                    content,
                    List.of(
                            rule,
                            rule.provisions(),
                            rule.force(),
                            rule.shape(),
                            rule.interpretations(),
                            rule.reliesOn()));
        }
        append(content, rulebook.provisions());
        append(content, rulebook.messages(Language.EN).sentences().entrySet());
        content.append(conditions(rulebook));
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder content, Collection<?> parts) {
        parts.forEach(part -> content.append(part).append('\n'));
    }

    /** The names of the compiled conditions change with their content. */
    private static String conditions(Rulebook rulebook) {
        try (InputStream in = rulebook.anchor().getClassLoader().getResourceAsStream(rulebook.listing())) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
