package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.fact.ActivityProposal;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether the measures that somebody names are those of the Catalogue. */
public final class NamedMeasures {

    private static final Position CATALOGUE_UNKNOWN = Position.undetermined("catalogue");
    private static final Position MEASURES_UNKNOWN = Position.undetermined("measures");

    private NamedMeasures() {}

    /** Returns whether an exchange of information names measures that all its States agreed upon (4.1). */
    public static Position agreed(InformationExchange exchange) {
        Position named = named(exchange.measures(), DayBounds.of(exchange.on()));
        Position agreed = exchange.agreed()
                .map(states -> agreed(states, exchange))
                .orElseGet(() -> Position.undetermined("agreed"));
        if (named.status().equals(Optional.of(Status.MET))) {
            return agreed;
        }
        if (agreed.status().equals(Optional.of(Status.MET))) {
            return named;
        }
        boolean bad = List.of(named, agreed).stream()
                .anyMatch(position -> position.status().equals(Optional.of(Status.NOT_MET)));
        if (bad) {
            return Position.of(Status.NOT_MET);
        }
        List<String> missing = new ArrayList<>(named.missing());
        missing.addAll(agreed.missing());
        return Position.of(Status.UNDETERMINED, missing);
    }

    private static Position agreed(Collection<StateCode> states, InformationExchange exchange) {
        boolean all = states.containsAll(exchange.providers()) && states.containsAll(exchange.recipients());
        return Position.of(all ? Status.MET : Status.NOT_MET);
    }

    /** Returns whether an activity that the Secretariat proposed lies within the Catalogue (5.3). */
    public static Position within(ActivityProposal proposal) {
        return named(proposal.measures(), DayBounds.of(proposal.on()));
    }

    private static Position named(Optional<List<MeasureId>> measures, DayBounds on) {
        if (measures.isEmpty()) {
            return MEASURES_UNKNOWN;
        }
        Position position = measures.get().isEmpty() ? Position.of(Status.NOT_MET) : inCatalogue(measures.get(), on);
        return position.status().equals(Optional.of(Status.NOT_MET)) ? Position.of(Status.NOT_MET) : position;
    }

    /** Returns whether measures are in the Catalogue of a day, naming those that are not. */
    static Position inCatalogue(List<MeasureId> measures, DayBounds on) {
        if (measures.isEmpty()) {
            return Position.of(Status.MET);
        }
        Catalogue catalogue = Catalogues.edition2021();
        Verdict covered = Verdict.notAfter(DayBounds.of(catalogue.validFrom()), on);
        if (covered.bad()) {
            return CATALOGUE_UNKNOWN;
        }
        SortedSet<MeasureId> bad = new TreeSet<>();
        boolean unknown = false;
        for (MeasureId measure : measures) {
            Optional<Boolean> listed = catalogue.lists(measure);
            unknown = unknown || listed.isEmpty();
            if (listed.isPresent() && !listed.get()) {
                bad.add(measure);
            }
        }
        Position position = unknown ? CATALOGUE_UNKNOWN : Position.of(Status.MET);
        if (!bad.isEmpty()) {
            position = Position.of(Status.NOT_MET).listing(bad);
        }
        return covered.good() ? position : position.or(CATALOGUE_UNKNOWN, covered.missing());
    }
}
