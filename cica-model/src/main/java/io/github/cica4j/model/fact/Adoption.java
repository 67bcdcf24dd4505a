package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The adoption of a text that a rulebook is an edition of (5.1, 5.2).
 *
 * <p>From the day on which it takes effect the text is in force, and the texts that it supersedes are not.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Adoption extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("adoptions", "adoption");

    /**
     * Returns the text that was adopted.
     *
     * @return the id of a rulebook, such as {@code modalities-draft-2023}; it need not be one that is known here
     */
    String text();

    /**
     * Returns the body that adopted it.
     *
     * @return the body
     */
    Body by();

    /**
     * Returns the day of adoption.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns the first day on which the text is in force, where that is not the day of adoption.
     *
     * @return the day, inclusive; absent if the text is in force from its adoption on
     */
    Optional<KnownDay> inForceFrom();

    /**
     * Returns the decision by which it was adopted.
     *
     * @return the id of a {@link Decision}, absent if it is not on record
     */
    Optional<FactId> decision();

    /**
     * Returns the first day on which the text is in force.
     *
     * @return the day, inclusive, which is not before that of the adoption
     */
    default KnownDay takesEffect() {
        KnownDay from = inForceFrom().orElse(on());
        return KnownDay.between(later(from.earliest(), on().earliest()), later(from.latest(), on().latest()));
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isBefore(two) ? two : one;
    }

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.to("decision", decision(), Decision.KIND));
    }

    @Override
    default List<Act> acts() {
        return List.of(Act.of(on(), id()));
    }

    /**
     * Checks that a text is named, and that it is not in force before it is adopted.
     *
     * @throws IllegalStateException if none is, or it would be
     */
    @Value.Check
    default void check() {
        if (text().isBlank()) {
            throw new IllegalStateException("The text of an adoption is blank: give the id of a rulebook");
        }
        if (inForceFrom().isPresent() && inForceFrom().get().latest().isBefore(on().earliest())) {
            throw new IllegalStateException("A text adopted on " + on() + " cannot be in force from "
                    + inForceFrom().get() + ": give a day that is not before the adoption");
        }
    }

    /**
     * Returns a builder.
     *
     * @return a new builder; it is not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds facts of this kind. */
    final class Builder extends ImmutableAdoption.Builder {}
}
