package io.github.cica4j.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CataloguesTest {

    private static final Catalogue EDITION_2004 = Catalogues.edition2004();
    private static final Catalogue EDITION_2021 = Catalogues.edition2021();

    @Test
    void knows_the_edition_of_2004_in_fragments_only() {
        assertThat(EDITION_2004.validFrom()).isEqualTo("2004-10-22");
        assertThat(EDITION_2004.fragmentary()).isTrue();
        assertThat(EDITION_2004.dimensions()).isEmpty();
        assertThat(EDITION_2004.areas()).isEmpty();
        assertThat(EDITION_2004.gaps()).isNotEmpty();
        assertThat(EDITION_2021.fragmentary()).isFalse();
    }

    /** A fragment says what is there, never what is not. */
    @Test
    void cannot_tell_what_fragments_do_not_list() {
        assertThat(EDITION_2004.lists(MeasureId.of("nct.drugs.2004-3-4"))).contains(true);
        assertThat(EDITION_2004.lists(MeasureId.of("nct.drugs.1"))).isEmpty();
        assertThat(EDITION_2004.lists(MeasureId.of("hum.2"))).isEmpty();
        assertThat(EDITION_2004.coverage(AreaId.of("nct.drugs"))).isEqualTo(MeasureCoverage.PARTLY);
        assertThat(EDITION_2004.coverage(AreaId.of("hum"))).isEqualTo(MeasureCoverage.NOT_ON_RECORD);
    }

    @Test
    void tells_of_each_area_whether_its_measures_are_on_record() {
        assertThat(EDITION_2021.areas())
                .extracting(area -> area.id() + " " + EDITION_2021.coverage(area.id()))
                .containsExactly(
                        "mil of-area",
                        "nct.general of-area",
                        "nct.terrorism of-area",
                        "nct.ict not-on-record",
                        "nct.drugs not-on-record",
                        "nct.health not-on-record",
                        "eco.sme not-on-record",
                        "eco.energy not-on-record",
                        "eco.it not-on-record",
                        "eco.tourism not-on-record",
                        "eco.transport not-on-record",
                        "eco.agriculture not-on-record",
                        "eco.finance not-on-record",
                        "eco.trade not-on-record",
                        "env.sustainable of-dimension",
                        "env.disaster of-dimension",
                        "env.protection of-dimension",
                        "hum of-area");
        assertThat(EDITION_2021.measuresOf("nct.terrorism"))
                .extracting(Measure::entryId)
                .containsExactly("nct.terrorism.1", "nct.terrorism.2");
    }

    @Test
    void tells_where_every_measure_stands_and_its_number_where_that_is_on_record() {
        assertThat(EDITION_2021.measures())
                .extracting(measure -> measure.attestation().document())
                .allMatch(document -> document.startsWith("https://s-cica.org/"));
        assertThat(EDITION_2021.measures())
                .filteredOn(measure -> measure.item().isPresent())
                .extracting(measure -> measure.id() + " " + measure.item().orElseThrow())
                .containsExactly("mil.1 2.1.1", "mil.2 2.1.2", "mil.3 2.1.3", "mil.4 2.1.4", "mil.5 2.1.5");
    }

    /** Each is printed somewhere: docs/catalogue.md says where. None is a translation of ours. */
    @Test
    void has_no_russian_or_kazakh_name_but_those_that_sources_print() {
        assertThat(Stream.concat(EDITION_2021.dimensions().stream(), EDITION_2021.areas().stream())
                        .filter(entry -> !(entry instanceof PriorityArea area)
                                || area.number().isPresent())
                        .flatMap(entry -> entry.knownAs().stream())
                        .filter(name -> name.codePoints()
                                .anyMatch(letter ->
                                        Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)))
                .containsExactly(
                        "Военно-политическое",
                        "Военно-политическое измерение",
                        "Борьба с новыми вызовами и угрозами",
                        "Экономическое",
                        "Экономическое измерение",
                        "Экологическое",
                        "Экологическое измерение",
                        "Человеческое",
                        "Человеческое измерение",
                        "Новые вызовы и угрозы (общие)",
                        "Жаңа сын-тегеуріндер мен қауіп-қатерлер (жалпы)",
                        "Туризм");
    }

    @Test
    void tells_which_areas_came_and_which_moved() {
        assertThat(Catalogues.history())
                .filteredOn(step -> step.kind() != AreaStep.Kind.NAMED)
                .extracting(CataloguesTest::line)
                .containsExactly(
                        "nct.health added 2021-01-15 primary",
                        "eco.trade added 2019-11-22/2022-06-15 eco inferred",
                        "env.sustainable moved 2019-11-22/2022-06-15 env inferred");
    }

    @Test
    void tells_the_history_of_one_area_by_day() {
        assertThat(Catalogues.history(AreaId.of("env.sustainable")))
                .extracting(CataloguesTest::line)
                .containsExactly(
                        "env.sustainable named 2019-11-20/2019-11-21 eco second-hand",
                        "env.sustainable moved 2019-11-22/2022-06-15 env inferred");
        assertThat(Catalogues.history(AreaId.of("nct.terrorism"))).isEmpty();
    }

    @Test
    void tells_the_history_in_the_order_of_areas_and_days() {
        List<AreaId> order = EDITION_2021.areas().stream().map(PriorityArea::id).toList();

        assertThat(Catalogues.history()).isSortedAccordingTo((one, other) -> {
            int areas = Integer.compare(order.indexOf(one.area()), order.indexOf(other.area()));
            return areas != 0 ? areas : one.on().earliest().compareTo(other.on().earliest());
        });
        assertThat(order)
                .containsAll(Catalogues.history().stream().map(AreaStep::area).toList());
    }

    /** As the Secretariat told them in November 2019: with Sustainable Development, without Trade and Investment. */
    @Test
    void names_the_eight_economic_areas_of_2019() {
        assertThat(Catalogues.history())
                .filteredOn(step -> step.on().equals(KnownDay.parse("2019-11-20/2019-11-21")))
                .extracting(step -> step.area().id())
                .containsExactly(
                        "eco.sme",
                        "eco.energy",
                        "eco.it",
                        "eco.tourism",
                        "eco.transport",
                        "eco.agriculture",
                        "eco.finance",
                        "env.sustainable");
    }

    private static String line(AreaStep step) {
        return step.area() + " " + step.kind() + " " + step.on()
                + step.dimension().map(" "::concat).orElse("") + " "
                + step.attestation().certainty();
    }
}
