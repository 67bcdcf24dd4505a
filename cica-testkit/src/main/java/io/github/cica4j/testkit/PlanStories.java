package io.github.cica4j.testkit;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.BudgetLine;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.PlanApproval;
import io.github.cica4j.model.fact.PlanCall;
import io.github.cica4j.model.fact.PlanPart;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The annual plan and the budget of a year, which a record holds at times: the call for events, what is submitted, the plan, and
 * what becomes of its items.
 *
 * <p>They are drawn apart from the stories, which are told alike with them and without them.
 */
final class PlanStories {

    /** A record of few facts mostly has none of this; in a long one, years follow each other. */
    private static final int SOON = 40;

    private static final int APART = 50;

    private static final List<String> TIMINGS = List.of(
            "T.B.C.",
            "",
            "First half of May",
            "Second half of May",
            "15 May",
            "13-17 May",
            "6 – 10 May",
            "May",
            "April – May",
            "2nd Quarter",
            "1st half of YEAR",
            "YEAR",
            "some time in May",
            "31 June",
            "1 May NEXT",
            "28 December YEAR – 2 January NEXT");

    private static final List<String> TITLES =
            List.of("Seminar on tourism", "Seminar  on Tourism", "Training", "Experts meeting", "Business Forum");

    private static final List<String> ORGANIZERS = List.of(
            "CICA Secretariat",
            "The Republic of Kazakhstan",
            "The Russian Federation",
            "Ministry of Transport",
            "UN ESCAP Secretariat",
            "State of Kuwait",
            "The State of Nowhere",
            "The Democratic Socialist Republic of Sri Lanka");

    private final Draws draws;
    private final DayDraws days;
    private final List<StateCode> states =
            States.members().stream().map(State::code).toList();
    private final List<AreaId> areas =
            Catalogues.edition2021().areas().stream().map(PriorityArea::id).toList();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int told;
    private int next;

    PlanStories(long seed) {
        draws = new Draws(Long.rotateLeft(~seed, 17));
        days = new DayDraws(draws);
        next = draws.percent(38) ? draws.below(SOON) : SOON + draws.below(SOON);
    }

    /** Returns how many facts have been told; they come on top of the facts of the stories. */
    int told() {
        return told;
    }

    /** Tells of a year if it is time for one. */
    List<Fact> after(int facts, List<Decision> decisions) {
        if (facts < next) {
            return List.of();
        }
        next = facts + APART + draws.below(APART);
        List<Fact> year = new ArrayList<>();
        LocalDate base = days.base(facts);
        int of = base.getYear() + draws.weighted(30, 70);
        int calls = draws.weighted(20, 72, 8);
        for (int index = 0; index < calls; index++) {
            year.add(call(of, base, decisions));
        }
        if (draws.percent(85)) {
            AnnualPlan plan = plan(of, base, decisions);
            year.add(plan);
            submissions(plan, base, year);
            events(plan, year);
        }
        if (draws.percent(45)) {
            year.add(budget(of, decisions));
        }
        told += year.size();
        return year;
    }

    private FactId id(RecordKind kind) {
        return FactId.of(kind.subject() + "-" + numbers.merge(kind.subject(), 1, Integer::sum));
    }

    private Optional<FactId> decision(List<Decision> decisions) {
        return decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(draws.pick(decisions).id());
    }

    private PlanCall call(int year, LocalDate base, List<Decision> decisions) {
        Optional<FactId> decision = draws.percent(30) ? decision(decisions) : Optional.empty();
        PlanCall.Builder call = PlanCall.builder()
                .id(id(PlanCall.KIND))
                .year(year)
                .decision(decision)
                .submitBy(draws.maybe(85, () -> days.known(base.plusMonths(3).plusDays(draws.between(-1, 1)))))
                .approveBy(draws.maybe(85, () -> days.known(base.plusMonths(6).plusDays(draws.between(-1, 1)))))
                .asks(draws.maybe(80, this::parts))
                .recordedOn(draws.maybe(10, () -> days.near(base)));
        if (decision.isEmpty() || draws.percent(20)) {
            call.on(days.known(base));
        }
        return call.build();
    }

    private List<PlanPart> parts() {
        List<PlanPart> parts = new ArrayList<>();
        for (PlanPart part : PlanPart.values()) {
            if (draws.percent(80)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private AnnualPlan plan(int year, LocalDate base, List<Decision> decisions) {
        AnnualPlan.Builder plan = AnnualPlan.builder()
                .id(id(AnnualPlan.KIND))
                .year(year)
                .symbol(draws.maybe(80, () -> "SOC/" + (year - 1) + "-III/DEC/" + draws.between(1, 9)))
                .items(draws.maybe(88, () -> items(year)))
                .recordedOn(draws.maybe(10, () -> days.near(base)));
        switch (draws.weighted(35, 50, 15)) {
            case 0 -> plan.decision(decision(decisions));
            case 1 ->
                plan.approval(new PlanApproval(
                        draws.maybe(80, () -> draws.percent(80) ? Body.SOC : draws.pick(List.of(Body.values()))),
                        days.known(base.plusMonths(6).plusDays(draws.between(-2, 2)))));
            default -> plan.approval(Optional.empty());
        }
        return plan.build();
    }

    private List<PlannedEvent> items(int year) {
        if (draws.percent(6)) {
            return ofEachArea(draws.percent(50));
        }
        List<PlannedEvent> items = new ArrayList<>();
        int count = draws.weighted(6, 20, 24, 24, 16, 10);
        boolean plain = draws.percent(50);
        for (int number = 1; number <= count; number++) {
            items.add(item(plain || draws.percent(85) ? number : draws.below(count + 2), year, plain));
        }
        if (draws.percent(30)) {
            items.add(open(count + 1, "T.B.C."));
            items.add(open(count + 2, " "));
        }
        return items;
    }

    private PlannedEvent item(int number, int year, boolean plain) {
        int known = plain ? 100 : 90;
        return new PlannedEvent(
                number,
                draws.maybe(known, () -> plain || draws.percent(92) ? draws.pick(TITLES) : " "),
                draws.maybe(known, () -> organizers(plain)),
                draws.maybe(known, () -> timing(year, plain)),
                draws.maybe(60, () -> draws.pick(areas)),
                draws.maybe(plain ? 0 : 5, () -> draws.pick(List.of(Body.values()))));
    }

    private PlannedEvent open(int number, String timing) {
        return PlannedEvent.of(number, draws.pick(TITLES), List.of("CICA Secretariat"), timing);
    }

    /** An item for each area, or for each but one. */
    private List<PlannedEvent> ofEachArea(boolean all) {
        List<PlannedEvent> items = new ArrayList<>();
        for (AreaId area : all ? areas : areas.subList(1, areas.size())) {
            int number = items.size() + 1;
            items.add(new PlannedEvent(
                    number,
                    Optional.of("Seminar " + number),
                    Optional.of(List.of("CICA Secretariat")),
                    Optional.of("May"),
                    Optional.of(area),
                    Optional.empty()));
        }
        return items;
    }

    private List<String> organizers(boolean plain) {
        List<String> organizers = new ArrayList<>();
        int count = plain ? 1 : draws.weighted(8, 62, 30);
        for (int index = 0; index < count; index++) {
            organizers.add(plain && draws.percent(75) ? ORGANIZERS.get(draws.below(3)) : draws.pick(ORGANIZERS));
        }
        return organizers;
    }

    private String timing(int year, boolean plain) {
        int usual = TIMINGS.size() - 4;
        String timing = plain ? TIMINGS.get(draws.below(usual)) : draws.pick(TIMINGS);
        return timing.replace("YEAR", String.valueOf(year)).replace("NEXT", String.valueOf(year + 1));
    }

    private void submissions(AnnualPlan plan, LocalDate base, List<Fact> year) {
        int count = draws.weighted(20, 25, 30, 25);
        for (int index = 0; index < count; index++) {
            year.add(EventSubmission.builder()
                    .id(id(EventSubmission.KIND))
                    .year(draws.percent(92) ? plan.year() : plan.year() + 1)
                    .plan(draws.maybe(90, plan::id))
                    .item(draws.maybe(90, () -> number(plan)))
                    .by(draws.maybe(80, () -> List.of(draws.pick(states))))
                    .on(draws.maybe(85, () -> days.known(days.by(base.plusMonths(3)))))
                    .concept(truth())
                    .title(truth())
                    .purpose(truth())
                    .organizer(truth())
                    .recordedOn(draws.maybe(10, () -> days.near(base)))
                    .build());
        }
    }

    private Optional<Boolean> truth() {
        return draws.maybe(92, () -> draws.percent(88));
    }

    private int number(AnnualPlan plan) {
        List<PlannedEvent> items = plan.items().orElse(List.of());
        return items.isEmpty() ? draws.below(3) : draws.pick(items).number();
    }

    private void events(AnnualPlan plan, List<Fact> year) {
        int count = draws.weighted(50, 25, 25);
        for (int index = 0; index < count; index++) {
            LocalDate first = LocalDate.of(plan.year(), 1, 1).plusDays(draws.between(-10, 375));
            year.add(HeldEvent.builder()
                    .id(id(HeldEvent.KIND))
                    .plan(plan.id())
                    .item(number(plan))
                    .held(draws.maybe(
                            85, () -> draws.percent(80) ? StatedPeriod.of(period(first)) : StatedPeriod.none()))
                    .recordedOn(draws.maybe(10, () -> days.near(first)))
                    .build());
        }
    }

    private KnownPeriod period(LocalDate first) {
        KnownDay from = days.known(first);
        return new KnownPeriod(
                from,
                Optional.of(KnownDay.of(first.plusDays(draws.below(6))))
                        .filter(last -> !last.latest().isBefore(from.latest())));
    }

    private Budget budget(int year, List<Decision> decisions) {
        int lines = draws.weighted(8, 42, 50);
        List<BudgetLine> all = new ArrayList<>();
        int sum = 0;
        for (int index = 0; index < lines; index++) {
            int amount = draws.between(1, 2_000_000);
            sum += amount;
            all.add(new BudgetLine(
                    Optional.of(index == 0 ? "I" : "II"),
                    Optional.of("Expenses"),
                    draws.maybe(95, () -> print(amount))));
        }
        int total = sum + draws.weighted(88, 12);
        int miscellaneous = draws.below(30_000);
        int grandTotal = total + miscellaneous + draws.weighted(88, 12);
        return Budget.builder()
                .id(id(Budget.KIND))
                .year(year)
                .currency(draws.maybe(90, () -> draws.percent(92) ? "USD" : "US dollars"))
                .lines(draws.maybe(92, () -> all))
                .total(draws.maybe(95, () -> print(total)))
                .miscellaneous(draws.maybe(95, () -> print(miscellaneous)))
                .grandTotal(draws.maybe(95, () -> print(grandTotal)))
                .decision(draws.percent(80) ? decision(decisions) : Optional.empty())
                .build();
    }

    private String print(int amount) {
        return switch (draws.weighted(78, 8, 5, 5, 4)) {
            case 0 -> String.format(java.util.Locale.ROOT, "%,d", amount);
            case 1 -> Integer.toString(amount);
            case 2 -> amount + ".50";
            case 3 -> "-" + amount;
            default -> "about " + amount;
        };
    }
}
