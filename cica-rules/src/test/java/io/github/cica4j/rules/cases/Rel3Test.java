package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.day;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.RelationStep;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The guard REL-3: the paper that proposes relations with an organization is no concept paper of Chapter 2. */
class Rel3Test {

    private static final ComplianceChecker ALL =
            ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();

    private static final ExternalRelation ASEAN = ExternalRelation.builder()
            .id(FactId.of("asean"))
            .organization("ASEAN")
            .mandate(FactId.of("mandate"))
            .begunOn(day("2023-02-27"))
            .proposal("Concept paper on establishing relations between CICA Secretariat and ASEAN Secretariat")
            .steps(List.of(new RelationStep(1, "Feedback", Optional.of(day("2023-05-02")))))
            .build();

    private static List<Finding> ofChapter2(Dossier dossier) {
        return ALL.check(dossier).findings().stream()
                .filter(finding -> finding.rule().value().startsWith("MOD-2."))
                .toList();
    }

    @Test
    void a_paper_that_proposes_relations_adds_no_finding_of_chapter_2() {
        assertThat(ofChapter2(dossier(soc("mandate", "2021-12-08"), paper("paper"), ASEAN)))
                .isNotEmpty()
                .isEqualTo(ofChapter2(dossier(soc("mandate", "2021-12-08"), paper("paper"))));
    }

    @Test
    void what_is_found_of_it_is_what_the_rules_on_relations_find() {
        assertThat(ALL.check(dossier(soc("mandate", "2021-12-08"), ASEAN)).findings().stream()
                        .filter(finding -> finding.subject().equals(ASEAN.subject()))
                        .map(Finding::rule))
                .containsExactly(RuleId.of("REL-1"), RuleId.of("REL-2"));
        assertThat(Rulebooks.standard())
                .allSatisfy(
                        book -> assertThat(book.findRule(RuleId.of("REL-3"))).isEmpty());
    }
}
