package io.github.cica4j.model.silence;

import io.github.cica4j.model.internal.KebabCase;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something that is not known of a silence procedure and would help to decide its state.
 *
 * <p>Gaps are ordered by kind, then by what they are of. This type is immutable and thread-safe.
 *
 * @param kind  what is not known
 * @param of  the id of the response, or the new deadline of the extension, that it is not known of; empty for the procedure as a whole
 */
public record SilenceGap(Kind kind, String of) implements Comparable<SilenceGap> {

    private static final Comparator<SilenceGap> ORDER =
            Comparator.comparing(SilenceGap::kind).thenComparing(SilenceGap::of);

    /** What is not known. */
    public enum Kind {
        /** When exactly the procedure was opened. */
        OPENING,
        /** When exactly an extension of the deadline was granted. */
        GRANT,
        /** When exactly a response was received. */
        RECEIPT,
        /** When exactly a response was withdrawn. */
        WITHDRAWAL,
        /** Whom a response comes from. */
        AUTHOR,
        /** Who may break the silence. */
        PARTICIPANTS,
        /** Which text a response is about (INT-46). */
        TEXT,
        /** Whether all responses up to the deadline are on record. */
        RESPONSES,
        /** That the adoption was made known, or when exactly (INT-24, and where the responses do not decide). */
        NOTICE;

        /**
         * Returns the name in lower case with dashes.
         *
         * @return the text
         */
        @Override
        public String toString() {
            return KebabCase.of(this);
        }
    }

    /** Creates a gap. */
    public SilenceGap {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
    }

    static SilenceGap of(Kind kind) {
        return new SilenceGap(kind, "");
    }

    @Override
    public int compareTo(SilenceGap other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the kind, and what it is of.
     *
     * @return for example {@code receipt of objection-1}
     */
    @Override
    public String toString() {
        return of.isEmpty() ? kind.toString() : kind + " of " + of;
    }
}
