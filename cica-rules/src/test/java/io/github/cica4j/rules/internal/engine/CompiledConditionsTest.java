package io.github.cica4j.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.and;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.cica4j.rules.Acts;
import io.github.cica4j.rules.ActsOf;
import java.util.List;
import java.util.Optional;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.junit.jupiter.api.Test;

/** What can be tried outside the engine, and what is refused when it is loaded. */
class CompiledConditionsTest {

    private static final Variable<String> TEXT = declarationOf(String.class, "$text");
    private static final Variable<Integer> NUMBER = declarationOf(Integer.class, "$number");
    private static final Variable<Acts> ACTS = declarationOf(Acts.class, "$acts");

    private static void refused(Rule rule, String construct) {
        assertThatThrownBy(() -> CompiledConditions.of(rule))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Rule 'R-1' cannot be tried outside the engine: it has " + construct);
    }

    @Test
    void what_is_not_a_join_of_facts_is_refused_by_name() {
        refused(
                rule("R-1")
                        .build(pattern(NUMBER), not(pattern(TEXT)), on(NUMBER).execute(number -> {})),
                "a condition of type NOT");
        refused(
                rule("R-1").build(pattern(TEXT), on(TEXT).execute((drools, text) -> {})),
                "a consequence that is not one plain block");
        refused(
                rule("R-1")
                        .build(
                                accumulate(
                                        and(pattern(TEXT), pattern(NUMBER)),
                                        accFunction(ActsOf::new, TEXT).as(ACTS)),
                                on(ACTS).execute(acts -> {})),
                "an accumulate over more than one pattern");
        refused(
                rule("R-1")
                        .build(
                                accumulate(
                                        pattern(TEXT),
                                        accFunction(ActsOf::new, TEXT).as(ACTS)),
                                pattern(ACTS).expr(acts -> !acts.acts().isEmpty()),
                                on(ACTS).execute(acts -> {})),
                "a constraint on the result of an accumulate");
    }

    @Test
    void a_walk_goes_on_with_what_was_bound_and_stops_at_the_first_constraint_that_does_not_hold() {
        CompiledConditions conditions = CompiledConditions.of(rule("R-1")
                .build(
                        pattern(NUMBER).expr("positive", number -> number > 0),
                        pattern(TEXT)
                                .expr("as-long", NUMBER, (text, number) -> text.length() == number)
                                .expr("small", text -> text.equals(text.toLowerCase(java.util.Locale.ROOT))),
                        on(NUMBER, TEXT).execute((number, text) -> {})));
        List<Object> objects = List.of(-1, 1, 2, 3, "ab", "ABC", "abc", "DE");
        assertThat(conditions.walk(objects))
                .extracting(walk -> walk.start().orElseThrow() + " "
                        + walk.bound().stream().map(Bound::objects).toList() + " "
                        + walk.miss()
                                .map(miss -> miss.demand().map(Demand::text).orElse("none") + " " + miss.wanted() + " "
                                        + miss.nearest().map(Object::toString).orElse("nobody"))
                                .orElse("binds"))
                .containsExactly(
                        "-1 [] positive [] -1",
                        "1 [[1]] as-long [1] nobody",
                        "2 [[2], [ab]] binds",
                        "3 [[3], [abc]] binds");
        assertThat(conditions.walk(List.of(2, "XY")))
                .extracting(walk -> walk.miss().flatMap(Miss::nearest))
                .containsExactly(Optional.of("XY"));
    }

    @Test
    void an_object_that_is_given_twice_counts_once() {
        CompiledConditions conditions =
                CompiledConditions.of(rule("R-1").build(pattern(TEXT), on(TEXT).execute(text -> {})));
        String text = "text";
        assertThat(conditions.walk(List.of(text, text))).hasSize(1);
    }
}
