package io.github.cica4j.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Numbers that look random and follow from a seed: SplitMix64, written out so that no JDK changes them. */
final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Draws(long seed) {
        state = seed;
    }

    private long next() {
        state += GOLDEN;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Draws a number from 0 to below a bound. */
    int below(int bound) {
        return (int) Math.floorMod(next(), (long) bound);
    }

    /** Draws a number, both ends inclusive. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> Optional<T> maybe(int chance, Supplier<T> value) {
        return percent(chance) ? Optional.of(value.get()) : Optional.empty();
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /** Picks the n-th value with the n-th of the weights, which make 100. */
    int weighted(int... percents) {
        int drawn = below(100);
        for (int index = 0; index < percents.length; index++) {
            drawn -= percents[index];
            if (drawn < 0) {
                return index;
            }
        }
        throw new IllegalArgumentException("Weights make less than 100");
    }

    void shuffle(List<?> list) {
        for (int index = list.size(); index > 1; index--) {
            java.util.Collections.swap(list, index - 1, below(index));
        }
    }
}
