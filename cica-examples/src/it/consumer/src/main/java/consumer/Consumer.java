package consumer;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;

/** The lines of README in a program of somebody else. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] args) {
        // README begins
        AreaId area = AreaId.of("env.disaster");
        FactId soc = FactId.of("soc-2023-12");
        FactId paper = FactId.of("paper-2023");
        Dossier dossier = Dossier.of(
                Decision.builder().id(soc).body(Body.SOC).on(KnownDay.parse("2023-12-06")).build(),
                Appointment.builder().id(FactId.of("tj-2024")).state(StateCode.of("TJ")).role(Role.COORDINATOR)
                        .area(area).decision(soc).tenure(StatedPeriod.of(KnownPeriod.parse("2024"))).build(),
                ConceptPaper.builder().id(paper).area(area).build(),
                Draft.builder().id(FactId.of("draft-1")).paper(paper).on(KnownDay.parse("2023-05-10"))
                        .applicability(StatedPeriod.none()).build());

        ComplianceChecker checker = ComplianceChecker.of(Rulebooks.modalitiesDraft2023()); // thread-safe, build it once
        Assessment assessment = checker.check(dossier); // every finding, over all time
        Messages messages = Rulebooks.modalitiesDraft2023().messages(Language.EN);
        LocalDate day = LocalDate.of(2024, 1, 15);
        assessment.asOf(day).departures().forEach(f -> System.out.println("departs: " + f.message(messages)));
        assessment.asOf(day).due().forEach(f -> System.out.println("due: " + f.message(messages)));
        assessment.deadlines(DateRange.ofClosed(day, day.plusMonths(6)))
                .forEach(d -> System.out.println(d.day() + " " + d.kind() + ": " + d.finding().key()));
        // README ends
    }
}
