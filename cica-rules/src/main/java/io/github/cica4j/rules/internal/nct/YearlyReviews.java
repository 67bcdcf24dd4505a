package io.github.cica4j.rules.internal.nct;

import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.Acts;
import java.time.LocalDate;

/**
 * The reviews of the plan by a body, one of which is held in each year that begins when it is in force.
 *
 * @param body  the body
 * @param adoption  the adoption by which the plan is in force
 * @param inForceFrom  the first day on which it certainly is
 * @param held  the reviews
 */
public record YearlyReviews(Body body, FactId adoption, LocalDate inForceFrom, Acts held) implements Judged {

    @Override
    public Subject subject() {
        return Subject.of("body", body.toString());
    }

    /** Returns the first day of the first year. */
    public DayBounds firstYearBegins() {
        return DayBounds.of(LocalDate.of(firstYear(), 1, 1));
    }

    /** Returns the last day of that year. */
    public DayBounds firstYearEnds() {
        return DayBounds.of(LocalDate.of(firstYear(), 12, 31));
    }

    private int firstYear() {
        return inForceFrom.getYear() + (inForceFrom.getDayOfYear() == 1 ? 0 : 1);
    }
}
