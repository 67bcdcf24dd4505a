package io.github.cica4j.model.law;

import io.github.cica4j.model.internal.KebabCase;
import java.util.Optional;

/**
 * How strongly the wording of a provision binds, and the level that a departure from it has.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Force {
    /** "shall", "must". */
    SHALL(Level.ERROR, Level.WARNING),
    /** "cannot". */
    SHALL_NOT(Level.ERROR, Level.WARNING),
    /** "will", as the undertaking of an institution. */
    WILL(Level.WARNING, Level.NOTE),
    /** "should", "is recommended", "will be expected". */
    SHOULD(Level.WARNING, Level.NOTE),
    /** "as a rule", "preferably". */
    AS_A_RULE(Level.NOTE, Level.NOTE),
    /** "calls on", "requests", "encourages". */
    EXHORTS(Level.NOTE, Level.NOTE),
    /** A fault of the record: arithmetic, a reference, a format. */
    INTEGRITY_ERROR(Level.ERROR, Level.ERROR),
    /** A doubt about the record. */
    INTEGRITY_WARNING(Level.WARNING, Level.WARNING),
    /** No wording that binds: a fact worth knowing, or something that is allowed. */
    NONE(Level.NOTE, Level.NOTE);

    private final Level inForce;
    private final Level indicative;

    Force(Level inForce, Level indicative) {
        this.inForce = inForce;
        this.indicative = indicative;
    }

    /**
     * Returns the level of a departure; for {@link #WILL} as by default ({@link Interpretations#level(Force, boolean)}).
     *
     * @param textInForce  whether the text is in force for it
     * @return the level
     */
    public Level level(boolean textInForce) {
        return textInForce ? inForce : indicative;
    }

    /**
     * Checks if this is a fault or doubt of the record, which no legal status softens.
     *
     * @return true for the two forces of integrity
     */
    public boolean integrity() {
        return this == INTEGRITY_ERROR || this == INTEGRITY_WARNING;
    }

    /**
     * Returns the name as reports write it.
     *
     * @return the name in lower case with dashes, absent for {@link #NONE}
     */
    public Optional<String> label() {
        return this == NONE ? Optional.empty() : Optional.of(toString());
    }

    @Override
    public String toString() {
        return KebabCase.of(this);
    }
}
