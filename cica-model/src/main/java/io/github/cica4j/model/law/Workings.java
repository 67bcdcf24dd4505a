package io.github.cica4j.model.law;

import io.github.cica4j.model.fact.Facts;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Facts, the readings under which they are judged, and what has been worked out of both.
 *
 * <p>What is worked out step by step is worked out once for all readings that agree on what the step asks for: with the same
 * answers a step asks the same questions in the same order. So judging facts under many readings costs little more than what
 * differs between them.
 *
 * <p>An instance and those made from it belong to one thread.
 */
public final class Workings {

    private final Facts facts;
    private final Interpretations interpretations;
    private final Map<Step<?>, Node> remembered;

    private Workings(Facts facts, Interpretations interpretations, Map<Step<?>, Node> remembered) {
        this.facts = Objects.requireNonNull(facts, "facts");
        this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
        this.remembered = remembered;
    }

    /**
     * Something that is worked out of facts and readings.
     *
     * <p>A step depends on nothing but its argument: it is a constant, not made anew for each use. It asks for readings while it
     * runs, not later, and for what other steps work out by {@link Workings#get(Step)}. What it returns is not changed any more.
     *
     * @param <T>  the type of what is worked out
     */
    @FunctionalInterface
    public interface Step<T> {

        /**
         * Works it out.
         *
         * @param workings  the facts and the readings
         * @return what follows
         */
        T from(Workings workings);
    }

    /** A question with the answers given so far, or what was worked out once there are no more questions. */
    private static final class Node {

        private Optional<Interpretation> question = Optional.empty();
        private final Map<Choice, Node> answers = new HashMap<>(4);
        private Optional<Object> worked = Optional.empty();
    }

    /**
     * Obtains workings of which nothing has been worked out.
     *
     * @param facts  the facts
     * @param interpretations  the readings
     * @return the workings
     */
    public static Workings of(Facts facts, Interpretations interpretations) {
        return new Workings(facts, interpretations, new IdentityHashMap<>());
    }

    /**
     * Returns workings of the same facts under other readings, which share what has been worked out.
     *
     * @param others  the readings
     * @return the workings
     */
    public Workings under(Interpretations others) {
        return new Workings(facts, others, remembered);
    }

    /**
     * Returns the facts.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    /**
     * Returns the readings.
     *
     * @return the readings, to be asked for one interpretation at a time
     */
    public Interpretations interpretations() {
        return interpretations;
    }

    /**
     * Returns what a step works out, now or before.
     *
     * @param <T>  the type of what is worked out
     * @param step  the step
     * @return what follows from the facts under these readings
     * @throws IllegalStateException if something that a step worked out asks for a reading later
     */
    public <T> T get(Step<T> step) {
        Node node = remembered.computeIfAbsent(step, unused -> new Node());
        while (node.question.isPresent()) {
            Choice answer = interpretations.of(node.question.get());
            node = node.answers.computeIfAbsent(answer, unused -> new Node());
        }
        if (node.worked.isPresent()) {
            @SuppressWarnings("unchecked") // what a step worked out is kept under that step
            T before = (T) node.worked.get();
            return before;
        }
        Questions questions = new Questions(interpretations, Objects.requireNonNull(remembered.get(step)));
        T worked = step.from(new Workings(facts, interpretations.observed(questions), remembered));
        questions.end(worked);
        return worked;
    }

    /** Grows the tree of a step by what it asks. */
    private static final class Questions implements Consumer<Interpretation> {

        private final Interpretations interpretations;
        private final Map<Interpretation, Choice> asked = new HashMap<>();
        private Node node;
        private boolean ended;

        Questions(Interpretations interpretations, Node root) {
            this.interpretations = interpretations;
            this.node = root;
        }

        @Override
        public void accept(Interpretation interpretation) {
            if (ended) {
                throw new IllegalStateException(
                        "The reading of " + interpretation
                                + " was asked for after the step that depends on it: ask for it within the step, and keep the answer");
            }
            if (!asked.containsKey(interpretation)) {
                Choice answer = interpretations.of(interpretation);
                asked.put(interpretation, answer);
                node.question = Optional.of(interpretation);
                node = node.answers.computeIfAbsent(answer, unused -> new Node());
            }
        }

        void end(Object worked) {
            ended = true;
            node.worked = Optional.of(worked);
        }
    }
}
