package io.github.cica4j.rules.cases;

import static io.github.cica4j.model.fact.AdvisoryBody.BUSINESS_COUNCIL;
import static io.github.cica4j.model.fact.AdvisoryBody.COUNCIL_OF_EMINENT_PERSONS;
import static io.github.cica4j.model.fact.AdvisoryBody.THINK_TANK_FORUM;
import static io.github.cica4j.model.fact.AdvisoryBody.YOUTH_COUNCIL;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Intermediary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MOD-1.8-a: the Council of Eminent Persons is asked through the Chairmanship. */
class Mod18aTest {

    private static final String RULE = "MOD-1.8-a";

    @Test
    void is_met_from_the_day_of_a_request_through_the_chairmanship() {
        assertThat(Told.of(
                        RULE,
                        dossier(request("request", "2023-05-01", COUNCIL_OF_EMINENT_PERSONS, BUSINESS_COUNCIL)
                                .through(List.of(Intermediary.CHAIRMANSHIP))
                                .build())))
                .isEqualTo("""
                MOD-1.8-a contribution-request request
                  arises 2023-05-01
                  from 2023-05-01 met
                  because [request]
                """);
    }

    @Test
    void is_not_met_by_another_route_or_none_and_undetermined_by_an_unknown_one() {
        for (List<Intermediary> through : List.of(List.<Intermediary>of(), List.of(Intermediary.SECRETARIAT))) {
            assertThat(Told.of(
                            RULE,
                            dossier(request("request", "2023-05-01", COUNCIL_OF_EMINENT_PERSONS)
                                    .through(through)
                                    .build())))
                    .contains("from 2023-05-01 not-met\n");
        }
        assertThat(Told.of(
                        RULE,
                        dossier(request("request", "2023-05-01", COUNCIL_OF_EMINENT_PERSONS)
                                .build())))
                .contains("from 2023-05-01 undetermined, missing [through]\n");
    }

    @Test
    void other_bodies_and_member_states_are_asked_directly() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                request("one", "2023-05-01", BUSINESS_COUNCIL, YOUTH_COUNCIL, THINK_TANK_FORUM)
                                        .through(List.of())
                                        .build(),
                                request("two", "2023-05-01").build())))
                .isEmpty();
    }

    @Test
    void a_rough_day_leaves_it_undetermined_until_its_last_value() {
        assertThat(Told.of(
                        RULE,
                        dossier(request("request", "2023-05", COUNCIL_OF_EMINENT_PERSONS)
                                .through(List.of())
                                .build())))
                .contains("from 2023-05-01 undetermined, missing [2023-05]\n  from 2023-05-31 not-met\n");
    }
}
