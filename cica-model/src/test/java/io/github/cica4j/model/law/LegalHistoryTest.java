package io.github.cica4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LegalHistoryTest {

    private static final Source SOURCE = Source.of("a note", "1");

    private static LegalStep step(String text) {
        String[] parts = text.split(" ", 2);
        return new LegalStep(LegalStatus.valueOf(parts[0]), KnownDay.parse(parts[1]), SOURCE);
    }

    private static LegalHistory history(String... steps) {
        return LegalHistory.of(Stream.of(steps).map(LegalHistoryTest::step).toList());
    }

    /** A rulebook by its id, what it supersedes, and its steps. */
    private static Rulebook rulebook(String id, String supersedes, String... steps) {
        Rulebook.Builder builder = Rulebook.builder(id, LegalHistoryTest.class, "test/" + id);
        Stream.of(supersedes.split(" ", -1)).filter(other -> !other.isEmpty()).forEach(builder::supersedes);
        Stream.of(steps).map(LegalHistoryTest::step).forEach(builder::legalStep);
        return builder.build();
    }

    private static Fact adoption(String id, String text, String on, String... from) {
        Adoption.Builder adoption =
                Adoption.builder().id(FactId.of(id)).text(text).by(Body.MC).on(KnownDay.parse(on));
        Stream.of(from).map(KnownDay::parse).forEach(adoption::inForceFrom);
        return adoption.build();
    }

    private static String told(List<Rulebook> rulebooks, Fact... facts) {
        Map<String, LegalHistory> histories = new TreeMap<>(LegalHistory.of(rulebooks, List.of(facts)));
        return histories.toString();
    }

    @Test
    void a_step_counts_from_its_latest_day_until_the_next() {
        LegalHistory history = history("DRAFT 2023-08", "ADOPTED 2024-01-01", "IN_FORCE 2024-03", "SUPERSEDED 2025");
        assertThat(Stream.of(
                                "2023-08-30",
                                "2023-08-31",
                                "2024-01-01",
                                "2024-03-30",
                                "2024-03-31",
                                "2025-12-30",
                                "2025-12-31")
                        .map(day -> history.statusOn(LocalDate.parse(day))
                                .map(LegalStatus::toString)
                                .orElse("unknown")))
                .containsExactly("unknown", "draft", "adopted", "adopted", "in-force", "in-force", "superseded");
        assertThat(history.lastDay()).contains(LocalDate.of(2025, 12, 30));
        assertThat(history.inForceOn(LocalDate.of(2025, 12, 30))).isTrue();
        assertThat(history.inForceOn(LocalDate.of(2025, 12, 31))).isFalse();
    }

    @Test
    void a_text_never_goes_back() {
        assertThat(history("IN_FORCE 2024-03-01", "DRAFT 2023-01-01", "ADOPTED 2024-05-01", "IN_FORCE 2024-06-01"))
                .hasToString("draft since 2023-01-01, in-force since 2024-03-01");
        assertThat(history("SUPERSEDED 2024-01-01", "IN_FORCE 2024-02-01"))
                .hasToString("superseded since 2024-01-01")
                .isEqualTo(history("IN_FORCE 2024-02-01", "SUPERSEDED 2024-01-01"));
        assertThat(history().statusOn(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(history().lastDay()).isEmpty();
    }

    @Test
    void an_adoption_brings_its_text_into_force() {
        List<Rulebook> text = List.of(rulebook("a", "", "DRAFT 2023-01-01"));
        assertThat(told(text, adoption("1", "a", "2024-02-01")))
                .isEqualTo("{a=draft since 2023-01-01, in-force since 2024-02-01}");
        assertThat(told(text, adoption("1", "a", "2024-02", "2024-02-20")))
                .as("not before the adoption")
                .isEqualTo("{a=draft since 2023-01-01, adopted since 2024-02, in-force since 2024-02-20/2024-02-29}");
        assertThat(told(text, adoption("1", "b", "2024-02-01"))).isEqualTo("{a=draft since 2023-01-01}");
        assertThat(told(text, adoption("1", "a", "2024"), adoption("2", "a", "2024-06-01")))
                .as("of two, the one that was certainly first")
                .isEqualTo("{a=draft since 2023-01-01, in-force since 2024-06-01}");
    }

    @Test
    void the_source_is_that_of_the_adoption_or_the_record() {
        Rulebook text = rulebook("a", "");
        assertThat(LegalHistory.of(List.of(text), List.of(adoption("1", "a", "2024-02-01")))
                        .get("a")
                        .steps())
                .containsExactly(new LegalStep(
                        LegalStatus.IN_FORCE, KnownDay.parse("2024-02-01"), Source.of("the record", "adoption 1")));
        Adoption told = Adoption.builder()
                .id(FactId.of("1"))
                .text("a")
                .by(Body.SOC)
                .on(KnownDay.parse("2024-02-01"))
                .source(SOURCE)
                .build();
        assertThat(LegalHistory.of(List.of(text), List.of(told)).get("a").steps())
                .extracting(LegalStep::source)
                .containsExactly(SOURCE);
    }

    @Test
    void a_text_in_force_ends_those_that_it_supersedes() {
        List<Rulebook> chain = new ArrayList<>(List.of(
                rulebook("a", "", "IN_FORCE 2021-10-12"),
                rulebook("b", "a", "DRAFT 2023-01-01"),
                rulebook("c", "b", "DRAFT 2024-01-01")));
        Fact second = adoption("1", "b", "2024-02-01", "2024-03");
        Fact third = adoption("2", "c", "2025-01-01");
        String all = "{a=in-force since 2021-10-12, superseded since 2024-03,"
                + " b=draft since 2023-01-01, adopted since 2024-02-01, in-force since 2024-03, superseded since 2025-01-01,"
                + " c=draft since 2024-01-01, in-force since 2025-01-01}";
        assertThat(told(chain, second, third)).isEqualTo(all);
        Collections.reverse(chain);
        assertThat(told(chain, third, second)).isEqualTo(all);
    }

    @Test
    void a_text_that_ended_before_it_was_in_force_ends_none() {
        List<Rulebook> chain = List.of(
                rulebook("a", "", "IN_FORCE 2021-10-12"),
                rulebook("b", "a", "DRAFT 2023-01-01"),
                rulebook("c", "b", "DRAFT 2024-01-01"));
        assertThat(told(chain, adoption("1", "b", "2025-01-02"), adoption("2", "c", "2025-01-01")))
                .isEqualTo("{a=in-force since 2021-10-12, b=draft since 2023-01-01, superseded since 2025-01-01,"
                        + " c=draft since 2024-01-01, in-force since 2025-01-01}");
        assertThat(told(chain, adoption("1", "b", "2025-01-01"), adoption("2", "c", "2025-01-01")))
                .as("on one day: the second counts for what it supersedes, and is itself never used")
                .isEqualTo("{a=in-force since 2021-10-12, superseded since 2025-01-01,"
                        + " b=draft since 2023-01-01, in-force since 2025-01-01, superseded since 2025-01-01,"
                        + " c=draft since 2024-01-01, in-force since 2025-01-01}");
    }

    @Test
    void two_texts_that_supersede_each_other_leave_the_first() {
        List<Rulebook> rivals = List.of(rulebook("a", "b"), rulebook("b", "a"));
        assertThat(told(rivals, adoption("1", "a", "2024-01-01"), adoption("2", "b", "2024-01-02")))
                .isEqualTo("{a=in-force since 2024-01-01, b=superseded since 2024-01-01}");
    }

    @Test
    void no_text_supersedes_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rulebook("a", "a"))
                .withMessage("The text a cannot supersede itself");
    }
}
