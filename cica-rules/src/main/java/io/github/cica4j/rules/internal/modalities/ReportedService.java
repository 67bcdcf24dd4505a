package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A completion report with the service that it is on.
 *
 * @param report  the report
 * @param service  the last service of the State in the area that it can be on, if there is one
 */
public record ReportedService(CompletionReport report, Optional<Service> service) implements Chapter1Scope.Member {

    @Override
    public AreaId area() {
        return report.area();
    }

    /** Returns the id of the report. */
    public FactId reported() {
        return report.id();
    }

    /** Returns whether the period of the report covers the service (1.3). */
    public Position covers() {
        if (report.period().isEmpty()) {
            return Position.undetermined("period");
        }
        return service.map(known -> known.coveredBy(report.period().get()))
                .orElseGet(() -> Position.undetermined("appointments"));
    }

    /** Returns the ids of the facts that tell of the service. */
    public List<FactId> evidence() {
        List<FactId> ids = new ArrayList<>(service.map(Service::evidence).orElse(List.of()));
        ids.add(report.id());
        return ids;
    }
}
