package io.github.cica4j.model.text;

import java.util.Optional;

/**
 * The kind of document that a symbol names.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum DocumentType {
    /** A draft agenda or annotated agenda. */
    AGENDA("Agenda"),
    /** A decision. */
    DEC("DEC"),
    /** A draft that is not adopted yet. */
    DRAFT("DRAFT"),
    /** A document for information. */
    INF("INF"),
    /** A document of the Secretariat. */
    SEC("SEC");

    private final String printed;

    DocumentType(String printed) {
        this.printed = printed;
    }

    /**
     * Finds the type that a symbol prints.
     *
     * @param printed  the part of the symbol, such as {@code Agenda} or {@code DEC}; case counts
     * @return the type, or empty if it is none of these
     */
    public static Optional<DocumentType> find(String printed) {
        for (DocumentType type : values()) {
            if (type.printed.equals(printed)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the type as symbols print it.
     *
     * @return for example {@code Agenda} or {@code DEC}
     */
    @Override
    public String toString() {
        return printed;
    }
}
