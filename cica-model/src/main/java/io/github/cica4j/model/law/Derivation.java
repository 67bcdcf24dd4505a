package io.github.cica4j.model.law;

import io.github.cica4j.model.fact.Facts;
import java.util.function.Consumer;
import java.util.function.Predicate;

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

    /**
     * Derives, step by step where that is told.
     *
     * <p>Facts may be judged under many readings. A derivation that takes long is quicker then if it is told in steps, so that
     * each is taken once for all readings that agree on what it asks for.
     *
     * @param workings  the facts, the readings, and what has been worked out of both
     * @param sink  takes each derived fact, in any order
     */
    default void derive(Workings workings, Consumer<Object> sink) {
        derive(workings.facts(), workings.interpretations(), sink);
    }

    /**
     * Derives what is wanted, and maybe more.
     *
     * <p>Some rules read some classes only. A derivation that takes long is quicker for them if it leaves out what they do not
     * read.
     *
     * @param workings  the facts, the readings, and what has been worked out of both
     * @param wanted  tells of a class whether derived facts of it are read
     * @param sink  takes each derived fact, in any order
     */
    default void derive(Workings workings, Predicate<Class<?>> wanted, Consumer<Object> sink) {
        derive(workings, sink);
    }
}
