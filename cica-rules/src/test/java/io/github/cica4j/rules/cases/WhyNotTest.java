package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.PaperRecords.withdrawn;
import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.day;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.offer;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.explanation.Attempt;
import io.github.cica4j.model.explanation.FoundRecord;
import io.github.cica4j.model.explanation.Sentence;
import io.github.cica4j.model.explanation.Silence;
import io.github.cica4j.model.explanation.WhyNot;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Why a rule says nothing, for each shape of conditions. */
class WhyNotTest {

    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(Rulebooks.standard().toArray(Rulebook[]::new));

    /** An announcement by word of mouth. */
    private static final Offer SAID =
            offer("said", "TJ", Role.COORDINATOR, "2023-12-12").form(Form.ORAL).build();

    /** An appointment for the years 2024 and 2025. */
    private static final Dossier APPOINTED =
            dossier(soc("decision", "2023-08-22"), coordinator("term", "TH", "decision", "2024-2025"));

    /** A paper that was approved before it had been considered for six months. */
    private static final Dossier APPROVED_SOON = dossier(
            paper("paper"),
            draft("draft", "paper", "2023-01-01", "TJ"),
            approval("approval", "paper", "2023-02-01", Body.SOC));

    private static String of(String rule, Dossier dossier) {
        return text(CHECKER.whyNot(dossier, RuleId.of(rule)));
    }

    private static String of(String rule, Dossier dossier, String subject) {
        return text(CHECKER.whyNot(dossier, RuleId.of(rule), subject));
    }

    /** All that a why-not says. */
    private static String text(WhyNot whyNot) {
        Messages patterns = whyNot.rulebook().patterns(Language.EN);
        StringBuilder text = new StringBuilder();
        text.append(whyNot.rule()).append(" of ").append(whyNot.subject().orElse("any"));
        text.append(", findings ").append(whyNot.findings());
        text.append(", more ").append(whyNot.more());
        text.append(", elsewhere ").append(whyNot.elsewhere()).append('\n');
        text.append("first ").append(sentences(whyNot.first(), patterns)).append('\n');
        for (Attempt attempt : whyNot.attempts()) {
            text.append(attempt.rule()).append('\n');
            attempt.found()
                    .forEach(found -> text.append("  found ")
                            .append(text(found, patterns))
                            .append('\n'));
            attempt.gap().ifPresent(gap -> {
                text.append("  needs ").append(gap.pattern().in(patterns)).append('\n');
                gap.constraint()
                        .ifPresent(constraint -> text.append("  where ")
                                .append(constraint.in(patterns))
                                .append('\n'));
                gap.nearest()
                        .ifPresent(found -> text.append("  not so of ")
                                .append(text(found, patterns))
                                .append('\n'));
                if (!gap.next().isEmpty()) {
                    text.append("  then ")
                            .append(sentences(gap.next(), patterns))
                            .append('\n');
                }
            });
            attempt.silence()
                    .ifPresent(silence ->
                            text.append("  silent, ").append(text(silence)).append('\n'));
        }
        return text.toString();
    }

    private static List<String> sentences(List<Sentence> sentences, Messages patterns) {
        return sentences.stream().map(sentence -> sentence.in(patterns)).toList();
    }

    private static String text(FoundRecord found, Messages patterns) {
        return found.pattern().in(patterns)
                + found.subject().map(subject -> ", " + subject).orElse("")
                + (found.collects() ? ", collected " + found.count() : "")
                + (found.facts().isEmpty() ? "" : ", facts " + found.facts())
                + (found.values().isEmpty() ? "" : ", with " + found.values());
    }

    private static String text(Silence silence) {
        return silence.reason() + " of " + silence.subject() + ": "
                + silence.days().entrySet().stream()
                        .map(day -> day.getKey() + " " + text(day.getValue()))
                        .collect(Collectors.joining(", "))
                + " because " + silence.evidence();
    }

    private static String text(DayBounds day) {
        return day.knownDay().map(KnownDay::toString).orElse(day.neverComes() ? "never" : "perhaps never");
    }

    @Test
    void there_is_nothing_to_begin_with() {
        assertThat(of("MOD-1.8-a", dossier())).isEqualTo("""
                MOD-1.8-a of any, findings 0, more 0, elsewhere 0
                first [a request for a contribution]
                """);
    }

    @Test
    void a_condition_of_the_first_record_does_not_hold() {
        assertThat(of("MOD-1.10-h", dossier(list("list", "2022-01-01", "", "TJ", ""))))
                .isEqualTo("""
                MOD-1.10-h of any, findings 0, more 0, elsewhere 0
                first [an office that a State has taken]
                MOD-1.10-h
                  needs an office that a State has taken
                  where it was taken by an appointment
                  not so of an office that a State has taken, office eco.tourism/coordinator/TJ
                """);
    }

    @Test
    void a_condition_of_a_record_that_was_joined_does_not_hold() {
        assertThat(of("MOD-1.10-g", dossier(SAID))).isEqualTo("""
                MOD-1.10-g of any, findings 0, more 0, elsewhere 0
                first [an offer of a State to take an office]
                MOD-1.10-g
                  found an offer of a State to take an office, offer said, facts [said], with {id=said}
                  needs a candidacy for an office: an offer, or an office taken without one
                  where it is more than an announcement by word of mouth that no appointment follows
                  not so of a candidacy for an office: an offer, or an office taken without one, offer said
                """);
    }

    @Test
    void there_is_no_record_to_join() {
        assertThat(of("MOD-2.6-a", dossier(paper("paper")))).isEqualTo("""
                MOD-2.6-a of any, findings 0, more 0, elsewhere 0
                first [a concept paper]
                MOD-2.6-a
                  found a concept paper, concept-paper paper, facts [paper], with {area=eco.tourism, id=paper}
                  needs the history of a concept paper, which has a draft or an approval
                  then [an area of the Catalogue]
                """);
    }

    @Test
    void none_of_the_records_can_be_joined_and_findings_are_counted() {
        assertThat(of(
                        "MOD-2.6-a",
                        dossier(paper("paper"), paper("other"), draft("draft", "other", "2023-01-01", "TJ"))))
                .isEqualTo("""
                MOD-2.6-a of any, findings 1, more 0, elsewhere 0
                first [a concept paper]
                MOD-2.6-a
                  found a concept paper, concept-paper paper, facts [paper], with {area=eco.tourism, id=paper}
                  needs the history of a concept paper, which has a draft or an approval
                  where it is of the paper paper
                  then [an area of the Catalogue]
                """);
    }

    @Test
    void the_record_that_gets_furthest_is_named() {
        assertThat(of("MOD-1.4-a", dossier(paper("paper"), approval("approval", "paper", "2023-01-01", Body.SOC))))
                .isEqualTo("""
                MOD-1.4-a of any, findings 0, more 0, elsewhere 0
                first [a concept paper]
                MOD-1.4-a
                  found a concept paper, concept-paper paper, facts [paper], with {area=eco.tourism, id=paper}
                  needs the history of a concept paper, which has a draft or an approval
                  where a draft of it is on record
                  not so of the history of a concept paper, which has a draft or an approval, concept-paper paper
                  then [the offices of an area, over all days]
                """);
    }

    @Test
    void what_would_be_looked_for_next_is_told() {
        assertThat(of("MOD-2.6-b", dossier(paper("paper"), approval("approval", "paper", "2023-01-01", Body.SOC))))
                .isEqualTo("""
                MOD-2.6-b of any, findings 0, more 0, elsewhere 0
                first [an approval of a paper whose history is on record]
                MOD-2.6-b
                  needs an approval of a paper whose history is on record
                  where the text that it approves states an applicability period that ends
                  not so of an approval of a paper whose history is on record, approval approval
                  then [a concept paper, the offices of an area, over all days, an approval of a paper whose history is on record, drafts of concept papers of the area]
                """);
    }

    @Test
    void all_conditions_hold_but_the_duty_never_arises() {
        assertThat(of(
                        "MOD-1.3-a",
                        dossier(
                                soc("decision", "2023-08-22"),
                                appointment("term", "TH", Role.COORDINATOR)
                                        .decision(FactId.of("decision"))
                                        .build())))
                .isEqualTo("""
                MOD-1.3-a of any, findings 0, more 0, elsewhere 0
                first [a State's service as Coordinator of an area]
                MOD-1.3-a
                  found a State's service as Coordinator of an area, appointment term, with {area=eco.tourism, state=TH}
                  found a report of a State that has completed its duties, collected 0
                  silent, never-arises of appointment term: arises never, ends never because [decision, term]
                """);
    }

    @Test
    void all_conditions_hold_but_the_duty_ends_before_it_arises() {
        assertThat(of("MOD-2.5-a", APPROVED_SOON)).isEqualTo("""
                MOD-2.5-a of any, findings 0, more 0, elsewhere 0
                first [a concept paper]
                MOD-2.5-a
                  found a concept paper, concept-paper paper, facts [paper], with {area=eco.tourism, id=paper}
                  found the history of a concept paper, which has a draft or an approval, concept-paper paper, with {paper=paper}
                  found the offices of an area, over all days, area eco.tourism, with {area=eco.tourism}
                  found an expert meeting, collected 0
                  found an approval of a paper whose history is on record, collected 1, facts [approval]
                  silent, ends-first of concept-paper paper: arises 2023-07-02, ends 2023-02-01 because [approval, draft, paper]
                """);
    }

    @Test
    void a_subject_that_no_record_has_to_do_with() {
        assertThat(of("MOD-2.7-a", APPOINTED, "eco.ict")).isEqualTo("""
                MOD-2.7-a of eco.ict, findings 0, more 0, elsewhere 1
                first [a Coordinator that is new in its area]
                """);
    }

    @Test
    void a_subject_with_a_finding_and_others_elsewhere() {
        assertThat(of(
                        "MOD-1.11-f",
                        dossier(soc("decision", "2020-08-22"), coordinator("term", "TH", "decision", "2020-2099")),
                        "eco.tourism"))
                .isEqualTo("""
                MOD-1.11-f of eco.tourism, findings 1, more 0, elsewhere 17
                first [an area of the Catalogue]
                """);
    }

    @Test
    void a_record_with_a_finding_is_no_attempt_of_the_other_rule_of_the_id() {
        assertThat(of("MOD-2.7-a", APPOINTED, "eco.tourism")).isEqualTo("""
                MOD-2.7-a of eco.tourism, findings 1, more 0, elsewhere 0
                first [a Coordinator that is new in its area]
                """);
    }

    @Test
    void several_rules_of_one_id_begin_with_different_records() {
        assertThat(of("MOD-1.1-a", dossier(list("list", "2022-01-01", "", "TJ", ""))))
                .isEqualTo("""
                MOD-1.1-a of any, findings 0, more 0, elsewhere 0
                first [an offer of a State to take an office, an office that a State has taken]
                MOD-1.1-a of an appointment
                  needs an office that a State has taken
                  where it was taken by an appointment
                  not so of an office that a State has taken, office eco.tourism/coordinator/TJ
                """);
    }

    @Test
    void a_norm_ends_before_the_area_is_listed() {
        assertThat(of("MOD-1.11-b", dossier(acting("acting", "TJ", "2016-01-01", "2017-01-01"))))
                .isEqualTo("""
                MOD-1.11-b of any, findings 0, more 0, elsewhere 0
                first [a Co-coordinator that acts as Coordinator]
                MOD-1.11-b
                  found a Co-coordinator that acts as Coordinator, acting-coordination acting, facts [acting], with {area=eco.tourism, state=TJ}
                  found the offices of an area, over all days, area eco.tourism, with {area=eco.tourism}
                  found an area of the Catalogue, area eco.tourism, with {area=eco.tourism}
                  silent, ends-first of acting-coordination acting: arises 2021-10-12, ends 2017-01-02 because [acting]
                """);
    }

    @Test
    void a_norm_ends_before_its_subject_is_there() {
        assertThat(of(
                        "MOD-2.2-a",
                        dossier(withdrawn("paper", "2021-01-01"), draft("draft", "paper", "2023-01-01", "TJ"))))
                .isEqualTo("""
                MOD-2.2-a of any, findings 0, more 0, elsewhere 0
                first [a concept paper]
                MOD-2.2-a
                  found a concept paper, concept-paper paper, facts [paper], with {area=eco.tourism, id=paper}
                  found the history of a concept paper, which has a draft or an approval, concept-paper paper, with {paper=paper}
                  found an area of the Catalogue, area eco.tourism, with {area=eco.tourism}
                  silent, ends-first of concept-paper paper: arises 2023-01-01, ends 2021-01-01 because [draft, paper]
                """);
    }

    @Test
    void all_of_it_is_written_as_json() {
        assertThat(new String(
                        CicaJson.writeWhyNot(CHECKER.whyNot(APPROVED_SOON, RuleId.of("MOD-2.5-a")), Language.EN),
                        StandardCharsets.UTF_8))
                .isEqualTo("""
                {
                  "format" : "cica-why-not/1",
                  "language" : "en",
                  "rulebook" : "modalities-draft-2023",
                  "rule" : "MOD-2.5-a",
                  "title" : "No expert meeting was convened on a paper considered for more than six months",
                  "findings" : 0,
                  "first" : [
                    {
                      "key" : "ConceptPaper",
                      "sentence" : "a concept paper"
                    }
                  ],
                  "attempts" : [
                    {
                      "rule" : "MOD-2.5-a",
                      "found" : [
                        {
                          "key" : "ConceptPaper",
                          "sentence" : "a concept paper",
                          "subject" : {
                            "kind" : "concept-paper",
                            "id" : "paper"
                          },
                          "facts" : [
                            "paper"
                          ],
                          "values" : {
                            "area" : "eco.tourism",
                            "id" : "paper"
                          }
                        },
                        {
                          "key" : "PaperHistory",
                          "sentence" : "the history of a concept paper, which has a draft or an approval",
                          "subject" : {
                            "kind" : "concept-paper",
                            "id" : "paper"
                          },
                          "facts" : [ ],
                          "values" : {
                            "paper" : "paper"
                          }
                        },
                        {
                          "key" : "Coordination",
                          "sentence" : "the offices of an area, over all days",
                          "subject" : {
                            "kind" : "area",
                            "id" : "eco.tourism"
                          },
                          "facts" : [ ],
                          "values" : {
                            "area" : "eco.tourism"
                          }
                        },
                        {
                          "key" : "ExpertMeeting",
                          "sentence" : "an expert meeting",
                          "count" : 0,
                          "facts" : [ ],
                          "values" : { }
                        },
                        {
                          "key" : "GivenApproval",
                          "sentence" : "an approval of a paper whose history is on record",
                          "count" : 1,
                          "facts" : [
                            "approval"
                          ],
                          "values" : { }
                        }
                      ],
                      "silence" : {
                        "subject" : {
                          "kind" : "concept-paper",
                          "id" : "paper"
                        },
                        "reason" : "ends-first",
                        "arises" : "2023-07-02",
                        "ends" : "2023-02-01",
                        "evidence" : [
                          "approval",
                          "draft",
                          "paper"
                        ]
                      }
                    }
                  ],
                  "more" : 0,
                  "elsewhere" : 0
                }
                """);
    }

    @Test
    void a_gap_is_written_as_json() {
        assertThat(new String(
                        CicaJson.writeWhyNot(
                                CHECKER.whyNot(dossier(SAID), RuleId.of("MOD-1.10-g"), "eco.tourism"), Language.EN),
                        StandardCharsets.UTF_8))
                .isEqualTo("""
                {
                  "format" : "cica-why-not/1",
                  "language" : "en",
                  "rulebook" : "modalities-draft-2023",
                  "rule" : "MOD-1.10-g",
                  "title" : "An offer waits for the decision of the SOC",
                  "subject" : "eco.tourism",
                  "findings" : 0,
                  "first" : [
                    {
                      "key" : "Offer",
                      "sentence" : "an offer of a State to take an office"
                    }
                  ],
                  "attempts" : [
                    {
                      "rule" : "MOD-1.10-g",
                      "found" : [
                        {
                          "key" : "Offer",
                          "sentence" : "an offer of a State to take an office",
                          "subject" : {
                            "kind" : "offer",
                            "id" : "said"
                          },
                          "facts" : [
                            "said"
                          ],
                          "values" : {
                            "id" : "said"
                          }
                        }
                      ],
                      "gap" : {
                        "key" : "Candidacy",
                        "sentence" : "a candidacy for an office: an offer, or an office taken without one",
                        "constraint" : {
                          "key" : "Candidacy.counts",
                          "sentence" : "it is more than an announcement by word of mouth that no appointment follows"
                        },
                        "nearest" : {
                          "key" : "Candidacy",
                          "sentence" : "a candidacy for an office: an offer, or an office taken without one",
                          "subject" : {
                            "kind" : "offer",
                            "id" : "said"
                          },
                          "facts" : [ ],
                          "values" : { }
                        },
                        "next" : [ ]
                      }
                    }
                  ],
                  "more" : 0,
                  "elsewhere" : 0
                }
                """);
    }

    @Test
    void ten_attempts_are_told_and_the_others_counted() {
        Fact[] approved = IntStream.range(10, 22)
                .mapToObj(number -> List.<Fact>of(
                        paper("p" + number), approval("a" + number, "p" + number, "2023-01-01", Body.SOC)))
                .flatMap(List::stream)
                .toArray(Fact[]::new);
        WhyNot whyNot = CHECKER.whyNot(dossier(approved), RuleId.of("MOD-2.6-c"));
        assertThat(whyNot.attempts())
                .extracting(attempt -> attempt.gap()
                        .orElseThrow()
                        .nearest()
                        .orElseThrow()
                        .subject()
                        .orElseThrow()
                        .id())
                .containsExactly("a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19");
        assertThat(whyNot.more()).isEqualTo(2);
    }

    @Test
    void a_rule_that_the_checker_does_not_judge_by_is_refused() {
        ComplianceChecker without = ComplianceChecker.builder()
                .rulebook(Rulebooks.integrity())
                .without(RuleId.of("MOD-1.1-a"))
                .build();
        for (String rule : List.of("MOD-1.1-a", "MOD-2.7-a")) {
            assertThatThrownBy(() -> without.whyNot(dossier(), RuleId.of(rule)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The checker does not judge by a rule " + rule
                            + ": it judges by those of [integrity] that it was not told to leave out");
        }
    }
}
