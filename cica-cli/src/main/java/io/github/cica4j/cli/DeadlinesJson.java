package io.github.cica4j.cli;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Deadline;
import io.github.cica4j.model.time.DateRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Writes deadlines as JSON. */
final class DeadlinesJson {

    private static final String FORMAT = "cica-deadlines/1";

    private DeadlinesJson() {}

    static byte[] write(Assessment assessment, DateRange range, Optional<LocalDate> knownOn) throws IOException {
        return JsonResult.of(FORMAT, out -> {
            out.text("from", range.start());
            out.text("to", range.endInclusive());
            out.text("knownOn", knownOn);
            out.law(assessment);
            out.startArray("deadlines");
            for (Deadline deadline : assessment.deadlines(range)) {
                out.start();
                out.text("day", deadline.day());
                out.text("kind", deadline.kind());
                out.finding(deadline.finding());
                out.position(assessment.find(deadline.finding(), deadline.day().latest()));
                out.end();
            }
            out.endArray();
            out.receipt(assessment);
        });
    }
}
