package io.github.cica4j.model.silence;

import io.github.cica4j.model.time.Astana;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownInstant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Procedures and their parts, in short. Local times and days are those of Astana. */
final class Procedures {

    /** The one of December 2023 on relations with UNOCT: noon of 26 December. */
    static final String UNOCT = "SOC/2023-III/DRAFT/3";

    static final Instant NOON = Instant.parse("2023-12-26T06:00:00Z");

    static final SilenceReadings STANDARD = SilenceReadings.standard();

    private Procedures() {}

    /** From 12 December 2023 to noon of the 26th; three may break it; all is on record up to the end of January. */
    static Silence.Builder unoct() {
        return unrecorded().completeUntil(LocalDate.of(2024, 1, 31));
    }

    /** Likewise, with no word on how complete the record is. */
    static Silence.Builder unrecorded() {
        return to(SilenceDeadline.at(NOON)).texts(UNOCT);
    }

    /** The same procedure with a deadline that is the day. */
    static Silence.Builder byDay() {
        return to(SilenceDeadline.on(LocalDate.of(2023, 12, 26))).texts(UNOCT).completeUntil(LocalDate.of(2024, 1, 31));
    }

    static Silence.Builder to(SilenceDeadline deadline) {
        return Silence.builder(Astana.ZONE)
                .body("SOC")
                .opened(LocalDate.of(2023, 12, 12))
                .deadline(deadline)
                .participants("CN", "KZ", "RU");
    }

    /** An instant from {@code 2023-12-20T10:00Z}, a local time of Astana from {@code 2023-12-20T10:00}, else a day. */
    static KnownInstant when(String text) {
        if (text.endsWith("Z")) {
            return KnownInstant.of(Instant.parse(text));
        }
        return text.contains("T")
                ? KnownInstant.of(LocalDateTime.parse(text), Astana.ZONE)
                : KnownInstant.of(KnownDay.parse(text), Astana.ZONE);
    }

    static Instant instant(String text) {
        return when(text).earliest();
    }

    static Response objection(String id, String received) {
        return response(id, ResponseKind.OBJECTION, received);
    }

    static Response response(String id, ResponseKind kind, String received) {
        return Response.of(id, kind, when(received), "CN");
    }

    static Withdrawal withdrawal(String response, String received) {
        return new Withdrawal(response, when(received));
    }

    static DeadlineExtension extension(String deadline, String granted) {
        return new DeadlineExtension(SilenceDeadline.at(instant(deadline)), when(granted));
    }

    static SilenceOutcome adopted(String on) {
        return new SilenceOutcome(UNOCT, true, when(on));
    }

    static SilenceOutcome broken(String on) {
        return new SilenceOutcome(UNOCT, false, when(on));
    }
}
