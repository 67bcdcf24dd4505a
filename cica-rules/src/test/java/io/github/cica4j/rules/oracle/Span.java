package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.time.KnownDay;

/**
 * A derived day: its earliest and its latest value as epoch days, both inclusive.
 *
 * @param low  the earliest value
 * @param high  the latest value
 */
record Span(long low, long high) {

    static final long NEVER = Long.MAX_VALUE;
    static final long ALWAYS = Long.MIN_VALUE;

    Span {
        if (high < low) {
            throw new IllegalArgumentException(low + " > " + high);
        }
    }

    static Span of(KnownDay day) {
        return new Span(day.earliest().toEpochDay(), day.latest().toEpochDay());
    }

    static Span never() {
        return new Span(NEVER, NEVER);
    }

    static Span always() {
        return new Span(ALWAYS, ALWAYS);
    }

    /** The values that the day is tried at. */
    long[] values() {
        return low == high ? new long[] {low} : new long[] {low, high};
    }

    Span plus(long days) {
        return new Span(shift(low, days), shift(high, days));
    }

    static long shift(long value, long days) {
        return value == NEVER || value == ALWAYS ? value : value + days;
    }

    Span min(Span other) {
        return new Span(Math.min(low, other.low), Math.min(high, other.high));
    }

    Span max(Span other) {
        return new Span(Math.max(low, other.low), Math.max(high, other.high));
    }
}
