package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.DateRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * For which days each kind of record is complete.
 *
 * <p>Only inside the range of its kind is the absence of a record evidence that nothing happened.
 * The name {@value #ALL} stands for every kind that has no range of its own.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Completeness {

    /** The name that stands for every kind of record. */
    public static final String ALL = "all";

    private static final Completeness NONE = new Completeness(new TreeMap<>());

    /**
     * A declaration that a kind of record is complete.
     *
     * @param range  the days for which it is, both ends inclusive
     * @param recordedOn  the day on which that was declared, absent if it is unknown
     */
    public record Declaration(DateRange range, Optional<LocalDate> recordedOn) {}

    private final SortedMap<String, Declaration> declarations;

    private Completeness(SortedMap<String, Declaration> declarations) {
        this.declarations = Collections.unmodifiableSortedMap(declarations);
    }

    /**
     * Obtains the completeness of a record of which nothing is declared complete.
     *
     * @return no completeness
     */
    public static Completeness none() {
        return NONE;
    }

    /**
     * Obtains the completeness of a record that is complete in every kind.
     *
     * @param range  the days, both ends inclusive
     * @return the completeness
     */
    public static Completeness all(DateRange range) {
        return none().with(ALL, range);
    }

    /**
     * Obtains a completeness from declarations.
     *
     * @param declarations  the declarations by name of the kind of record, or {@value #ALL}
     * @return the completeness
     */
    public static Completeness of(Map<String, Declaration> declarations) {
        return declarations.isEmpty() ? NONE : new Completeness(new TreeMap<>(declarations));
    }

    /**
     * Returns this completeness with one more kind of record.
     *
     * @param kind  the name of the kind, or {@value #ALL}; an earlier declaration of it is replaced
     * @param range  the days, both ends inclusive
     * @return a new completeness
     */
    public Completeness with(String kind, DateRange range) {
        SortedMap<String, Declaration> all = new TreeMap<>(declarations);
        all.put(kind, new Declaration(range, Optional.empty()));
        return new Completeness(all);
    }

    /**
     * Returns the declarations.
     *
     * @return the declarations by name of the kind, sorted; unmodifiable
     */
    public SortedMap<String, Declaration> declarations() {
        return declarations;
    }

    /**
     * Finds the days for which a kind of record is complete.
     *
     * @param kind  the kind
     * @return its own range, else that of {@value #ALL}, else nothing
     */
    public Optional<DateRange> find(RecordKind kind) {
        Declaration own = declarations.get(kind.name());
        return Optional.ofNullable(own == null ? declarations.get(ALL) : own).map(Declaration::range);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Completeness that && declarations.equals(that.declarations);
    }

    @Override
    public int hashCode() {
        return declarations.hashCode();
    }

    @Override
    public String toString() {
        return declarations.toString();
    }
}
