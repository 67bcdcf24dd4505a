package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Circulation;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Endorsement;
import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.NewMeasure;
import io.github.cica4j.model.fact.ObserverApplication;
import io.github.cica4j.model.fact.RelationStep;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewFocus;
import io.github.cica4j.model.fact.Statement;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.fact.Undertaking;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.oracle.Judge.Docket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Observers, relations with organizations, statements, and the plan of an area, as {@code docs/procedure-relations.md} tells. */
final class ObserversAndRelations {

    private static final int YEARS_AFTER = 2;

    private final Dossier dossier;
    private final Seats seats;
    private final SortedSet<Long> days = new TreeSet<>();
    private long knownTo = Span.NEVER;

    ObserversAndRelations(Dossier dossier, Seats seats) {
        this.dossier = dossier;
        this.seats = seats;
    }

    void enter(Docket docket) {
        dossier.facts(ObserverApplication.class).forEach(application -> application(docket, application));
        dossier.facts(ExternalRelation.class).forEach(relation -> relation(docket, relation));
        dossier.facts(Statement.class).forEach(statement -> statement(docket, statement));
        dossier.facts(ActionPlan.class).stream()
                .filter(plan -> plan.area().id().equals("nct.general")
                        && plan.on().latest().isAfter(LocalDate.of(2023, 12, 12)))
                .forEach(plan -> plan(docket, plan));
        inForceFrom().ifPresent(from -> List.of(Body.SOC, Body.SWG).forEach(body -> yearly(docket, body, from)));
    }

    /** The days that follow from others, on which a status can change; call it after entering. */
    SortedSet<Long> days() {
        return days;
    }

    /** The last day of which all is known: what recurs for ever is judged for some years. */
    long knownTo() {
        return knownTo;
    }

    private static Status forReview(Verdict verdict) {
        return verdict == Verdict.BAD ? Status.REVIEW : verdict.status();
    }

    private static Verdict onOrBefore(Optional<KnownDay> one, KnownDay other) {
        return one.map(day -> Verdict.onOrBefore(Span.of(day), Span.of(other))).orElse(Verdict.UNKNOWN);
    }

    // ---- OBS

    private static void application(Docket docket, ObserverApplication application) {
        if (application.applicant().text().matches("[A-Z][A-Z]")) {
            Optional<KnownDay> told = application.on();
            if (told.isEmpty()) {
                told = application.circulated().flatMap(Circulation::on);
            }
            if (told.isEmpty()) {
                told = application.consideredOn();
            }
            Verdict made = Verdict.all(
                    Verdict.of(application.inWriting()),
                    Verdict.of(application.to().map(Intermediary.CHAIRMANSHIP::equals)),
                    Verdict.of(application.statementOfIntent()));
            told.ifPresent(
                    day -> docket.judge("OBS-1", application.subject(), Judge.act(Span.of(day), forReview(made))));
            application
                    .consideredOn()
                    .ifPresent(day -> docket.judge(
                            "OBS-2",
                            application.subject(),
                            Judge.act(Span.of(day), forReview(circulated(application, day)))));
        }
        application
                .statusFrom()
                .ifPresent(day -> docket.judge(
                        "OBS-3",
                        application.subject(),
                        Judge.act(Span.of(day), granted(application, day).status())));
    }

    private static Verdict circulated(ObserverApplication application, KnownDay considered) {
        return application
                .circulated()
                .map(circulation -> circulation.done()
                        ? Verdict.all(
                                circulation
                                        .draftDecision()
                                        .map(ObserversAndRelations::ofTheMc)
                                        .orElse(Verdict.UNKNOWN),
                                onOrBefore(circulation.on(), considered))
                        : Verdict.BAD)
                .orElse(Verdict.UNKNOWN);
    }

    private static Verdict ofTheMc(String draft) {
        if (draft.matches("MC/[0-9]{4}/DRAFT/[1-9][0-9]*(/Rev\\.[1-9][0-9]*)?")) {
            return Verdict.GOOD;
        }
        boolean symbol = draft.matches(
                "[A-Z]{2,}/[0-9]{4}(-[IVXLCDM]+)?/(Agenda|DEC|DRAFT|INF|SEC)/[1-9][0-9]*(/Rev\\.[1-9][0-9]*)?");
        return symbol ? Verdict.BAD : Verdict.UNKNOWN;
    }

    private static Verdict granted(ObserverApplication application, KnownDay from) {
        return application
                .adoption()
                .map(adoption -> adoption.given()
                        ? Verdict.all(Verdict.of(adoption.by().map(Body.MC::equals)), onOrBefore(adoption.on(), from))
                        : Verdict.BAD)
                .orElse(Verdict.UNKNOWN);
    }

    // ---- REL

    private void relation(Docket docket, ExternalRelation relation) {
        relation.begunOn()
                .ifPresent(day -> docket.judge(
                        "REL-1", relation.subject(), Judge.act(Span.of(day), forReview(mandated(relation, day)))));
        for (RelationStep step : relation.steps().orElse(List.of())) {
            step.on().ifPresent(day -> {
                List<Verdict> before = new ArrayList<>();
                for (RelationStep other : relation.steps().orElseThrow()) {
                    if (other.number() < step.number() && other.on().isPresent()) {
                        before.add(onOrBefore(other.on(), day));
                    }
                }
                docket.judge(
                        "REL-2",
                        relation.subject(),
                        Integer.toString(step.number()),
                        Judge.act(Span.of(day), forReview(Verdict.all(before))));
            });
        }
    }

    private Verdict mandated(ExternalRelation relation, KnownDay begun) {
        if (relation.withoutMandate()) {
            return Verdict.BAD;
        }
        return onOrBefore(relation.mandate().flatMap(dossier::find).map(fact -> ((Decision) fact).on()), begun);
    }

    // ---- STM

    private static void statement(Docket docket, Statement statement) {
        statement.adoptedOn().ifPresent(day -> {
            if (statement.undertakings().isEmpty()) {
                docket.judge("STM-1", statement.subject(), Judge.act(Span.of(day), Status.UNDETERMINED));
            }
            for (Undertaking undertaking : statement.undertakings().orElse(List.of())) {
                docket.judge(
                        "STM-1",
                        statement.subject(),
                        Integer.toString(undertaking.number()),
                        Judge.act(Span.of(day), Status.REVIEW));
            }
        });
    }

    // ---- NCT

    private void plan(Docket docket, ActionPlan plan) {
        if (plan.newMeasures().isEmpty()) {
            docket.judge("NCT-1", plan.subject(), Judge.act(Span.of(plan.on()), Status.UNDETERMINED));
        }
        int number = 0;
        for (NewMeasure measure : plan.newMeasures().orElse(List.of())) {
            number++;
            Verdict approved = measure.approval()
                    .map(approval ->
                            approval.given() ? Verdict.of(approval.by().map(body -> body != Body.SWG)) : Verdict.BAD)
                    .orElse(Verdict.UNKNOWN);
            Span on = Span.of(plan.on());
            if (approved == Verdict.GOOD) {
                on = measure.approval()
                        .flatMap(Endorsement::on)
                        .map(Span::of)
                        .map(on::max)
                        .orElse(on);
            }
            docket.judge("NCT-1", plan.subject(), Integer.toString(number), Judge.act(critical(on), approved.status()));
        }
    }

    private Span critical(Span span) {
        for (long value : span.values()) {
            days.addAll(List.of(value - 1, value, value + 1));
        }
        return span;
    }

    private Optional<LocalDate> inForceFrom() {
        return dossier.facts(Adoption.class).stream()
                .filter(adoption -> adoption.text().equals("nct-2023"))
                .map(adoption -> {
                    LocalDate adopted = adoption.on().latest();
                    LocalDate from =
                            adoption.inForceFrom().orElse(adoption.on()).latest();
                    return from.isBefore(adopted) ? adopted : from;
                })
                .min(LocalDate::compareTo);
    }

    private void yearly(Docket docket, Body body, LocalDate inForceFrom) {
        List<Dues.Done> done = new ArrayList<>();
        int lastYear = inForceFrom.getYear();
        for (Review review : dossier.facts(Review.class)) {
            Verdict about = review.focus().map(ObserversAndRelations::about).orElse(Verdict.UNKNOWN);
            if (review.by() == body && about != Verdict.BAD) {
                done.add(new Dues.Done(Span.of(review.on()), about == Verdict.GOOD));
            }
            lastYear = Math.max(lastYear, review.on().latest().getYear());
        }
        lastYear += YEARS_AFTER;
        LocalDate first = LocalDate.of(inForceFrom.getYear(), 1, 1);
        if (first.isBefore(inForceFrom)) {
            first = first.plusYears(1);
        }
        for (LocalDate begins = first; begins.getYear() <= lastYear; begins = begins.plusYears(1)) {
            Dues duty = new Dues();
            duty.arises = critical(exactly(begins));
            duty.countsFrom = duty.arises;
            duty.limit = Optional.of(critical(exactly(begins.withMonth(12).withDayOfMonth(31))));
            duty.done = done;
            duty.record = (from, to) -> seats.complete(Review.KIND, from, to);
            docket.judge("NCT-2", Subject.of("body", body.toString()), Integer.toString(begins.getYear()), duty::on);
        }
        knownTo = Math.min(knownTo, LocalDate.of(lastYear, 12, 31).toEpochDay());
    }

    private static Span exactly(LocalDate day) {
        return new Span(day.toEpochDay(), day.toEpochDay());
    }

    private static Verdict about(ReviewFocus focus) {
        List<String> named = new ArrayList<>(focus.dimensions());
        focus.areas().forEach(area -> named.add(area.id()));
        focus.measures().forEach(measure -> named.add(measure.owner()));
        return named.isEmpty() ? Verdict.UNKNOWN : Verdict.of(named.contains("nct") || named.contains("nct.general"));
    }
}
