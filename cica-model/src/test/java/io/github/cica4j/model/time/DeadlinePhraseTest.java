package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cica4j.model.text.TextFormat;
import io.github.cica4j.model.text.TextFormatException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinePhraseTest {

    /** Every deadline with a day in the documents of 2023, in all their languages; line breaks as printed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by 20 March 2023 | BY | 2023-03-20 | | YES | 2023-03-20",
                "в срок до 20 марта 2023 года | DO | 2023-03-20 | | MAYBE | 2023-03-19/2023-03-20",
                "2023 жылғы 20 наурызға дейін | DEYIN | 2023-03-20 | | MAYBE | 2023-03-19/2023-03-20",
                "before 1 October 2023 | BEFORE | 2023-10-01 | | NO | 2023-09-30",
                "before the end of 2023 | BEFORE | 2023-12-31 | | YES | 2023-12-31",
                "by 12 January 2024 | BY | 2024-01-12 | | YES | 2024-01-12",
                "until 12 January 2024 | UNTIL | 2024-01-12 | | YES | 2024-01-12",
                "в срок до 12 января 2024 года | DO | 2024-01-12 | | MAYBE | 2024-01-11/2024-01-12",
                "2024 жылғы 12 қаңтарға дейін | DEYIN | 2024-01-12 | | MAYBE | 2024-01-11/2024-01-12",
                "with the deadline of 26 December 2023, 12 noon by Astana time"
                        + " | WITH_THE_DEADLINE_OF | 2023-12-26 | 12:00 | MAYBE | 2023-12-26",
                "'with the deadline of 26 December 2023\n(12 noon by Astana time)'"
                        + " | WITH_THE_DEADLINE_OF | 2023-12-26 | 12:00 | MAYBE | 2023-12-26",
                "со сроком до 26 декабря 2023 года 12:00 по времени Астаны | DO | 2023-12-26 | 12:00 | MAYBE | 2023-12-26",
                "2023 жылғы 26 желтоқсан Астана уақыты бойынша сағат 12:00-ге дейін"
                        + " | DEYIN | 2023-12-26 | 12:00 | MAYBE | 2023-12-26",
                "no later than 11 January 2024 | NO_LATER_THAN | 2024-01-11 | | YES | 2024-01-11",
                "не позднее 11 января 2024 года | NE_POZDNEE | 2024-01-11 | | YES | 2024-01-11",
                "2024 жылғы 11 қаңтардан кешіктірмей | KESHIKTIRMEY | 2024-01-11 | | YES | 2024-01-11"
            })
    void reads_the_deadlines_of_2023(
            String text, DeadlineWord word, LocalDate day, LocalTime time, Truth inclusive, String lastDay) {
        reads(text, word, day, time, inclusive, lastDay);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not later than 29 February 2024 | NOT_LATER_THAN | 2024-02-29 | | YES | 2024-02-29",
                "before 1 March 2024 | BEFORE | 2024-03-01 | | NO | 2024-02-29",
                "BY  the End of\u00A02024 | BY | 2024-12-31 | | YES | 2024-12-31",
                "until the end of 2024 | UNTIL | 2024-12-31 | | YES | 2024-12-31",
                "by 1 March 2024 (9:05 Astana time) | BY | 2024-03-01 | 09:05 | MAYBE | 2024-03-01",
                "by 1 March 2024, ( 12:00 by Astana time ) | BY | 2024-03-01 | 12:00 | MAYBE | 2024-03-01",
                "before 1 March 2024, 12 noon by Astana time | BEFORE | 2024-03-01 | 12:00 | NO | 2024-03-01",
                "by 1 March 2024, 0:00 by Astana time | BY | 2024-03-01 | 00:00 | MAYBE | 2024-02-29/2024-03-01",
                "before 1 March 2024, 00:00 by Astana time | BEFORE | 2024-03-01 | 00:00 | NO | 2024-02-29",
                "by 1 March 2024, 0:01 by Astana time | BY | 2024-03-01 | 00:01 | MAYBE | 2024-03-01",
                "by 1 March 2024, 23:59 by Astana time | BY | 2024-03-01 | 23:59 | MAYBE | 2024-03-01",
                "До 1 марта 2024 г. | DO | 2024-03-01 | | MAYBE | 2024-02-29/2024-03-01",
                "до 1 марта 2024 | DO | 2024-03-01 | | MAYBE | 2024-02-29/2024-03-01",
                "не позднее 1 марта 2024 года, 18:30 по времени Астаны | NE_POZDNEE | 2024-03-01 | 18:30 | MAYBE | 2024-03-01",
                "до 1 марта 2024 года (12:00 по времени Астаны) | DO | 2024-03-01 | 12:00 | MAYBE | 2024-03-01",
                "2024 жылғы 1 наурыз Астана уақыты бойынша сағат 18:30-дан кешіктірмей"
                        + " | KESHIKTIRMEY | 2024-03-01 | 18:30 | MAYBE | 2024-03-01"
            })
    void reads_other_deadlines_of_the_same_forms(
            String text, DeadlineWord word, LocalDate day, LocalTime time, Truth inclusive, String lastDay) {
        reads(text, word, day, time, inclusive, lastDay);
    }

    private static void reads(
            String text, DeadlineWord word, LocalDate day, LocalTime time, Truth inclusive, String lastDay) {
        DeadlinePhrase phrase = DeadlinePhrase.parse(text);
        assertThat(List.of(
                        phrase.word(),
                        phrase.day(),
                        phrase.time(),
                        phrase.inclusive(),
                        phrase.lastDay(),
                        phrase.toString()))
                .containsExactly(word, day, Optional.ofNullable(time), inclusive, KnownDay.parse(lastDay), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1 | by, before, until, no later than, not later than, with the deadline of, до, не позднее, or a year and жылғы",
                "20 March 2023 | 1 | a year of four digits",
                "after 20 March 2023 | 1 | by, before, until, no later than, not later than, with the deadline of, до, не позднее, or a year and жылғы",
                "no later | 1 | by, before, until, no later than, not later than, with the deadline of, до, не позднее, or a year and жылғы",
                "by | 3 | a day such as 20 March 2023, or the end of a year",
                "by the indicated date | 4 | a day such as 20 March 2023, or the end of a year",
                "not later than three months following the appointment | 16 | a day such as 20 March 2023, or the end of a year",
                "until a new Coordinator is appointed | 7 | a day such as 20 March 2023, or the end of a year",
                "until 2026 | 7 | a day such as 20 March 2023, or the end of a year",
                "by 20 Marsh 2023 | 7 | a month in full",
                "by 20 марта 2023 | 7 | a month in full",
                "by 20 March | 12 | a year of four digits",
                "by 20 March 23 | 13 | a year of four digits",
                "by 30 February 2024 | 4 | a day from 1 to 29",
                "before 0 March 2024 | 8 | a day from 1 to 31",
                "before the end of the year | 19 | a year of four digits",
                "before the end of 2023, 12 noon by Astana time | 23 | the end",
                "by 20 March 2023 at noon | 18 | a comma and a time, a time in brackets, or the end",
                "by 20 March 2023, | 18 | a time such as 12 noon or 12:00",
                "by 20 March 2023, noon by Astana time | 19 | a time such as 12 noon or 12:00",
                "by 20 March 2023, 12 by Astana time | 19 | a time such as 12 noon or 12:00",
                "by 20 March 2023, 24:00 by Astana time | 19 | a time such as 12 noon or 12:00",
                "by 20 March 2023, 12:60 by Astana time | 19 | a time such as 12 noon or 12:00",
                "by 20 March 2023, 12:00 | 24 | by Astana time",
                "by 20 March 2023, 12 noon by Beijing time | 27 | by Astana time",
                "by 20 March 2023 (12:00 Astana time | 36 | a closing bracket",
                "by 20 March 2023, 12:00 Astana time) | 36 | the end",
                "в срок 20 марта 2023 года | 1 | by, before, until, no later than, not later than, with the deadline of, до, не позднее, or a year and жылғы",
                "до указанной даты | 4 | a day such as 20 марта 2023 года",
                "до 20 март 2023 года | 7 | a month in full",
                "до 31 апреля 2023 года | 4 | a day from 1 to 30",
                "до 20 марта 2023 год | 18 | года, a time such as 12:00 по времени Астаны, or the end",
                "до 20 марта 2023 года, | 23 | a time such as 12:00",
                "до 20 марта 2023 года 12 часов | 23 | a time such as 12:00",
                "до 20 марта 2023 года 12:00 | 28 | по времени Астаны",
                "2023 20 наурызға дейін | 6 | жылғы",
                "2023 жылғы наурызға дейін | 12 | a day such as 20 наурызға",
                "2023 жылғы 20 март дейін | 15 | a month such as наурызға or наурыздан",
                "2023 жылғы 32 наурызға дейін | 12 | a day from 1 to 31",
                "2023 жылғы 20 наурызға | 23 | дейін",
                "2023 жылғы 20 наурыздан дейін | 25 | кешіктірмей",
                "2023 жылғы 20 наурызға кешіктірмей | 24 | дейін",
                "2023 жылғы 20 наурызға дейін 12:00 | 30 | the end",
                "2023 жылғы 26 желтоқсан дейін | 25 | Астана уақыты бойынша сағат and a time",
                "2023 жылғы 26 желтоқсан Астана уақыты бойынша сағат он екі | 53 | a time such as 12:00",
                "2023 жылғы 26 желтоқсан Астана уақыты бойынша сағат 12:00 дейін | 58 | an ending such as -ге or -ден",
                "2023 жылғы 26 желтоқсан Астана уақыты бойынша сағат 12:00-де дейін | 58 | an ending such as -ге or -ден",
                "2023 жылғы 26 желтоқсан Астана уақыты бойынша сағат 12:00-ден дейін | 63 | кешіктірмей"
            })
    void says_where_a_text_is_no_deadline(String text, int position, String expected) {
        TextFormatException refused = refused(text);
        assertThat(List.of(refused.text(), refused.position(), refused.expected()))
                .containsExactly(text, position, expected);
    }

    private static TextFormatException refused(String text) {
        return catchThrowableOfType(TextFormatException.class, () -> DeadlinePhrase.parse(text));
    }

    @Test
    void says_in_one_message_what_to_do() {
        assertThat(refused("by 20 Marsh 2023"))
                .hasMessage(
                        "'by 20 Marsh 2023' is no deadline: at character 7 expected a month in full, found 'Marsh'; "
                                + "write it like by 20 March 2023, до 20 марта 2023 года or 2023 жылғы 20 наурызға дейін");
        assertThat(refused("not later than three months following the appointment"))
                .hasMessage(
                        "'not later than three months following the appointment' is no deadline: at character 16 expected a day such as "
                                + "20 March 2023, or the end of a year, found 'three'; name the day of the calendar: "
                                + "a limit that is counted from an event has none of its own");
        assertThat(refused("by 20 March 2023, 24:00 by Astana time"))
                .hasMessageEndingWith("found '24:00'; write it from 0:00 to 23:59, and the day alone for its end");
    }

    @Test
    void is_equal_by_its_words() {
        DeadlinePhrase phrase = DeadlinePhrase.parse("by 20 March 2023");
        assertThat(phrase)
                .isEqualTo(DeadlinePhrase.parse("by 20 March 2023"))
                .hasSameHashCodeAs(DeadlinePhrase.parse("by 20 March 2023"))
                .isNotEqualTo(DeadlinePhrase.parse("until 20 March 2023"))
                .isNotEqualTo(null);
    }

    @Property
    void reads_one_day_and_time_in_three_languages(@ForAll("days") LocalDate day, @ForAll("times") LocalTime time) {
        String english = "by " + english(day);
        String russian = "до " + day.getDayOfMonth() + " " + name(day.getMonth(), "ru") + " " + day.getYear() + " года";
        String kazakh = day.getYear() + " жылғы " + day.getDayOfMonth() + " " + name(day.getMonth(), "kk");
        Map<String, Optional<LocalTime>> phrases = Map.of(
                english,
                Optional.empty(),
                english + ", " + time + " by Astana time",
                Optional.of(time),
                russian,
                Optional.empty(),
                russian + " " + time + " по времени Астаны",
                Optional.of(time),
                kazakh + " Астана уақыты бойынша сағат " + time + "-ге дейін",
                Optional.of(time));
        phrases.forEach((text, printed) -> {
            DeadlinePhrase phrase = DeadlinePhrase.parse(text);
            assertThat(phrase.day()).isEqualTo(day);
            assertThat(phrase.time()).isEqualTo(printed);
            assertThat(phrase.lastDay().latest()).isEqualTo(day);
        });
    }

    @Property
    void before_a_day_is_by_the_day_before_it(@ForAll("days") LocalDate day) {
        assertThat(DeadlinePhrase.parse("before " + english(day)).lastDay())
                .isEqualTo(DeadlinePhrase.parse("no later than " + english(day.minusDays(1)))
                        .lastDay());
    }

    @Property
    void prints_what_it_reads_and_reads_what_it_prints_or_refuses_in_one_way(@ForAll("nearly") String text) {
        assertThat(TextFormat.readOrRefused(DeadlinePhrase::parse, text)).isEqualTo(text);
        if (reads(text)) {
            DeadlinePhrase phrase = DeadlinePhrase.parse(text);
            assertThat(DeadlinePhrase.parse(phrase.toString())).isEqualTo(phrase);
            assertThat(phrase.lastDay().latest()).isBetween(phrase.day().minusDays(1), phrase.day());
        }
    }

    private static boolean reads(String text) {
        try {
            return DeadlinePhrase.parse(text).toString().equals(text);
        } catch (TextFormatException refused) {
            return false;
        }
    }

    private static String english(LocalDate day) {
        return day.getDayOfMonth() + " " + name(day.getMonth(), "en") + " " + day.getYear();
    }

    private static String name(Month month, String language) {
        return month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1600, 1, 1).toEpochDay(),
                        LocalDate.of(2400, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59))
                .as(LocalTime::of);
    }

    @Provide
    Arbitrary<String> nearly() {
        return TextFormat.near(
                "by 20 March 2023",
                "before the end of 2023",
                "with the deadline of 26 December 2023 (12 noon by Astana time)",
                "со сроком до 26 декабря 2023 года 12:00 по времени Астаны",
                "не позднее 11 января 2024 года",
                "2024 жылғы 11 қаңтардан кешіктірмей",
                "2023 жылғы 26 желтоқсан Астана уақыты бойынша сағат 12:00-ге дейін");
    }
}
