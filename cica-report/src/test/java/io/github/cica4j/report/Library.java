package io.github.cica4j.report;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.ContinuingNorm;
import io.github.cica4j.model.finding.DoneAct;
import io.github.cica4j.model.finding.Duty;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The record and the rules of a small library. Each finding is about a reader. */
final class Library {

    static final LocalDate DAY = LocalDate.of(2023, 12, 13);

    static final Interpretation MONTH_END = Interpretation.of(
            "INT-01",
            "When does a month end?",
            Reading.of("clip", "On its last day."),
            Reading.of("roll", "On the first day of the next."));

    static final RecordKind RETURNS = RecordKind.of("returns", "return");

    static final RuleDescriptor BRING_BACK = RuleDescriptor.of("LIB-1-a", Force.SHALL, Shape.DUTY)
            .provisions("1", "2")
            .statuses(Status.PENDING, Status.OVERDUE, Status.MET, Status.UNDETERMINED)
            .readings(MONTH_END)
            .reliesOn(RETURNS)
            .build();

    static final RuleDescriptor ASK = RuleDescriptor.of("LIB-2-a", Force.SHOULD, Shape.DUTY)
            .provisions("3")
            .statuses(Status.DUE, Status.PENDING, Status.LAPSED)
            .build();

    static final RuleDescriptor LEND = RuleDescriptor.of("LIB-3-a", Force.NONE, Shape.ACT)
            .provisions("4")
            .statuses(Status.NOT_MET, Status.REVIEW)
            .build();

    static final Rulebook RULEBOOK = Rulebook.builder("library", Library.class, "test/library")
            .title("Rules of the library")
            .revision(3)
            .legalStep(new LegalStep(LegalStatus.DRAFT, KnownDay.parse("2023-01"), Source.of("LIB/1", "1")))
            .legalStep(new LegalStep(LegalStatus.ADOPTED, KnownDay.parse("2024-01-01"), Source.of("LIB/2", "1")))
            .rules(BRING_BACK, ASK, LEND)
            .build();

    private final List<Finding> findings = new ArrayList<>();
    private Interpretations interpretations = Interpretations.standard();
    private String title = "Readers of the library";
    private Optional<String> room = Optional.empty();

    Library titled(String text) {
        title = text;
        return this;
    }

    /** The room that later findings are about, told as an area. */
    Library inRoom(String name) {
        room = Optional.of(name);
        return this;
    }

    /** A norm that binds while a reader is there, which only a person can judge. */
    Library visited(RuleDescriptor rule, String reader, String from, String until) {
        findings.add(Finding.of(rule, Subject.of("reader", reader))
                .argument("reader", reader)
                .build(new ContinuingNorm(day(from), day(until), Steps.constant(Position.of(Status.REVIEW))))
                .orElseThrow());
        return this;
    }

    Library inForceFrom(String day) {
        return draftText("in-force:" + day);
    }

    Library draftText(String reading) {
        interpretations = interpretations.with(Interpretation.DRAFT_TEXT, reading);
        return this;
    }

    /** A book lent on a day, to be brought back by another; the record is complete for 2023 if it is said to be. */
    Library lent(String reader, String on, String until, boolean complete) {
        return lent(reader, on, until, complete, DayBounds.never());
    }

    Library broughtBack(String reader, String on, String until, String met) {
        return lent(reader, on, until, true, day(met));
    }

    private Library lent(String reader, String on, String until, boolean complete, DayBounds met) {
        Completeness completeness = complete
                ? Completeness.all(DateRange.ofClosed(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
                : Completeness.none();
        return add(BRING_BACK, reader, duty(on, Optional.of(day(until)), met, Status.DUE, completeness));
    }

    /** A reader to be asked for an address. */
    Library toAsk(String reader, String from) {
        return add(ASK, reader, duty(from, Optional.empty(), DayBounds.never(), Status.DUE, Completeness.none()));
    }

    /** A reader that waits. */
    Library waits(String reader, String from) {
        return add(ASK, reader, duty(from, Optional.empty(), DayBounds.never(), Status.PENDING, Completeness.none()));
    }

    Library lentBySomebody(String reader, String on, Status status) {
        findings.add(Finding.of(LEND, Subject.of("reader", reader))
                .occurrence("book-1")
                .argument("reader", reader)
                .evidence(List.of(FactId.of("book-1")))
                .build(new DoneAct(day(on), Position.of(status)))
                .orElseThrow());
        return this;
    }

    private static Duty duty(
            String from, Optional<DayBounds> limit, DayBounds met, Status open, Completeness completeness) {
        return new Duty(
                day(from),
                limit,
                met,
                DayBounds.never(),
                day(from),
                open,
                Status.LAPSED,
                false,
                Optional.empty(),
                List.of(RETURNS),
                List.of(),
                completeness);
    }

    private Library add(RuleDescriptor rule, String reader, Duty duty) {
        Finding.Builder finding = Finding.of(rule, Subject.of("reader", reader))
                .bearer(Steps.constant(List.of(StateCode.of("KZ"))))
                .argument("reader", reader)
                .evidence(List.of(FactId.of("loan-2"), FactId.of("loan-1")));
        room.ifPresent(name -> finding.argument("area", name));
        findings.add(finding.build(duty).orElseThrow());
        return this;
    }

    private static DayBounds day(String text) {
        return DayBounds.of(KnownDay.parse(text));
    }

    Assessment assessment() {
        Dossier dossier = Dossier.builder()
                .title(title)
                .add(Decision.builder()
                        .id(FactId.of("decision"))
                        .body(Body.SOC)
                        .on(KnownDay.parse("2023-01-01"))
                        .build())
                .build();
        return Assessment.of(dossier, List.of(RULEBOOK), interpretations, findings);
    }
}
