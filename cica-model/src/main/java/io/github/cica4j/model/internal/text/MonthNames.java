package io.github.cica4j.model.internal.text;

import java.time.Month;
import java.util.List;
import java.util.Optional;

/** The months in the languages and cases that dates are printed in, all in lower case. */
public enum MonthNames {
    /** English: 20 March. */
    ENGLISH(List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december")),
    /** Russian, genitive: the 20th of March. */
    RUSSIAN(List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря")),
    /** Kazakh, nominative: 20 March, before a time. */
    KAZAKH(List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан")),
    /** Kazakh, dative: to 20 March. */
    KAZAKH_TO(List.of(
            "қаңтарға",
            "ақпанға",
            "наурызға",
            "сәуірге",
            "мамырға",
            "маусымға",
            "шілдеге",
            "тамызға",
            "қыркүйекке",
            "қазанға",
            "қарашаға",
            "желтоқсанға")),
    /** Kazakh, ablative: from 20 March. */
    KAZAKH_FROM(List.of(
            "қаңтардан",
            "ақпаннан",
            "наурыздан",
            "сәуірден",
            "мамырдан",
            "маусымнан",
            "шілдеден",
            "тамыздан",
            "қыркүйектен",
            "қазаннан",
            "қарашадан",
            "желтоқсаннан"));

    private final List<String> names;

    MonthNames(List<String> names) {
        this.names = names;
    }

    /**
     * Finds a month by its name.
     *
     * @param name  the name in lower case
     * @return the month, or empty if it is none in this language and case
     */
    public Optional<Month> find(String name) {
        int index = names.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(Month.of(index + 1));
    }
}
