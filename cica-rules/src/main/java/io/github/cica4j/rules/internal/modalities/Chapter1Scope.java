package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.fact.OfArea;
import io.github.cica4j.model.law.Interpretations;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The areas to which Chapter 1 extends (INT-18): those that the Catalogue does not list are not left out.
 *
 * @param outside  the areas that are left out
 */
record Chapter1Scope(Set<AreaId> outside) {

    /** What is derived for rules of Chapter 1 alone. */
    interface Member extends OfArea {}

    static Chapter1Scope of(Catalogue catalogue, Interpretations interpretations) {
        boolean all = interpretations.of(Readings.UNDIVIDED_DIMENSION).chose("one-area");
        return new Chapter1Scope(
                all
                        ? Set.of()
                        : catalogue.areas().stream()
                                .filter(area -> area.number().isEmpty())
                                .map(PriorityArea::id)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Checks if Chapter 1 extends to an area. */
    boolean extendsTo(AreaId area) {
        return !outside.contains(area);
    }

    /** Checks if rules may join what was derived. */
    boolean admits(Object derived) {
        return !(derived instanceof Member member) || extendsTo(member.area());
    }
}
