package io.github.cica4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InterpretationsTest {

    private static final Interpretation GRACE = Interpretation.of(
            "INT-05",
            "When?",
            Reading.of("at-end", "At the end."),
            new Reading("grace", "After some days.", Reading.Parameter.DAYS, "30"));

    @Test
    void the_first_reading_counts_where_nobody_chooses() {
        assertThat(Interpretations.standard().of(GRACE)).hasToString("INT-05=at-end");
    }

    @Test
    void a_parameter_follows_a_colon_or_is_the_default() {
        assertThat(Interpretations.standard().with(GRACE, "grace:14").choices())
                .extracting(Choice::toString)
                .containsExactly("INT-05=grace:14");
        assertThat(Interpretations.standard().with(GRACE, "grace").of(GRACE).parameter())
                .isEqualTo("30");
    }

    @Test
    void choosing_the_default_takes_a_choice_back() {
        assertThat(Interpretations.standard().with(GRACE, "grace").with(GRACE, "at-end"))
                .isEqualTo(Interpretations.standard());
    }

    @Test
    void what_is_no_reading_is_refused_with_those_that_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRACE.choose("never"))
                .withMessage("INT-05 has no reading 'never': choose one of at-end, grace");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRACE.choose("grace:soon"))
                .withMessage("INT-05=grace does not take 'soon': write grace:30");
        assertThatIllegalArgumentException().isThrownBy(() -> GRACE.choose("at-end:3"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interpretation.DRAFT_TEXT.choose("in-force"))
                .withMessage("INT-35=in-force does not take '': write in-force:2024-01-01");
    }

    @Test
    void a_number_of_months_follows_a_colon_too() {
        Interpretation within = Interpretation.of(
                "INT-16", "When?", new Reading("months", "After some months.", Reading.Parameter.MONTHS, "3"));
        assertThat(within.standard()).hasToString("INT-16=months:3");
        assertThat(within.choose("months:0")).hasToString("INT-16=months:0");
        assertThat(within.choose("months:99999").parameter()).isEqualTo("99999");
        for (String no : new String[] {"-1", "1.5", "P3M", "100000", "٣", " 3"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> within.choose("months:" + no))
                    .withMessage("INT-16=months does not take '" + no + "': write months:12");
        }
    }

    @Test
    void a_draft_is_in_force_from_the_day_that_is_chosen() {
        assertThat(Interpretations.standard().inForceFrom()).isEmpty();
        assertThat(Interpretations.standard()
                        .with(Interpretation.DRAFT_TEXT, "in-force:2023-08-22")
                        .inForceFrom())
                .contains(LocalDate.of(2023, 8, 22));
    }
}
