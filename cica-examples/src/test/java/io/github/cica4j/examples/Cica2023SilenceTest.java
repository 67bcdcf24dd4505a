package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Comment;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Timeline;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.silence.ResponseKind;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownTime;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules on silence and comments say of the record of 2023, and of what might have been on it. */
class Cica2023SilenceTest {

    private static final ComplianceChecker CHECKER =
            ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();
    private static final Assessment ASSESSMENT = CHECKER.check(Cica2023Dossier.dossier());

    /** The record, declared complete, with more facts. */
    private static Assessment with(Fact... more) {
        Dossier known = Cica2023Dossier.dossier();
        return CHECKER.check(Dossier.builder()
                .completeness(
                        Completeness.all(DateRange.ofClosed(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31))))
                .addAll(known.facts())
                .addAll(List.of(more))
                .build());
    }

    private static SilenceResponse response(String procedure, String state, ResponseKind kind, String received) {
        return SilenceResponse.builder()
                .id(FactId.of("response"))
                .procedure(FactId.of(procedure))
                .state(StateCode.of(state))
                .response(kind)
                .received(KnownTime.of(LocalDateTime.parse(received)))
                .build();
    }

    private static List<String> told(Assessment assessment, String rule, String subject, String... days) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .filter(finding -> finding.subject().id().equals(subject))
                .map(Finding::timeline)
                .flatMap(timeline -> Arrays.stream(days).map(day -> day + " " + status(timeline, day)))
                .distinct()
                .toList();
    }

    private static String status(Timeline timeline, String day) {
        return timeline.on(LocalDate.parse(day)).status().map(Status::toString).orElse("-");
    }

    @Test
    void two_procedures_are_open_to_noon_of_26_december_and_unknown_after_it() {
        for (String procedure : List.of("silence-unoct-2023", "silence-saudi-2023")) {
            assertThat(told(ASSESSMENT, "SIL-2", procedure, "2023-12-11", "2023-12-12", "2023-12-25", "2023-12-26"))
                    .containsExactly(
                            "2023-12-11 -", "2023-12-12 pending", "2023-12-25 pending", "2023-12-26 undetermined");
        }
    }

    @Test
    void the_procedure_on_new_challenges_is_open_to_10_january() {
        assertThat(told(ASSESSMENT, "SIL-2", "silence-challenges-2023", "2023-12-13", "2024-01-10", "2024-01-11"))
                .containsExactly("2023-12-13 pending", "2024-01-10 pending", "2024-01-11 undetermined");
    }

    @Test
    void silence_of_a_complete_record_is_adoption() {
        assertThat(told(with(), "SIL-2", "silence-unoct-2023", "2023-12-25", "2023-12-26"))
                .containsExactly("2023-12-25 pending", "2023-12-26 met");
    }

    @Test
    void an_objection_of_a_member_breaks_silence_up_to_the_instant_of_the_deadline() {
        assertThat(told(
                        with(response("silence-unoct-2023", "CN", ResponseKind.OBJECTION, "2023-12-26T12:00:00")),
                        "SIL-2",
                        "silence-unoct-2023",
                        "2023-12-25",
                        "2023-12-26"))
                .containsExactly("2023-12-25 pending", "2023-12-26 lapsed");
        assertThat(told(
                        with(response("silence-unoct-2023", "CN", ResponseKind.OBJECTION, "2023-12-26T12:00:01")),
                        "SIL-2",
                        "silence-unoct-2023",
                        "2023-12-25",
                        "2023-12-26"))
                .containsExactly("2023-12-25 pending", "2023-12-26 met");
    }

    @Test
    void a_comment_is_no_objection_and_an_observer_cannot_break_silence() {
        Stream.of(
                        response("silence-challenges-2023", "CN", ResponseKind.COMMENT, "2024-01-05T10:00:00"),
                        response("silence-challenges-2023", "JP", ResponseKind.OBJECTION, "2024-01-05T10:00:00"))
                .forEach(response -> assertThat(
                                told(with(response), "SIL-2", "silence-challenges-2023", "2024-01-10", "2024-01-11"))
                        .containsExactly("2024-01-10 pending", "2024-01-11 met"));
    }

    @Test
    void no_comments_are_no_approval_and_a_comment_changes_nothing_of_the_paper() {
        Comment comment = Comment.builder()
                .id(FactId.of("comment"))
                .round(FactId.of("comments-challenges-2023"))
                .state(StateCode.of("KW"))
                .received(KnownDay.parse("2024-01-05"))
                .build();
        assertThat(told(with(), "MOD-2.4-a", "paper-challenges-2022", "2024-12-31"))
                .isEmpty();
        assertThat(told(with(comment), "MOD-2.5-a", "paper-challenges-2022", "2024-12-31"))
                .isEqualTo(told(with(), "MOD-2.5-a", "paper-challenges-2022", "2024-12-31"));
        assertThat(told(with(comment), "CMT-1", "comment", "2024-01-05")).containsExactly("2024-01-05 met");
    }

    @Test
    void each_deadline_for_comments_is_one_in_three_languages_though_two_words_are_open() {
        assertThat(Stream.of("comments-asean-2023", "comments-challenges-2023", "comments-minutes-2023")
                        .map(round -> round + told(ASSESSMENT, "CMT-4", round, "2024-01-15")))
                .containsExactly(
                        "comments-asean-2023[2024-01-15 review]",
                        "comments-challenges-2023[2024-01-15 met]",
                        "comments-minutes-2023[2024-01-15 review]");
    }

    @Test
    void lengths_are_figures() {
        assertThat(ASSESSMENT.findings().stream()
                        .filter(finding -> finding.rule().value().equals("SIL-10"))
                        .map(finding -> finding.subject().id() + " "
                                + finding.arguments().get("days")))
                .containsExactly("silence-challenges-2023 29", "silence-saudi-2023 14", "silence-unoct-2023 14");
    }

    @Test
    void the_concept_paper_for_asean_is_none_of_chapter_2() {
        assertThat(ASSESSMENT.findings())
                .filteredOn(finding -> finding.rule().value().startsWith("MOD-2."))
                .noneMatch(finding ->
                        finding.evidence().stream().map(FactId::value).anyMatch(id -> id.contains("asean")));
    }
}
