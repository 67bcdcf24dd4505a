package io.github.cica4j.model.law;

import io.github.cica4j.model.fact.Facts;
import java.util.function.Consumer;

/**
 * Derives from facts what the rules of a rulebook join with them, such as the tenures of an office.
 *
 * <p>A derived fact states what is, never what a rule concludes.
 * Implementations are thread-safe and depend on their arguments alone.
 */
@FunctionalInterface
public interface Derivation {

    /**
     * Derives.
     *
     * @param facts  the facts
     * @param interpretations  the readings of open words
     * @param sink  takes each derived fact, in any order
     */
    void derive(Facts facts, Interpretations interpretations, Consumer<Object> sink);
}
