package io.github.cica4j.examples;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keeps a register over time: enters one act after the other, and tells what each of them changed on its day.
 *
 * <p>Whoever keeps a register knows that it is complete up to now; that is what lets the checker read silence as "did not
 * happen".
 */
public final class KeepARegister {

    private static final LocalDate OPENED = LocalDate.of(2023, 1, 1);

    /** The rules that this register is kept for. */
    private static final RuleId[] RULES = {
        RuleId.of("MOD-1.9-b"),
        RuleId.of("MOD-1.10-c"),
        RuleId.of("MOD-1.10-e"),
        RuleId.of("MOD-1.10-g"),
        RuleId.of("MOD-2.4-a"),
        RuleId.of("MOD-2.5-a"),
        RuleId.of("MOD-2.6-a"),
        RuleId.of("MOD-2.7-a")
    };

    private final ComplianceChecker checker = ComplianceChecker.builder()
            .rulebook(Rulebooks.modalitiesDraft2023())
            .only(RULES)
            .build();
    private final PrintStream out;
    private Dossier register = Dossier.of();

    private KeepARegister(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the example.
     *
     * @param args  ignored
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        KeepARegister keeper = new KeepARegister(out);
        AreaId area = AreaId.of("env.disaster");
        StateCode state = StateCode.of("TJ");
        StatedPeriod tenure = StatedPeriod.of(KnownPeriod.parse("2024-2025"));
        Offer offer = Offer.builder()
                .id(FactId.of("offer-1"))
                .state(state)
                .role(Role.COORDINATOR)
                .area(area)
                .on(KnownDay.parse("2023-10-02"))
                .form(Form.WRITTEN)
                .tenure(tenure)
                .build();
        keeper.enter("2023-10-02", offer);

        Decision decision = Decision.builder()
                .id(FactId.of("soc-1"))
                .body(Body.SOC)
                .on(KnownDay.parse("2023-12-06"))
                .build();
        Appointment appointment = Appointment.builder()
                .id(FactId.of("appointment-1"))
                .state(state)
                .role(Role.COORDINATOR)
                .area(area)
                .decision(decision.id())
                .offer(offer.id())
                .tenure(tenure)
                .build();
        keeper.enter("2023-12-06", decision, appointment);

        ConceptPaper paper =
                ConceptPaper.builder().id(FactId.of("paper-1")).area(area).build();
        Draft draft = Draft.builder()
                .id(FactId.of("draft-1"))
                .paper(paper.id())
                .on(KnownDay.parse("2024-03-20"))
                .preparedBy(List.of(state))
                .applicability(StatedPeriod.none())
                .build();
        keeper.enter("2024-03-20", paper, draft);

        keeper.enter(
                "2024-10-15",
                ExpertMeeting.builder()
                        .id(FactId.of("meeting-1"))
                        .area(area)
                        .paper(paper.id())
                        .on(KnownDay.parse("2024-10-15"))
                        .build());
        keeper.enter(
                "2024-12-05",
                Approval.builder()
                        .id(FactId.of("approval-1"))
                        .paper(paper.id())
                        .on(KnownDay.parse("2024-12-05"))
                        .by(Body.SOC)
                        .applicability(StatedPeriod.of(KnownPeriod.parse("2025-2026")))
                        .build());

        // a list names another Coordinator; the decision behind it is found later
        AreaId tourism = AreaId.of("eco.tourism");
        StateCode other = StateCode.of("MN");
        ListRow row = new ListRow(tourism, List.of(ListEntry.of(other)), List.of(), Optional.empty());
        keeper.enter(
                "2025-01-10",
                CoordinatorList.builder()
                        .id(FactId.of("list-1"))
                        .on(LocalDate.of(2025, 1, 10))
                        .partial(true)
                        .rows(List.of(row))
                        .build());
        Decision found = Decision.builder()
                .id(FactId.of("soc-2"))
                .body(Body.SOC)
                .on(KnownDay.parse("2024-11-20"))
                .build();
        Appointment behind = Appointment.builder()
                .id(FactId.of("appointment-2"))
                .state(other)
                .role(Role.COORDINATOR)
                .area(tourism)
                .decision(found.id())
                .tenure(StatedPeriod.of(KnownPeriod.parse("2025")))
                .build();
        keeper.enter("2025-02-03", found, behind);
    }

    private void enter(String day, Fact... acts) {
        LocalDate today = LocalDate.parse(day);
        Report before = checker.check(with(List.of(), today)).asOf(today);
        register = with(List.of(acts), today);
        Report after = checker.check(register).asOf(today);

        out.println(today + " " + Arrays.stream(acts).map(Fact::subject).toList());
        changes(before, after).forEach(change -> out.println("  " + change));
    }

    private Dossier with(List<Fact> acts, LocalDate today) {
        return Dossier.builder()
                .completeness(Completeness.all(DateRange.ofClosed(OPENED, today)))
                .addAll(register.facts())
                .addAll(acts)
                .build();
    }

    private static SortedSet<String> changes(Report before, Report after) {
        SortedMap<FindingKey, Status> old = statuses(before);
        SortedMap<FindingKey, Status> now = statuses(after);
        SortedSet<String> changes = new TreeSet<>();
        now.forEach((key, status) -> {
            Status was = old.remove(key);
            if (was == null) {
                changes.add("appeared: " + key + " " + status);
            } else if (was != status) {
                changes.add("changed: " + key + " " + was + " to " + status);
            }
        });
        old.forEach((key, status) -> changes.add("gone: " + key + " " + status));
        return changes;
    }

    private static SortedMap<FindingKey, Status> statuses(Report report) {
        SortedMap<FindingKey, Status> statuses = new TreeMap<>();
        for (ReportedFinding finding : report.findings()) {
            statuses.put(finding.finding().key(), finding.status());
        }
        return statuses;
    }
}
