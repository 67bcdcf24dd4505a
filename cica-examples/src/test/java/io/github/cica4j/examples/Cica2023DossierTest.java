package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Cica2023DossierTest {

    private static final String NUMBER = "[A-Z]+(/[A-Z])?/\\d+";
    private static final String ADDRESS = "https?://\\S+";
    private static final String NEWSPAPER = "\\p{L}[\\p{L} ]+, \\d{1,2} \\p{L}+ \\d{4}";

    private final Dossier dossier = Cica2023Dossier.dossier();

    @Test
    void readsWithoutErrors() {
        assertThat(Cica2023Dossier.reading().errors()).isEmpty();
        assertThat(dossier.facts()).isNotEmpty();
    }

    @Test
    void writingItAndReadingItBackGivesTheSameDossier() {
        Dossier back = CicaJson.readDossier(CicaJson.writeDossier(dossier)).orElseThrow();

        assertThat(back).isEqualTo(dossier);
        assertThat(back.facts()).containsExactlyElementsOf(dossier.facts());
    }

    @Test
    void everyFactNamesItsDocument() {
        assertThat(dossier.facts())
                .allSatisfy(fact -> assertThat(fact.source())
                        .map(Source::document)
                        .hasValueSatisfying(
                                document -> assertThat(document).matches(NUMBER + "|" + ADDRESS + "|" + NEWSPAPER)));
    }

    @Test
    void drawsOnEachOfTheFiveNotesAndOnNoOther() {
        Set<String> numbers = dossier.facts().stream()
                .map(fact -> fact.source().orElseThrow().document())
                .filter(document -> document.matches(NUMBER))
                .collect(Collectors.toSet());

        assertThat(numbers).isEqualTo(Cica2023Dossier.NOTES);
    }

    @Test
    void declaresNothingComplete() {
        assertThat(dossier.completeness().declarations()).isEmpty();
    }

    @Test
    void theListHasTheRowsOfThePrintedTable() {
        CoordinatorList list = Cica2023Dossier.printedList();

        assertThat(list.rows().stream().map(Cica2023DossierTest::text))
                .containsExactly(
                        "mil | KZ | TR",
                        "nct.general | TR | AF",
                        "nct.terrorism | IN | ",
                        "nct.ict | RU (2024-2025) | CN (2024-2025)",
                        "nct.drugs | IR | AF",
                        "nct.health | KZ | CN JO",
                        "eco.sme | RU KZ TH TR | ",
                        "eco.energy | KR | IN",
                        "eco.it | KR | BD",
                        "eco.tourism | TJ | LK",
                        "eco.transport | AZ | CN IN",
                        "eco.agriculture | CN | ",
                        "eco.finance | CN | ",
                        "eco.trade |  | KG TR",
                        "env.sustainable | TH | ",
                        "env.disaster | IR | BD",
                        "env.protection | MN | BD CN",
                        "hum | UZ | CN IN KZ KG");
    }

    @Test
    void theListHasTwentyEntriesInEachColumn() {
        CoordinatorList list = Cica2023Dossier.printedList();

        assertThat(list.rows()).hasSize(18);
        assertThat(list.rows().stream().flatMap(row -> row.coordinators().stream()))
                .hasSize(20);
        assertThat(list.rows().stream().flatMap(row -> row.coCoordinators().stream()))
                .hasSize(20);
    }

    @Test
    void theDoubtOnTheRowOfSmallAndMediumEnterprisesIsTheOnlyRemarkOfTheList() {
        CoordinatorList list = Cica2023Dossier.printedList();

        assertThat(list.rows().stream().filter(row -> row.remark().isPresent()))
                .extracting(row -> row.area().toString())
                .containsExactly("eco.sme");
    }

    @Test
    void onlyTheListOf22AugustIsWholeAndItIsADecisionOfTheSoc() {
        CoordinatorList list = Cica2023Dossier.printedList();
        Decision decision =
                (Decision) dossier.find(list.decision().orElseThrow()).orElseThrow();

        assertThat(dossier.facts(CoordinatorList.class).stream().filter(other -> !other.partial()))
                .containsExactly(list);
        assertThat(decision.body()).isEqualTo(Body.SOC);
        assertThat(decision.on()).isEqualTo(KnownDay.of(list.on()));
    }

    @Test
    void theFirstTermOnTheSecurityOfIctsHasNoDecisionTheSecondHasDecision4() {
        FactId fourth = FactId.of("soc-2023-08-22-4");

        assertThat(dossier.facts(Appointment.class).stream()
                        .filter(appointment -> appointment.area().toString().equals("nct.ict")))
                .extracting(
                        appointment -> appointment.state().code(),
                        Appointment::role,
                        appointment -> appointment.tenure().orElseThrow().toString(),
                        Appointment::decision)
                .containsExactly(
                        tuple("RU", Role.COORDINATOR, "2022-2023", Optional.empty()),
                        tuple("CN", Role.CO_COORDINATOR, "2022-2023", Optional.empty()),
                        tuple("RU", Role.COORDINATOR, "2024-2025", Optional.of(fourth)),
                        tuple("CN", Role.CO_COORDINATOR, "2024-2025", Optional.of(fourth)));
    }

    @Test
    void theFormOfTwoOffersIsUnknownAndTheThirdIsAnAnnouncement() {
        assertThat(dossier.facts(Offer.class))
                .extracting(
                        offer -> offer.state().code(),
                        Offer::role,
                        offer -> offer.area().toString(),
                        Offer::form,
                        offer -> offer.on().exact())
                .containsExactly(
                        tuple("IQ", Role.CO_COORDINATOR, "nct.terrorism", Optional.empty(), false),
                        tuple("IL", Role.CO_COORDINATOR, "env.sustainable", Optional.empty(), false),
                        tuple("TR", Role.CO_COORDINATOR, "nct.terrorism", Optional.of(Form.ORAL), true));
        assertThat(dossier.facts(Offer.class))
                .allSatisfy(offer -> assertThat(offer.decision()).isEmpty());
    }

    @Test
    void onlyTheDraftThatWasSeenIsSaidToStateNoPeriod() {
        assertThat(dossier.facts(Draft.class).stream()
                        .filter(draft -> draft.applicability().isPresent()))
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.on()).isEqualTo(KnownDay.parse("2023-12-13"));
                    assertThat(draft.applicability()).contains(StatedPeriod.none());
                });
    }

    @Test
    void aFirstDayThatNoNoteGivesIsThatOfTheCatalogue() {
        LocalDate first = Catalogues.edition2021().validFrom();
        List<KnownDay> rough = dossier.facts().stream()
                .filter(fact -> Cica2023Dossier.NOTES.contains(
                        fact.source().orElseThrow().document()))
                .flatMap(fact -> ToldDates.days(fact).stream())
                .filter(day -> day.words().isPresent())
                .toList();

        assertThat(rough).isNotEmpty().allSatisfy(day -> {
            assertThat(day.exact()).isFalse();
            assertThat(day.earliest()).isEqualTo(first);
        });
    }

    private static String text(ListRow row) {
        return row.area() + " | " + text(row.coordinators()) + " | " + text(row.coCoordinators());
    }

    private static String text(List<ListEntry> entries) {
        return entries.stream()
                .map(entry -> entry.state()
                        + entry.tenure().map(Cica2023DossierTest::inBrackets).orElse(""))
                .collect(Collectors.joining(" "));
    }

    private static String inBrackets(KnownPeriod tenure) {
        return " (" + tenure + ")";
    }
}
