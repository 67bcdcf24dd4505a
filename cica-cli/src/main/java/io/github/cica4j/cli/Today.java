package io.github.cica4j.cli;

import io.github.cica4j.model.time.Astana;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The day it is in Astana. */
final class Today {

    /** From here on clocks in Astana show UTC+5; time zone data older than 2024a does not know that. */
    private static final Instant CHANGE = Instant.parse("2024-02-29T18:00:00Z");

    private Today() {}

    /**
     * Returns the day.
     *
     * @param clock  the clock
     * @param line  the command line that needs the day
     * @param option  the option that would have told it
     * @throws ParameterException if the time zone data of this Java is too old to tell
     */
    static LocalDate of(Clock clock, CommandLine line, String option) {
        Instant now = clock.instant();
        if (!now.isBefore(CHANGE) && !Astana.ZONE.getRules().getOffset(CHANGE).equals(ZoneOffset.ofHours(5))) {
            throw new ParameterException(
                    line,
                    "the time zone data of this Java is too old to tell the day in Astana: give " + option + " DAY");
        }
        return LocalDate.ofInstant(now, Astana.ZONE);
    }
}
