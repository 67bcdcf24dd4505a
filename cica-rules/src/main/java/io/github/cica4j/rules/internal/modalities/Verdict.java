package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whether a condition holds, as far as the record tells.
 *
 * @param truth  whether it holds
 * @param missing  what would tell, if that is not known
 */
public record Verdict(Truth truth, List<String> missing) {

    /** The condition holds. */
    public static final Verdict GOOD = new Verdict(Truth.YES, List.of());
    /** The condition does not hold. */
    public static final Verdict BAD = new Verdict(Truth.NO, List.of());

    /** Judges what is known. */
    public static Verdict of(boolean good) {
        return good ? GOOD : BAD;
    }

    /** Says what would tell. */
    public static Verdict unknown(String... missing) {
        return new Verdict(Truth.MAYBE, List.of(missing));
    }

    /** Says what would tell. */
    public static Verdict unknown(Collection<String> missing) {
        return new Verdict(Truth.MAYBE, List.copyOf(new TreeSet<>(missing)));
    }

    /** Judges a property that may be left out. */
    public static <T> Verdict of(String property, Optional<T> value, Predicate<T> good) {
        return value.map(known -> of(good.test(known))).orElseGet(() -> unknown(property));
    }

    /** Judges whether a day lies on or before another. */
    public static Verdict notAfter(DayBounds day, DayBounds other) {
        if (day.latest() <= other.earliest()) {
            return GOOD;
        }
        return day.earliest() > other.latest() ? BAD : unknown(rough(day, other));
    }

    /** Judges whether two days are the same. */
    public static Verdict same(DayBounds day, DayBounds other) {
        if (day.earliest() > other.latest() || day.latest() < other.earliest()) {
            return BAD;
        }
        boolean exact = day.earliest() == day.latest() && other.earliest() == other.latest();
        return exact ? GOOD : unknown(rough(day, other));
    }

    /** Judges whether something that may have ended had not ended by a day. */
    public static Verdict notEndedBy(Optional<KnownDay> ended, DayBounds on) {
        return ended.map(day -> not(notAfter(DayBounds.of(day), on))).orElse(GOOD);
    }

    /** Returns the rough days among some. */
    public static SortedSet<String> rough(DayBounds... days) {
        SortedSet<String> rough = new TreeSet<>();
        for (DayBounds day : days) {
            rough.addAll(day.because());
        }
        return rough;
    }

    /** Judges whether a condition does not hold. */
    public static Verdict not(Verdict verdict) {
        if (verdict.good()) {
            return BAD;
        }
        return verdict.bad() ? GOOD : verdict;
    }

    /** Judges whether two conditions hold together. */
    public static Verdict both(Verdict one, Verdict two) {
        if (one.bad() || two.bad()) {
            return BAD;
        }
        if (one.good()) {
            return two;
        }
        SortedSet<String> missing = new TreeSet<>(one.missing);
        missing.addAll(two.missing);
        return unknown(missing);
    }

    /** Returns the better of two, the second if both are unknown. */
    public static Verdict better(Verdict one, Verdict two) {
        return one.good() || two.bad() ? one : two;
    }

    /** Returns whether the condition certainly holds. */
    public boolean good() {
        return truth == Truth.YES;
    }

    /** Returns whether the condition certainly does not hold. */
    public boolean bad() {
        return truth == Truth.NO;
    }

    /** Returns the position of a norm that asks for several conditions. */
    public static Position all(Verdict... verdicts) {
        return all(List.of(verdicts));
    }

    /** Returns the position of a norm that asks for several conditions. */
    public static Position all(Collection<Verdict> verdicts) {
        List<String> missing = new ArrayList<>();
        boolean unknown = false;
        for (Verdict verdict : verdicts) {
            if (verdict.bad()) {
                return Position.of(Status.NOT_MET);
            }
            unknown = unknown || !verdict.good();
            missing.addAll(verdict.missing);
        }
        return unknown ? Position.of(Status.UNDETERMINED, missing) : Position.of(Status.MET);
    }
}
