package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.TOURISM;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.offer;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.plan;
import static io.github.cica4j.rules.cases.Records.recommendation;
import static io.github.cica4j.rules.cases.Records.request;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.AdvisoryBody;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The guard META-1: whoever takes no part in anything departs from nothing. */
class Meta1Test {

    private static final ComplianceChecker CHECKER = ComplianceChecker.builder()
            .rulebooks(Rulebooks.standard())
            .interpretations(Interpretations.standard().with(Interpretation.DRAFT_TEXT, "in-force:2021-10-12"))
            .build();

    private static final List<String> DAYS = List.of("2022-01-01", "2022-12-31", "2023-07-01", "2024-06-30");

    /** What departs above a note, on any of the days. */
    private static Set<String> departures(Fact... facts) {
        Dossier dossier = complete("2021-01-01", "2025-12-31", facts);
        Set<String> departures = new TreeSet<>();
        for (String day : DAYS) {
            for (ReportedFinding finding :
                    CHECKER.check(dossier).asOf(LocalDate.parse(day)).departures()) {
                if (!finding.level().equals(Optional.of(Level.NOTE))) {
                    departures.add(day + " " + finding.finding().key());
                }
            }
        }
        return departures;
    }

    @Test
    void a_complete_record_of_nothing_holds_no_departure_above_a_note() {
        assertThat(departures()).isEmpty();
        assertThat(Rulebooks.standard())
                .allSatisfy(
                        book -> assertThat(book.findRule(RuleId.of("META-1"))).isEmpty());
    }

    @Test
    void what_a_state_may_leave_undone_adds_no_departure_when_it_does() {
        Fact[] duties = {
            soc("decision", "2021-12-08"),
            coordinator("term", "TJ", "decision", "2022-2023"),
            paper("paper"),
            draft("draft", "paper", "2022-06-16", "KG")
        };
        Fact[] voluntary = {
            offer("offer", "MN", Role.CO_COORDINATOR, "2022-03-01").build(),
            recommendation("recommendation", "2022-09-01", "TJ").build(),
            request("request", "2022-10-01", AdvisoryBody.THINK_TANK_FORUM).build(),
            plan("plan", "2022-11-01").area(TOURISM).paper(FactId.of("paper")).build()
        };
        List<Fact> all = new ArrayList<>(List.of(duties));
        all.addAll(List.of(voluntary));
        Set<String> with = departures(all.toArray(Fact[]::new));
        assertThat(with).contains("2023-07-01 MOD-2.3-a concept-paper paper draft");
        for (Fact act : voluntary) {
            List<Fact> rest = new ArrayList<>(all);
            rest.remove(act);
            assertThat(with).as("without %s", act.id()).containsAll(departures(rest.toArray(Fact[]::new)));
        }
        assertThat(with).containsAll(departures(duties));
    }
}
