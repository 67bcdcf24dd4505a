package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.OfArea;
import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of a concept paper and its approval: which text counts on a day, and how long it has been considered.
 *
 * <p>An instance belongs to one thread.
 */
public final class PaperHistory implements Judged, OfArea {

    private static final Text UNKNOWN_TEXT = new Text(Optional.empty(), Optional.empty());
    private static final Position NO_ELEMENTS = Position.undetermined("elements");
    private static final Position IN_FORCE = Position.of(Status.MET);
    private static final Position NOT_IN_FORCE = Position.of(Status.REVIEW);
    private static final Position NO_APPLICABILITY = Position.undetermined("applicability");

    /**
     * A text of the paper.
     *
     * @param draft  the draft that it stands in, if that is on record
     * @param applicability  what it says of its applicability period, if that is on record
     */
    record Text(Optional<Draft> draft, Optional<StatedPeriod> applicability) {

        static Text of(Draft draft) {
            return new Text(Optional.of(draft), draft.applicability());
        }
    }

    /**
     * The texts that can be the one that counts on a day.
     *
     * @param all  the texts
     * @param rough  the ids of the facts whose days leave open which of them it is
     */
    private record Texts(List<Text> all, List<String> rough) {

        private static final Texts NONE = new Texts(List.of(), List.of());
    }

    private final ConceptPaper concept;
    private final List<Draft> drafts;
    private final List<Approval> approvals;
    private final DayBounds firstIssued;
    private final SixMonths sixMonths;
    private final OptionalInt grace;
    private final int meetings;
    private @Nullable Steps<Texts> texts;

    /** There is a draft or an approval at least. */
    PaperHistory(
            ConceptPaper concept,
            List<Draft> drafts,
            List<Approval> approvals,
            SixMonths sixMonths,
            OptionalInt grace,
            int meetings) {
        this.concept = concept;
        this.drafts = sorted(drafts);
        this.approvals = sorted(approvals);
        this.grace = grace;
        this.meetings = meetings;
        this.firstIssued =
                this.drafts.stream().map(draft -> DayBounds.of(draft.on())).reduce(DayBounds.never(), DayBounds::min);
        this.sixMonths = sixMonths;
    }

    private Steps<Texts> texts() {
        if (texts == null) {
            texts = Steps.of(changeDays(), this::textsOn);
        }
        return texts;
    }

    /** Returns the id of the paper. */
    public FactId paper() {
        return concept.id();
    }

    /** Returns the area of the paper. */
    @Override
    public AreaId area() {
        return concept.area();
    }

    /** Returns the paper itself. */
    ConceptPaper concept() {
        return concept;
    }

    private static <T extends Fact> List<T> sorted(List<T> facts) {
        if (facts.size() <= 1) {
            return List.copyOf(facts);
        }
        List<T> sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparing(Fact::id));
        return sorted;
    }

    /** Returns the first day on which there is a text: that of the first draft, or of the approval if it is earlier. */
    public DayBounds begins() {
        DayBounds begins = firstIssued;
        for (Approval approval : approvals) {
            begins = begins.min(approvedOn(approval));
        }
        return begins;
    }

    /** Returns the first day on which consideration has gone on beyond six months (2.5). */
    public DayBounds beyondSixMonths() {
        return sixMonths.end().plusDays(1);
    }

    /** Returns the last day on which expert meetings are convened in time, if the reading of 2.5 sets one. */
    public Optional<DayBounds> convenedBy() {
        return grace.isPresent()
                ? Optional.of(sixMonths.end().plusDays(Math.max(1, grace.getAsInt())))
                : Optional.empty();
    }

    /** Returns how many expert meetings are to be convened (2.5). */
    public int meetings() {
        return meetings;
    }

    /** Returns the day from which the six months run, if the month in which they end has no such day. */
    public Optional<String> monthEnd() {
        return sixMonths.clipped();
    }

    /** Returns the ids of the drafts from which the six months may run. */
    public List<FactId> consideredFrom() {
        return sixMonths.drafts();
    }

    /** Returns the ids of the paper, its drafts and its approvals. */
    public List<FactId> evidence() {
        List<FactId> ids = new ArrayList<>(1 + drafts.size() + approvals.size());
        ids.add(concept.id());
        drafts.forEach(draft -> ids.add(draft.id()));
        approvals.forEach(approval -> ids.add(approval.id()));
        return ids;
    }

    /** Returns the ids of the drafts that may be the first. */
    public List<FactId> firstDrafts() {
        return possiblyFirst().stream().map(Draft::id).toList();
    }

    /** Returns the drafts that may be the first. */
    List<Draft> possiblyFirst() {
        List<Draft> first = new ArrayList<>(1);
        for (Draft draft : drafts) {
            if (epoch(draft.on().earliest()) <= firstIssued.latest()) {
                first.add(draft);
            }
        }
        return first;
    }

    /** Returns the day of the first draft, "never" if none is on record. */
    public DayBounds firstIssued() {
        return firstIssued;
    }

    /** Checks if a draft is on record. */
    public boolean drafted() {
        return !drafts.isEmpty();
    }

    /** Returns the day on which consideration ends: with an approval, or when the paper is withdrawn or superseded. */
    DayBounds considerationEnds() {
        DayBounds ends = DayBounds.never();
        for (Approval approval : approvals) {
            ends = ends.min(approvedOn(approval));
        }
        for (Optional<KnownDay> day : List.of(concept.withdrawnOn(), concept.supersededOn())) {
            ends = ends.min(day.map(DayBounds::of).orElse(DayBounds.never()));
        }
        return ends;
    }

    /** Returns the day of an approval; one by the Member States together may not count. */
    static DayBounds approvedOn(Approval approval) {
        DayBounds on = DayBounds.of(approval.on());
        return certain(approval)
                ? on
                : new DayBounds(
                        on.earliest(), DayBounds.NEVER, List.of(approval.id().value()));
    }

    /** Returns whether the text that counts states an applicability period, by day (2.6). */
    public Steps<Position> statesApplicability() {
        return textByDay(PaperHistory::statesApplicability);
    }

    private static Position statesApplicability(Text text) {
        return text.applicability()
                .map(stated -> Position.of(stated.period().isPresent() ? Status.MET : Status.NOT_MET))
                .orElse(NO_APPLICABILITY);
    }

    /** Returns whether the text that counts has each element that a paper should have, by day (2.2). */
    public Steps<Position> hasElements() {
        return textByDay(text -> lacking(text, Chapter2.ELEMENTS, true));
    }

    /** Returns whether the text that counts proposes thematic areas, by day (2.2). */
    public Steps<Position> hasThematicAreas() {
        return textByDay(text -> lacking(text, EnumSet.of(PaperElement.THEMATIC_AREAS), false));
    }

    private static Position lacking(Text text, Set<PaperElement> wanted, boolean named) {
        Optional<List<PaperElement>> elements = text.draft().flatMap(Draft::elements);
        if (elements.isEmpty()) {
            return NO_ELEMENTS;
        }
        Set<PaperElement> lacking = EnumSet.copyOf(wanted);
        lacking.removeAll(elements.get());
        if (lacking.isEmpty()) {
            return Position.of(Status.MET);
        }
        Position position = Position.of(Status.NOT_MET);
        return named ? position.listing(lacking) : position;
    }

    private Steps<Position> textByDay(Function<Text, Position> judge) {
        return texts().map(onDay -> onDay.all().stream()
                .map(judge)
                .reduce((one, two) -> one.or(two, onDay.rough()))
                .orElse(Position.absent()));
    }

    private long[] changeDays() {
        long[] days = new long[2 * (drafts.size() + approvals.size())];
        int count = 0;
        for (Draft draft : drafts) {
            days[count++] = epoch(draft.on().earliest());
            days[count++] = epoch(draft.on().latest());
        }
        for (Approval approval : approvals) {
            days[count++] = epoch(approval.on().earliest());
            days[count++] = epoch(approval.on().latest());
        }
        return days;
    }

    private Texts textsOn(long day) {
        if (day == Long.MIN_VALUE) {
            return Texts.NONE;
        }
        SortedSet<String> rough = new TreeSet<>();
        List<Text> all = new ArrayList<>();
        if (!addApprovedTexts(day, all, rough)) {
            addLatestDrafts(day, all, rough);
        }
        return new Texts(all, List.copyOf(rough));
    }

    /** Adds the texts that can be the approved one on a day; returns whether one is certainly approved. */
    private boolean addApprovedTexts(long day, List<Text> texts, SortedSet<String> rough) {
        boolean approved = false;
        for (Approval approval : approvals) {
            for (long on : values(approval.on())) {
                if (on <= day && noneMustBeLater(on, day, approvals, Approval::on, PaperHistory::certain)) {
                    addApprovedText(approval, on, texts, rough);
                    rough.add(approval.id().value());
                }
            }
            approved = approved || (certain(approval) && epoch(approval.on().latest()) <= day);
        }
        return approved;
    }

    /** Returns the texts that an approval can have approved. */
    Set<Text> approvedTexts(Approval approval) {
        Set<Text> texts = new HashSet<>();
        for (long on : values(approval.on())) {
            List<Text> possible = new ArrayList<>();
            addApprovedText(approval, on, possible, new TreeSet<>());
            texts.addAll(possible);
        }
        return texts;
    }

    /** Returns whether the paper is in force on a day: MET if it is, REVIEW if it is not. */
    Position inForceOn(long day) {
        Position position = NOT_IN_FORCE;
        for (Approval approval : approvals) {
            position = better(position, inForceBy(approval, day));
        }
        return unlessGone(position, day);
    }

    private Position unlessGone(Position approved, long day) {
        Position position = approved;
        for (Optional<KnownDay> end : List.of(concept.withdrawnOn(), concept.supersededOn())) {
            if (end.isPresent() && epoch(end.get().latest()) <= day) {
                return NOT_IN_FORCE;
            }
            if (end.isPresent() && epoch(end.get().earliest()) <= day) {
                position = position.or(NOT_IN_FORCE, DayBounds.of(end.get()).because());
            }
        }
        return position;
    }

    /** Returns whether an approval puts the paper in force on a day; approvals add to each other. */
    private Position inForceBy(Approval approval, long day) {
        SortedSet<String> rough = new TreeSet<>();
        Set<Text> texts = new LinkedHashSet<>();
        boolean later = !certain(approval);
        for (long on : values(approval.on())) {
            if (on <= day) {
                List<Text> possible = new ArrayList<>();
                addApprovedText(approval, on, possible, rough);
                texts.addAll(possible);
            } else {
                later = true;
            }
        }
        if (texts.size() == 1) {
            rough.clear();
        }
        rough.add(approval.id().value());
        Position position = later ? NOT_IN_FORCE : Position.absent();
        for (Text text : texts) {
            Position applies = appliesOn(text, day);
            position = position.status().isEmpty() ? applies : position.or(applies, rough);
        }
        return position;
    }

    private static Position better(Position one, Position two) {
        if (one.equals(IN_FORCE) || two.equals(NOT_IN_FORCE)) {
            return one;
        }
        if (two.equals(IN_FORCE) || one.equals(NOT_IN_FORCE)) {
            return two;
        }
        return one.or(two, List.of());
    }

    private static Position appliesOn(Text text, long day) {
        if (text.applicability().isEmpty()) {
            return NO_APPLICABILITY;
        }
        Optional<KnownPeriod> period = text.applicability().get().period();
        if (period.isEmpty()) {
            return IN_FORCE;
        }
        DayBounds from = DayBounds.of(period.get().from());
        DayBounds to = period.get().to().map(DayBounds::of).orElse(DayBounds.never());
        boolean possible = from.earliest() <= day && day <= to.latest();
        boolean certain = from.latest() <= day && day <= to.earliest();
        if (certain) {
            return IN_FORCE;
        }
        return possible ? Position.of(Status.UNDETERMINED, Verdict.rough(from, to)) : NOT_IN_FORCE;
    }

    /** Adds the days on which the paper may come into force or cease to be. */
    void addInForceDays(Collection<Long> days) {
        for (Approval approval : approvals) {
            for (long on : values(approval.on())) {
                days.add(on);
                List<Text> texts = new ArrayList<>();
                addApprovedText(approval, on, texts, new TreeSet<>());
                for (Text text : texts) {
                    text.applicability().flatMap(StatedPeriod::period).ifPresent(period -> {
                        for (long first : values(period.from())) {
                            days.add(first);
                        }
                        period.to().ifPresent(last -> {
                            for (long end : values(last)) {
                                days.add(end + 1);
                            }
                        });
                    });
                }
            }
        }
        for (Optional<KnownDay> end : List.of(concept.withdrawnOn(), concept.supersededOn())) {
            end.ifPresent(known -> {
                for (long day : values(known)) {
                    days.add(day);
                }
            });
        }
    }

    /**
     * Whether the paper is in force on a day, and on a later one.
     *
     * @param now  whether it is on the day
     * @param later  whether its approvals of that day or before alone put it in force on the later one
     */
    record Lasting(Position now, Position later) {

        private static final Lasting NOT = new Lasting(NOT_IN_FORCE, NOT_IN_FORCE);

        private Lasting and(Lasting other) {
            return new Lasting(better(now, other.now), better(later, other.later));
        }
    }

    /**
     * Every answer that the bounds of the days of approvals lead to.
     *
     * @param answers  the answers
     * @param rough  the days that leave open which of them holds
     */
    record Outlook(Set<Lasting> answers, SortedSet<String> rough) {}

    /** Returns whether the paper is in force on a day, and would be on a later one were it never withdrawn or superseded. */
    Outlook outlook(long day, long later) {
        Set<Lasting> answers = Set.of(Lasting.NOT);
        SortedSet<String> rough = new TreeSet<>();
        for (Approval approval : approvals) {
            Set<Lasting> own = lastingBy(approval, day, later);
            if (own.size() > 1) {
                rough.addAll(approvedOn(approval).because());
            }
            Set<Lasting> together = new LinkedHashSet<>();
            for (Lasting before : answers) {
                own.forEach(lasting -> together.add(before.and(lasting)));
            }
            answers = together;
        }
        Set<Lasting> unlessGone = new LinkedHashSet<>();
        answers.forEach(lasting -> unlessGone.add(new Lasting(unlessGone(lasting.now(), day), lasting.later())));
        return new Outlook(unlessGone, rough);
    }

    private Set<Lasting> lastingBy(Approval approval, long day, long later) {
        Set<Lasting> answers = new LinkedHashSet<>();
        for (long on : values(approval.on())) {
            if (on <= day) {
                List<Text> texts = new ArrayList<>();
                SortedSet<String> rough = new TreeSet<>();
                addApprovedText(approval, on, texts, rough);
                answers.add(new Lasting(appliesOn(texts, day, rough), appliesOn(texts, later, rough)));
            } else {
                answers.add(Lasting.NOT);
            }
        }
        if (!certain(approval)) {
            answers.add(Lasting.NOT);
        }
        return answers;
    }

    /** Returns whether each of some texts holds on a day; there is one at least. */
    private static Position appliesOn(Collection<Text> texts, long day, Collection<String> rough) {
        return texts.stream()
                .map(text -> appliesOn(text, day))
                .reduce((one, two) -> one.or(two, rough))
                .orElseThrow();
    }

    /** Returns the approvals. */
    List<Approval> approvals() {
        return approvals;
    }

    private static long[] values(KnownDay day) {
        long earliest = epoch(day.earliest());
        return day.exact() ? new long[] {earliest} : new long[] {earliest, epoch(day.latest())};
    }

    private static boolean certain(Approval approval) {
        return !approval.byMemberStates();
    }

    private void addApprovedText(Approval approval, long on, List<Text> texts, SortedSet<String> rough) {
        List<Text> based = new ArrayList<>();
        if (approval.draft().isPresent()) {
            drafts.stream()
                    .filter(draft -> draft.id().equals(approval.draft().get()))
                    .forEach(draft -> based.add(Text.of(draft)));
        } else {
            addLatestDrafts(on, based, rough);
            if (drafts.stream().noneMatch(draft -> epoch(draft.on().latest()) <= on)) {
                based.add(UNKNOWN_TEXT);
            }
        }
        for (Text text : based) {
            texts.add(approval.applicability().isPresent() ? new Text(text.draft(), approval.applicability()) : text);
        }
    }

    /** Adds the drafts that can be the latest issued by a day. */
    private void addLatestDrafts(long day, List<Text> texts, SortedSet<String> rough) {
        for (Draft draft : drafts) {
            long earliest = epoch(draft.on().earliest());
            long latest = epoch(draft.on().latest());
            long own = latest <= day ? latest : earliest;
            if (earliest <= day && noneMustBeLater(own, day, drafts, Draft::on, other -> true)) {
                texts.add(Text.of(draft));
                rough.add(draft.id().value());
            }
        }
    }

    /** Checks that none that must have come by a day comes after one that came on a given day. */
    private static <T> boolean noneMustBeLater(
            long own, long day, List<T> all, Function<T, KnownDay> dayOf, Predicate<T> certain) {
        for (T fact : all) {
            KnownDay other = dayOf.apply(fact);
            if (epoch(other.earliest()) > own && epoch(other.latest()) <= day && certain.test(fact)) {
                return false;
            }
        }
        return true;
    }

    private static long epoch(LocalDate day) {
        return day.toEpochDay();
    }

    @Override
    public Subject subject() {
        return concept.subject();
    }
}
