package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.Objects;
import java.util.Optional;

/**
 * The approval of an {@link AnnualPlan}, where no decision on record is it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param by  the body that approved, absent if it is unknown
 * @param on  the day of the approval
 */
public record PlanApproval(Optional<Body> by, KnownDay on) {

    /** Creates an approval. */
    public PlanApproval {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }
}
