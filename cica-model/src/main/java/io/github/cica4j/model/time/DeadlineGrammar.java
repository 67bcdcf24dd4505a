package io.github.cica4j.model.time;

import io.github.cica4j.model.internal.text.MonthNames;
import io.github.cica4j.model.internal.text.TextScanner;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Reads one {@link DeadlinePhrase}. An instance is used once. */
final class DeadlineGrammar {

    /** What the words name. */
    record Result(DeadlineWord word, LocalDate day, Optional<LocalTime> time, boolean endOfYear) {}

    private static final String ADVICE =
            "write it like by 20 March 2023, до 20 марта 2023 года or 2023 жылғы 20 наурызға дейін";
    private static final String NO_DAY =
            "name the day of the calendar: a limit that is counted from an event has none of its own";
    private static final Set<String> TO_SUFFIXES = Set.of("ге", "ға", "ке", "қа");
    private static final Set<String> FROM_SUFFIXES = Set.of("ден", "дан", "тен", "тан", "нен", "нан");

    private final TextScanner text;

    DeadlineGrammar(String text) {
        this.text = new TextScanner(text, "deadline", ADVICE);
    }

    Result read() {
        text.spaces();
        if (text.digitNext()) {
            return kazakh();
        }
        int start = text.position();
        Optional<DeadlineWord> english = englishWord();
        if (english.isPresent()) {
            return english(english.get());
        }
        return russian(russianWord()
                .orElseThrow(() -> text.expected(
                        start,
                        "by, before, until, no later than, not later than, with the deadline of, до, "
                                + "не позднее, or a year and жылғы")));
    }

    private Optional<DeadlineWord> englishWord() {
        if (text.words("by")) {
            return Optional.of(DeadlineWord.BY);
        }
        if (text.words("before")) {
            return Optional.of(DeadlineWord.BEFORE);
        }
        if (text.words("until")) {
            return Optional.of(DeadlineWord.UNTIL);
        }
        if (text.words("no", "later", "than")) {
            return Optional.of(DeadlineWord.NO_LATER_THAN);
        }
        if (text.words("not", "later", "than")) {
            return Optional.of(DeadlineWord.NOT_LATER_THAN);
        }
        return text.words("with", "the", "deadline", "of")
                ? Optional.of(DeadlineWord.WITH_THE_DEADLINE_OF)
                : Optional.empty();
    }

    private Result english(DeadlineWord word) {
        if (text.words("the", "end", "of")) {
            int year = text.year();
            text.end("the end");
            return new Result(word, LocalDate.of(year, 12, 31), Optional.empty(), true);
        }
        LocalDate day = day("a day such as 20 March 2023, or the end of a year", MonthNames.ENGLISH);
        boolean comma = text.accept(',');
        text.spaces();
        boolean bracket = text.accept('(');
        if (!comma && !bracket) {
            text.end("a comma and a time, a time in brackets, or the end");
            return new Result(word, day, Optional.empty(), false);
        }
        text.spaces();
        LocalTime time = englishTime();
        text.spaces();
        int zone = text.position();
        text.words("by");
        if (!text.words("astana", "time")) {
            throw text.expected(zone, "by Astana time");
        }
        bracket(bracket);
        return new Result(word, day, Optional.of(time), false);
    }

    private LocalTime englishTime() {
        int start = text.position();
        if (text.digits().equals("12")) {
            text.spaces();
            if (text.words("noon")) {
                return LocalTime.NOON;
            }
        }
        text.backTo(start);
        return time("a time such as 12 noon or 12:00");
    }

    private void bracket(boolean open) {
        int end = text.position();
        if (open && !text.accept(')')) {
            throw text.expected(end, "a closing bracket");
        }
        text.end("the end");
    }

    private Optional<DeadlineWord> russianWord() {
        if (text.words("до") || text.words("в", "срок", "до") || text.words("со", "сроком", "до")) {
            return Optional.of(DeadlineWord.DO);
        }
        return text.words("не", "позднее") ? Optional.of(DeadlineWord.NE_POZDNEE) : Optional.empty();
    }

    private Result russian(DeadlineWord word) {
        LocalDate day = day("a day such as 20 марта 2023 года", MonthNames.RUSSIAN);
        if (!text.words("года")) {
            text.accept("г.");
        }
        text.spaces();
        boolean comma = text.accept(',');
        text.spaces();
        boolean bracket = text.accept('(');
        text.spaces();
        if (!comma && !bracket && !text.digitNext()) {
            text.end("года, a time such as 12:00 по времени Астаны, or the end");
            return new Result(word, day, Optional.empty(), false);
        }
        LocalTime time = time("a time such as 12:00");
        text.spaces();
        int zone = text.position();
        if (!text.words("по", "времени", "астаны")) {
            throw text.expected(zone, "по времени Астаны");
        }
        bracket(bracket);
        return new Result(word, day, Optional.of(time), false);
    }

    /** The order of a Kazakh date is year, day, month; its ending and the word at the end make the deadline. */
    private Result kazakh() {
        int year = text.year();
        text.spaces();
        int after = text.position();
        if (!text.words("жылғы")) {
            throw text.expected(after, "жылғы");
        }
        int start = text.position();
        int number = dayOfMonth(start, "a day such as 20 наурызға");
        text.spaces();
        int name = text.position();
        String month = text.word();
        text.spaces();
        Optional<Month> to = MonthNames.KAZAKH_TO.find(month);
        if (to.isPresent()) {
            return kazakh(DeadlineWord.DEYIN, text.day(start, number, YearMonth.of(year, to.get())), Optional.empty());
        }
        Optional<Month> from = MonthNames.KAZAKH_FROM.find(month);
        if (from.isPresent()) {
            return kazakh(
                    DeadlineWord.KESHIKTIRMEY,
                    text.day(start, number, YearMonth.of(year, from.get())),
                    Optional.empty());
        }
        LocalDate day = text.day(
                start,
                number,
                YearMonth.of(
                        year,
                        MonthNames.KAZAKH
                                .find(month)
                                .orElseThrow(() -> text.expected(name, "a month such as наурызға or наурыздан"))));
        int zone = text.position();
        if (!text.words("астана", "уақыты", "бойынша", "сағат")) {
            throw text.expected(zone, "Астана уақыты бойынша сағат and a time");
        }
        LocalTime time = time("a time such as 12:00");
        int ending = text.position();
        String suffix = text.dash() ? text.word() : "";
        text.spaces();
        if (TO_SUFFIXES.contains(suffix)) {
            return kazakh(DeadlineWord.DEYIN, day, Optional.of(time));
        }
        if (FROM_SUFFIXES.contains(suffix)) {
            return kazakh(DeadlineWord.KESHIKTIRMEY, day, Optional.of(time));
        }
        throw text.expected(ending, "an ending such as -ге or -ден");
    }

    private Result kazakh(DeadlineWord word, LocalDate day, Optional<LocalTime> time) {
        int start = text.position();
        String printed = word == DeadlineWord.DEYIN ? "дейін" : "кешіктірмей";
        if (!text.words(printed)) {
            throw text.expected(start, printed);
        }
        text.end("the end");
        return new Result(word, day, time, false);
    }

    private LocalDate day(String expected, MonthNames names) {
        int start = text.position();
        int number = dayOfMonth(start, expected);
        text.spaces();
        int name = text.position();
        Month month = names.find(text.word()).orElseThrow(() -> text.expected(name, "a month in full"));
        text.spaces();
        LocalDate day = text.day(start, number, YearMonth.of(text.year(), month));
        text.spaces();
        return day;
    }

    private int dayOfMonth(int start, String expected) {
        if (!text.digitNext()) {
            throw text.expected(start, expected, NO_DAY);
        }
        String digits = text.digits();
        if (digits.length() > 2) {
            throw text.expected(start, expected);
        }
        return Integer.parseInt(digits);
    }

    private LocalTime time(String expected) {
        int start = text.position();
        String hour = text.digits();
        boolean colon = text.accept(':');
        String minute = text.digits();
        boolean formed = colon && !hour.isEmpty() && hour.length() <= 2 && minute.length() == 2;
        if (!formed || Integer.parseInt(hour) > 23 || Integer.parseInt(minute) > 59) {
            throw text.expected(start, expected, "write it from 0:00 to 23:59, and the day alone for its end");
        }
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}
