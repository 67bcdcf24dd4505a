package io.github.cica4j.model.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An open word of a text, with the ways to read it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id  the id, such as {@code INT-06}
 * @param question  what is open
 * @param readings  the ways to read it, the default first
 */
public record Interpretation(String id, String question, List<Reading> readings) implements Comparable<Interpretation> {

    /** The reading of a draft text (INT-35), which every rulebook knows. */
    public static final Interpretation DRAFT_TEXT = of(
            "INT-35",
            "What does a text that is only a draft count for?",
            Reading.of("indicative", "It shows what it would ask for."),
            new Reading("in-force", "It is in force from a given day, not before.", Reading.Parameter.DAY, ""),
            Reading.of("off", "Nothing is told of what it would ask for."));

    /** The force of "will" (INT-37), which every rulebook knows. */
    public static final Interpretation FORCE_OF_WILL = of(
            "INT-37",
            "How strongly does \"will\" bind?",
            Reading.of("undertaking", "As an undertaking: a departure weighs as much as one from \"should\"."),
            Reading.of("obligation", "As an obligation: a departure weighs as much as one from \"shall\"."),
            Reading.of("statement", "It only states what is expected: a departure is worth a note."));

    /**
     * Creates an interpretation.
     *
     * @throws IllegalArgumentException if it has no readings
     */
    public Interpretation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException(id + " has no readings");
        }
    }

    /**
     * Obtains an interpretation.
     *
     * @param id  the id
     * @param question  what is open
     * @param readings  the ways to read it, the default first
     * @return the interpretation
     */
    public static Interpretation of(String id, String question, Reading... readings) {
        return new Interpretation(id, question, List.of(readings));
    }

    /**
     * Returns the interpretations that every rulebook knows, which change what findings weigh and never their status.
     *
     * @return the interpretations, sorted by id
     */
    public static List<Interpretation> ofEveryRulebook() {
        return List.of(DRAFT_TEXT, FORCE_OF_WILL);
    }

    /**
     * Returns the choice that counts where nobody chooses.
     *
     * @return the first reading with its default parameter
     */
    public Choice standard() {
        return new Choice(id, readings.get(0).name(), readings.get(0).defaultParameter());
    }

    /**
     * Parses a choice: the name of a reading, with its parameter after a colon, such as {@code grace:30}.
     *
     * @param text  the text
     * @return the choice
     * @throws IllegalArgumentException if there is no such reading, or the parameter does not fit it
     */
    public Choice choose(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        Reading reading = readings.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no reading '" + name + "': choose one of "
                        + readings.stream().map(Reading::name).collect(Collectors.joining(", "))));
        return new Choice(id, name, parameter(reading, colon < 0 ? "" : text.substring(colon + 1)));
    }

    private String parameter(Reading reading, String given) {
        String parameter = given.isEmpty() ? reading.defaultParameter() : given;
        boolean fits = switch (reading.parameter()) {
            case NONE -> given.isEmpty();
            case DAYS, MONTHS -> parameter.matches("[0-9]{1,5}");
            case DAY -> day(parameter);
        };
        if (!fits) {
            String example = switch (reading.parameter()) {
                case NONE -> "";
                case DAYS -> ":30";
                case MONTHS -> ":12";
                case DAY -> ":2024-01-01";
            };
            throw new IllegalArgumentException(
                    id + "=" + reading.name() + " does not take '" + given + "': write " + reading.name() + example);
        }
        return parameter;
    }

    private static boolean day(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public int compareTo(Interpretation other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
