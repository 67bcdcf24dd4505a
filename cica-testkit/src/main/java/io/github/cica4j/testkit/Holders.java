package io.github.cica4j.testkit;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who came to which office of late, so that stories go on with the States that hold one. */
final class Holders {

    /**
     * A State in an office.
     *
     * @param tenure  what its appointment states
     */
    record Held(StateCode state, Role role, LocalDate first, LocalDate last, Optional<StatedPeriod> tenure) {}

    private static final int REMEMBERED = 8;

    private final Map<AreaId, List<Held>> byArea = new HashMap<>();

    void add(AreaId area, Held held) {
        List<Held> all = byArea.computeIfAbsent(area, key -> new ArrayList<>());
        if (all.size() == REMEMBERED) {
            all.remove(0);
        }
        all.add(held);
    }

    /** Returns the latest, the earliest of them first. */
    List<Held> of(AreaId area) {
        return byArea.getOrDefault(area, List.of());
    }

    List<Held> of(AreaId area, Role role) {
        return of(area).stream().filter(held -> held.role() == role).toList();
    }
}
