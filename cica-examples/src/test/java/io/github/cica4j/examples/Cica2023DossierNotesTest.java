package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.CommentRound;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.PlanCall;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
    void everyDeadlineForCommentsStandsInItsNoteInTheseWords() {
        List<CommentRound> rounds = Cica2023Dossier.dossier().facts(CommentRound.class);

        assertThat(rounds)
                .hasSize(3)
                .allSatisfy(round -> assertThat(round.deadlines())
                        .hasSizeGreaterThan(2)
                        .allSatisfy(deadline -> assertThat(text(round)).contains(deadline.words())));
    }

    @Test
    void whatTheCallForEventsAsksForStandsInItsNote() {
        PlanCall call = Cica2023Dossier.dossier().facts(PlanCall.class).get(0);
        LocalDate tooLate = call.submitBy().orElseThrow().latest().plusDays(1);

        assertThat(text(call)).contains("before " + DAY.format(tooLate));
        assertThat(call.approveBy().orElseThrow().latest()).isEqualTo(LocalDate.of(tooLate.getYear(), 12, 31));
        assertThat(text(call)).contains("before the end of " + tooLate.getYear());
    }

    @Test
    void everySymbolOfADocumentStandsInANote() {
        assertThat(Cica2023Dossier.dossier().facts(Document.class))
                .hasSize(11)
                .allSatisfy(document -> assertThat(text(document)).contains(document.symbol()));
    }

    @Test
    void everyAmountOfTheBudgetStandsInItsLine() {
        Budget budget = Cica2023Dossier.dossier().facts(Budget.class).get(0);
        List<String> lines = NOTES.get("DOC/1497")
                .lines()
                .map(line -> line.replaceAll("</?[bi]>|[*]", ""))
                .toList();

        assertThat(budget.lines().orElseThrow())
                .hasSize(5)
                .allSatisfy(line -> assertThat(lines)
                        .anyMatch(printed ->
                                printed.matches("[0-9]+\t" + line.numeral().orElseThrow() + " - [A-Z ]+\t"
                                        + line.amount().orElseThrow())));
        assertThat(lines)
                .contains(
                        "\tTotal\t" + budget.total().orElseThrow(),
                        "6\tVI - MISCELLANEOUS\t" + budget.miscellaneous().orElseThrow(),
                        "\tGrand total\t" + budget.grandTotal().orElseThrow());
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

    /** The text of the note that a fact stands in, on one line. */
    private static String text(Fact fact) {
        return NOTES.get(document(fact)).replaceAll("[*\\s]+", " ");
    }

    private static String document(Fact fact) {
        return fact.source().map(Source::document).orElseThrow();
    }

    private static List<String> missing(Fact fact) {
        String text = text(fact).replace('\u2013', '-');
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
