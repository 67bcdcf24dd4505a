package io.github.cica4j.model.silence;

import static io.github.cica4j.model.silence.Procedures.NOON;
import static io.github.cica4j.model.silence.Procedures.STANDARD;
import static io.github.cica4j.model.silence.Procedures.UNOCT;
import static io.github.cica4j.model.silence.Procedures.adopted;
import static io.github.cica4j.model.silence.Procedures.broken;
import static io.github.cica4j.model.silence.Procedures.byDay;
import static io.github.cica4j.model.silence.Procedures.extension;
import static io.github.cica4j.model.silence.Procedures.instant;
import static io.github.cica4j.model.silence.Procedures.objection;
import static io.github.cica4j.model.silence.Procedures.response;
import static io.github.cica4j.model.silence.Procedures.to;
import static io.github.cica4j.model.silence.Procedures.unoct;
import static io.github.cica4j.model.silence.Procedures.unrecorded;
import static io.github.cica4j.model.silence.Procedures.when;
import static io.github.cica4j.model.silence.Procedures.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.silence.SilenceReadings.Int20;
import io.github.cica4j.model.silence.SilenceReadings.Int21;
import io.github.cica4j.model.silence.SilenceReadings.Int22;
import io.github.cica4j.model.silence.SilenceReadings.Int24;
import io.github.cica4j.model.silence.SilenceReadings.Int25;
import io.github.cica4j.model.silence.SilenceReadings.Int46;
import io.github.cica4j.model.time.Astana;
import io.github.cica4j.model.time.KnownInstant;
import io.github.cica4j.model.time.LocalTimes;
import io.github.cica4j.model.time.Truth;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SilenceTest {

    private static final SilenceReadings LATE = STANDARD.with(Int20.LATE);
    private static final SilenceReadings MIDDAY = STANDARD.with(Int21.NOON);
    private static final SilenceReadings ON_NOTICE = STANDARD.with(Int24.NOTICE);
    private static final SilenceReadings STAYS = STANDARD.with(Int25.STAYS_BROKEN);
    private static final SilenceReadings NAMED = STANDARD.with(Int46.NAMED_TEXT);

    private static final String ADOPTED = "adopted since 2023-12-26T06:00:00Z";

    private static String at(Silence.Builder procedure, Instant instant, SilenceReadings readings) {
        return procedure.build().position(instant, readings).toString();
    }

    private static String at(Silence.Builder procedure, String instant) {
        return at(procedure, instant(instant), STANDARD);
    }

    private static String asOf(Silence.Builder procedure, String day, SilenceReadings readings) {
        return procedure.build().asOf(LocalDate.parse(day), readings).toString();
    }

    private static String asOf(Silence.Builder procedure, String day) {
        return asOf(procedure, day, STANDARD);
    }

    @Nested
    class A_deadline_with_a_clock_time {

        @Test
        void is_open_at_it_and_adopted_after_it() {
            assertThat(at(unoct(), NOON.minusNanos(1), STANDARD)).isEqualTo("open");
            assertThat(at(unoct(), NOON, STANDARD)).isEqualTo("open");
            assertThat(at(unoct(), NOON.plusNanos(1), STANDARD)).isEqualTo(ADOPTED);
        }

        @Test
        void is_adopted_at_it_where_a_response_exactly_then_is_late() {
            assertThat(at(unoct(), NOON.minusNanos(1), LATE)).isEqualTo("open");
            assertThat(at(unoct(), NOON, LATE)).isEqualTo(ADOPTED);
            assertThat(at(unoct(), NOON.plusNanos(1), LATE)).isEqualTo(ADOPTED);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-12-26T05:59:59.999999999Z, true, true",
            "2023-12-26T06:00:00Z, true, false",
            "2023-12-26T06:00:00.000000001Z, false, false"
        })
        void is_kept_by_an_objection_before_and_missed_by_one_after(
                String received, boolean breaks, boolean underLate) {
            Silence.Builder procedure = unoct().response(objection("o", received));
            String broken = "broken since " + Instant.parse(received) + " by [o]";
            Instant end = instant("2023-12-31");
            assertThat(at(procedure, end, STANDARD)).isEqualTo(breaks ? broken : ADOPTED);
            assertThat(at(procedure, end, LATE)).isEqualTo(underLate ? broken : ADOPTED);
        }

        @Test
        void has_passed_as_of_its_day_and_not_as_of_the_day_before() {
            assertThat(asOf(unoct(), "2023-12-25")).isEqualTo("open");
            assertThat(asOf(unoct(), "2023-12-26")).isEqualTo(ADOPTED);
        }

        @Test
        void at_midnight_belongs_to_the_day_that_starts_then() {
            SilenceDeadline midnight = SilenceDeadline.at(LocalDateTime.parse("2023-12-27T00:00"), Astana.ZONE);
            Silence.Builder procedure = to(midnight).texts(UNOCT).completeUntil(LocalDate.of(2024, 1, 31));
            assertThat(asOf(procedure, "2023-12-26")).isEqualTo("open");
            assertThat(asOf(procedure, "2023-12-27")).isEqualTo("adopted since 2023-12-26T18:00:00Z");
            assertThat(asOf(procedure, "2023-12-26", LATE)).isEqualTo("adopted since 2023-12-26T18:00:00Z");
        }
    }

    @Nested
    class A_deadline_that_is_a_day {

        private final Instant end = Instant.parse("2023-12-26T18:00:00Z");

        @ParameterizedTest
        @EnumSource(Int20.class)
        void ends_with_the_day_whatever_counts_at_an_instant(Int20 int20) {
            SilenceReadings readings = STANDARD.with(int20);
            assertThat(at(byDay(), end.minusNanos(1), readings)).isEqualTo("open");
            assertThat(at(byDay(), end, readings)).isEqualTo("adopted since " + end);
            assertThat(asOf(byDay(), "2023-12-25", readings)).isEqualTo("open");
            assertThat(asOf(byDay(), "2023-12-26", readings)).isEqualTo("adopted since " + end);
        }

        @Test
        void lets_an_objection_in_up_to_its_end() {
            assertThat(at(byDay().response(objection("o", end.minusNanos(1).toString())), end, STANDARD))
                    .isEqualTo("broken since 2023-12-26T17:59:59.999999999Z by [o]");
            assertThat(at(byDay().response(objection("o", end.toString())), end, STANDARD))
                    .isEqualTo("adopted since " + end);
        }

        @Test
        void lets_an_objection_of_that_day_in_and_none_of_the_next() {
            assertThat(asOf(byDay().response(objection("o", "2023-12-26")), "2023-12-26"))
                    .isEqualTo("broken since 2023-12-25T18:00:00Z/2023-12-26T17:59:59.999999999Z by [o]");
            assertThat(asOf(byDay().response(objection("o", "2023-12-27")), "2023-12-27"))
                    .isEqualTo("adopted since " + end);
        }

        @Test
        void can_be_noon_of_that_day() {
            assertThat(at(byDay(), NOON, MIDDAY)).isEqualTo("open");
            assertThat(at(byDay(), NOON.plusNanos(1), MIDDAY)).isEqualTo(ADOPTED);
            assertThat(at(byDay(), NOON, MIDDAY.with(Int20.LATE))).isEqualTo(ADOPTED);
            assertThat(asOf(byDay().response(objection("o", "2023-12-26")), "2023-12-26", MIDDAY))
                    .isEqualTo("undetermined, missing [receipt of o]");
        }
    }

    @Nested
    class Before_the_opening {

        @Test
        void nothing_is_open() {
            assertThat(at(unoct(), instant("2023-12-12").minusNanos(1), STANDARD))
                    .isEqualTo("not-opened");
            assertThat(at(unoct(), "2023-12-12T15:00")).isEqualTo("undetermined, missing [opening]");
            assertThat(at(unoct(), "2023-12-13")).isEqualTo("open");
            assertThat(asOf(unoct(), "2023-12-11")).isEqualTo("not-opened");
            assertThat(asOf(unoct(), "2023-12-12")).isEqualTo("open");
        }

        @Test
        void an_exact_opening_is_open_from_then_on() {
            Silence.Builder procedure = unoct().opened(when("2023-12-12T15:00"));
            Instant opening = instant("2023-12-12T15:00");
            assertThat(at(procedure, opening.minusNanos(1), STANDARD)).isEqualTo("not-opened");
            assertThat(at(procedure, opening, STANDARD)).isEqualTo("open");
        }

        @Test
        void what_happened_to_a_procedure_tells_that_it_had_been_opened() {
            Silence.Builder month = unoct().opened(when("2023-12"));
            assertThat(asOf(month, "2023-12-19")).isEqualTo("undetermined, missing [opening]");
            assertThat(asOf(month, "2023-12-26")).isEqualTo(ADOPTED);
            assertThat(at(month, NOON.minusNanos(2), STANDARD)).isEqualTo("undetermined, missing [opening]");
            assertThat(at(month, NOON.minusNanos(1), STANDARD)).isEqualTo("open");
            assertThat(asOf(month.response(response("c", ResponseKind.COMMENT, "2023-12-19")), "2023-12-19"))
                    .isEqualTo("open");
        }
    }

    @Nested
    class What_breaks_silence {

        @ParameterizedTest
        @CsvSource({
            "OBJECTION, true, true, true",
            "AMENDMENT, false, true, true",
            "COMMENT, false, false, true",
            "EXTENSION_REQUEST, false, false, true"
        })
        void is_what_the_reading_says(ResponseKind kind, boolean objection, boolean amendment, boolean any) {
            Silence.Builder procedure = unoct().response(response("r", kind, "2023-12-20T10:00"));
            String broken = "broken since 2023-12-20T04:00:00Z by [r]";
            Map<Int22, Boolean> expected = Map.of(
                    Int22.OBJECTION, objection, Int22.OBJECTION_OR_AMENDMENT, amendment, Int22.ANY_RESPONSE, any);
            expected.forEach((reading, breaks) -> {
                SilenceReadings readings = STANDARD.with(reading);
                assertThat(asOf(procedure, "2023-12-19", readings)).isEqualTo("open");
                assertThat(asOf(procedure, "2023-12-20", readings)).isEqualTo(breaks ? broken : "open");
                assertThat(asOf(procedure, "2023-12-26", readings)).isEqualTo(breaks ? broken : ADOPTED);
            });
        }

        @Test
        void is_told_by_every_response_that_stands_from_the_first_receipt_on() {
            Silence.Builder procedure = unoct().response(objection("second", "2023-12-20T10:00"))
                    .response(objection("first", "2023-12-18T10:00"));
            Instant first = instant("2023-12-18T10:00");
            assertThat(at(procedure, first.minusNanos(1), STANDARD)).isEqualTo("open");
            assertThat(at(procedure, first, STANDARD)).isEqualTo("broken since 2023-12-18T04:00:00Z by [first]");
            assertThat(at(procedure, "2023-12-21")).isEqualTo("broken since 2023-12-18T04:00:00Z by [first, second]");
        }

        @Test
        void cannot_come_from_an_observer() {
            Response observer = Response.of("o", ResponseKind.OBJECTION, when("2023-12-20T10:00"), "an observer");
            assertThat(asOf(unoct().response(observer), "2023-12-20")).isEqualTo("open");
            assertThat(asOf(unoct().response(observer), "2023-12-26")).isEqualTo(ADOPTED);
            assertThat(asOf(unoct().participants().response(objection("o", "2023-12-20")), "2023-12-26"))
                    .isEqualTo(ADOPTED);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-12-20T09:59:59.999999999, adopted",
            "2023-12-20T10:00, broken",
            "2023-12-22T09:59:59.999999999, broken",
            "2023-12-22T10:00, adopted",
            "2023-12-20, undetermined",
            "2023-12-21, broken",
            "2023-12-22, undetermined",
            "2023-12-23, adopted"
        })
        void comes_from_one_that_takes_part_at_that_moment(String received, String state) {
            Participant china = new Participant(
                    "CN", Optional.of(instant("2023-12-20T10:00")), Optional.of(instant("2023-12-22T10:00")));
            Silence procedure = unoct().participants(List.of(china))
                    .response(objection("o", received))
                    .build();
            assertThat(procedure.asOf(LocalDate.of(2023, 12, 26), STANDARD).state())
                    .hasToString(state);
        }

        @Test
        void is_unknown_where_the_author_or_the_participants_are() {
            Response anonymous = new Response(
                    "o", ResponseKind.OBJECTION, when("2023-12-20T10:00"), Optional.empty(), Optional.empty());
            assertThat(asOf(unoct().response(anonymous), "2023-12-20"))
                    .isEqualTo("undetermined, missing [author of o]");
            assertThat(asOf(unoct().participants().response(anonymous), "2023-12-26"))
                    .isEqualTo(ADOPTED);
            Silence.Builder unknown = Silence.builder(Astana.ZONE)
                    .body("SOC")
                    .texts(UNOCT)
                    .opened(LocalDate.of(2023, 12, 12))
                    .deadline(SilenceDeadline.at(NOON))
                    .completeUntil(NOON);
            assertThat(asOf(unknown, "2023-12-26")).isEqualTo(ADOPTED);
            assertThat(asOf(unknown.response(objection("p", "2023-12-20")), "2023-12-26"))
                    .isEqualTo("undetermined, missing [participants]");
            assertThat(asOf(unknown.response(anonymous), "2023-12-26"))
                    .isEqualTo("undetermined, missing [author of o, participants]");
        }
    }

    @Nested
    class A_rough_receipt {

        @Test
        void leaves_open_what_it_can_decide() {
            Silence.Builder procedure = unoct().response(objection("o", "2023-12-20/2023-12-22"));
            String broken = "broken since 2023-12-19T18:00:00Z/2023-12-22T17:59:59.999999999Z by [o]";
            assertThat(asOf(procedure, "2023-12-19")).isEqualTo("open");
            assertThat(at(procedure, "2023-12-20")).isEqualTo("undetermined, missing [receipt of o]");
            assertThat(asOf(procedure, "2023-12-21")).isEqualTo("undetermined, missing [receipt of o]");
            assertThat(asOf(procedure, "2023-12-22")).isEqualTo(broken);
            assertThat(asOf(procedure, "2023-12-26")).isEqualTo(broken);
        }

        @Test
        void on_the_day_of_a_deadline_at_noon_leaves_the_outcome_open_for_ever() {
            Silence.Builder procedure = unoct().response(objection("o", "2023-12-26"));
            assertThat(asOf(procedure, "2023-12-25")).isEqualTo("open");
            assertThat(asOf(procedure, "2023-12-26")).isEqualTo("undetermined, missing [receipt of o]");
            assertThat(asOf(procedure, "2024-12-26")).isEqualTo("undetermined, missing [receipt of o]");
        }

        @Test
        void does_not_matter_where_another_response_decides() {
            Silence.Builder procedure = unoct().response(objection("rough", "2023-12-20/2023-12-27"))
                    .response(objection("exact", "2023-12-22T10:00"));
            assertThat(asOf(procedure, "2023-12-21")).isEqualTo("undetermined, missing [receipt of rough]");
            assertThat(asOf(procedure, "2023-12-22"))
                    .isEqualTo("broken since 2023-12-19T18:00:00Z/2023-12-22T04:00:00Z by [exact]");
        }
    }

    @Nested
    class A_withdrawal {

        @Test
        void restores_silence_or_does_not() {
            Silence.Builder procedure = unoct().response(objection("o", "2023-12-18T10:00"))
                    .withdrawal(withdrawal("o", "2023-12-20T10:00"));
            String broken = "broken since 2023-12-18T04:00:00Z by [o]";
            Instant withdrawn = instant("2023-12-20T10:00");
            assertThat(at(procedure, withdrawn.minusNanos(1), STANDARD)).isEqualTo(broken);
            assertThat(at(procedure, withdrawn, STANDARD)).isEqualTo("open");
            assertThat(asOf(procedure, "2023-12-26")).isEqualTo(ADOPTED);
            assertThat(at(procedure, withdrawn, STAYS)).isEqualTo(broken);
            assertThat(asOf(procedure, "2023-12-26", STAYS)).isEqualTo(broken);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-12-26T05:59:59.999999999Z, adopted, adopted",
            "2023-12-26T06:00:00Z, adopted, broken",
            "2023-12-26T06:00:00.000000001Z, broken, broken"
        })
        void after_the_deadline_has_no_effect(String received, String state, String underLate) {
            Silence procedure = unoct().response(objection("o", "2023-12-18T10:00"))
                    .withdrawal(new Withdrawal("o", KnownInstant.of(Instant.parse(received))))
                    .build();
            Instant end = instant("2024-01-15");
            assertThat(procedure.position(end, STANDARD).state()).hasToString(state);
            assertThat(procedure.position(end, LATE).state()).hasToString(underLate);
        }

        @Test
        void leaves_other_responses_standing() {
            Silence.Builder procedure = unoct().response(objection("a", "2023-12-18T10:00"))
                    .response(objection("b", "2023-12-19T10:00"))
                    .withdrawal(withdrawal("a", "2023-12-20T10:00"));
            assertThat(asOf(procedure, "2023-12-20")).isEqualTo("broken since 2023-12-19T04:00:00Z by [b]");
        }

        @Test
        void of_an_unknown_time_leaves_open_what_it_can_decide() {
            Silence.Builder procedure =
                    unoct().response(objection("o", "2023-12-18T10:00")).withdrawal(withdrawal("o", "2023-12-26"));
            assertThat(asOf(procedure, "2023-12-25")).isEqualTo("broken since 2023-12-18T04:00:00Z by [o]");
            assertThat(asOf(procedure, "2023-12-26")).isEqualTo("undetermined, missing [withdrawal of o]");
        }

        @Test
        void tells_that_the_response_had_come_before() {
            Silence.Builder procedure = unoct().response(objection("o", "2023-12-18/2023-12-31"))
                    .withdrawal(withdrawal("o", "2023-12-20T10:00"));
            assertThat(asOf(procedure, "2023-12-26", STAYS))
                    .isEqualTo("broken since 2023-12-17T18:00:00Z/2023-12-20T04:00:00Z by [o]");
            assertThat(asOf(procedure, "2023-12-26")).isEqualTo(ADOPTED);
        }
    }

    @Nested
    class An_extension {

        private final String later = "2024-01-15T12:00";

        @Test
        void puts_the_deadline_off() {
            Silence procedure =
                    unoct().extension(extension(later, "2023-12-20T10:00")).build();
            assertThat(procedure.position(NOON.plusNanos(1), STANDARD)).hasToString("open");
            assertThat(procedure.position(instant(later), STANDARD)).hasToString("open");
            assertThat(procedure.position(instant(later).plusNanos(1), STANDARD))
                    .hasToString("adopted since 2024-01-15T06:00:00Z");
            Instant granted = instant("2023-12-20T10:00");
            assertThat(procedure.position(granted.minusNanos(1), STANDARD).deadline())
                    .isEqualTo(KnownInstant.of(NOON));
            assertThat(procedure.position(granted, STANDARD).deadline()).isEqualTo(KnownInstant.of(instant(later)));
        }

        @ParameterizedTest
        @CsvSource({
            "2023-12-26T05:59:59.999999999Z, open, open",
            "2023-12-26T06:00:00Z, open, adopted",
            "2023-12-26T06:00:00.000000001Z, adopted, adopted"
        })
        void counts_if_granted_before_the_deadline_had_passed(String granted, String state, String underLate) {
            Silence procedure = unoct().extension(extension(later, granted)).build();
            Instant between = instant("2024-01-05");
            assertThat(procedure.position(between, STANDARD).state()).hasToString(state);
            assertThat(procedure.position(between, LATE).state()).hasToString(underLate);
        }

        @Test
        void puts_off_the_day_as_of_which_the_deadline_has_passed() {
            Silence alone = unoct().response(objection("o", "2023-12-20T10:00")).build();
            Silence granted =
                    unoct().extension(extension(later, "2023-12-20T10:00")).build();
            Silence perhaps = unoct().extension(extension(later, "2023-12-26")).build();
            assertThat(Stream.of("2023-12-25", "2023-12-26", "2024-01-14", "2024-01-15")
                            .map(LocalDate::parse)
                            .map(day -> alone.passed(day, STANDARD) + " " + granted.passed(day, STANDARD) + " "
                                    + perhaps.passed(day, STANDARD)))
                    .containsExactly("NO NO NO", "YES NO MAYBE", "YES NO MAYBE", "YES YES YES");
        }

        @Test
        void lets_in_what_comes_up_to_the_later_deadline() {
            Silence.Builder procedure = unoct().extension(extension(later, "2023-12-20T10:00"))
                    .response(objection("o", "2024-01-15T12:00"));
            assertThat(asOf(procedure, "2024-01-15")).isEqualTo("broken since 2024-01-15T06:00:00Z by [o]");
        }

        @Test
        void can_follow_another_in_any_order_of_the_record() {
            Silence.Builder procedure = unoct().extension(extension("2024-01-31T12:00", "2024-01-14T12:00"))
                    .extension(extension(later, "2023-12-20T10:00"));
            assertThat(asOf(procedure, "2024-01-20")).isEqualTo("open");
            assertThat(asOf(procedure, "2024-01-31")).isEqualTo("adopted since 2024-01-31T06:00:00Z");
            Silence.Builder alone = unoct().extension(extension("2024-01-31T12:00", "2024-01-14T12:00"));
            assertThat(asOf(alone, "2024-01-20")).isEqualTo(ADOPTED);
        }

        @Test
        void of_an_unknown_time_leaves_open_what_it_can_decide() {
            Silence.Builder procedure = unoct().extension(extension(later, "2023-12-26"));
            assertThat(asOf(procedure, "2023-12-25")).isEqualTo("open");
            assertThat(asOf(procedure, "2024-01-05"))
                    .isEqualTo("undetermined, missing [grant of 2024-01-15T06:00:00Z]");
            assertThat(asOf(procedure, "2024-01-15"))
                    .isEqualTo("adopted since 2023-12-26T06:00:00Z/2024-01-15T06:00:00Z");
            assertThat(asOf(procedure.response(objection("o", "2024-01-05T10:00")), "2024-01-15"))
                    .isEqualTo("undetermined, missing [grant of 2024-01-15T06:00:00Z]");
            assertThat(asOf(procedure.response(objection("p", "2023-12-20T10:00")), "2024-01-15"))
                    .startsWith("broken since 2023-12-20T04:00:00Z by [p]");
        }
    }

    @Nested
    class Several_texts {

        private Silence.Builder two() {
            return unoct().texts("INF");
        }

        private String of(Silence.Builder procedure, String text, SilenceReadings readings) {
            return procedure
                    .build()
                    .asOf(text, LocalDate.of(2023, 12, 26), readings)
                    .toString();
        }

        @Test
        void stand_and_fall_together_or_each_for_itself() {
            Silence.Builder procedure =
                    two().response(objection("o", "2023-12-20T10:00").about(Set.of("INF")));
            String broken = "broken since 2023-12-20T04:00:00Z by [o]";
            assertThat(of(procedure, UNOCT, STANDARD)).isEqualTo(broken);
            assertThat(of(procedure, "INF", STANDARD)).isEqualTo(broken);
            assertThat(of(procedure, UNOCT, NAMED)).isEqualTo(ADOPTED);
            assertThat(of(procedure, "INF", NAMED)).isEqualTo(broken);
            assertThat(asOf(procedure, "2023-12-26", NAMED)).isEqualTo(broken);
        }

        @Test
        void fall_both_if_both_are_named_and_it_is_unknown_if_it_is_unknown_which() {
            Silence.Builder procedure =
                    two().response(objection("o", "2023-12-20T10:00").about(Set.of("INF", UNOCT)));
            assertThat(of(procedure, UNOCT, NAMED)).isEqualTo("broken since 2023-12-20T04:00:00Z by [o]");
            assertThat(of(two().response(objection("o", "2023-12-20T10:00")), UNOCT, NAMED))
                    .isEqualTo("undetermined, missing [text of o]");
            assertThat(of(unoct().response(objection("o", "2023-12-20T10:00")), UNOCT, NAMED))
                    .isEqualTo("broken since 2023-12-20T04:00:00Z by [o]");
        }

        @Test
        void are_adopted_together_when_the_last_one_is() {
            Silence.Builder procedure = unrecorded()
                    .texts("INF")
                    .outcome(adopted("2023-12-27T10:00"))
                    .outcome(new SilenceOutcome("INF", true, when("2023-12-29T10:00")));
            assertThat(asOf(procedure, "2023-12-28")).isEqualTo("undetermined, missing [responses]");
            assertThat(asOf(procedure, "2023-12-29")).isEqualTo("adopted since 2023-12-29T04:00:00Z");
            Silence oneByOne = procedure.build();
            assertThat(oneByOne.asOf(UNOCT, LocalDate.of(2023, 12, 28), NAMED))
                    .hasToString("adopted since 2023-12-27T04:00:00Z");
        }

        @Test
        void are_broken_together_when_the_first_one_is() {
            Silence.Builder procedure = unrecorded()
                    .texts("INF")
                    .outcome(adopted("2023-12-27T10:00"))
                    .outcome(new SilenceOutcome("INF", false, when("2023-12-29T10:00")));
            assertThat(asOf(procedure, "2023-12-29")).isEqualTo("broken since 2023-12-29T04:00:00Z");
        }
    }

    @Nested
    class An_incomplete_record {

        @Test
        void is_open_up_to_the_deadline_and_unknown_after_it() {
            assertThat(at(unrecorded(), NOON, STANDARD)).isEqualTo("open");
            assertThat(at(unrecorded(), NOON.plusNanos(1), STANDARD)).isEqualTo("undetermined, missing [responses]");
        }

        @Test
        void must_reach_to_the_deadline() {
            Instant after = NOON.plusNanos(1);
            assertThat(at(unrecorded().completeUntil(NOON.minusNanos(1)), after, STANDARD))
                    .isEqualTo("undetermined, missing [responses]");
            assertThat(at(unrecorded().completeUntil(NOON), after, STANDARD)).isEqualTo(ADOPTED);
            assertThat(at(unrecorded().completeUntil(NOON.minusNanos(1)), after, LATE))
                    .isEqualTo(ADOPTED);
            assertThat(asOf(unrecorded().completeUntil(LocalDate.of(2023, 12, 25)), "2023-12-26"))
                    .isEqualTo("undetermined, missing [responses]");
            assertThat(asOf(byDay().completeUntil(LocalDate.of(2023, 12, 25)), "2023-12-26"))
                    .isEqualTo("undetermined, missing [responses]");
            assertThat(asOf(byDay().completeUntil(LocalDate.of(2023, 12, 26)), "2023-12-26"))
                    .isEqualTo("adopted since 2023-12-26T18:00:00Z");
        }

        @Test
        void is_broken_all_the_same_by_what_it_tells() {
            assertThat(asOf(unrecorded().response(objection("o", "2023-12-20T10:00")), "2023-12-26"))
                    .isEqualTo("broken since 2023-12-20T04:00:00Z by [o]");
        }

        @Test
        void is_decided_by_an_outcome_from_its_notice_on() {
            Silence.Builder procedure = unrecorded().outcome(adopted("2023-12-28T10:00"));
            assertThat(asOf(procedure, "2023-12-27")).isEqualTo("undetermined, missing [responses]");
            assertThat(at(procedure, instant("2023-12-28T10:00").minusNanos(1), STANDARD))
                    .isEqualTo("undetermined, missing [responses]");
            assertThat(at(procedure, "2023-12-28T10:00")).isEqualTo("adopted since 2023-12-28T04:00:00Z");
        }

        @Test
        void is_never_adopted_before_the_deadline() {
            Silence.Builder procedure = unrecorded().outcome(adopted("2023-12-20T10:00"));
            assertThat(at(procedure, NOON, STANDARD)).isEqualTo("open");
            assertThat(at(procedure, NOON.plusNanos(1), STANDARD)).isEqualTo(ADOPTED);
        }

        @Test
        void can_be_broken_before_the_deadline_by_a_notice_alone() {
            Silence.Builder procedure = unrecorded().outcome(broken("2023-12-20"));
            assertThat(asOf(procedure, "2023-12-19")).isEqualTo("open");
            assertThat(at(procedure, "2023-12-20T10:00")).isEqualTo("undetermined, missing [notice]");
            assertThat(asOf(procedure, "2023-12-20"))
                    .isEqualTo("broken since 2023-12-19T18:00:00Z/2023-12-20T17:59:59.999999999Z");
        }

        @Test
        void is_decided_by_an_outcome_where_a_rough_response_does_not_decide() {
            Silence.Builder procedure =
                    unoct().response(objection("o", "2023-12-26")).outcome(adopted("2023-12-27T10:00"));
            assertThat(asOf(procedure, "2023-12-26")).isEqualTo("undetermined, missing [receipt of o]");
            assertThat(asOf(procedure, "2023-12-27")).isEqualTo("adopted since 2023-12-27T04:00:00Z");
        }
    }

    @Nested
    class Adoption_on_the_notice {

        @Test
        void waits_for_it() {
            Silence.Builder procedure = unoct().outcome(adopted("2023-12-28T10:00"));
            assertThat(at(procedure, NOON, ON_NOTICE)).isEqualTo("open");
            assertThat(at(procedure, NOON.plusNanos(1), ON_NOTICE)).isEqualTo("awaiting-notice");
            assertThat(at(procedure, instant("2023-12-28T10:00").minusNanos(1), ON_NOTICE))
                    .isEqualTo("awaiting-notice");
            assertThat(at(procedure, instant("2023-12-28T10:00"), ON_NOTICE))
                    .isEqualTo("adopted since 2023-12-28T04:00:00Z");
            assertThat(asOf(procedure, "2023-12-26")).isEqualTo(ADOPTED);
        }

        @Test
        void is_unknown_without_one_or_where_its_time_is() {
            assertThat(asOf(unoct(), "2023-12-26", ON_NOTICE)).isEqualTo("undetermined, missing [notice]");
            assertThat(at(unoct().outcome(adopted("2023-12-28")), instant("2023-12-28T10:00"), ON_NOTICE))
                    .isEqualTo("undetermined, missing [notice]");
            assertThat(asOf(unoct().outcome(broken("2023-12-28")), "2023-12-28", ON_NOTICE))
                    .isEqualTo("undetermined, missing [notice]");
        }

        @Test
        void is_never_before_the_deadline() {
            assertThat(asOf(unoct().outcome(adopted("2023-12-20T10:00")), "2023-12-26", ON_NOTICE))
                    .isEqualTo(ADOPTED);
        }
    }

    @Nested
    class The_outcome_on_record {

        @Test
        void follows_or_not_or_it_is_unknown() {
            assertThat(unoct().outcome(adopted("2023-12-28")).build().outcomeFollows(UNOCT, STANDARD))
                    .isEqualTo(Truth.YES);
            assertThat(unoct().outcome(adopted("2023-12-28")).build().outcomeFollows(UNOCT, ON_NOTICE))
                    .isEqualTo(Truth.YES);
            assertThat(unoct().outcome(broken("2023-12-28")).build().outcomeFollows(UNOCT, STANDARD))
                    .isEqualTo(Truth.NO);
            Silence.Builder objection = unrecorded().response(objection("o", "2023-12-20"));
            assertThat(objection.outcome(adopted("2023-12-28")).build().outcomeFollows(UNOCT, STANDARD))
                    .isEqualTo(Truth.NO);
            assertThat(unrecorded().outcome(adopted("2023-12-28")).build().outcomeFollows(UNOCT, STANDARD))
                    .isEqualTo(Truth.MAYBE);
            assertThat(unoct().build().outcomeFollows(UNOCT, STANDARD)).isEqualTo(Truth.MAYBE);
        }

        @Test
        void does_not_change_what_a_complete_record_tells() {
            assertThat(asOf(unoct().outcome(broken("2023-12-20")), "2023-12-26"))
                    .isEqualTo(ADOPTED);
        }
    }

    @Nested
    class A_late_response {

        @Test
        void is_late_by_the_time_from_the_deadline() {
            Silence procedure = unoct().response(objection("exact", "2023-12-26T12:00:01"))
                    .response(objection("rough", "2023-12-27"))
                    .response(objection("perhaps", "2023-12-26"))
                    .response(objection("in time", "2023-12-26T12:00"))
                    .build();
            assertThat(procedure.inTime("in time", STANDARD)).isEqualTo(Truth.YES);
            assertThat(procedure.inTime("perhaps", STANDARD)).isEqualTo(Truth.MAYBE);
            assertThat(procedure.inTime("exact", STANDARD)).isEqualTo(Truth.NO);
            assertThat(procedure.lateness("in time", STANDARD)).isEmpty();
            assertThat(procedure.lateness("in time", LATE)).contains(new Lateness(Duration.ZERO, Duration.ZERO));
            assertThat(procedure.lateness("perhaps", STANDARD)).isEmpty();
            assertThat(procedure.lateness("exact", STANDARD))
                    .contains(new Lateness(Duration.ofSeconds(1), Duration.ofSeconds(1)));
            assertThat(procedure.lateness("rough", STANDARD))
                    .contains(new Lateness(
                            Duration.ofHours(12), Duration.ofHours(36).minusNanos(1)));
            assertThat(asOf(unoct().response(objection("o", "2023-12-26T12:00:01")), "2023-12-26"))
                    .isEqualTo(ADOPTED);
        }

        @Test
        void is_measured_from_the_last_deadline() {
            Silence procedure = unoct().extension(extension("2024-01-15T12:00", "2023-12-20"))
                    .response(objection("o", "2024-01-15T13:00"))
                    .build();
            assertThat(procedure.lateness("o", STANDARD))
                    .contains(new Lateness(Duration.ofHours(1), Duration.ofHours(1)));
        }
    }

    @Nested
    class Across_the_change_of_1_March_2024 {

        private Silence.Builder until(SilenceDeadline deadline) {
            return Silence.builder(Astana.ZONE)
                    .body("SOC")
                    .texts(UNOCT)
                    .opened(LocalDate.of(2024, 2, 15))
                    .deadline(deadline)
                    .participants("CN")
                    .completeUntil(LocalDate.of(2024, 3, 31));
        }

        @Test
        void the_29th_of_February_ends_an_hour_later() {
            Silence.Builder procedure = until(SilenceDeadline.on(LocalDate.of(2024, 2, 29)));
            Instant end = Instant.parse("2024-02-29T19:00:00Z");
            assertThat(at(procedure, end.minusNanos(1), STANDARD)).isEqualTo("open");
            assertThat(at(procedure, end, STANDARD)).isEqualTo("adopted since " + end);
            assertThat(asOf(procedure, "2024-02-29")).isEqualTo("adopted since " + end);
            // the hour that is there twice
            assertThat(at(procedure.response(objection("o", "2024-02-29T18:30:00Z")), end, STANDARD))
                    .isEqualTo("broken since 2024-02-29T18:30:00Z by [o]");
        }

        @Test
        void a_clock_time_that_is_there_twice_is_the_second() {
            SilenceDeadline deadline = SilenceDeadline.at(LocalDateTime.parse("2024-02-29T23:30"), Astana.ZONE);
            Instant second = Instant.parse("2024-02-29T18:30:00Z");
            assertThat(at(until(deadline), second, STANDARD)).isEqualTo("open");
            assertThat(at(until(deadline), second.plusNanos(1), STANDARD)).isEqualTo("adopted since " + second);
        }

        @Test
        void noon_is_an_hour_later_in_universal_time_from_then_on() {
            Silence.Builder procedure = until(SilenceDeadline.on(LocalDate.of(2024, 3, 1)));
            assertThat(at(procedure, instant("2024-03-02T00:00"), MIDDAY))
                    .isEqualTo("adopted since 2024-03-01T07:00:00Z");
            assertThat(procedure.build().days()).isEqualTo(OptionalLong.of(15));
        }

        @Test
        void a_day_of_the_record_lasts_as_long_as_that() {
            Silence.Builder procedure = until(SilenceDeadline.at(Instant.parse("2024-02-29T18:59:59.999999999Z")));
            assertThat(asOf(procedure.response(objection("o", "2024-02-29")), "2024-02-29"))
                    .isEqualTo("broken since 2024-02-28T18:00:00Z/2024-02-29T18:59:59.999999999Z by [o]");
            Silence.Builder shorter = until(SilenceDeadline.at(Instant.parse("2024-02-29T18:59:59.999999998Z")));
            assertThat(asOf(shorter.response(objection("o", "2024-02-29")), "2024-02-29"))
                    .isEqualTo("undetermined, missing [receipt of o]");
        }
    }

    @Nested
    class In_another_zone {

        @Test
        void a_day_ends_where_its_clocks_say() {
            ZoneId apia = ZoneId.of("Pacific/Apia");
            Silence.Builder skipped = Silence.builder(apia)
                    .body("Pacific Islands Forum")
                    .texts("communiqué")
                    .opened(LocalDate.of(2011, 12, 16))
                    .deadline(SilenceDeadline.on(LocalDate.of(2011, 12, 30)))
                    .participants("Samoa")
                    .completeUntil(LocalDate.of(2011, 12, 31));
            Instant end = Instant.parse("2011-12-30T10:00:00Z");
            assertThat(at(skipped, end.minusNanos(1), STANDARD)).isEqualTo("open");
            assertThat(at(skipped, end, STANDARD)).isEqualTo("adopted since " + end);
            assertThat(at(skipped, end, MIDDAY)).isEqualTo("open");
            assertThat(at(skipped, end.plusNanos(1), MIDDAY)).isEqualTo("adopted since " + end);
            assertThat(end).isEqualTo(LocalTimes.end(LocalDate.of(2011, 12, 29), apia));
        }
    }

    /** The example of docs/silence.md. */
    @Test
    void can_be_used_alone() {
        Silence procedure = Silence.builder(Astana.ZONE)
                .body("SOC")
                .texts("SOC/2023-III/DRAFT/3")
                .opened(LocalDate.of(2023, 12, 12))
                .deadline(SilenceDeadline.at(LocalDateTime.parse("2023-12-26T12:00"), Astana.ZONE))
                .participants("CN", "KZ", "RU")
                .completeUntil(LocalDate.of(2023, 12, 31))
                .build();
        assertThat(procedure.position(NOON, STANDARD)).hasToString("open");
        assertThat(procedure.position(NOON.plusNanos(1), STANDARD)).hasToString(ADOPTED);
        assertThat(procedure.asOf(LocalDate.of(2023, 12, 26), STANDARD)).hasToString(ADOPTED);
    }

    @Nested
    class The_procedures_on_record {

        @Test
        void noon_of_26_December_2023() {
            Silence procedure = unrecorded().build();
            assertThat(procedure.days()).isEqualTo(OptionalLong.of(14));
            assertThat(procedure.history(UNOCT, STANDARD).toString())
                    .isEqualTo("{2023-12-12=open, 2023-12-26=undetermined, missing [responses]}");
        }

        @Test
        void the_day_11_January_2024_with_two_texts() {
            Silence.Builder procedure = Silence.builder(Astana.ZONE)
                    .body("Member States")
                    .texts("concept paper", "action plan")
                    .opened(LocalDate.of(2023, 12, 13))
                    .deadline(SilenceDeadline.on(LocalDate.of(2024, 1, 11)))
                    .participants("KZ", "TR");
            assertThat(procedure.build().days()).isEqualTo(OptionalLong.of(29));
            assertThat(procedure.build().history("action plan", NAMED).toString())
                    .isEqualTo("{2023-12-13=open, 2024-01-11=undetermined, missing [responses]}");
            Response comment = Response.of("comment", ResponseKind.COMMENT, when("2024-01-10"), "KZ");
            Silence.Builder complete =
                    procedure.completeUntil(LocalDate.of(2024, 1, 11)).response(comment);
            assertThat(asOf(complete, "2024-01-10")).isEqualTo("open");
            assertThat(asOf(complete, "2024-01-11")).isEqualTo("adopted since 2024-01-11T18:00:00Z");
        }

        @Test
        void a_deadline_of_25_December_2020_put_off_to_15_January() {
            Silence procedure = Silence.builder(Astana.ZONE)
                    .body("SOC")
                    .texts("measure")
                    .opened(LocalDate.of(2020, 12, 11))
                    .deadline(SilenceDeadline.on(LocalDate.of(2020, 12, 25)))
                    .extension(new DeadlineExtension(SilenceDeadline.on(LocalDate.of(2021, 1, 15)), when("2020-12-24")))
                    .participants("KZ")
                    .completeUntil(LocalDate.of(2021, 1, 15))
                    .build();
            Map<LocalDate, String> states = new TreeMap<>();
            procedure.history("measure", STANDARD).forEach((day, position) -> states.put(day, position.toString()));
            assertThat(states)
                    .isEqualTo(Map.of(
                            LocalDate.of(2020, 12, 11), "open",
                            LocalDate.of(2020, 12, 24), "open",
                            LocalDate.of(2021, 1, 15), "adopted since 2021-01-15T18:00:00Z"));
        }

        @Test
        void a_history_tells_each_day_on_which_something_changes() {
            Silence procedure = unoct().response(objection("o", "2023-12-18/2023-12-19"))
                    .withdrawal(withdrawal("o", "2023-12-22T10:00"))
                    .build();
            assertThat(procedure.history(UNOCT, STANDARD).toString())
                    .isEqualTo("{2023-12-12=open, 2023-12-18=undetermined, missing [receipt of o],"
                            + " 2023-12-19=broken since 2023-12-17T18:00:00Z/2023-12-19T17:59:59.999999999Z by [o],"
                            + " 2023-12-22=open, 2023-12-26=" + ADOPTED + "}");
        }
    }

    @Nested
    class Refused {

        private void refused(Silence.Builder procedure, String message) {
            assertThatIllegalArgumentException().isThrownBy(procedure::build).withMessage(message);
        }

        @Test
        void is_what_lacks_a_part() {
            Silence.Builder nothing = Silence.builder(Astana.ZONE);
            refused(nothing, "A silence procedure has no body: give its body (SIL-1)");
            refused(nothing.body("SOC"), "A silence procedure has no opening: give its opening (SIL-1)");
            refused(
                    nothing.opened(LocalDate.of(2023, 12, 12)),
                    "A silence procedure has no deadline: give its deadline (SIL-1)");
            refused(
                    nothing.deadline(SilenceDeadline.at(NOON)),
                    "A silence procedure has no text: name at least one (SIL-1)");
            refused(nothing.texts(" "), "The name of a text is blank: give, for example, its symbol 'MC/2023/DRAFT/7'");
            refused(unoct().body(""), "The body of a silence procedure is blank: give, for example, 'SOC'");
        }

        @Test
        void is_what_is_given_twice() {
            refused(unoct().texts(UNOCT), "Text 'SOC/2023-III/DRAFT/3' is given twice: give it once");
            refused(unoct().participants("KZ", "KZ"), "Participant 'KZ' is given twice: give it once");
            refused(
                    unoct().response(objection("o", "2023-12-20")).response(objection("o", "2023-12-21")),
                    "Response 'o' is given twice: give it once");
            refused(
                    unoct().outcome(adopted("2023-12-27")).outcome(broken("2023-12-28")),
                    "Outcome of text 'SOC/2023-III/DRAFT/3' is given twice: give it once");
        }

        @Test
        void is_what_is_not_there() {
            refused(
                    unoct().response(objection("o", "2023-12-20").about(Set.of("X"))),
                    "Response o is about text 'X', which is not under the procedure: give one of [SOC/2023-III/DRAFT/3]");
            refused(
                    unoct().outcome(new SilenceOutcome("X", true, when("2023-12-27"))),
                    "An outcome is about text 'X', which is not under the procedure: give one of [SOC/2023-III/DRAFT/3]");
            refused(
                    unoct().withdrawal(withdrawal("o", "2023-12-20")),
                    "A withdrawal is of response 'o', which there is not: give the id of a response");
            Silence procedure = unoct().build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> procedure.position("X", NOON, STANDARD))
                    .withMessage("Text 'X' is not under this silence procedure: give one of [SOC/2023-III/DRAFT/3]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> procedure.lateness("o", STANDARD))
                    .withMessage("There is no response 'o': give one of []");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> objection("o", "2023-12-20").about(Set.of()))
                    .withMessage("Response o is about no text: name the texts, or leave them out if they are unknown");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Participant("KZ", Optional.of(NOON), Optional.of(NOON)))
                    .withMessage("Participant KZ takes part from 2023-12-26T06:00:00Z until 2023-12-26T06:00:00Z:"
                            + " give an end after the start");
        }

        @Test
        void is_what_cannot_have_happened_in_that_order() {
            refused(
                    unoct().opened(KnownInstant.of(NOON)),
                    "A silence procedure opened 2023-12-26T06:00:00Z cannot have been opened before its deadline"
                            + " 2023-12-26T06:00:00Z, 2023-12-26T06:00:00Z: give the earlier one as opening,"
                            + " or the instant of a deadline later on that day (SIL-1)");
            refused(
                    byDay().opened(when("2023-12-26T12:00")),
                    "A silence procedure opened 2023-12-26T06:00:00Z cannot have been opened before its deadline"
                            + " 2023-12-26, 2023-12-26T06:00:00Z: give the earlier one as opening,"
                            + " or the instant of a deadline later on that day (SIL-1)");
            refused(
                    unoct().response(objection("o", "2023-12-11T10:00")),
                    "Response o, 2023-12-11T04:00:00Z, lies before the opening,"
                            + " 2023-12-11T18:00:00Z/2023-12-12T17:59:59.999999999Z:"
                            + " give instants in the order in which they happened");
            refused(
                    unoct().response(objection("o", "2023-12-20T10:00"))
                            .withdrawal(withdrawal("o", "2023-12-20T09:00")),
                    "The withdrawal of o, 2023-12-20T03:00:00Z, lies before that response, 2023-12-20T04:00:00Z:"
                            + " give instants in the order in which they happened");
            refused(
                    unoct().extension(extension("2023-12-26T12:00", "2023-12-20")),
                    "The extension to 2023-12-26T06:00:00Z does not put off the deadline 2023-12-26T06:00:00Z:"
                            + " give a later one");
            assertThat(asOf(byDay().opened(LocalDate.of(2023, 12, 26)), "2023-12-25"))
                    .isEqualTo("not-opened");
        }
    }
}
