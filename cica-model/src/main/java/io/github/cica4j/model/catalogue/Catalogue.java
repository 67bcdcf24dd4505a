package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.internal.text.KeyIndex;
import io.github.cica4j.model.state.NameKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An edition of the Catalogue of confidence building measures: its dimensions, priority areas and measures.
 *
 * <p>The text of the measures is on record for some areas and dimensions only; for the others nothing can be said about them.
 * Of an edition whose list of areas is not on record, less still: what it has here are fragments.
 *
 * <p>A look-up takes an id, a printed number, a title in any language or an alias. Texts are compared as {@link NameKey} does, so
 * that case, spacing, the kind of dash and quotation marks do not count; what two things share finds neither, but tells both.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param edition  the year by which the edition is known
 * @param validFrom  the day on which the edition was adopted, inclusive
 * @param adoption  where it stands that it was adopted on that day
 * @param listing  where the list of dimensions and areas stands, absent if it is not on record
 * @param gaps  what of the text is not on record, each a phrase in our own words, unmodifiable
 * @param dimensions  the dimensions, unmodifiable, in printed order
 * @param areas  the priority areas, unmodifiable, in printed order
 * @param measures  the measures whose text is on record, unmodifiable, in printed order
 */
public record Catalogue(
        int edition,
        LocalDate validFrom,
        Attestation adoption,
        Optional<Attestation> listing,
        List<String> gaps,
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
        Objects.requireNonNull(adoption, "adoption");
        Objects.requireNonNull(listing, "listing");
        gaps = List.copyOf(gaps);
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
     * Checks if only fragments of the edition are on record.
     *
     * @return true if its list of dimensions and areas is not
     */
    public boolean fragmentary() {
        return listing.isEmpty();
    }

    /**
     * Returns whether a measure is in the Catalogue.
     *
     * @param id  the id of the measure
     * @return whether it is, absent if the measures of its area or dimension are not on record, or not all
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
        return known && !fragmentary() ? Optional.of(false) : Optional.empty();
    }

    /**
     * Returns the measures of an area or of a dimension that are on record.
     *
     * @param owner  the id of the area or dimension; those of a dimension do not include those of its areas
     * @return the measures, unmodifiable, in printed order
     */
    public List<Measure> measuresOf(String owner) {
        Objects.requireNonNull(owner, "owner");
        return measures.stream()
                .filter(measure -> measure.id().owner().equals(owner))
                .toList();
    }

    /**
     * Returns whether the measures of an area are on record.
     *
     * @param id  the area
     * @return whether they are
     */
    public MeasureCoverage coverage(AreaId id) {
        if (!measuresOf(id.id()).isEmpty()) {
            return fragmentary() ? MeasureCoverage.PARTLY : MeasureCoverage.OF_AREA;
        }
        boolean ofDimension = find(id).map(area -> measuresOf(area.dimension().id()))
                .filter(listed -> !listed.isEmpty())
                .isPresent();
        return ofDimension ? MeasureCoverage.OF_DIMENSION : MeasureCoverage.NOT_ON_RECORD;
    }

    /**
     * Finds an area by its title in any language, or by an alias.
     *
     * @param name  the name as printed
     * @return the area, or empty if no area or more than one has that name
     */
    public Optional<PriorityArea> findByName(String name) {
        return matching(name, areas, PriorityArea::names).found();
    }

    /**
     * Looks an area up.
     *
     * @param text  its id, its number as {@link PriorityArea#printedNumber()} gives it, its title in any language, or an alias
     * @return the area, none, or those that share the name
     */
    public Match<PriorityArea> lookUpArea(String text) {
        return matching(text, areas, CatalogueEntry::knownAs);
    }

    /**
     * Looks a dimension up.
     *
     * @param text  its id, its number in the list, its title in any language, or an alias
     * @return the dimension, none, or those that share the name
     */
    public Match<Dimension> lookUpDimension(String text) {
        return matching(text, dimensions, CatalogueEntry::knownAs);
    }

    /**
     * Looks a measure up.
     *
     * @param text  its id, or the number that the text of the edition gives it
     * @return the measure, none, or those that share the number
     */
    public Match<Measure> lookUpMeasure(String text) {
        return matching(text, measures, CatalogueEntry::knownAs);
    }

    /**
     * Looks a dimension, an area or a measure up.
     *
     * <p>A dimension that is not divided and its area are one thing under one name: the dimension is found.
     *
     * @param text  an id, a number, a title in any language, or an alias, as the look-up of each takes it
     * @return what goes by the text, dimensions first, then areas, then measures
     */
    public Match<CatalogueEntry> lookUp(String text) {
        List<CatalogueEntry> found = new ArrayList<>(lookUpDimension(text).candidates());
        for (PriorityArea area : lookUpArea(text).candidates()) {
            if (area.number().isPresent() || !found.contains(area.dimension())) {
                found.add(area);
            }
        }
        found.addAll(lookUpMeasure(text).candidates());
        return new Match<>(found);
    }

    private static <T> Match<T> matching(String text, List<T> things, Function<? super T, List<String>> names) {
        KeyIndex<T> index = new KeyIndex<>(things, thing -> NameKey.textsOf(names.apply(thing)));
        return new Match<>(index.find(NameKey.of(text).text()));
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
