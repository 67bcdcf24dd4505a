package io.github.cica4j.model.time;

import java.time.ZoneId;

/** The zone in whose calendar days CICA counts. */
public final class Astana {

    /** The zone: UTC+6 until the end of February 2024, UTC+5 from 1 March 2024. There is none named after Astana. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private Astana() {}
}
