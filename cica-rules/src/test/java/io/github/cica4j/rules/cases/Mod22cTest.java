package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.fact.Draft;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MOD-2.2-c: the measures that a draft proposes are in the Catalogue. */
class Mod22cTest {

    private static final String RULE = "MOD-2.2-c";

    private static Draft proposing(String id, String day, String... measures) {
        return draftOf(id, "paper", day)
                .measures(Stream.of(measures).map(MeasureId::of).toList())
                .build();
    }

    @Test
    void measures_of_the_catalogue_meet_it() {
        assertThat(Told.of(RULE, dossier(paper("paper"), proposing("first", "2022-06-16", "hum.1", "nct.general.4"))))
                .isEqualTo("""
                MOD-2.2-c concept-paper paper first
                  arises 2022-06-16
                  from 2022-06-16 met
                  with {area=eco.tourism}
                  because [first, paper]
                """);
    }

    @Test
    void names_the_measures_that_the_catalogue_does_not_list() {
        assertThat(Told.of(RULE, dossier(paper("paper"), proposing("first", "2022-06-16", "hum.7", "hum.6", "env.6"))))
                .isEqualTo("""
                MOD-2.2-c concept-paper paper first
                  arises 2022-06-16
                  from 2022-06-16 not-met, naming [env.6, hum.7]
                  with {area=eco.tourism}
                  because [first, paper]
                """);
    }

    @Test
    void a_measure_of_an_area_whose_measures_are_not_on_record_is_undetermined() {
        assertThat(Told.of(RULE, dossier(paper("paper"), proposing("first", "2022-06-16", "hum.1", "eco.tourism.1"))))
                .contains("  from 2022-06-16 undetermined, missing [catalogue]\n");
        assertThat(Told.of(RULE, dossier(paper("paper"), proposing("first", "2022-06-16", "hum.7", "eco.tourism.1"))))
                .contains("  from 2022-06-16 not-met, naming [hum.7]\n");
    }

    @Test
    void what_is_not_recorded_is_undetermined_what_proposes_none_is_met() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                draftOf("first", "paper", "2022-06-16").build())))
                .contains("  from 2022-06-16 undetermined, missing [measures]\n");
        assertThat(Told.of(RULE, dossier(paper("paper"), proposing("first", "2022-06-16"))))
                .contains("  from 2022-06-16 met\n");
    }

    @Test
    void the_catalogue_of_a_day_before_the_edition_of_2021_is_not_on_record() {
        assertThat(Told.of(RULE, dossier(paper("paper"), proposing("first", "2021-10-12", "hum.1"))))
                .contains("  from 2021-10-12 met\n");
        for (String measure : new String[] {"hum.1", "hum.7"}) {
            assertThat(Told.of(RULE, dossier(paper("paper"), proposing("first", "2021-10-11", measure))))
                    .contains("  from 2021-10-11 undetermined, missing [catalogue]\n");
        }
        assertThat(Told.of(RULE, dossier(paper("paper"), proposing("first", "2021-10-11"))))
                .contains("  from 2021-10-11 met\n");
    }

    @Test
    void a_rough_day_is_judged_on_both_its_bounds() {
        assertThat(Told.of(RULE, dossier(paper("paper"), proposing("first", "2022-06", "hum.7"))))
                .contains("  from 2022-06-01 undetermined, missing [2022-06]\n"
                        + "  from 2022-06-30 not-met, naming [hum.7]\n");
        assertThat(Told.of(RULE, dossier(paper("paper"), proposing("first", "2021-10", "hum.7"))))
                .contains("  arises 2021-10\n  from 2021-10-01 undetermined, missing [2021-10, catalogue]\n  with");
        assertThat(Told.of(RULE, dossier(paper("paper"), proposing("first", "2021-10"))))
                .contains("  from 2021-10-01 undetermined, missing [2021-10]\n  from 2021-10-31 met\n");
    }

    @Test
    void each_draft_is_judged_by_itself() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                proposing("first", "2022-06-16", "hum.7"),
                                proposing("second", "2022-09-01", "hum.6"))))
                .isEqualTo("""
                MOD-2.2-c concept-paper paper first
                  arises 2022-06-16
                  from 2022-06-16 not-met, naming [hum.7]
                  with {area=eco.tourism}
                  because [first, paper]
                MOD-2.2-c concept-paper paper second
                  arises 2022-09-01
                  from 2022-09-01 met
                  with {area=eco.tourism}
                  because [paper, second]
                """);
    }
}
