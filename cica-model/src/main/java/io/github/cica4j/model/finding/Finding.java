package io.github.cica4j.model.finding;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.model.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * One rule applied to one subject, over all time.
 *
 * <p>Findings are ordered by their key.
 * This type is immutable and thread-safe.
 */
public final class Finding implements Comparable<Finding> {

    private static final Steps<List<StateCode>> NOBODY = Steps.constant(List.of());

    private final RuleDescriptor rule;
    private final FindingKey key;
    private final Dated dated;
    private final Timeline timeline;
    private final DayBounds arises;
    private final Optional<DayBounds> limit;
    private final DayBounds met;
    private final DayBounds ends;
    private final long ageFrom;
    private final Steps<List<StateCode>> bearer;
    private final SortedMap<String, Object> arguments;
    private final List<FactId> evidence;

    private Finding(Builder builder, Dated dated, Timeline timeline, Optional<Duty> duty) {
        this.rule = builder.rule;
        this.key = new FindingKey(rule.id(), builder.subject, builder.occurrence);
        this.dated = dated;
        this.timeline = timeline;
        this.arises = duty.map(Duty::arises).orElse(builder.from);
        this.limit = duty.flatMap(Duty::limit);
        this.met = duty.map(Duty::met).orElse(DayBounds.never());
        this.ends = duty.map(Duty::ends).orElse(builder.until);
        this.ageFrom = duty.map(Finding::ageFrom).orElse(DayBounds.NEVER);
        this.bearer = builder.bearer;
        this.arguments = builder.arguments;
        this.evidence = sorted(builder.evidence);
    }

    private Finding(Finding whole, Dated dated, Timeline timeline, DayBounds ends) {
        this.rule = whole.rule;
        this.key = whole.key;
        this.dated = dated;
        this.timeline = timeline;
        this.arises = whole.arises;
        this.limit = whole.limit;
        this.met = whole.met;
        this.ends = ends;
        this.ageFrom = whole.ageFrom;
        this.bearer = whole.bearer;
        this.arguments = whole.arguments;
        this.evidence = whole.evidence;
    }

    private static List<FactId> sorted(List<FactId> ids) {
        if (ids.size() <= 1) {
            return List.copyOf(ids);
        }
        ids.sort(null);
        int count = 1;
        for (int next = 1; next < ids.size(); next++) {
            if (!ids.get(next).equals(ids.get(count - 1))) {
                ids.set(count++, ids.get(next));
            }
        }
        return List.copyOf(ids.subList(0, count));
    }

    private static long ageFrom(Duty duty) {
        long begin = duty.arises().latest();
        return duty.held().map(steps -> steps.firstOnOrAfter(begin, Truth.YES)).orElse(begin);
    }

    /**
     * Returns a builder.
     *
     * @param rule  the rule
     * @param subject  what the finding is about
     * @return a new builder; it is not thread-safe
     */
    public static Builder of(RuleDescriptor rule, Subject subject) {
        return new Builder(rule, subject);
    }

    /**
     * Returns what makes the finding unique.
     *
     * @return the key
     */
    public FindingKey key() {
        return key;
    }

    /**
     * Returns the id of the rule.
     *
     * @return the id
     */
    public RuleId rule() {
        return key.rule();
    }

    /**
     * Returns the rule.
     *
     * @return the rule
     */
    public RuleDescriptor descriptor() {
        return rule;
    }

    /**
     * Returns what the finding is about.
     *
     * @return the subject
     */
    public Subject subject() {
        return key.subject();
    }

    /**
     * Checks if the finding is about something.
     *
     * @param id  the id of a subject, or of an area
     * @return true if its subject has this id, or it lies in this area
     */
    public boolean about(String id) {
        Object area = arguments.get("area");
        return subject().id().equals(id) || (area != null && area.toString().equals(id));
    }

    /**
     * Returns the position on every day.
     *
     * @return the timeline
     */
    public Timeline timeline() {
        return timeline;
    }

    /**
     * Returns the dates that the rule derived.
     *
     * @return the dates, from which the timeline follows
     */
    public Dated dated() {
        return dated;
    }

    /**
     * Returns the day on which a duty arises, a norm begins to bind, or an act was done.
     *
     * @return the day, absent if it never comes
     */
    public Optional<KnownDay> arises() {
        return arises.knownDay();
    }

    /**
     * Returns the last day on which doing what the duty asks is on time.
     *
     * @return the day, inclusive; absent if there is none
     */
    public Optional<KnownDay> limit() {
        return limit.flatMap(DayBounds::knownDay);
    }

    /**
     * Returns the first day on which what the duty asks was done.
     *
     * @return the day, absent if it was not done, or may not have been
     */
    public Optional<KnownDay> met() {
        return met.knownDay();
    }

    /**
     * Returns the first day on which the duty is gone or the norm no longer binds.
     *
     * @return the day, absent if there is none, or there may be none
     */
    public Optional<KnownDay> ends() {
        return ends.knownDay();
    }

    /**
     * Returns who bears the duty on a day.
     *
     * @param day  the day
     * @return the States, sorted; empty if nobody does, or the record does not tell
     */
    public List<StateCode> bearerOn(LocalDate day) {
        return bearer.at(day.toEpochDay());
    }

    /**
     * Returns since how many days a duty has been open on a day.
     *
     * @param day  the day
     * @return the days since the duty arose, or since somebody first held the office that owes it; at least 0
     */
    public long ageOn(LocalDate day) {
        return ageFrom == DayBounds.NEVER ? 0 : Math.max(0, day.toEpochDay() - ageFrom);
    }

    /**
     * Returns the arguments of the message that do not depend on the day.
     *
     * @return the arguments by name, sorted; unmodifiable
     */
    public SortedMap<String, Object> arguments() {
        return Collections.unmodifiableSortedMap(arguments);
    }

    /**
     * Returns the facts that the finding rests on.
     *
     * @return their ids, sorted
     */
    public List<FactId> evidence() {
        return evidence;
    }

    @Override
    public int compareTo(Finding other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && key.equals(that.key)
                && timeline.equals(that.timeline)
                && arises.equals(that.arises)
                && limit.equals(that.limit)
                && met.equals(that.met)
                && ends.equals(that.ends)
                && ageFrom == that.ageFrom
                && bearer.equals(that.bearer)
                && arguments.equals(that.arguments)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, timeline, evidence);
    }

    /**
     * Returns rule, subject and timeline.
     *
     * @return the text, in no language
     */
    @Override
    public String toString() {
        return key + ": " + timeline;
    }

    /** Returns what is left of this finding on days that may differ only from some days on; absent if there is nothing. */
    Optional<Finding> only(long[] from, LongPredicate told) {
        Finding left = new Finding(this, dated, timeline.only(from, told), ends);
        return left.timeline.everPresent() ? Optional.of(left) : Optional.empty();
    }

    /**
     * Returns what is left of this finding if its text is used until a day: a norm stops there, an act or a duty is left out
     * if it comes later, and may be left out if it may.
     */
    Optional<Finding> whileUsed(LocalDate lastDay) {
        long end = lastDay.toEpochDay() + 1;
        boolean norm = rule.shape() == Shape.CONTINUING;
        if (!norm && arises.latest() < end) {
            return Optional.of(this);
        }
        if (arises.earliest() >= end) {
            return Optional.empty();
        }
        Finding left = norm && dated instanceof ContinuingNorm whole
                ? endingOn(DayBounds.of(lastDay.plusDays(1)), whole)
                : new Finding(this, dated, timeline.orAbsent(arises.because()), ends);
        return left.timeline.everPresent() ? Optional.of(left) : Optional.empty();
    }

    private Finding endingOn(DayBounds end, ContinuingNorm whole) {
        ContinuingNorm left = new ContinuingNorm(whole.binds(), whole.until().min(end), whole.course());
        return new Finding(this, left, left.timeline(), left.until());
    }

    /**
     * Returns the first day that an act can have been done on, or a duty have arisen: if the text was not in force then, it is
     * not certain that it was in force for it.
     */
    LocalDate countedFrom() {
        long day = arises.earliest();
        return day == DayBounds.NEVER || day == DayBounds.ALWAYS ? LocalDate.MIN : LocalDate.ofEpochDay(day);
    }

    /** Builds findings. */
    public static final class Builder {

        private final RuleDescriptor rule;
        private final Subject subject;
        private String occurrence = "";
        private DayBounds from = DayBounds.never();
        private DayBounds until = DayBounds.never();
        private Steps<List<StateCode>> bearer = NOBODY;
        private final SortedMap<String, Object> arguments = new TreeMap<>();
        private List<FactId> evidence = List.of();

        private Builder(RuleDescriptor rule, Subject subject) {
            this.rule = Objects.requireNonNull(rule, "rule");
            this.subject = Objects.requireNonNull(subject, "subject");
        }

        /**
         * Returns a builder that holds what this one holds.
         *
         * @return another builder
         */
        public Builder copy() {
            Builder copy = new Builder(rule, subject);
            copy.occurrence = occurrence;
            copy.bearer = bearer;
            copy.arguments.putAll(arguments);
            copy.evidence = new ArrayList<>(evidence);
            return copy;
        }

        /**
         * Tells the finding from others of the rule on the same subject.
         *
         * @param which  the period or the fact
         * @return this builder
         */
        public Builder occurrence(String which) {
            occurrence = which;
            return this;
        }

        /**
         * Sets who bears the duty.
         *
         * @param states  the States by day, sorted
         * @return this builder
         */
        public Builder bearer(Steps<List<StateCode>> states) {
            bearer = states;
            return this;
        }

        /**
         * Adds an argument of the message.
         *
         * @param name  the name
         * @param value  a text, a number, a day, a State, an area, or a list of these
         * @return this builder
         */
        public Builder argument(String name, Object value) {
            arguments.put(name, value);
            return this;
        }

        /**
         * Adds facts that the finding rests on.
         *
         * @param facts  their ids
         * @return this builder
         */
        public Builder evidence(Collection<FactId> facts) {
            if (evidence.isEmpty()) {
                evidence = new ArrayList<>(facts);
            } else {
                evidence.addAll(facts);
            }
            return this;
        }

        /**
         * Builds the finding of a duty.
         *
         * @param duty  the duty
         * @return the finding, absent if it is in the report of no day
         */
        public Optional<Finding> build(Duty duty) {
            return build(duty, Optional.of(duty));
        }

        /**
         * Builds the finding of a continuing norm.
         *
         * @param norm  the norm
         * @return the finding, absent if it is in the report of no day
         */
        public Optional<Finding> build(ContinuingNorm norm) {
            from = norm.binds();
            until = norm.until();
            return build(norm, Optional.empty());
        }

        /**
         * Builds the finding of an act.
         *
         * @param act  the act
         * @return the finding, absent if it is in the report of no day
         */
        public Optional<Finding> build(DoneAct act) {
            from = act.on();
            return build(act, Optional.empty());
        }

        private Optional<Finding> build(Dated dated, Optional<Duty> duty) {
            Timeline timeline = dated.timeline();
            return timeline.everPresent() ? Optional.of(new Finding(this, dated, timeline, duty)) : Optional.empty();
        }
    }

    /**
     * Returns the days as arguments of the message.
     *
     * @return the days by name, sorted
     */
    Map<String, KnownDay> days() {
        SortedMap<String, KnownDay> days = new TreeMap<>();
        arises().ifPresent(day -> days.put("arises", day));
        limit().ifPresent(day -> days.put("limit", day));
        met().ifPresent(day -> days.put("met", day));
        ends().ifPresent(day -> days.put("ends", day));
        return days;
    }
}
