package io.github.cica4j.rules;

import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.ContinuingNorm;
import io.github.cica4j.model.finding.DoneAct;
import io.github.cica4j.model.finding.Duty;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.finding.RecurringDuty;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.model.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What the consequence of a rule writes to: the global {@code findings} of every rulebook.
 *
 * <p>A consequence is one statement, which ends with {@code because(...)}:
 * {@code findings.duty(RULE, $subject).arises(...).limit(...).met(...).ends(...).because($a, $b)}.
 *
 * <p>An instance belongs to one check and is not thread-safe.
 */
public final class Findings {

    private final Completeness completeness;
    private final List<Finding> recorded = new ArrayList<>();
    private final List<RecurringDuty> recurring = new ArrayList<>();
    private final Optional<Consumer<Stated>> listener;

    /**
     * Creates an empty collection.
     *
     * @param completeness  for which days the record that is judged is complete
     */
    public Findings(Completeness completeness) {
        this.completeness = Objects.requireNonNull(completeness, "completeness");
        this.listener = Optional.empty();
    }

    /** Creates an empty collection that passes on every statement, those too that are a finding on no day. */
    Findings(Completeness completeness, Consumer<Stated> listener) {
        this.completeness = Objects.requireNonNull(completeness, "completeness");
        this.listener = Optional.of(listener);
    }

    private void keep(Statement<?> statement, List<Finding> findings) {
        recorded.addAll(findings);
        if (listener.isPresent()) {
            listener.get()
                    .accept(new Stated(
                            statement.rule.id(),
                            statement.subject,
                            Collections.unmodifiableSortedMap(statement.days()),
                            statement.evidence.stream().sorted().distinct().toList(),
                            findings));
        }
    }

    private void keep(Statement<?> statement, Optional<Finding> finding) {
        keep(statement, finding.isPresent() ? List.of(finding.get()) : List.of());
    }

    /**
     * Returns the findings recorded so far.
     *
     * @return the findings, in no particular order
     */
    public List<Finding> recorded() {
        return List.copyOf(recorded);
    }

    /**
     * Returns the duties recorded so far that recur for ever.
     *
     * @return the duties, in no particular order
     */
    public List<RecurringDuty> recurring() {
        return List.copyOf(recurring);
    }

    /**
     * Begins the finding of a duty.
     *
     * @param rule  the rule
     * @param subject  what the duty is about
     * @return the statement to go on with
     */
    public DutyStatement duty(RuleDescriptor rule, Judged subject) {
        return new DutyStatement(rule, subject);
    }

    /**
     * Begins the finding of a continuing norm.
     *
     * @param rule  the rule
     * @param subject  what the norm is about
     * @return the statement to go on with
     */
    public NormStatement norm(RuleDescriptor rule, Judged subject) {
        return new NormStatement(rule, subject);
    }

    /**
     * Begins the finding of an act.
     *
     * @param rule  the rule
     * @param subject  what the act is about
     * @return the statement to go on with
     */
    public ActStatement act(RuleDescriptor rule, Judged subject) {
        return new ActStatement(rule, subject);
    }

    /*** What all statements have in common. */
    public abstract static sealed class Statement<S extends Statement<S>>
            permits DutyStatement, NormStatement, ActStatement {

        final RuleDescriptor rule;
        final Subject subject;
        final Finding.Builder finding;
        final List<FactId> evidence = new ArrayList<>(4);

        Statement(RuleDescriptor rule, Judged subject) {
            this.rule = rule;
            this.subject = subject.subject();
            this.finding = Finding.of(rule, this.subject);
        }

        abstract S self();

        abstract void record();

        /** Returns the days that decide whether there is a finding at all, by name. */
        abstract SortedMap<String, DayBounds> days();

        /**
         * Tells the finding from others of the rule on the same subject.
         *
         * @param which  the period or the fact
         * @return this statement
         */
        public S occurrence(Object which) {
            finding.occurrence(which.toString());
            return self();
        }

        /**
         * Adds an argument of the message.
         *
         * @param name  the name
         * @param value  a text, a number, a day, a State, an area, or a list of these
         * @return this statement
         */
        public S with(String name, Object value) {
            finding.argument(name, value);
            return self();
        }

        /**
         * Adds an argument of the message if there is one.
         *
         * @param name  the name
         * @param value  the value
         * @return this statement
         */
        public S noting(String name, Optional<String> value) {
            value.ifPresent(text -> finding.argument(name, text));
            return self();
        }

        /**
         * Adds facts that the finding rests on.
         *
         * @param ids  the ids of the facts
         * @return this statement
         */
        public S citing(List<FactId> ids) {
            evidence.addAll(ids);
            return self();
        }

        /**
         * Ends the statement: records the finding.
         *
         * @param facts  the facts that it rests on
         */
        public void because(Fact... facts) {
            for (Fact fact : facts) {
                evidence.add(fact.id());
            }
            record();
        }

        /**
         * Ends the statement: records the finding.
         *
         * @param ids  the ids of some facts that it rests on
         * @param facts  the others
         */
        public void because(List<FactId> ids, Fact... facts) {
            evidence.addAll(ids);
            because(facts);
        }
    }

    /** The statement of a duty. */
    public final class DutyStatement extends Statement<DutyStatement> {

        private DayBounds arises = DayBounds.never();
        private Optional<DayBounds> limit = Optional.empty();
        private Acts acts = Acts.none();
        private int times = 1;
        private DayBounds ends = DayBounds.never();
        private Optional<DayBounds> countsFrom = Optional.empty();
        private Status open = Status.DUE;
        private Status unmetEnd = Status.LAPSED;
        private boolean endsByEvent;
        private boolean everyYear;
        private final Subject subject;
        private Optional<Steps<Truth>> held = Optional.empty();
        private final List<RecordKind> unrecorded = new ArrayList<>();

        private DutyStatement(RuleDescriptor rule, Judged subject) {
            super(rule, subject);
            this.subject = subject.subject();
        }

        @Override
        DutyStatement self() {
            return this;
        }

        /**
         * Sets the first day on which it must be done.
         *
         * @param day  the day
         * @return this statement
         */
        public DutyStatement arises(DayBounds day) {
            arises = day;
            return this;
        }

        /**
         * Sets the first day on which it must be done.
         *
         * @param day  the day
         * @return this statement
         */
        public DutyStatement arises(KnownDay day) {
            return arises(DayBounds.of(day));
        }

        /**
         * Sets the last day on which doing it is on time.
         *
         * @param day  the day, inclusive
         * @return this statement
         */
        public DutyStatement limit(DayBounds day) {
            limit = Optional.of(day);
            return this;
        }

        /**
         * Sets the last day on which doing it is on time.
         *
         * @param day  the day, inclusive
         * @return this statement
         */
        public DutyStatement limit(KnownDay day) {
            return limit(DayBounds.of(day));
        }

        /**
         * Sets the last day on which doing it is on time.
         *
         * @param day  the day, inclusive; absent if there is none
         * @return this statement
         */
        public DutyStatement limit(Optional<DayBounds> day) {
            limit = day;
            return this;
        }

        /**
         * Sets the acts, the first of which that counts meets the duty.
         *
         * @param done  the acts
         * @return this statement
         */
        public DutyStatement met(Acts done) {
            acts = done;
            return this;
        }

        /**
         * Says how often the act is asked for; where it is not said, it is once.
         *
         * @param number  the number of acts, at least 1, that facts of their own tell of
         * @return this statement
         */
        public DutyStatement times(int number) {
            times = number;
            return this;
        }

        /**
         * Sets the day on which the duty is gone, as by the end of a tenure.
         *
         * @param day  the first day without it; what is done on it no longer counts
         * @return this statement
         */
        public DutyStatement ends(DayBounds day) {
            ends = ends.min(day);
            return this;
        }

        /**
         * Sets the events that end the duty, such as an approval or a withdrawal.
         *
         * @param events  the events, the first of which ends it; what is done on its day still counts
         * @return this statement
         */
        public DutyStatement endsWith(Acts events) {
            endsByEvent = true;
            events.acts().forEach(event -> evidence.add(event.fact()));
            for (Act event : events.acts()) {
                DayBounds day = DayBounds.of(event.on());
                ends = ends.min(event.certain() ? day : maybe(day, event));
            }
            return this;
        }

        /**
         * Sets an event that ends the duty.
         *
         * @param day  the day of the event, absent if there was none; what is done on it still counts
         * @return this statement
         */
        public DutyStatement endsWith(Optional<KnownDay> day) {
            endsByEvent = true;
            day.ifPresent(known -> ends = ends.min(DayBounds.of(known)));
            return this;
        }

        private static DayBounds maybe(DayBounds day, Act act) {
            return new DayBounds(
                    day.earliest(), DayBounds.NEVER, List.of(act.fact().value()));
        }

        /**
         * Sets the first day on which the act would have counted; where it is not set, that is the day the duty arises.
         *
         * @param day  the day
         * @return this statement
         */
        public DutyStatement countsFrom(DayBounds day) {
            countsFrom = Optional.of(day);
            return this;
        }

        /**
         * Says that the duty only waits while it is not done; where it is not said, it is due.
         *
         * @return this statement
         */
        public DutyStatement waits() {
            open = Status.PENDING;
            return this;
        }

        /**
         * Says that it departs from the text if the duty ends undone; where it is not said, it lapses.
         *
         * @return this statement
         */
        public DutyStatement notMetIfItEnds() {
            unmetEnd = Status.NOT_MET;
            return this;
        }

        /**
         * Sets the State that bears the duty.
         *
         * @param state  the State
         * @return this statement
         */
        public DutyStatement bearer(StateCode state) {
            finding.bearer(Steps.constant(List.of(state)));
            return this;
        }

        /**
         * Sets the States that bear the duty.
         *
         * @param states  the States by day, sorted
         * @return this statement
         */
        public DutyStatement bearer(Steps<List<StateCode>> states) {
            finding.bearer(states);
            return this;
        }

        /**
         * Sets the office that bears the duty, which only waits while nobody holds it.
         *
         * @param holders  the States by day, sorted
         * @param whether  whether somebody holds the office, by day
         * @return this statement
         */
        public DutyStatement bearer(Steps<List<StateCode>> holders, Steps<Truth> whether) {
            finding.bearer(holders);
            held = Optional.of(whether);
            return this;
        }

        /**
         * Says that the duty recurs every year for ever: what is said of it holds for the first year, and later by whole years.
         *
         * <p>The occurrence is the year in which it arises; the days are known exactly, and it never ends.
         *
         * @return this statement
         */
        public DutyStatement everyYear() {
            everyYear = true;
            return this;
        }

        /**
         * Says that a departure rests on the absence of records which is not known.
         *
         * @param kinds  the kinds of record
         * @return this statement
         */
        public DutyStatement unrecorded(List<RecordKind> kinds) {
            unrecorded.addAll(kinds);
            return this;
        }

        @Override
        void record() {
            if (everyYear) {
                recordYears();
            } else {
                keep(this, build(finding, arises, limit, countsFrom.orElse(arises)));
            }
        }

        private void recordYears() {
            int first = year(arises.earliest());
            int last = acts.acts().stream()
                    .mapToInt(act -> act.on().latest().getYear())
                    .reduce(first, Math::max);
            List<Finding> years = new ArrayList<>();
            for (int year = first; year <= last; year++) {
                inYear(year).ifPresent(years::add);
            }
            keep(this, years);
            recurring.add(new RecurringDuty(rule.id(), subject, last, this::inYear));
        }

        private Optional<Finding> inYear(int year) {
            int later = year - year(arises.earliest());
            return build(
                    finding.copy().occurrence(String.valueOf(year)).argument("year", String.valueOf(year)),
                    yearsLater(arises, later),
                    limit.map(day -> yearsLater(day, later)),
                    yearsLater(countsFrom.orElse(arises), later));
        }

        private static int year(long day) {
            return LocalDate.ofEpochDay(day).getYear();
        }

        private static DayBounds yearsLater(DayBounds day, int years) {
            return DayBounds.of(LocalDate.ofEpochDay(day.earliest()).plusYears(years));
        }

        private Optional<Finding> build(
                Finding.Builder builder, DayBounds begins, Optional<DayBounds> last, DayBounds from) {
            List<FactId> cited = new ArrayList<>(evidence);
            DayBounds met = firstOf(from, cited);
            Duty duty = new Duty(
                    begins,
                    last,
                    met,
                    ends,
                    from,
                    open,
                    unmetEnd,
                    endsByEvent,
                    held,
                    rule.reliesOn(),
                    unrecorded,
                    completeness);
            return builder.evidence(cited).build(duty);
        }

        @Override
        SortedMap<String, DayBounds> days() {
            SortedMap<String, DayBounds> days = new TreeMap<>(Map.of("arises", arises, "ends", ends));
            limit.ifPresent(day -> days.put("limit", day));
            return days;
        }

        /** The act that meets the duty, at its earliest and at its latest; each fact counts by its first act. */
        private DayBounds firstOf(DayBounds from, List<FactId> cited) {
            if (acts.acts().isEmpty()) {
                return DayBounds.never();
            }
            Map<FactId, Long> earliest = new HashMap<>();
            Map<FactId, Long> latest = new HashMap<>();
            for (Act act : acts.acts()) {
                DayBounds on = DayBounds.of(act.on());
                earliest.merge(act.fact(), earliestOf(on, from), Math::min);
                boolean certain =
                        act.certain() && on.earliest() >= from.latest() && before(on.latest(), ends.earliest());
                latest.merge(act.fact(), certain ? on.latest() : DayBounds.NEVER, Math::min);
            }
            long first = nth(earliest.values());
            long last = nth(latest.values());
            SortedSet<String> because = new TreeSet<>();
            earliest.forEach((fact, day) -> {
                if (day != DayBounds.NEVER && day <= last) {
                    cited.add(fact);
                    if (first != last && !day.equals(latest.get(fact))) {
                        because.add(fact.value());
                    }
                }
            });
            return new DayBounds(first, last, List.copyOf(because));
        }

        private long nth(Collection<Long> days) {
            if (days.size() < times) {
                return DayBounds.NEVER;
            }
            return days.stream().sorted().skip(times - 1L).findFirst().orElseThrow();
        }

        private long earliestOf(DayBounds on, DayBounds from) {
            for (long day : new long[] {on.earliest(), on.latest()}) {
                if (day >= from.earliest() && before(day, ends.latest())) {
                    return day;
                }
            }
            return DayBounds.NEVER;
        }

        private boolean before(long day, long end) {
            return endsByEvent ? day <= end : day < end;
        }
    }

    /** The statement of a continuing norm. */
    public final class NormStatement extends Statement<NormStatement> {

        private DayBounds binds = DayBounds.never();
        private DayBounds until = DayBounds.never();
        private Steps<Position> course = Steps.constant(Position.absent());

        private NormStatement(RuleDescriptor rule, Judged subject) {
            super(rule, subject);
        }

        @Override
        NormStatement self() {
            return this;
        }

        /**
         * Sets the first day on which the norm binds.
         *
         * @param day  the day
         * @return this statement
         */
        public NormStatement binds(DayBounds day) {
            binds = day;
            return this;
        }

        /**
         * Sets the first day on which the norm no longer binds.
         *
         * @param day  the day, absent if it goes on
         * @return this statement
         */
        public NormStatement until(Optional<DayBounds> day) {
            day.ifPresent(end -> until = until.min(end));
            return this;
        }

        /**
         * Sets the first day on which the norm no longer binds.
         *
         * @param day  the day, "never" if it goes on
         * @return this statement
         */
        public NormStatement until(DayBounds day) {
            until = until.min(day);
            return this;
        }

        /**
         * Sets what is the case on each day.
         *
         * @param positions  the positions by day
         * @return this statement
         */
        public NormStatement course(Steps<Position> positions) {
            course = positions;
            return this;
        }

        /**
         * Sets who holds the office in question.
         *
         * @param holders  the States by day, sorted
         * @return this statement
         */
        public NormStatement bearer(Steps<List<StateCode>> holders) {
            finding.bearer(holders);
            return this;
        }

        @Override
        void record() {
            keep(this, finding.evidence(evidence).build(new ContinuingNorm(binds, until, course)));
        }

        @Override
        SortedMap<String, DayBounds> days() {
            return new TreeMap<>(Map.of("arises", binds, "ends", until));
        }
    }

    /** The statement of an act. */
    public final class ActStatement extends Statement<ActStatement> {

        private DayBounds on = DayBounds.never();
        private Position position = Position.absent();

        private ActStatement(RuleDescriptor rule, Judged subject) {
            super(rule, subject);
        }

        @Override
        ActStatement self() {
            return this;
        }

        /**
         * Sets the day of the act.
         *
         * @param day  the day
         * @return this statement
         */
        public ActStatement on(DayBounds day) {
            on = day;
            return this;
        }

        /**
         * Sets the day of the act.
         *
         * @param day  the day
         * @return this statement
         */
        public ActStatement on(KnownDay day) {
            return on(DayBounds.of(day));
        }

        /**
         * Sets the position from the day of the act on.
         *
         * @param from  the position
         * @return this statement
         */
        public ActStatement position(Position from) {
            position = from;
            return this;
        }

        @Override
        void record() {
            keep(this, finding.evidence(evidence).build(new DoneAct(on, position)));
        }

        @Override
        SortedMap<String, DayBounds> days() {
            return new TreeMap<>(Map.of("arises", on));
        }
    }
}
