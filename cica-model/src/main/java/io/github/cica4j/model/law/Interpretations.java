package io.github.cica4j.model.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The readings under which facts are judged: a choice for each interpretation that is not read as by default.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Interpretations {

    private static final Interpretations STANDARD = new Interpretations(new TreeMap<>(), Optional.empty());

    private final SortedMap<String, Choice> choices;
    private final Optional<Consumer<Interpretation>> observer;

    private Interpretations(SortedMap<String, Choice> choices, Optional<Consumer<Interpretation>> observer) {
        this.choices = Collections.unmodifiableSortedMap(choices);
        this.observer = observer;
    }

    /**
     * Obtains the default readings.
     *
     * @return the readings
     */
    public static Interpretations standard() {
        return STANDARD;
    }

    /**
     * Returns these readings with one of them chosen.
     *
     * @param interpretation  the interpretation
     * @param choice  the reading, as {@link Interpretation#choose(String)} parses it
     * @return new readings; choosing the default takes an earlier choice back
     * @throws IllegalArgumentException if there is no such reading, or its parameter does not fit
     */
    public Interpretations with(Interpretation interpretation, String choice) {
        Choice chosen = interpretation.choose(choice);
        SortedMap<String, Choice> next = new TreeMap<>(choices);
        if (chosen.equals(interpretation.standard())) {
            next.remove(interpretation.id());
        } else {
            next.put(interpretation.id(), chosen);
        }
        return new Interpretations(next, observer);
    }

    /**
     * Returns the same readings, which tell what they are asked for. What does not ask for an interpretation does not depend on it.
     *
     * @param asked  is told of each interpretation before it is answered, each time
     * @return the readings; they are as thread-safe as the observer, and can only be asked for one interpretation at a time
     */
    public Interpretations observed(Consumer<Interpretation> asked) {
        return new Interpretations(choices, Optional.of(asked));
    }

    /**
     * Returns the reading of an interpretation.
     *
     * @param interpretation  the interpretation
     * @return the choice made, else its default
     */
    public Choice of(Interpretation interpretation) {
        observer.ifPresent(asked -> asked.accept(interpretation));
        Choice choice = choices.get(interpretation.id());
        return choice == null ? interpretation.standard() : choice;
    }

    /**
     * Returns the choices that differ from the default.
     *
     * @return the choices, sorted by interpretation; unmodifiable
     * @throws IllegalStateException if these readings are {@linkplain #observed(Consumer) observed}
     */
    public Collection<Choice> choices() {
        if (observer.isPresent()) {
            throw new IllegalStateException(
                    "What derives facts asks for one reading at a time: call of(interpretation) instead of choices()");
        }
        return choices.values();
    }

    /**
     * Returns the day from which draft texts are taken to be in force (INT-35).
     *
     * @return the day, absent if they are only indicative
     */
    public Optional<LocalDate> inForceFrom() {
        Choice choice = of(Interpretation.DRAFT_TEXT);
        return choice.parameter().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(choice.parameter()));
    }

    /**
     * Checks if nothing is told of what a text that is not in force would ask for (INT-35).
     *
     * @return true if so
     */
    public boolean draftsOff() {
        return of(Interpretation.DRAFT_TEXT).chose("off");
    }

    /**
     * Returns how much a departure weighs: by the force of the wording, and for "will" by its reading (INT-37).
     *
     * @param force  the force of the wording
     * @param textInForce  whether the text is in force for it
     * @return the level
     */
    public Level level(Force force, boolean textInForce) {
        if (force == Force.WILL) {
            return switch (of(Interpretation.FORCE_OF_WILL).reading()) {
                case "obligation" -> Force.SHALL.level(textInForce);
                case "statement" -> Level.NOTE;
                default -> force.level(textInForce);
            };
        }
        return force.level(textInForce);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interpretations that && choices.equals(that.choices);
    }

    @Override
    public int hashCode() {
        return choices.hashCode();
    }

    @Override
    public String toString() {
        return choices.values().toString();
    }
}
