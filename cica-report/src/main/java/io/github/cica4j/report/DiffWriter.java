package io.github.cica4j.report;

import io.github.cica4j.model.finding.AssessmentDiff;
import io.github.cica4j.model.finding.FindingDiff;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.state.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what differs between two assessments on one page. It does without lambdas, as {@link TextWriter} does. */
final class DiffWriter {

    private static final int INDENT = 2;
    private static final int BODY = 14;

    private final AssessmentDiff diff;
    private final Optional<LocalDate> day;
    private final Phrases phrases;
    private final Map<String, Messages> before;
    private final Map<String, Messages> after;
    private final Page page;

    DiffWriter(AssessmentDiff diff, Optional<LocalDate> day, Language language, Phrases phrases, Page page) {
        this.diff = diff;
        this.day = day;
        this.phrases = phrases;
        this.before = Words.sentences(diff.before(), language);
        this.after = Words.sentences(diff.after(), language);
        this.page = page;
    }

    void write(Head headBefore, Head headAfter) {
        side(phrases.before(), headBefore);
        page.blank();
        side(phrases.after(), headAfter);
        if (day.isPresent()) {
            headAfter.row(phrases.asOf(), phrases.endOf(day.get()));
        }
        List<FindingDiff> differences = day.isPresent() ? diff.on(day.get()) : diff.overTime();
        page.heading(
                differences.isEmpty()
                        ? phrases.none(phrases.differences())
                        : phrases.counted(phrases.differences(), differences.size()));
        boolean first = true;
        for (FindingDiff difference : differences) {
            if (!first) {
                page.blank();
            }
            first = false;
            block(difference);
        }
    }

    private void side(String title, Head head) {
        page.text(0, title);
        head.dossier();
        head.law(day);
    }

    private void block(FindingDiff difference) {
        page.labelled(
                INDENT,
                difference.key().rule().value(),
                Colour.HEADING,
                BODY,
                Words.about(difference.key()) + ", "
                        + phrases.days(difference.kind(), difference.since(), difference.until()));
        position(phrases.before(), difference.before(), before);
        position(phrases.after(), difference.after(), after);
    }

    private void position(String label, Optional<ReportedFinding> side, Map<String, Messages> messages) {
        Level level = side.isPresent() ? side.get().level().orElse(null) : null;
        page.labelled(
                INDENT,
                label,
                level == null ? Colour.NONE : Colour.of(level),
                BODY,
                side.isPresent() ? phrases.position(side.get(), messages) : phrases.inNoReport());
    }
}
