package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.PlanItem;
import io.github.cica4j.model.fact.Statement;
import io.github.cica4j.model.fact.Undertaking;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import java.util.List;
import java.util.Optional;

/**
 * Something that a statement undertakes, or that it is unknown what it does.
 *
 * @param told  the statement
 * @param undertaking  the undertaking, absent if it is unknown what the statement undertakes
 * @param evidence  the ids of the annual plans that hold the item that it names
 */
public record Undertaken(Statement told, Optional<Undertaking> undertaking, List<FactId> evidence) {

    /** Returns the day on which the statement was adopted, as it was. */
    public DayBounds on() {
        return DayBounds.of(told.adoptedOn().orElseThrow());
    }

    /** Returns the id of the statement. */
    public FactId statement() {
        return told.id();
    }

    /** Returns what tells it from the others of the statement: its number, or nothing if there are no others. */
    public String occurrence() {
        return number().orElse("");
    }

    /** Returns its number. */
    public Optional<String> number() {
        return undertaking.map(known -> String.valueOf(known.number()));
    }

    /** Returns what it is, in a few words. */
    public Optional<String> what() {
        return undertaking.map(Undertaking::what);
    }

    /** Returns the item of an annual plan that it names, as year and number, or "none". */
    public String event() {
        return undertaking.flatMap(Undertaking::event).map(PlanItem::toString).orElse("none");
    }

    /** Returns that it is worth knowing. */
    public Position listed() {
        return undertaking.isPresent() ? Position.of(Status.REVIEW) : Position.undetermined("undertakings");
    }
}
