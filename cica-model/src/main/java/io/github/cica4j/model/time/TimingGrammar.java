package io.github.cica4j.model.time;

import io.github.cica4j.model.internal.text.MonthNames;
import io.github.cica4j.model.internal.text.TextScanner;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one {@link IndicativeTiming}. An instance is used once. */
final class TimingGrammar {

    /** What the words name, half of a month under the default reading. */
    record Result(Optional<Precision> precision, Optional<DateRange> days) {}

    private static final String ADVICE =
            "write it like 13-17 May, March - April, Second half of May, 1st half of 2024, 2nd-3rd Quarter or T.B.C.";
    private static final String EARLIER_FIRST =
            "the timing ends before it starts: give the earlier first, and both years if it ends in the year after";
    private static final List<String> SUFFIXES = List.of("st", "nd", "rd", "th");
    private static final List<String> WORDS = List.of("first", "second", "third", "fourth");

    private final TextScanner text;
    private final int planYear;

    TimingGrammar(String text, int planYear) {
        this.text = new TextScanner(text, "indicative timing", ADVICE);
        this.planYear = planYear;
    }

    Result read() {
        text.spaces();
        if (text.atEnd()) {
            return new Result(Optional.empty(), Optional.empty());
        }
        if (text.accept("T.B.C") || text.accept("TBC")) {
            text.accept('.');
            text.end("the end");
            return new Result(Optional.of(Precision.TBC), Optional.empty());
        }
        return text.digitNext() ? afterDigits() : afterLetters();
    }

    private Result afterDigits() {
        int start = text.position();
        String digits = text.digits();
        if (digits.length() == 4) {
            text.end("the end");
            int year = Integer.parseInt(digits);
            return result(Precision.YEAR, Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
        }
        boolean ordinal = !text.letters().isEmpty();
        text.backTo(start);
        return ordinal ? part(ordinal()) : days();
    }

    private Result afterLetters() {
        int start = text.position();
        String word = text.word();
        text.backTo(start);
        if (WORDS.contains(word)) {
            return part(ordinal());
        }
        if (MonthNames.ENGLISH.find(word).isPresent()) {
            return months();
        }
        throw text.expected(start, "a day, a month, an ordinal such as 1st or Second, a year or T.B.C.");
    }

    private Result days() {
        int start = text.position();
        int first = dayOfMonth();
        text.spaces();
        if (text.dash()) {
            text.spaces();
            int second = text.position();
            int last = dayOfMonth();
            YearMonth month = month().in(planYear);
            text.end("a year or the end");
            return days(text.day(start, first, month), second, text.day(second, last, month));
        }
        Named from = month("a dash, or a month in full, such as May");
        text.spaces();
        if (!text.dash()) {
            text.end("a year, a dash or the end");
            LocalDate only = text.day(start, first, from.in(planYear));
            return result(Precision.DAY, only, only);
        }
        text.spaces();
        int second = text.position();
        int last = dayOfMonth();
        Named to = month();
        text.end("a year or the end");
        return days(
                text.day(start, first, from.with(to, planYear)),
                second,
                text.day(second, last, to.with(from, planYear)));
    }

    private Result days(LocalDate first, int second, LocalDate last) {
        if (last.isBefore(first)) {
            throw text.expected(second, "a day not before " + first, EARLIER_FIRST);
        }
        return result(Precision.DAY, first, last);
    }

    private int dayOfMonth() {
        int start = text.position();
        String digits = text.digits();
        if (digits.isEmpty() || digits.length() > 2) {
            throw text.expected(start, "a day of the month");
        }
        return Integer.parseInt(digits);
    }

    private Result months() {
        Named from = month();
        text.spaces();
        if (!text.dash()) {
            text.end("a year, a dash or the end");
            YearMonth only = from.in(planYear);
            return result(Precision.MONTH, only.atDay(1), only.atEndOfMonth());
        }
        text.spaces();
        int second = text.position();
        Named to = month();
        text.end("a year or the end");
        YearMonth first = from.with(to, planYear);
        YearMonth last = to.with(from, planYear);
        if (last.isBefore(first)) {
            throw text.expected(second, "a month not before " + first, EARLIER_FIRST);
        }
        return result(Precision.MONTH, first.atDay(1), last.atEndOfMonth());
    }

    private Named month() {
        return month("a month in full, such as May");
    }

    /** A month and the year after it, if there is one. */
    private Named month(String expected) {
        text.spaces();
        int start = text.position();
        Month month = MonthNames.ENGLISH.find(text.word()).orElseThrow(() -> text.expected(start, expected));
        return new Named(month, yearIfNext());
    }

    private OptionalInt yearIfNext() {
        text.spaces();
        return text.digitNext() ? OptionalInt.of(text.year()) : OptionalInt.empty();
    }

    /** An ordinal from 1 to 4, in digits or in letters. */
    private int ordinal() {
        int start = text.position();
        String digits = text.digits();
        String letters = text.word();
        for (int index = 0; index < WORDS.size(); index++) {
            boolean inDigits = digits.equals(Integer.toString(index + 1)) && letters.equals(SUFFIXES.get(index));
            if (inDigits || digits.isEmpty() && letters.equals(WORDS.get(index))) {
                return index + 1;
            }
        }
        throw text.expected(start, "one of 1st, 2nd, 3rd, 4th, or First to Fourth");
    }

    /** What follows an ordinal: half of something, or a quarter. */
    private Result part(int first) {
        text.spaces();
        boolean range = text.dash();
        int last = range ? laterOrdinal(first) : first;
        text.spaces();
        int start = text.position();
        String word = text.word();
        if (word.equals("quarter") || range && word.equals("quarters")) {
            return quarters(first, last);
        }
        if (word.equals("half") && !range && first <= 2) {
            return half(first == 1);
        }
        throw text.expected(start, range || first > 2 ? "Quarter" : "half or Quarter");
    }

    private int laterOrdinal(int first) {
        text.spaces();
        int start = text.position();
        int last = ordinal();
        if (last < first) {
            throw text.expected(start, "a quarter not before the first", EARLIER_FIRST);
        }
        return last;
    }

    private Result quarters(int first, int last) {
        text.spaces();
        int year = text.words("of") ? text.year() : yearIfNext().orElse(planYear);
        text.end("a year or the end");
        return result(
                Precision.QUARTER,
                LocalDate.of(year, first * 3 - 2, 1),
                YearMonth.of(year, last * 3).atEndOfMonth());
    }

    private Result half(boolean first) {
        text.spaces();
        int start = text.position();
        if (!text.words("of")) {
            throw text.expected(start, "of");
        }
        if (text.digitNext()) {
            int year = text.year();
            text.end("the end");
            return first
                    ? result(Precision.HALF_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
                    : result(Precision.HALF_YEAR, LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = month("a year, or a month in full, such as May").in(planYear);
        text.end("a year or the end");
        DateRange half = first ? HalfMonthBorder.AFTER_15.firstHalf(month) : HalfMonthBorder.AFTER_15.secondHalf(month);
        return result(Precision.HALF_MONTH, half.start(), half.endInclusive());
    }

    private static Result result(Precision precision, LocalDate first, LocalDate last) {
        return new Result(Optional.of(precision), Optional.of(DateRange.ofClosed(first, last)));
    }

    /** A month and the year that is printed after it, if there is one. Of two, one year serves both. */
    private record Named(Month month, OptionalInt year) {

        YearMonth in(int otherwise) {
            return YearMonth.of(year.orElse(otherwise), month);
        }

        YearMonth with(Named other, int otherwise) {
            return in(other.year.orElse(otherwise));
        }
    }
}
