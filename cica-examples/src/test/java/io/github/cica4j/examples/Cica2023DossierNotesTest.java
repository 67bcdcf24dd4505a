package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the dossier against the texts of the notes, which are not part of this project. */
class Cica2023DossierNotesTest {

    private static final String PROPERTY = "cica.seeds";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final Map<String, String> NOTES = new HashMap<>();

    @BeforeAll
    static void readNotes() throws IOException {
        String folder = System.getProperty(PROPERTY);
        assumeTrue(folder != null, "The texts of the notes are needed: give their folder, -D" + PROPERTY + "=DIR");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        for (String number : Cica2023Dossier.NOTES) {
            Pattern heading = Pattern.compile("(?m)^\\W*№ ?" + Pattern.quote(number) + "\\W*$");
            List<String> headed =
                    texts.stream().filter(text -> heading.matcher(text).find()).toList();
            assertThat(headed).as("texts headed by the number " + number).hasSize(1);
            NOTES.put(number, headed.get(0));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyDateOfAFactStandsInItsNote() {
        return Cica2023Dossier.dossier().facts().stream()
                .filter(fact -> Cica2023Dossier.NOTES.contains(document(fact)))
                .filter(fact -> !datesToPrint(fact).isEmpty())
                .map(fact -> DynamicTest.dynamicTest(
                        fact.id().value(), () -> assertThat(missing(fact)).isEmpty()));
    }

    @Test
    void everyRowOfTheListIsARowOfThePrintedTable() {
        List<List<String>> table = NOTES.get("DOC/1016")
                .lines()
                .filter(line -> line.indexOf('\t') >= 0 && !line.startsWith("No."))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        assertThat(table).hasSize(18);
        List<String> printed = new ArrayList<>();
        for (int row = 0; row < 18; row++) {
            PriorityArea area = Catalogues.edition2021().areas().get(row);
            List<String> offices = afterTitle(area, table.get(row));
            printed.add(area.id() + " | " + offices.get(0) + " | " + offices.get(1));
        }

        assertThat(Cica2023Dossier.printedList().rows().stream().map(Cica2023DossierNotesTest::inNames))
                .containsExactlyElementsOf(printed);
    }

    /** The cells after the title; a dimension without areas has blank ones first, in place of number and area. */
    private static List<String> afterTitle(PriorityArea area, List<String> cells) {
        int title = cells.indexOf(area.title(Language.EN));
        assertThat(title).as(area.title(Language.EN)).isNotNegative();
        List<String> after = cells.subList(title + 1, cells.size());
        return area.number().isPresent()
                ? after
                : after.stream().dropWhile(String::isEmpty).toList();
    }

    private static String document(Fact fact) {
        return fact.source().map(Source::document).orElseThrow();
    }

    private static List<String> missing(Fact fact) {
        String text = NOTES.get(document(fact)).replaceAll("[*\\s]+", " ").replace('\u2013', '-');
        return datesToPrint(fact).stream()
                .filter(date -> !Pattern.compile("(?<!\\d)" + Pattern.quote(date) + "(?!\\d)")
                        .matcher(text)
                        .find())
                .toList();
    }

    private static List<String> datesToPrint(Fact fact) {
        List<String> dates = new ArrayList<>();
        ToldDates.days(fact).forEach(day -> dates.add(printed(day)));
        for (KnownPeriod period : ToldDates.periods(fact)) {
            period.calendarYears().ifPresentOrElse(dates::add, () -> {
                dates.add(printed(period.from()));
                period.to().ifPresent(day -> dates.add(printed(day)));
            });
        }
        return dates;
    }

    /** The day, the month or the year as it is known; of any other rough day the last, by which the note attests it. */
    private static String printed(KnownDay day) {
        return switch (day.toString().length()) {
            case 4 -> day.toString();
            case 7 -> MONTH.format(YearMonth.from(day.earliest()));
            default -> DAY.format(day.latest());
        };
    }

    private static String inNames(ListRow row) {
        return row.area() + " | " + inNames(row.coordinators()) + " | " + inNames(row.coCoordinators());
    }

    private static String inNames(List<ListEntry> entries) {
        return entries.stream()
                .map(entry -> entry.state().name(Language.EN)
                        + entry.tenure().map(tenure -> " (" + tenure + ")").orElse(""))
                .collect(Collectors.joining(" "));
    }
}
