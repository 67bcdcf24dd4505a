package io.github.cica4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cica4j.model.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is worked out once for all readings that agree on what it depends on. */
class WorkingsTest {

    private static final Interpretation WHEN = two("INT-01");
    private static final Interpretation WHO = two("INT-02");
    private static final Interpretation WHAT = two("INT-03");

    private final List<String> worked = new ArrayList<>();

    private final Workings.Step<String> inner = workings -> {
        String text = "inner " + workings.interpretations().of(WHEN).reading();
        worked.add(text);
        return text;
    };

    /** Asks who only under one reading of when. */
    private final Workings.Step<String> outer = workings -> {
        String text = "outer of " + workings.get(inner);
        if (workings.interpretations().of(WHEN).chose("b")) {
            text += ", " + workings.interpretations().of(WHO).reading();
        }
        worked.add(text);
        return text;
    };

    private final Workings none = Workings.of(Dossier.of(), Interpretations.standard());

    private static Interpretation two(String id) {
        return Interpretation.of(id, "Which?", Reading.of("a", "One."), Reading.of("b", "The other."));
    }

    private Workings under(Interpretation... changed) {
        Interpretations readings = Interpretations.standard();
        for (Interpretation interpretation : changed) {
            readings = readings.with(interpretation, "b");
        }
        return none.under(readings);
    }

    @Test
    void it_is_worked_out_again_only_if_an_answer_differs_on_which_it_depends() {
        List<String> got = new ArrayList<>();
        for (Workings workings : List.of(
                none,
                under(WHO),
                under(WHAT),
                under(WHEN),
                under(WHEN, WHAT),
                under(WHEN, WHO),
                under(WHEN, WHO, WHAT),
                none)) {
            got.add(workings.get(outer));
        }
        assertThat(got)
                .containsExactly(
                        "outer of inner a",
                        "outer of inner a",
                        "outer of inner a",
                        "outer of inner b, a",
                        "outer of inner b, a",
                        "outer of inner b, b",
                        "outer of inner b, b",
                        "outer of inner a");
        assertThat(worked)
                .containsExactly(
                        "inner a", "outer of inner a", "inner b", "outer of inner b, a", "outer of inner b, b");
    }

    @Test
    void a_step_depends_on_what_a_step_asked_that_was_taken_before() {
        under().get(inner);
        under(WHEN).get(inner);
        assertThat(under().get(outer)).isEqualTo("outer of inner a");
        assertThat(under(WHEN).get(outer)).isEqualTo("outer of inner b, a");
    }

    @Test
    void readings_changed_within_a_step_are_asked_as_they_were() {
        Workings.Step<String> changing =
                workings -> workings.interpretations().with(WHO, "b").of(WHEN).reading();
        assertThat(under().get(changing)).isEqualTo("a");
        assertThat(under(WHEN).get(changing)).isEqualTo("b");
    }

    @Test
    void what_asks_later_is_refused() {
        Workings.Step<Supplier<String>> late =
                workings -> () -> workings.interpretations().of(WHEN).reading();
        Supplier<String> asking = none.get(late);
        assertThatIllegalStateException()
                .isThrownBy(asking::get)
                .withMessage(
                        "The reading of INT-01 was asked for after the step that depends on it: ask for it within the "
                                + "step, and keep the answer");
    }

    @Test
    void a_step_does_not_list_all_choices() {
        Workings.Step<Integer> listing =
                workings -> workings.interpretations().choices().size();
        assertThatIllegalStateException()
                .isThrownBy(() -> none.get(listing))
                .withMessage(
                        "What derives facts asks for one reading at a time: call of(interpretation) instead of choices()");
    }
}
