package io.github.cica4j.report;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Deadline;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the deadlines of some days on one page. It does without lambdas, as {@link TextWriter} does. */
final class DeadlineWriter {

    private static final int INDENT = 2;
    private static final int BODY = 14;

    private final Assessment assessment;
    private final Language language;
    private final Phrases phrases;
    private final Map<String, Messages> messages;
    private final Page page;

    DeadlineWriter(Assessment assessment, Language language, Phrases phrases, Page page) {
        this.assessment = assessment;
        this.language = language;
        this.phrases = phrases;
        this.messages = Words.sentences(assessment, language);
        this.page = page;
    }

    void write(Head head, DateRange range) {
        List<Deadline> deadlines = assessment.deadlines(range);
        head.dossier();
        head.row(phrases.days(), phrases.range(range));
        head.law(Optional.empty());
        page.heading(
                deadlines.isEmpty()
                        ? phrases.none(phrases.deadlines())
                        : phrases.counted(phrases.deadlines(), deadlines.size()));
        for (Deadline deadline : deadlines) {
            line(deadline);
        }
    }

    private void line(Deadline deadline) {
        Finding finding = deadline.finding();
        Optional<ReportedFinding> reported =
                assessment.find(finding, deadline.day().latest());
        Level level = reported.isPresent() ? reported.get().level().orElse(null) : null;
        StringBuilder line = new StringBuilder(phrases.kind(deadline.kind()));
        StringBuilder about = new StringBuilder();
        Object area = finding.arguments().get(Words.AREA);
        if (area != null) {
            about.append(area).append(", ");
        }
        about.append(finding.rule());
        if (reported.isPresent()) {
            String bearer = Words.states(reported.get().bearer(), language);
            line.append(bearer.isEmpty() ? "" : phrases.forBearer(bearer))
                    .append(": ")
                    .append(sentence(reported.get()));
            about.append(", ").append(phrases.words(reported.get().status().toString()));
        } else {
            line.append(": ").append(title(finding));
        }
        page.labelled(
                INDENT,
                deadline.day().toString(),
                level == null ? Colour.NONE : Colour.of(level),
                BODY,
                line.append(" (").append(about).append(')').toString());
    }

    private String sentence(ReportedFinding reported) {
        return reported.message(Words.of(reported.rulebook(), messages));
    }

    /** The departure, for there is no sentence about a day on which the finding is in no report. */
    private String title(Finding finding) {
        for (Rulebook rulebook : assessment.rulebooks()) {
            Optional<String> title = Words.of(rulebook, messages).findTitle(finding.rule());
            if (title.isPresent()) {
                return title.get();
            }
        }
        return Words.about(finding.key());
    }
}
