package io.github.cica4j.rules.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;

/** Months counted on a calendar sheet (INT-01). */
final class Months {

    private final String reading;

    Months(String reading) {
        this.reading = reading;
    }

    /** Every day that a number of months after a day can be. */
    Set<Long> after(long day, int months) {
        LocalDate start = LocalDate.ofEpochDay(day);
        int count = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        YearMonth month = YearMonth.of(Math.floorDiv(count, 12), Math.floorMod(count, 12) + 1);
        Set<Long> days = new TreeSet<>();
        if (start.getDayOfMonth() <= month.lengthOfMonth()) {
            days.add(month.atDay(start.getDayOfMonth()).toEpochDay());
            return days;
        }
        if (!reading.equals("roll")) {
            days.add(month.atEndOfMonth().toEpochDay());
        }
        if (reading.equals("roll") || reading.equals("undetermined")) {
            days.add(month.plusMonths(1).atDay(1).toEpochDay());
        }
        return days;
    }

    Span after(Span day, int months) {
        return new Span(
                java.util.Collections.min(after(day.low(), months)),
                java.util.Collections.max(after(day.high(), months)));
    }
}
