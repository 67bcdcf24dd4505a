package io.github.cica4j.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.Names;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final Catalogue EDITION_2021 = Catalogues.edition2021();
    private static final Attestation ATLAS = Attestation.primary("Atlas");
    private static final Dimension SEA = new Dimension("sea", 1, Names.of("Sea"), List.of());

    @Test
    void lists_the_18_areas_in_printed_order() {
        assertThat(EDITION_2021.areas())
                .extracting(CatalogueTest::line)
                .containsExactly(
                        "mil: 1 Military-political",
                        "nct.general: 2.1 New challenges and threats (general)",
                        "nct.terrorism: 2.2 Combating terrorism",
                        "nct.ict: 2.3 Security of and in the use of information and communication technologies (ICTs)",
                        "nct.drugs: 2.4 Combating illicit drugs",
                        "nct.health: 2.5 Epidemiological safety, public health and pharmaceuticals",
                        "eco.sme: 3.1 Development of small and medium enterprises (SMEs)",
                        "eco.energy: 3.2 Energy security",
                        "eco.it: 3.3 Information technology",
                        "eco.tourism: 3.4 Tourism",
                        "eco.transport: 3.5 Development of secure and effective systems of transportation corridors",
                        "eco.agriculture: 3.6 Agriculture",
                        "eco.finance: 3.7 Finance",
                        "eco.trade: 3.8 Trade and Investment",
                        "env.sustainable: 4.1 Sustainable Development",
                        "env.disaster: 4.2 Natural disaster management",
                        "env.protection: 4.3 Environment protection",
                        "hum: 5 Human");
    }

    @Test
    void knows_its_dimensions_and_its_first_day() {
        assertThat(EDITION_2021.edition()).isEqualTo(2021);
        assertThat(EDITION_2021.validFrom()).isEqualTo("2021-10-12");
        assertThat(EDITION_2021.dimensions())
                .extracting(dimension -> dimension.number() + " " + dimension.id() + " " + dimension.title(Language.EN))
                .containsExactly(
                        "1 mil Military-political",
                        "2 nct New challenges and threats",
                        "3 eco Economic",
                        "4 env Environment",
                        "5 hum Human");
        assertThat(Catalogues.editions()).containsExactly(EDITION_2021, Catalogues.edition2004());
    }

    @Test
    void finds_every_area_by_its_id_and_by_each_of_its_names() {
        for (PriorityArea area : EDITION_2021.areas()) {
            assertThat(EDITION_2021.find(area.id())).contains(area);
            assertThat(EDITION_2021.get(area.id())).isSameAs(area);
            assertThat(area.titles().known())
                    .allSatisfy(name ->
                            assertThat(EDITION_2021.findByName(name)).as(name).contains(area));
            assertThat(area.aliases())
                    .allSatisfy(name ->
                            assertThat(EDITION_2021.findByName(name)).as(name).contains(area));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MILITARY–POLITICAL, mil",
        "military political, mil",
        "New Challenges and Threats (general), nct.general",
        "новые вызовы и угрозы (общие), nct.general",
        "trade  and investment, eco.trade",
        "'Epidemiological security, public health and pharmaceuticals', nct.health",
        "Security of and in the use of ICTs, nct.ict",
        "ICTs, nct.ict",
        "smes, eco.sme",
        "Human dimension, hum"
    })
    void finds_other_spellings(String name, String id) {
        assertThat(EDITION_2021.findByName(name)).map(PriorityArea::id).contains(AreaId.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "New challenges and threats", "Economic", "Environment", "ICT", "Security", "eco.it"})
    void guesses_nothing(String name) {
        assertThat(EDITION_2021.findByName(name)).isEmpty();
    }

    @Test
    void finds_neither_of_two_areas_that_share_a_name() {
        PriorityArea ports = area("sea.ports", "Ports", "Harbours");
        PriorityArea piers = area("sea.piers", "Piers", "harbours");
        Catalogue catalogue = catalogue(List.of(ports, piers));

        assertThat(catalogue.findByName("Harbours")).isEmpty();
        assertThat(catalogue.findByName("Piers")).contains(piers);
    }

    @Test
    void refuses_to_get_an_area_that_it_does_not_have() {
        Catalogue catalogue = catalogue(List.of(area("sea.ports", "Ports"), area("sea.piers", "Piers")));

        assertThat(catalogue.find(AreaId.of("mil"))).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> catalogue.get(AreaId.of("mil")))
                .withMessage("The Catalogue of 1999 has no area 'mil': give one of [sea.ports, sea.piers]");
    }

    @Test
    void refuses_an_id_given_twice() {
        PriorityArea ports = area("sea.ports", "Ports");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> catalogue(List.of(ports, area("sea.ports", "Piers"))))
                .withMessage("The Catalogue of 1999 has area sea.ports twice: list it once");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> catalogue(List.of(SEA, SEA), List.of()))
                .withMessage("The Catalogue of 1999 has dimension sea twice: list it once");
    }

    @Test
    void refuses_an_area_in_a_dimension_that_is_not_listed() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> catalogue(List.of(), List.of(area("sea.ports", "Ports"))))
                .withMessage("Area sea.ports is in dimension sea, which the Catalogue of 1999 does not have: "
                        + "list the dimension too");
    }

    @Test
    void refuses_parts_that_cannot_be() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Dimension("Sea", 1, Names.of("Sea"), List.of()))
                .withMessage("Dimension id 'Sea' is not a word of lower-case letters: give an id such as eco");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Dimension("sea", 0, Names.of("Sea"), List.of()))
                .withMessage("Number 0 of dimension sea is less than 1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PriorityArea(AreaId.of("sea"), SEA, OptionalInt.of(0), SEA.titles(), List.of()))
                .withMessage("Number 0 of area sea is less than 1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> area("sea", "Sea", ""))
                .withMessage("An alias of area sea is blank (''): give a name or leave it out");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Dimension("sea", 1, SEA.titles(), List.of(" ")))
                .withMessage("An alias of dimension sea is blank (' '): give a name or leave it out");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Attestation.primary(" "))
                .withMessage("An attestation names its document: give its number, symbol or address");
    }

    @Test
    void lists_a_measure_that_is_on_record_and_no_other_of_its_area_or_dimension() {
        assertThat(EDITION_2021.lists(MeasureId.of("hum.2"))).contains(true);
        assertThat(EDITION_2021.lists(MeasureId.of("hum.volunteers"))).contains(false);
        assertThat(EDITION_2021.lists(MeasureId.of("nct.terrorism.2"))).contains(true);
        assertThat(EDITION_2021.lists(MeasureId.of("nct.terrorism.3"))).contains(false);
        assertThat(EDITION_2021.lists(MeasureId.of("env.5"))).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eco.1", "eco.sme.1", "nct.1", "nct.ict.1", "env.disaster.1", "hum.more.1", "sea.1"})
    void cannot_tell_of_measures_where_no_text_is_on_record(String id) {
        assertThat(EDITION_2021.lists(MeasureId.of(id))).isEmpty();
    }

    @Test
    void has_measures_of_its_own_areas_and_dimensions_only_and_none_twice() {
        assertThat(EDITION_2021.measures()).extracting(Measure::id).doesNotHaveDuplicates();
        assertThat(EDITION_2021.measures().stream()
                        .map(measure -> measure.id().owner())
                        .distinct())
                .containsExactly("mil", "nct.general", "nct.terrorism", "env", "hum");
    }

    /** The rule compiler fails on such accessors in a constraint. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                StateCode.class,
                State.class,
                Names.class,
                AreaId.class,
                Dimension.class,
                PriorityArea.class,
                MeasureId.class,
                Measure.class,
                Catalogue.class
            })
    void has_accessors_that_rules_can_read(Class<? extends Record> type) {
        assertThat(type.getRecordComponents())
                .extracting(RecordComponent::getName)
                .allMatch(name -> name.length() > 1)
                .noneMatch(name -> name.startsWith("is"))
                .noneMatch(name -> "alphaIndexedBy".contains(name) || "betaIndexedBy".contains(name));
    }

    private static String line(PriorityArea area) {
        return area.id() + ": " + area.printedNumber() + " " + area.title(Language.EN);
    }

    private static PriorityArea area(String id, String title, String... aliases) {
        return new PriorityArea(AreaId.of(id), SEA, OptionalInt.empty(), Names.of(title), List.of(aliases));
    }

    private static Catalogue catalogue(List<PriorityArea> areas) {
        return catalogue(List.of(SEA), areas);
    }

    private static Catalogue catalogue(List<Dimension> dimensions, List<PriorityArea> areas) {
        return new Catalogue(1999, LocalDate.EPOCH, ATLAS, Optional.of(ATLAS), List.of(), dimensions, areas, List.of());
    }
}
