package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.day;
import static io.github.cica4j.rules.cases.Records.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 5.1: the Modalities supersede Chapter 3 of the Catalogue. */
class Mod51Test {

    private static final Rulebook CHAPTER = Rulebooks.catalogue2021Chapter3();
    private static final ComplianceChecker ALL =
            ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();

    private static Dossier adopted(String text, String on) {
        return dossier(Adoption.builder()
                .id(FactId.of("adoption"))
                .text(text)
                .by(Body.MC)
                .on(day(on))
                .build());
    }

    /** The guard 5.1-a: nothing is found under the chapter from the day on. */
    @Test
    void the_chapter_ends_the_day_before_the_adoption_takes_effect() {
        Assessment assessment = ALL.check(adopted("modalities-draft-2023", "2024-09-01"));
        assertThat(assessment.legalHistory(CHAPTER))
                .hasToString("in-force since 2021-10-12, superseded since 2024-09-01");
        assertThat(assessment.legalHistory(CHAPTER).lastDay()).contains(LocalDate.of(2024, 8, 31));
        assertThat(Stream.of("2021-10-11", "2021-10-12", "2024-08-31", "2024-09-01")
                        .map(LocalDate::parse)
                        .map(assessment.legalHistory(CHAPTER)::inForceOn))
                .containsExactly(false, true, true, false);
        assertThat(Stream.of("2024-08-31", "2024-09-01")
                        .map(LocalDate::parse)
                        .map(assessment.legalHistory(Rulebooks.modalitiesDraft2023())::inForceOn))
                .containsExactly(false, true);
        assertThat(Rulebooks.standard())
                .allSatisfy(book ->
                        assertThat(book.findRule(RuleId.of("MOD-5.1-a"))).isEmpty());
    }

    @Test
    void the_chapter_goes_on_while_nothing_is_adopted_or_only_assumed() {
        assertThat(ALL.check(dossier()).legalHistory(CHAPTER)).hasToString("in-force since 2021-10-12");
        assertThat(ALL.check(adopted("another text", "2024-09-01")).legalHistory(CHAPTER))
                .hasToString("in-force since 2021-10-12");
        Assessment assumed = ComplianceChecker.builder()
                .rulebooks(Rulebooks.standard())
                .interpret("INT-35", "in-force:2024-09-01")
                .build()
                .check(dossier());
        assertThat(assumed.legalHistory(CHAPTER))
                .as("an assumption about levels ends no text")
                .hasToString("in-force since 2021-10-12");
    }

    @Test
    void a_check_by_the_chapter_alone_finds_nothing() {
        assertThat(ComplianceChecker.of(CHAPTER).check(dossier()).findings()).isEmpty();
    }
}
