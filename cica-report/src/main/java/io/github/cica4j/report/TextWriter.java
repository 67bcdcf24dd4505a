package io.github.cica4j.report;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Deadline;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes one report on one page. It does without lambdas, each of which costs a short-lived process time at its start. */
final class TextWriter {

    private static final int MONTHS_AHEAD = 12;

    private static final int HEAD = 11;
    private static final int INDENT = 2;
    private static final int BODY = 11;
    private static final int LABELS = 21;

    private final Report report;
    private final Assessment assessment;
    private final Language language;
    private final Phrases phrases;
    private final Map<String, Messages> messages;
    private final Page page;

    TextWriter(Report report, Language language, Page page) {
        this.report = report;
        this.assessment = report.assessment();
        this.language = language;
        this.phrases = Phrases.of(language);
        this.messages = report.messages(language);
        this.page = page;
    }

    void write(Optional<String> place, boolean everyFinding) {
        List<ReportedFinding> departures = report.departures();
        heading(place);
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

    private void heading(Optional<String> place) {
        String title = assessment.facts() instanceof Dossier dossier
                ? dossier.title().orElse(phrases.untitled())
                : phrases.untitled();
        page.labelled(0, phrases.dossier(), Colour.HEADING, HEAD, title);
        if (place.isPresent()) {
            page.text(HEAD, place.get());
        }
        page.labelled(0, phrases.asOf(), Colour.HEADING, HEAD, phrases.endOf(report.asOf()));
        for (Rulebook rulebook : assessment.rulebooks()) {
            page.labelled(
                    0, phrases.rulebook(), Colour.HEADING, HEAD, phrases.revision(rulebook.id(), rulebook.revision()));
            page.text(HEAD, rulebook.title());
            page.text(HEAD, standing(rulebook));
        }
        StringBuilder choices = new StringBuilder();
        for (Choice choice : assessment.interpretations().choices()) {
            choices.append(choices.isEmpty() ? "" : ", ").append(choice);
        }
        if (!choices.isEmpty()) {
            page.labelled(0, phrases.readings(), Colour.HEADING, HEAD, phrases.notByDefault(choices.toString()));
        }
    }

    private String standing(Rulebook rulebook) {
        LegalStep last = null;
        for (LegalStep step : rulebook.legalSteps()) {
            if (!step.since().latest().isAfter(report.asOf())) {
                last = step;
            }
        }
        String standing = last == null ? phrases.noStanding() : phrases.standing(last.status(), last.since());
        if (last != null && last.status() == LegalStatus.IN_FORCE) {
            return standing;
        }
        Optional<LocalDate> from = assessment.interpretations().inForceFrom();
        return standing + " " + (from.isPresent() ? phrases.takenInForce(from.get()) : phrases.indicativeOnly());
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
                rule.id() + " " + position(reported) + ": " + about(finding.key()));
        page.text(BODY, reported.message(messages(reported)));
        StringBuilder text = new StringBuilder(phrases.provisions(rule.provisions()));
        Optional<String> force = rule.force().label();
        if (force.isPresent()) {
            text.append(", ").append(phrases.words(force.get()));
        }
        if (reported.indicative()) {
            text.append(", ").append(phrases.indicative());
        }
        page.labelled(BODY, phrases.paragraph(), LABELS, text.toString());
        labelled(phrases.bearer(), bearer(reported));
        labelled(phrases.facts(), join(finding.evidence()));
        labelled(phrases.restsOn(), join(choices(rule)));
        labelled(phrases.missing(), join(reported.missing()));
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

    private static String about(FindingKey key) {
        return key.subject() + (key.occurrence().isEmpty() ? "" : " / " + key.occurrence());
    }

    private String bearer(ReportedFinding reported) {
        List<String> names = new ArrayList<>();
        for (StateCode state : reported.bearer()) {
            names.add(state.name(language));
        }
        return join(names);
    }

    private List<Choice> choices(RuleDescriptor rule) {
        List<Choice> choices = new ArrayList<>();
        for (Interpretation interpretation : rule.interpretations()) {
            choices.add(assessment.interpretations().of(interpretation));
        }
        return choices;
    }

    private Messages messages(ReportedFinding reported) {
        return Objects.requireNonNull(messages.get(reported.rulebook().id()));
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
                    finding.rule() + " " + about(finding.key()) + ", "
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
                                    ? ": " + about(alike.get(0).finding().key())
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

    private static String join(List<?> values) {
        StringBuilder joined = new StringBuilder();
        for (Object value : values) {
            joined.append(joined.isEmpty() ? "" : ", ").append(value);
        }
        return joined.toString();
    }
}
