package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimesTest {

    @ParameterizedTest
    @CsvSource({
        // before and after the change of 1 March 2024; 23:00 to 24:00 of 29 February exist twice
        "Asia/Almaty, 2023-12-26T12:00, 2023-12-26T06:00:00Z",
        "Asia/Almaty, 2024-02-29T22:59:59.999999999, 2024-02-29T16:59:59.999999999Z",
        "Asia/Almaty, 2024-02-29T23:00, 2024-02-29T18:00:00Z",
        "Asia/Almaty, 2024-02-29T23:30, 2024-02-29T18:30:00Z",
        "Asia/Almaty, 2024-03-01T00:00, 2024-02-29T19:00:00Z",
        "Asia/Almaty, 2024-03-01T12:00, 2024-03-01T07:00:00Z",
        // 2:00 to 3:00 do not exist, and later in the year exist twice
        "Europe/Vienna, 2024-03-31T01:59:59.999999999, 2024-03-31T00:59:59.999999999Z",
        "Europe/Vienna, 2024-03-31T02:00, 2024-03-31T01:00:00Z",
        "Europe/Vienna, 2024-03-31T02:59, 2024-03-31T01:00:00Z",
        "Europe/Vienna, 2024-03-31T03:00, 2024-03-31T01:00:00Z",
        "Europe/Vienna, 2024-10-27T01:59, 2024-10-26T23:59:00Z",
        "Europe/Vienna, 2024-10-27T02:00, 2024-10-27T01:00:00Z",
        "Europe/Vienna, 2024-10-27T03:00, 2024-10-27T02:00:00Z",
        // a day that the zone skipped
        "Pacific/Apia, 2011-12-30T12:00, 2011-12-30T10:00:00Z",
        "UTC, 2024-03-31T02:30, 2024-03-31T02:30:00Z"
    })
    void a_local_time_is_the_last_instant_up_to_which_the_clock_shows_nothing_later(
            ZoneId zone, LocalDateTime time, Instant instant) {
        assertThat(LocalTimes.at(time, zone)).isEqualTo(instant);
        assertThat(KnownInstant.of(time, zone)).isEqualTo(KnownInstant.of(instant));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Almaty, 2023-03-20, 2023-03-19T18:00:00Z, 2023-03-20T18:00:00Z",
        "Asia/Almaty, 2024-02-29, 2024-02-28T18:00:00Z, 2024-02-29T19:00:00Z",
        "Asia/Almaty, 2024-03-01, 2024-02-29T19:00:00Z, 2024-03-01T19:00:00Z",
        "Europe/Vienna, 2024-03-31, 2024-03-30T23:00:00Z, 2024-03-31T22:00:00Z",
        "Europe/Vienna, 2024-10-27, 2024-10-26T22:00:00Z, 2024-10-27T23:00:00Z",
        // clocks jump from 24:00 to 1:00
        "America/Sao_Paulo, 2018-11-03, 2018-11-03T03:00:00Z, 2018-11-04T03:00:00Z",
        "America/Sao_Paulo, 2018-11-04, 2018-11-04T03:00:00Z, 2018-11-05T02:00:00Z",
        // clocks go back from 0:01 to 23:01 of the day before: a minute of the next day lies within the day
        "America/St_Johns, 2010-11-06, 2010-11-06T02:30:00Z, 2010-11-07T03:30:00Z",
        "America/St_Johns, 2010-11-07, 2010-11-07T02:30:00Z, 2010-11-08T03:30:00Z",
        // 30 December did not exist
        "Pacific/Apia, 2011-12-29, 2011-12-29T10:00:00Z, 2011-12-30T10:00:00Z",
        "Pacific/Apia, 2011-12-30, 2011-12-30T10:00:00Z, 2011-12-30T10:00:00Z",
        "Pacific/Apia, 2011-12-31, 2011-12-30T10:00:00Z, 2011-12-31T10:00:00Z"
    })
    void a_day_lasts_as_long_as_its_zone_lets_it(ZoneId zone, LocalDate day, Instant start, Instant end) {
        assertThat(LocalTimes.start(day, zone)).isEqualTo(start);
        assertThat(LocalTimes.end(day, zone)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Almaty, 2024-02-29, 2024-02-29T06:00:00Z",
        "Asia/Almaty, 2024-03-01, 2024-03-01T07:00:00Z",
        "Pacific/Apia, 2011-12-30, 2011-12-30T10:00:00Z"
    })
    void noon_is_twelve_by_the_clock(ZoneId zone, LocalDate day, Instant noon) {
        assertThat(LocalTimes.noon(day, zone)).isEqualTo(noon);
    }

    @Test
    void the_29th_of_February_2024_lasts_25_hours_in_Almaty() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertThat(Duration.between(LocalTimes.start(day, Astana.ZONE), LocalTimes.end(day, Astana.ZONE)))
                .isEqualTo(Duration.ofHours(25));
        assertThat(KnownInstant.of(day, Astana.ZONE))
                .isEqualTo(new KnownInstant(
                        Instant.parse("2024-02-28T18:00:00Z"), Instant.parse("2024-02-29T18:59:59.999999999Z")));
    }

    @Test
    void a_rough_day_lasts_from_the_first_to_the_last() {
        assertThat(KnownInstant.of(KnownDay.parse("2024-02"), Astana.ZONE))
                .hasToString("2024-01-31T18:00:00Z/2024-02-29T18:59:59.999999999Z");
        assertThat(KnownInstant.of(KnownDay.parse("2011-12-30/2011-12-31"), ZoneId.of("Pacific/Apia")))
                .hasToString("2011-12-30T10:00:00Z/2011-12-31T09:59:59.999999999Z");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownInstant.of(LocalDate.of(2011, 12, 30), ZoneId.of("Pacific/Apia")))
                .withMessage("2011-12-30 does not exist in Pacific/Apia, whose calendar skipped it:"
                        + " give the day before or after, or an instant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KnownInstant(Instant.ofEpochSecond(1), Instant.EPOCH))
                .withMessage("An instant known as 1970-01-01T00:00:01Z to 1970-01-01T00:00:00Z ends before it starts:"
                        + " give the earlier instant first");
    }

    @Test
    void old_time_zone_data_is_refused_from_the_change_on_only() {
        ZoneRules old = ZoneRules.of(ZoneOffset.ofHours(6));
        Instant change = Instant.parse("2024-02-29T18:00:00Z");
        for (String zone : new String[] {"Asia/Almaty", "Asia/Qostanay"}) {
            assertThat(LocalTimes.requireRules(zone, old, change.minusNanos(1))).isEqualTo(change.minusNanos(1));
            assertThatThrownBy(() -> LocalTimes.requireRules(zone, old, change))
                    .isInstanceOf(DateTimeException.class)
                    .hasMessage("The time zone data of this Java does not know that clocks in " + zone
                            + " show UTC+5 from 1 March 2024 on, so 2024-02-29T18:00:00Z cannot be told in local time:"
                            + " use a Java with time zone data 2024a or later");
            assertThat(LocalTimes.requireRules(ZoneId.of(zone), change)).isEqualTo(change);
        }
        assertThat(LocalTimes.requireRules("Asia/Omsk", old, change)).isEqualTo(change);
    }

    private record Moment(ZoneId zone, Instant instant) {}

    /** Up to two days before or after the clocks of a zone change, once between 2005 and 2035. */
    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Asia/Almaty",
                        "Europe/Vienna",
                        "America/St_Johns",
                        "America/Sao_Paulo",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "UTC")
                .map(ZoneId::of);
        Arbitrary<Instant> somewhere =
                Arbitraries.longs().between(1_104_537_600L, 2_051_222_400L).map(Instant::ofEpochSecond);
        Arbitrary<Long> minutes = Arbitraries.longs().between(-2_880, 2_880);
        return Combinators.combine(zones, somewhere, minutes).as((zone, near, away) -> {
            ZoneOffsetTransition change = zone.getRules().previousTransition(near);
            return new Moment(zone, (change == null ? near : change.getInstant()).plusSeconds(away * 60));
        });
    }

    @Property
    void it_is_the_first_instant_after_which_the_clock_shows_only_later_times(@ForAll("moments") Moment moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment.instant(), ZoneOffset.UTC);
        Instant instant = LocalTimes.at(time, moment.zone());
        // sooner would be too soon: the clock shows the time itself now, or an earlier one just before it jumps
        assertThat(time)
                .satisfiesAnyOf(
                        shown -> assertThat(LocalDateTime.ofInstant(instant, moment.zone()))
                                .isEqualTo(shown),
                        shown -> assertThat(LocalDateTime.ofInstant(instant.minusNanos(1), moment.zone()))
                                .isBefore(shown));
        for (long hour = 0; hour < 30; hour++) {
            Instant later = instant.plusSeconds(hour * 3_600).plusNanos(1);
            assertThat(LocalDateTime.ofInstant(later, moment.zone())).isAfter(time);
        }
    }

    @Property
    void every_moment_lies_in_the_day_that_the_clock_shows(@ForAll("moments") Moment moment) {
        LocalDate day = LocalDate.ofInstant(moment.instant(), moment.zone());
        assertThat(LocalTimes.start(day, moment.zone())).isBeforeOrEqualTo(moment.instant());
        assertThat(LocalTimes.end(day, moment.zone())).isAfter(moment.instant());
    }
}
