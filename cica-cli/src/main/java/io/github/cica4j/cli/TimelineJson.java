package io.github.cica4j.cli;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the history of findings as JSON. */
final class TimelineJson {

    private static final String FORMAT = "cica-timeline/1";

    private TimelineJson() {}

    static byte[] write(
            Assessment assessment, List<Finding> findings, Optional<String> subject, Optional<LocalDate> knownOn)
            throws IOException {
        return JsonResult.of(FORMAT, out -> {
            out.text("subject", subject);
            out.text("knownOn", knownOn);
            out.law(assessment);
            out.startArray("findings");
            for (Finding finding : findings) {
                out.start();
                out.finding(finding);
                out.startArray("changes");
                for (Timeline.Change change : finding.timeline().changes()) {
                    out.start();
                    out.text("from", change.from());
                    out.position(assessment.find(finding, change.from()));
                    out.end();
                }
                out.endArray();
                out.end();
            }
            out.endArray();
            out.receipt(assessment);
        });
    }
}
