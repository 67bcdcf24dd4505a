package io.github.cica4j.report;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Deadline;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one report on one page. It does without lambdas, each of which costs a short-lived process time at its start. */
final class TextWriter {

    private static final int MONTHS_AHEAD = 12;

    private static final int INDENT = 2;
    private static final int BODY = 11;
    private static final int LABELS = 21;

    private final Report report;
    private final Assessment assessment;
    private final Language language;
    private final Phrases phrases;
    private final Map<String, Messages> messages;
    private final Page page;

    TextWriter(Report report, Language language, Phrases phrases, Page page) {
        this.report = report;
        this.assessment = report.assessment();
        this.language = language;
        this.phrases = phrases;
        this.messages = Words.sentences(assessment, language);
        this.page = page;
    }

    void write(Head head, boolean everyFinding) {
        List<ReportedFinding> departures = report.departures();
        head.dossier();
        head.row(phrases.asOf(), phrases.endOf(report.asOf()));
        head.law(Optional.of(report.asOf()));
        section(phrases.departures(), departures);
        section(phrases.due(), report.due());
        coming();
        List<ReportedFinding> review = report.withStatus(Status.REVIEW);
        if (!review.isEmpty()) {
            section(phrases.review(), review);
        }
        undetermined();
        if (everyFinding) {
            others();
        }
        counts(departures);
    }

    private void section(String heading, List<ReportedFinding> findings) {
        page.heading(findings.isEmpty() ? phrases.none(heading) : phrases.counted(heading, findings.size()));
        for (ReportedFinding finding : findings) {
            block(finding);
        }
    }

    private void block(ReportedFinding reported) {
        Finding finding = reported.finding();
        RuleDescriptor rule = finding.descriptor();
        Level level = reported.level().orElse(null);
        page.labelled(
                INDENT,
                level == null ? "-" : level.toString(),
                level == null ? Colour.NONE : Colour.of(level),
                BODY,
                rule.id() + " " + position(reported) + ": " + Words.about(finding.key()));
        page.text(BODY, reported.message(Words.of(reported.rulebook(), messages)));
        StringBuilder text = new StringBuilder(phrases.provisions(rule.provisions()));
        Optional<String> force = rule.force().label();
        if (force.isPresent()) {
            text.append(", ").append(phrases.words(force.get()));
        }
        if (reported.indicative()) {
            text.append(", ").append(phrases.indicative());
        }
        page.labelled(BODY, phrases.paragraph(), LABELS, text.toString());
        labelled(phrases.bearer(), Words.states(reported.bearer(), language));
        labelled(phrases.facts(), Words.join(finding.evidence()));
        labelled(phrases.restsOn(), Words.join(choices(rule)));
        labelled(phrases.missing(), Words.join(reported.missing()));
    }

    private void labelled(String label, String text) {
        if (!text.isEmpty()) {
            page.labelled(BODY, label, LABELS, text);
        }
    }

    private String position(ReportedFinding reported) {
        return switch (reported.status()) {
            case DUE -> phrases.dueFor(reported.age());
            case PENDING -> {
                Optional<KnownDay> limit = reported.finding().limit();
                yield limit.isPresent()
                        ? phrases.by(limit.get(), report.asOf())
                        : phrases.withoutLimit(reported.since());
            }
            default -> phrases.since(reported.status(), reported.since());
        };
    }

    private List<Choice> choices(RuleDescriptor rule) {
        List<Choice> choices = new ArrayList<>();
        for (Interpretation interpretation : rule.interpretations()) {
            choices.add(assessment.interpretations().of(interpretation));
        }
        return choices;
    }

    private void coming() {
        List<ReportedFinding> pending = report.pending();
        List<Deadline> arising = arising();
        int count = pending.size() + arising.size();
        page.heading(count == 0 ? phrases.none(phrases.coming()) : phrases.counted(phrases.coming(), count));
        for (ReportedFinding finding : pending) {
            block(finding);
        }
        if (!arising.isEmpty()) {
            page.text(INDENT, phrases.notArisen(MONTHS_AHEAD));
        }
        for (Deadline deadline : arising) {
            Finding finding = deadline.finding();
            Optional<KnownDay> limit = finding.limit();
            page.labelled(
                    INDENT * 2,
                    deadline.day().toString(),
                    INDENT * 2 + 12,
                    finding.rule() + " " + Words.about(finding.key()) + ", "
                            + (limit.isPresent() ? phrases.limit(limit.get()) : phrases.noLimit()));
        }
    }

    /** Duties that arise within the next months and are open then. */
    private List<Deadline> arising() {
        LocalDate today = report.asOf();
        List<Deadline> arising = new ArrayList<>();
        for (Deadline deadline :
                assessment.deadlines(DateRange.ofClosed(today.plusDays(1), today.plusMonths(MONTHS_AHEAD)))) {
            if (deadline.kind() == Deadline.Kind.ARISES
                    && deadline.finding().timeline().statusOn(today).isEmpty()
                    && open(deadline.finding(), deadline.day())) {
                arising.add(deadline);
            }
        }
        return arising;
    }

    private static boolean open(Finding finding, KnownDay day) {
        Optional<Status> status = finding.timeline().statusOn(day.latest());
        return status.isPresent()
                && switch (status.get()) {
                    case PENDING, DUE, OVERDUE, UNDETERMINED -> true;
                    case MET, MET_LATE, NOT_MET, LAPSED, DEROGATED, REVIEW -> false;
                };
    }

    private void undetermined() {
        List<ReportedFinding> undetermined = report.withStatus(Status.UNDETERMINED);
        if (undetermined.isEmpty()) {
            return;
        }
        Map<String, List<ReportedFinding>> byReason = new LinkedHashMap<>();
        for (ReportedFinding finding : undetermined) {
            String reason = finding.finding().rule() + " " + phrases.needs(finding.missing());
            List<ReportedFinding> alike = byReason.get(reason);
            if (alike == null) {
                alike = new ArrayList<>();
                byReason.put(reason, alike);
            }
            alike.add(finding);
        }
        page.heading(phrases.counted(phrases.undetermined(), undetermined.size()));
        for (Map.Entry<String, List<ReportedFinding>> reason : byReason.entrySet()) {
            List<ReportedFinding> alike = reason.getValue();
            page.labelled(
                    INDENT,
                    padded(alike.size()) + " x",
                    BODY,
                    reason.getKey()
                            + (alike.size() == 1
                                    ? ": " + Words.about(alike.get(0).finding().key())
                                    : ""));
        }
    }

    private static String padded(int count) {
        String digits = Integer.toString(count);
        return digits.length() >= 4 ? digits : "    ".substring(digits.length()) + digits;
    }

    private void others() {
        List<ReportedFinding> others = new ArrayList<>();
        for (ReportedFinding finding : report.findings()) {
            switch (finding.status()) {
                case MET, MET_LATE, LAPSED, DEROGATED, UNDETERMINED -> others.add(finding);
                case OVERDUE, NOT_MET, DUE, PENDING, REVIEW -> {}
            }
        }
        section(phrases.others(), others);
    }

    private void counts(List<ReportedFinding> departures) {
        int[] byLevel = new int[Level.values().length];
        for (ReportedFinding departure : departures) {
            byLevel[departure.level().orElse(Level.NOTE).ordinal()]++;
        }
        page.heading(phrases.counts());
        page.text(INDENT, phrases.summary(report.summary(), byLevel));
    }
}
