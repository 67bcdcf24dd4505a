package io.github.cica4j.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cannot be is refused when it is built; what only departs from the procedure is not. */
class RefusedFactsTest {

    private static final AreaId HUM = AreaId.of("hum");
    private static final FactId ID = FactId.of("it");
    private static final KnownDay DAY = KnownDay.parse("2023-08-30");

    @Test
    void a_recommendation_of_nobody() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Recommendation.builder().id(ID).area(HUM).on(DAY).build())
                .withMessage("A recommendation needs a State that submitted it");
    }

    @Test
    void a_text_in_force_before_it_is_adopted() {
        Adoption.Builder adoption = Adoption.builder()
                .id(ID)
                .text("modalities-draft-2023")
                .by(Body.MC)
                .on(DAY)
                .inForceFrom(KnownDay.parse("2023-08-29"));
        assertThatIllegalStateException()
                .isThrownBy(adoption::build)
                .withMessage("A text adopted on 2023-08-30 cannot be in force from 2023-08-29: give a day that is not"
                        + " before the adoption");
        assertThat(adoption.inForceFrom(KnownDay.parse("2023-08")).build().takesEffect())
                .as("a rough day can be that of the adoption or later")
                .isEqualTo(KnownDay.between(LocalDate.of(2023, 8, 30), LocalDate.of(2023, 8, 31)));
        assertThatIllegalStateException()
                .isThrownBy(adoption.text(" ")::build)
                .withMessage("The text of an adoption is blank: give the id of a rulebook");
    }

    @Test
    void an_action_plan_with_and_without_a_paper() {
        ActionPlan.Builder plan =
                ActionPlan.builder().id(ID).area(HUM).on(DAY).withoutPaper(true).paper(FactId.of("paper"));
        assertThatIllegalStateException()
                .isThrownBy(plan::build)
                .withMessage("An action plan without a paper names paper: leave one out");
        assertThat(plan.paper(Optional.empty()).build().withoutPaper()).isTrue();
    }

    @Test
    void an_activity_without_a_title() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Activity(" ", Optional.empty()))
                .withMessage("The title of an activity is blank: say what it is");
    }

    @Test
    void acting_that_ends_before_it_starts() {
        ActingCoordination.Builder acting = ActingCoordination.builder()
                .id(ID)
                .state(StateCode.of("KZ"))
                .area(HUM)
                .firstDay(DAY)
                .lastDay(KnownDay.parse("2023-08-29"));
        assertThatIllegalStateException()
                .isThrownBy(acting::build)
                .withMessage("Acting from 2023-08-30 to 2023-08-29 ends before it starts: give the earlier day first");
        assertThat(acting.lastDay(KnownDay.parse("2023-08")).build().lastDay())
                .as("it may end on the day it starts")
                .contains(KnownDay.parse("2023-08"));
    }

    @Test
    void a_request_of_the_secretariat_to_member_states_is_not_refused() {
        ContributionRequest request =
                ContributionRequest.builder().id(ID).on(DAY).build();
        assertThat(request.states()).isEmpty();
        assertThat(request.to()).isEmpty();
        assertThat(request.acts()).containsExactly(Act.of(DAY, ID));
    }
}
