package io.github.cica4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guard "CMT-3": that nobody comments on a text approves nothing. */
class Cmt3Test {

    private static final RuleId GUARD = RuleId.of("CMT-3");
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();

    private static final String PAPER = "'completeness':{'all':{'from':'2000-01-01','to':'2030-12-31'}},"
            + "'conceptPapers':[{'id':'paper','area':'nct.general','title':'Draft concept paper'}],"
            + "'drafts':[{'id':'draft','paper':'paper','on':'2022-06-16','applicability':'none'}]";

    private static final String ROUND =
            ",'commentRounds':[{'id':'round','on':'Draft concept paper','opened':'2023-12-13',"
                    + "'deadlines':[{'place':'note, en','words':'no later than 11 January 2024'},"
                    + "{'place':'note, ru','words':'не позднее 11 января 2024 года'}]%s}]";

    private static Dossier dossier(String sections) {
        return CicaJson.readDossier(("{'format':'cica-dossier/1'," + sections + "}").replace('\'', '"'))
                .orElseThrow();
    }

    private static List<Finding> onThePaper(Dossier dossier) {
        return CHECKER.check(dossier).findings().stream()
                .filter(finding -> !finding.subject().kind().equals("comment-round"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'silenceApproves':false", ",'silenceApproves':true"})
    void a_round_that_is_over_without_comments_changes_nothing_of_the_paper(String says) {
        List<Finding> without = onThePaper(dossier(PAPER));
        List<Finding> with = onThePaper(dossier(PAPER + ROUND.formatted(says)));
        assertThat(without).isNotEmpty();
        assertThat(with).isEqualTo(without);
        assertThat(with)
                .extracting(finding -> finding.rule().value())
                .doesNotContain("MOD-2.4-a", "SIL-2")
                .contains("MOD-2.5-a");
    }

    @Test
    void an_invitation_that_takes_silence_for_approval_is_a_silence_procedure_where_it_is_recorded_as_one() {
        String procedure = ",'silenceProcedures':[{'id':'silence','texts':['Draft concept paper'],'paper':'paper',"
                + "'body':'member-states','opened':'2023-12-13','deadline':'2024-01-11'}]";
        String approves = ",'silenceApproves':true";
        List<Finding> found = onThePaper(dossier(PAPER + ROUND.formatted(approves) + procedure));
        assertThat(found)
                .filteredOn(finding -> finding.rule().equals(RuleId.of("SIL-2")))
                .extracting(finding -> finding.timeline().statusOn(LocalDate.of(2024, 1, 10)) + " "
                        + finding.timeline().statusOn(LocalDate.of(2024, 1, 11)))
                .containsExactly("Optional[pending] Optional[met]");
    }

    @Test
    void a_guard_is_no_rule() {
        assertThat(Rulebooks.procedure().findRule(GUARD)).isEmpty();
        assertThat(Rulebooks.procedure().guards())
                .extracting(guard -> guard.id())
                .contains(GUARD);
    }
}
