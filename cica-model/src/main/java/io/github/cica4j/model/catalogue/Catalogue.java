package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.state.NameKey;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An edition of the Catalogue of confidence building measures: its dimensions and priority areas.
 *
 * <p>The text of the measures is on record for some areas and dimensions only; for the others nothing can be said about them.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param edition  the year by which the edition is known
 * @param validFrom  the day on which the edition was adopted, inclusive
 * @param dimensions  the dimensions, unmodifiable, in printed order
 * @param areas  the priority areas, unmodifiable, in printed order
 * @param measures  the measures whose text is on record, unmodifiable, in printed order
 */
public record Catalogue(
        int edition,
        LocalDate validFrom,
        List<Dimension> dimensions,
        List<PriorityArea> areas,
        List<Measure> measures) {

    /**
     * Creates an edition.
     *
     * @throws IllegalArgumentException if two dimensions or two areas have the same id, or if an area is in a dimension
     *     that the edition does not have
     */
    public Catalogue {
        Objects.requireNonNull(validFrom, "validFrom");
        dimensions = List.copyOf(dimensions);
        areas = List.copyOf(areas);
        measures = List.copyOf(measures);
        Set<String> dimensionIds = new HashSet<>();
        for (Dimension dimension : dimensions) {
            if (!dimensionIds.add(dimension.id())) {
                throw new IllegalArgumentException(
                        "The Catalogue of " + edition + " has dimension " + dimension.id() + " twice: list it once");
            }
        }
        Set<String> areaIds = new HashSet<>();
        for (PriorityArea area : areas) {
            if (!areaIds.add(area.id().id())) {
                throw new IllegalArgumentException(
                        "The Catalogue of " + edition + " has area " + area.id() + " twice: list it once");
            }
            if (!lists(dimensions, area.dimension())) {
                throw new IllegalArgumentException("Area " + area.id() + " is in dimension "
                        + area.dimension().id() + ", which the Catalogue of " + edition
                        + " does not have: list the dimension too");
            }
        }
    }

    /**
     * Finds an area by its id.
     *
     * @param id  the id
     * @return the area, or empty if this edition does not have it
     */
    public Optional<PriorityArea> find(AreaId id) {
        Objects.requireNonNull(id, "id");
        for (PriorityArea area : areas) {
            if (area.id().id().equals(id.id())) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the area of an id.
     *
     * @param id  the id
     * @return the area
     * @throws IllegalArgumentException if this edition does not have it
     */
    public PriorityArea get(AreaId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("The Catalogue of " + edition + " has no area '"
                + id + "': give one of " + areas.stream().map(PriorityArea::id).toList()));
    }

    /**
     * Returns whether a measure is in the Catalogue.
     *
     * @param id  the id of the measure
     * @return whether it is, absent if the measures of its area or dimension are not on record
     */
    public Optional<Boolean> lists(MeasureId id) {
        boolean known = false;
        String owner = id.owner();
        for (Measure measure : measures) {
            if (measure.id().equals(id)) {
                return Optional.of(true);
            }
            known = known || measure.id().owner().equals(owner);
        }
        return known ? Optional.of(false) : Optional.empty();
    }

    /**
     * Finds an area by its title in any language, or by an alias.
     *
     * <p>Names are compared as {@link NameKey} does: case, spacing and the kind of dash do not count.
     *
     * @param name  the name as printed
     * @return the area, or empty if no area or more than one has that name
     */
    public Optional<PriorityArea> findByName(String name) {
        NameKey key = NameKey.of(name);
        Optional<PriorityArea> found = Optional.empty();
        for (PriorityArea area : areas) {
            if (area.named(key)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(area);
            }
        }
        return found;
    }

    /** Looks at identity first: comparing records for the first time costs a start-up some ten milliseconds. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean lists(List<Dimension> dimensions, Dimension wanted) {
        for (Dimension dimension : dimensions) {
            if (dimension == wanted || dimension.id().equals(wanted.id()) && dimension.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
