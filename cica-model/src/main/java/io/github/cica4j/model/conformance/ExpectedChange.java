package io.github.cica4j.model.conformance;

import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a finding stands from a day on.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param from  the first day, inclusive
 * @param status  the status, absent where the finding is not in the report
 * @param missing  what would have to be on record to tell more, sorted
 * @param naming  what the position names, as text; absent where it names nothing by its nature
 * @param bearer  who bears the duty on the first day, sorted; empty if nobody does, or the record does not tell
 */
public record ExpectedChange(
        LocalDate from,
        Optional<Status> status,
        List<String> missing,
        Optional<List<String>> naming,
        List<StateCode> bearer) {

    /** Creates a change. */
    public ExpectedChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(status, "status");
        missing = List.copyOf(missing);
        naming = naming.map(List::copyOf);
        bearer = List.copyOf(bearer);
    }
}
