package io.github.cica4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.law.Guard;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.LegalHistory;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules, provisions and sentences stay in step. */
class RulebookTest {

    static List<Rulebook> rulebooks() {
        return Rulebooks.standard();
    }

    @Test
    void there_are_five_rulebooks_of_which_two_are_drafts_and_one_has_no_text() {
        assertThat(rulebooks())
                .extracting(Rulebook::id)
                .containsExactly(
                        "catalogue-2021-chapter-3", "integrity", "modalities-draft-2023", "nct-2023", "procedure");
        assertThat(rulebooks())
                .extracting(book -> Rulebooks.find(book.id()).orElseThrow())
                .isEqualTo(rulebooks());
        assertThat(Rulebooks.find("no-such")).isEmpty();
        assertThat(Rulebooks.modalitiesDraft2023().legalSteps())
                .extracting(step -> step.status())
                .containsExactly(LegalStatus.DRAFT);
        assertThat(Rulebooks.nct2023().legalSteps())
                .extracting(step -> step.status())
                .containsExactly(LegalStatus.DRAFT);
        assertThat(LegalHistory.of(Rulebooks.procedure().legalSteps())).hasToString("in-force since 2004-10-22");
        Rulebook chapter = Rulebooks.catalogue2021Chapter3();
        assertThat(LegalHistory.of(chapter.legalSteps())).hasToString("in-force since 2021-10-12");
        assertThat(chapter.rules()).isEmpty();
        assertThat(chapter.guards()).isEmpty();
        assertThat(chapter.provisions()).isEmpty();
        assertThat(Rulebooks.modalitiesDraft2023().supersedes()).containsExactly(chapter.id());
    }

    @Test
    void every_id_of_the_modalities_has_its_rule() {
        assertThat(told(Rulebooks.modalitiesDraft2023()))
                .containsExactly(
                        "MOD-1.2-a shall duty",
                        "MOD-1.3-a shall duty",
                        "MOD-1.3-b shall act",
                        "MOD-1.3-c shall act",
                        "MOD-1.4-a shall act",
                        "MOD-1.5-a should act",
                        "MOD-1.5-b will act",
                        "MOD-1.6-a should act",
                        "MOD-1.7-a should act",
                        "MOD-1.7-b none act",
                        "MOD-1.8-a should act",
                        "MOD-1.9-a shall act",
                        "MOD-1.9-b as-a-rule continuing",
                        "MOD-1.10-a shall act",
                        "MOD-1.10-b shall act",
                        "MOD-1.10-c shall act",
                        "MOD-1.10-d shall act",
                        "MOD-1.10-e should act",
                        "MOD-1.10-f shall act",
                        "MOD-1.10-g none duty",
                        "MOD-1.10-h shall act",
                        "MOD-1.11-a shall act",
                        "MOD-1.11-b shall continuing",
                        "MOD-1.11-c shall act",
                        "MOD-1.11-d shall continuing",
                        "MOD-1.11-e shall continuing",
                        "MOD-1.11-f none continuing",
                        "MOD-1.12-a shall act",
                        "MOD-1.12-b shall act",
                        "MOD-1.12-c shall act",
                        "MOD-2.1-a none continuing",
                        "MOD-2.2-a should continuing",
                        "MOD-2.2-b should continuing",
                        "MOD-2.2-c shall act",
                        "MOD-2.3-a shall act",
                        "MOD-2.3-b shall act",
                        "MOD-2.4-a shall act",
                        "MOD-2.4-b shall act",
                        "MOD-2.5-a shall duty",
                        "MOD-2.5-b shall act",
                        "MOD-2.6-a shall continuing",
                        "MOD-2.6-b shall duty",
                        "MOD-2.7-a shall duty",
                        "MOD-2.8-a should act",
                        "MOD-2.8-b should act",
                        "MOD-2.9-a should act",
                        "MOD-2.9-b should act",
                        "MOD-2.9-c should act",
                        "MOD-2.9-d should duty",
                        "MOD-3.1-a will act",
                        "MOD-3.2-a as-a-rule duty",
                        "MOD-3.2-b will act",
                        "MOD-3.3-a will act",
                        "MOD-3.4-a will act",
                        "MOD-3.5-a should duty",
                        "MOD-3.5-b should act",
                        "MOD-4.1-a should act",
                        "MOD-4.2-a shall-not act",
                        "MOD-5.2-a shall act",
                        "MOD-5.3-a should act");
    }

    @Test
    void every_id_on_the_record_has_its_rule() {
        assertThat(told(Rulebooks.integrity()))
                .containsExactly(
                        "BUD-1 integrity-error act",
                        "BUD-2 integrity-error act",
                        "BUD-3 integrity-error act",
                        "CMT-2 integrity-error act",
                        "CMT-4 integrity-error act",
                        "CMT-5 integrity-warning act",
                        "DEC-1 integrity-error act",
                        "DEC-3 integrity-warning act",
                        "DOC-1 integrity-error act",
                        "DOC-2 integrity-warning act",
                        "LIST-2 integrity-error act",
                        "LIST-3 integrity-error act",
                        "LIST-4 integrity-warning act",
                        "MIN-1 integrity-error act",
                        "MIN-2 integrity-error act",
                        "MIN-3 integrity-error act",
                        "MOD-1.1-a integrity-error act",
                        "MOD-1.9-d integrity-warning continuing",
                        "MOD-1.9-e integrity-error act",
                        "MOD-1.12-e integrity-warning act",
                        "MOD-2.6-c integrity-error act",
                        "NOTE-1 integrity-error act",
                        "NOTE-3 integrity-error act",
                        "NOTE-4 integrity-warning act",
                        "OBS-3 integrity-error act",
                        "PLAN-4 integrity-error act",
                        "PLAN-5 integrity-error act",
                        "PLAN-6 integrity-error act",
                        "PLAN-8 integrity-warning act",
                        "PLAN-11 integrity-error act",
                        "SIL-1 integrity-error act",
                        "SIL-5 integrity-error act",
                        "SIL-6 integrity-error act",
                        "SIL-7 integrity-warning act",
                        "SIL-8 integrity-warning act",
                        "SIL-9 integrity-error act");
    }

    @Test
    void every_id_of_the_procedure_has_its_rule() {
        assertThat(told(Rulebooks.procedure()))
                .containsExactly(
                        "BUD-4 none act",
                        "CMT-1 exhorts act",
                        "DEC-2 shall act",
                        "DEC-4 none act",
                        "DEC-5 none act",
                        "MIN-4 none act",
                        "NOTE-2 none act",
                        "OBS-1 shall act",
                        "OBS-2 shall act",
                        "PLAN-1 exhorts act",
                        "PLAN-2 exhorts act",
                        "PLAN-3 will duty",
                        "PLAN-7 none continuing",
                        "PLAN-9 none act",
                        "PLAN-10 none act",
                        "PLAN-13 none act",
                        "REL-1 should act",
                        "REL-2 none act",
                        "SIL-2 none continuing",
                        "SIL-3 none act",
                        "SIL-10 none act",
                        "STM-1 none act");
        assertThat(told(Rulebooks.nct2023())).containsExactly("NCT-1 shall act", "NCT-2 will duty");
    }

    private static List<String> told(Rulebook rulebook) {
        return rulebook.rules().stream()
                .map(rule -> rule.id() + " " + rule.force() + " " + rule.shape())
                .toList();
    }

    @Test
    void what_is_never_a_finding_is_a_guard() {
        assertThat(Rulebooks.modalitiesDraft2023().guards())
                .extracting(guard -> guard.id() + " " + guard.provision())
                .containsExactly("META-1 0.1/1", "MOD-1.9-c 1.9/2a", "MOD-1.12-d 1.12/1a", "MOD-5.1-a 5.1/1");
        assertThat(Rulebooks.integrity().guards())
                .extracting(guard -> guard.id() + " " + guard.provision())
                .containsExactly("LIST-5 LIST-5/1");
        assertThat(Rulebooks.procedure().guards())
                .extracting(guard -> guard.id() + " " + guard.provision())
                .containsExactly("CMT-3 CMT-3/1", "PLAN-12 PLAN-12/1", "REL-3 REL-3/1");
        assertThat(Rulebooks.nct2023().guards()).isEmpty();
    }

    @Test
    void every_open_word_has_its_readings_the_default_first() {
        assertThat(readings(Rulebooks.modalitiesDraft2023()))
                .containsExactly(
                        "INT-01 clip roll undetermined",
                        "INT-03 note draft",
                        "INT-04 no new-coordinator always",
                        "INT-05 while-considered grace",
                        "INT-06 soc-decision tenure-start",
                        "INT-07 not-before every-appointment",
                        "INT-08 from-offer before-offer",
                        "INT-11 drafting all none",
                        "INT-12 calendar-years from-decision",
                        "INT-13 undetermined departure",
                        "INT-14 strictly-before days",
                        "INT-16 no-limit months",
                        "INT-17 derogated not-met",
                        "INT-18 one-area outside",
                        "INT-19 explicit silence",
                        "INT-23 review equivalent none",
                        "INT-30 calendar-year twelve-months",
                        "INT-32 jointly-or-singly each-singly",
                        "INT-33 anyone non-members",
                        "INT-35 indicative in-force off",
                        "INT-37 undertaking obligation statement",
                        "INT-41 same-appointment new-appointment",
                        "INT-47 goes-on undetermined",
                        "INT-48 tenure-start soc-decision",
                        "INT-49 approved proposed",
                        "INT-50 one two",
                        "INT-51 in-force own-draft",
                        "PAR-1.10-a months",
                        "PAR-1.3-a days",
                        "PAR-1.3-c months",
                        "PAR-2.9-d no-limit within",
                        "PAR-3.4-a months");
        assertThat(readings(Rulebooks.procedure()))
                .containsExactly(
                        "INT-20 in-time late",
                        "INT-21 end-of-day noon",
                        "INT-22 objection objection-or-amendment any-response",
                        "INT-24 deadline notice",
                        "INT-25 restored stays-broken",
                        "INT-27 after-15 after-14",
                        "INT-28 inherits unknown",
                        "INT-35 indicative in-force off",
                        "INT-37 undertaking obligation statement",
                        "INT-46 all-texts named-text");
        assertThat(readings(Rulebooks.integrity()))
                .containsExactly(
                        "INT-12 calendar-years from-decision",
                        "INT-18 one-area outside",
                        "INT-20 in-time late",
                        "INT-21 end-of-day noon",
                        "INT-22 objection objection-or-amendment any-response",
                        "INT-23 review equivalent none",
                        "INT-24 deadline notice",
                        "INT-25 restored stays-broken",
                        "INT-35 indicative in-force off",
                        "INT-37 undertaking obligation statement",
                        "INT-47 goes-on undetermined");
    }

    private static List<String> readings(Rulebook rulebook) {
        return rulebook.interpretations().stream()
                .map(open -> open + " "
                        + open.readings().stream()
                                .map(reading -> reading.name())
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void the_question_of_an_open_word_is_a_question(Rulebook rulebook) {
        assertThat(rulebook.interpretations())
                .extracting(Interpretation::question)
                .allSatisfy(question -> assertThat(question).endsWith("?"));
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void a_rule_has_a_title_and_a_sentence_for_each_of_its_statuses_and_a_guard_a_title(Rulebook rulebook) {
        Messages messages = rulebook.messages(Language.EN);
        Set<String> wanted = new TreeSet<>();
        for (RuleDescriptor rule : rulebook.rules()) {
            wanted.add(rule + ".title");
            rule.statuses().forEach(status -> wanted.add(rule + "." + status));
        }
        rulebook.guards().forEach(guard -> wanted.add(guard + ".title"));
        assertThat(messages.sentences().keySet()).containsExactlyElementsOf(wanted);
        assertThat(Stream.concat(
                        rulebook.rules().stream().map(RuleDescriptor::id),
                        rulebook.guards().stream().map(Guard::id)))
                .allSatisfy(id -> assertThat(messages.findTitle(id).orElseThrow())
                        .doesNotContain(". ")
                        .doesNotEndWith("."));
    }

    @Test
    void a_text_is_in_force_from_the_day_of_the_step_until_the_next() {
        Rulebook.Builder builder = Rulebook.builder("steps", RulebookTest.class, "org.example/steps");
        for (String step : new String[] {"DRAFT 2023-08-22", "IN_FORCE 2024-03-01", "SUPERSEDED 2025-01"}) {
            String[] parts = step.split(" ", 2);
            builder.legalStep(new LegalStep(
                    LegalStatus.valueOf(parts[0]), KnownDay.parse(parts[1]), Source.of("a note", "a paragraph")));
        }
        Rulebook rulebook = builder.build();
        assertThat(Stream.of("2024-02-29", "2024-03-01", "2025-01-30", "2025-01-31")
                        .map(day -> rulebook.inForceOn(LocalDate.parse(day))))
                .containsExactly(false, true, true, false);
        assertThat(Rulebooks.modalitiesDraft2023().inForceOn(LocalDate.of(2030, 1, 1)))
                .isFalse();
    }
}
