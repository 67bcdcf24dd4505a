package io.github.cica4j.rules.internal.integrity;

import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Endorsement;
import io.github.cica4j.model.fact.ObserverApplication;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.internal.modalities.Verdict;

/** From when on an applicant counts as an Observer. */
public final class ObserverStatus {

    private static final String ADOPTION = "adoption";

    /** The status of an Observer counts only from its adoption by the MC. */
    public static final RuleDescriptor OBS_3 = RuleDescriptor.of("OBS-3", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("OBS-3/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One application tells of the adoption and of the status.")
            .build();

    private ObserverStatus() {}

    /** Returns the first day from which the applicant counts, as it does. */
    public static DayBounds from(ObserverApplication application) {
        return DayBounds.of(application.statusFrom().orElseThrow());
    }

    /** Returns whether the MC had granted it by then. */
    public static Position granted(ObserverApplication application) {
        if (application.adoption().isEmpty()) {
            return Position.undetermined(ADOPTION);
        }
        Endorsement adoption = application.adoption().get();
        if (!adoption.given()) {
            return Position.of(Status.NOT_MET);
        }
        DayBounds from = from(application);
        return Verdict.all(
                Verdict.of(ADOPTION, adoption.by(), body -> body == Body.MC),
                adoption.on()
                        .map(day -> Verdict.notAfter(DayBounds.of(day), from))
                        .orElseGet(() -> Verdict.unknown(ADOPTION)));
    }
}
