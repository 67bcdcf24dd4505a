package io.github.cica4j.model.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The readings under which facts are judged: a choice for each interpretation that is not read as by default.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Interpretations {

    private static final Interpretations STANDARD = new Interpretations(new TreeMap<>());

    private final SortedMap<String, Choice> choices;

    private Interpretations(SortedMap<String, Choice> choices) {
        this.choices = Collections.unmodifiableSortedMap(choices);
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
        return new Interpretations(next);
    }

    /**
     * Returns the reading of an interpretation.
     *
     * @param interpretation  the interpretation
     * @return the choice made, else its default
     */
    public Choice of(Interpretation interpretation) {
        Choice choice = choices.get(interpretation.id());
        return choice == null ? interpretation.standard() : choice;
    }

    /**
     * Returns the choices that differ from the default.
     *
     * @return the choices, sorted by interpretation; unmodifiable
     */
    public Collection<Choice> choices() {
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
