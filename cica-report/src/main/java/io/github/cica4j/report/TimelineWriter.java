package io.github.cica4j.report;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.finding.Timeline;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.state.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the history of findings on one page. It does without lambdas, as {@link TextWriter} does. */
final class TimelineWriter {

    private static final int INDENT = 2;
    private static final int BODY = 14;

    private final Assessment assessment;
    private final Phrases phrases;
    private final Map<String, Messages> messages;
    private final Page page;

    TimelineWriter(Assessment assessment, Language language, Phrases phrases, Page page) {
        this.assessment = assessment;
        this.phrases = phrases;
        this.messages = Words.sentences(assessment, language);
        this.page = page;
    }

    void write(Head head, List<Finding> findings) {
        head.dossier();
        head.law(Optional.empty());
        page.heading(
                findings.isEmpty()
                        ? phrases.none(phrases.findings())
                        : phrases.counted(phrases.findings(), findings.size()));
        boolean first = true;
        for (Finding finding : findings) {
            if (!first) {
                page.blank();
            }
            first = false;
            block(finding);
        }
    }

    private void block(Finding finding) {
        Object area = finding.arguments().get(Words.AREA);
        String about = Words.about(finding.key());
        boolean named = area == null || area.toString().equals(finding.subject().id());
        page.labelled(INDENT, finding.rule().value(), Colour.HEADING, BODY, about + (named ? "" : ", " + area));
        for (Timeline.Change change : finding.timeline().changes()) {
            Optional<ReportedFinding> reported = assessment.find(finding, change.from());
            Level level = reported.isPresent() ? reported.get().level().orElse(null) : null;
            page.labelled(
                    INDENT,
                    change.from().toString(),
                    level == null ? Colour.NONE : Colour.of(level),
                    BODY,
                    reported.isPresent() ? phrases.position(reported.get(), messages) : phrases.notInTheReport());
        }
    }
}
