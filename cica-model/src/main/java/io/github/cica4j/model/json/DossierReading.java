package io.github.cica4j.model.json;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.FactId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading a dossier: either the dossier with the place of each fact, or every error of the text.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class DossierReading {

    /**
     * Where a fact starts in the text.
     *
     * @param line  the line, from 1
     * @param column  the column, from 1
     */
    public record Location(int line, int column) {}

    private final Optional<Dossier> dossier;
    private final Map<FactId, Location> locations;
    private final List<ReadError> errors;

    DossierReading(Optional<Dossier> dossier, Map<FactId, Location> locations, List<ReadError> errors) {
        this.dossier = dossier;
        this.locations = locations;
        this.errors = errors;
    }

    /**
     * Returns the dossier.
     *
     * @return the dossier, absent if there are errors
     */
    public Optional<Dossier> dossier() {
        return dossier;
    }

    /**
     * Returns the errors.
     *
     * @return the errors in file order, 1,000 at most; empty if there is a dossier
     */
    public List<ReadError> errors() {
        return errors;
    }

    /**
     * Finds where a fact starts.
     *
     * @param fact  the id of the fact
     * @return the place, absent if there is no such fact, or no dossier
     */
    public Optional<Location> locationOf(FactId fact) {
        return Optional.ofNullable(locations.get(fact));
    }

    /**
     * Returns the dossier, or throws.
     *
     * @return the dossier
     * @throws IllegalArgumentException if there are errors; its message holds them all, one a line
     */
    public Dossier orElseThrow() {
        return dossier.orElseThrow(() -> new IllegalArgumentException(
                errors.stream().map(ReadError::toString).collect(Collectors.joining("\n"))));
    }
}
