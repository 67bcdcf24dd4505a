package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.BudgetLine;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.PlanCall;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Organizations;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.IndicativeTiming;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.oracle.Judge.Docket;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The rules on annual plans and budgets as docs/procedure-plan.md words them. */
final class PlansAndBudgets {

    private final Dossier dossier;
    private final Choices choices;
    private final Seats seats;
    private final SortedSet<Long> days = new TreeSet<>();

    PlansAndBudgets(Dossier dossier, Choices choices, Seats seats) {
        this.dossier = dossier;
        this.choices = choices;
        this.seats = seats;
    }

    void enter(Docket docket) {
        dossier.facts(PlanCall.class).forEach(call -> call(docket, call));
        dossier.facts(AnnualPlan.class).forEach(plan -> plan(docket, plan));
        dossier.facts(Budget.class).forEach(budget -> budget(docket, budget));
    }

    /** The days on which a status can change that follow from a year, or from parts of these facts. */
    SortedSet<Long> days() {
        return days;
    }

    private Span critical(Span span) {
        for (long value : span.values()) {
            days.addAll(List.of(value - 1, value, value + 1));
        }
        return span;
    }

    private Optional<Decision> decision(Optional<FactId> id) {
        return id.flatMap(dossier::find).map(Decision.class::cast);
    }

    private static Span newYear(int year) {
        long day = LocalDate.of(year, 1, 1).toEpochDay();
        return new Span(day, day);
    }

    // ---- calls

    private void call(Docket docket, PlanCall call) {
        Span day = critical(Span.of(decision(call.decision())
                .map(Decision::on)
                .orElseGet(() -> call.on().orElseThrow())));
        List<AnnualPlan> plans = dossier.facts(AnnualPlan.class).stream()
                .filter(plan -> plan.year() == call.year())
                .toList();
        for (AnnualPlan plan : plans) {
            for (PlannedEvent item : byNumber(plan)) {
                submitted(docket, call, day, plan, item.number());
            }
        }
        for (EventSubmission submission : dossier.facts(EventSubmission.class)) {
            if (submission.year() == call.year()) {
                Span on = submission.on().map(Span::of).orElse(day);
                docket.judge(
                        "PLAN-2", submission.subject(), call.id().value(), Judge.act(on, answered(call, submission)));
            }
        }
        approval(docket, call, day, plans);
    }

    private void approval(Docket docket, PlanCall call, Span day, List<AnnualPlan> plans) {
        if (call.approveBy().isEmpty()) {
            docket.judge("PLAN-3", call.subject(), Judge.act(day, Status.UNDETERMINED));
            return;
        }
        Dues duty = new Dues();
        duty.arises = day;
        duty.countsFrom = day;
        duty.limit = Optional.of(critical(Span.of(call.approveBy().get())));
        List<Dues.Done> done = new ArrayList<>();
        boolean unknown = false;
        for (AnnualPlan plan : plans) {
            Optional<KnownDay> on = approvedOn(plan);
            Optional<Body> by = approvedBy(plan);
            if (on.isEmpty()) {
                unknown = true;
            } else if (by.isEmpty() || by.get() == Body.SOC) {
                done.add(new Dues.Done(critical(Span.of(on.get())), by.isPresent()));
            }
        }
        duty.done = done;
        boolean gap = unknown;
        duty.record = (from, to) -> !gap && seats.complete(AnnualPlan.KIND, from, to);
        docket.judge("PLAN-3", call.subject(), duty::on);
    }

    private void submitted(Docket docket, PlanCall call, Span day, AnnualPlan plan, int number) {
        List<EventSubmission> of = dossier.facts(EventSubmission.class).stream()
                .filter(submission -> submission.plan().equals(Optional.of(plan.id()))
                        && submission.item().equals(Optional.of(number)))
                .toList();
        List<Span> on = of.stream()
                .flatMap(submission -> submission.on().stream())
                .map(Span::of)
                .toList();
        Span first = on.stream().reduce(Span::min).map(this::critical).orElse(day);
        docket.judge("PLAN-1", plan.subject(), call.id() + "/" + number, Judge.act(first, inTime(call, of)));
    }

    private static Status inTime(PlanCall call, List<EventSubmission> submissions) {
        if (submissions.isEmpty() || call.submitBy().isEmpty()) {
            return Status.UNDETERMINED;
        }
        Span last = Span.of(call.submitBy().get());
        Verdict inTime = Verdict.BAD;
        for (EventSubmission submission : submissions) {
            inTime = inTime.or(submission
                    .on()
                    .map(on -> Verdict.onOrBefore(Span.of(on), last))
                    .orElse(Verdict.UNKNOWN));
        }
        return switch (inTime) {
            case GOOD -> Status.MET;
            case BAD -> Status.MET_LATE;
            case UNKNOWN -> Status.UNDETERMINED;
        };
    }

    private static Status answered(PlanCall call, EventSubmission submission) {
        List<Optional<Boolean>> all =
                List.of(submission.concept(), submission.title(), submission.purpose(), submission.organizer());
        if (call.asks().isEmpty()) {
            return all.stream().allMatch(Optional.of(true)::equals) ? Status.MET : Status.UNDETERMINED;
        }
        List<Verdict> asked = new ArrayList<>();
        call.asks().get().forEach(part -> asked.add(Verdict.of(all.get(part.ordinal()))));
        return Verdict.all(asked).status();
    }

    // ---- plans

    private Optional<KnownDay> approvedOn(AnnualPlan plan) {
        return plan.decision().isPresent()
                ? decision(plan.decision()).map(Decision::on)
                : plan.approval().map(approval -> approval.on());
    }

    private Optional<Body> approvedBy(AnnualPlan plan) {
        return plan.decision().isPresent()
                ? decision(plan.decision()).map(Decision::body)
                : plan.approval().flatMap(approval -> approval.by());
    }

    private static List<PlannedEvent> items(AnnualPlan plan) {
        return plan.items().orElse(List.of());
    }

    private static List<PlannedEvent> byNumber(AnnualPlan plan) {
        List<PlannedEvent> first = new ArrayList<>();
        for (PlannedEvent item : items(plan)) {
            if (first.stream().noneMatch(other -> other.number() == item.number())) {
                first.add(item);
            }
        }
        return first;
    }

    private void plan(Docket docket, AnnualPlan plan) {
        Span day = critical(approvedOn(plan).map(Span::of).orElse(newYear(plan.year())));
        Verdict bySoc = Verdict.of(approvedBy(plan).map(body -> body == Body.SOC));
        Verdict symbol = plan.symbol().isPresent() ? Verdict.GOOD : Verdict.UNKNOWN;
        docket.judge(
                "PLAN-4",
                plan.subject(),
                Judge.act(day, Verdict.all(bySoc, symbol).status()));
        act(docket, "PLAN-5", plan, day, Optional.of(complete(plan).status()));
        act(
                docket,
                "PLAN-6",
                plan,
                day,
                Optional.of(each(plan, item -> timed(plan, item)).status()));
        act(
                docket,
                "PLAN-8",
                plan,
                day,
                Optional.of(each(plan, item -> Verdict.of(item.meetingOf().isEmpty()))
                        .status()));
        act(docket, "PLAN-10", plan, day, overlapping(plan));
        act(
                docket,
                "PLAN-11",
                plan,
                day,
                Optional.of(each(plan, item -> organized(item, day)).status()));
        act(docket, "PLAN-13", plan, day, areas(plan));
        open(docket, plan, day);
        titles(docket, plan, day);
    }

    private static void act(Docket docket, String rule, AnnualPlan plan, Span day, Optional<Status> status) {
        docket.judge(
                rule,
                plan.subject(),
                on -> status.flatMap(known -> Judge.act(day, known).on(on)));
    }

    private static Verdict each(AnnualPlan plan, Function<PlannedEvent, Verdict> judge) {
        return plan.items()
                .map(items -> Verdict.all(items.stream().map(judge).toList()))
                .orElse(Verdict.UNKNOWN);
    }

    private static Verdict complete(AnnualPlan plan) {
        List<Integer> numbers =
                items(plan).stream().map(PlannedEvent::number).sorted().toList();
        int highest = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        boolean counted =
                numbers.equals(IntStream.rangeClosed(1, highest).boxed().toList());
        Verdict printed = each(
                plan,
                item -> Verdict.all(
                        Verdict.of(item.title().map(title -> !title.isBlank())),
                        Verdict.of(item.organizers().map(names -> !names.isEmpty()))));
        return Verdict.all(Verdict.of(counted), printed);
    }

    private static Verdict timed(AnnualPlan plan, PlannedEvent item) {
        if (item.timing().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Printed printed = Printed.of(item.timing().get(), plan.year());
        if (printed.kind() != Printed.Kind.WINDOW) {
            return Verdict.of(printed.kind() != Printed.Kind.UNREADABLE);
        }
        return Verdict.of(printed.first(false).getYear() == plan.year()
                && printed.last(false).getYear() == plan.year());
    }

    /** A timing, in the few forms that records of the tests have. */
    private record Printed(Kind kind, LocalDate start, LocalDate end, boolean byDays, int half) {

        enum Kind {
            WINDOW,
            TO_BE_CONFIRMED,
            BLANK,
            UNREADABLE
        }

        static Printed of(String text, int year) {
            if (text.isBlank()) {
                return new Printed(Kind.BLANK, LocalDate.MIN, LocalDate.MIN, false, 0);
            }
            try {
                IndicativeTiming read = IndicativeTiming.parse(text, year);
                if (read.days().isEmpty()) {
                    return new Printed(Kind.TO_BE_CONFIRMED, LocalDate.MIN, LocalDate.MIN, false, 0);
                }
                String words = text.toLowerCase(Locale.ROOT);
                boolean halfOfMonth = words.contains("half") && !words.matches(".*[0-9]{4}\\s*");
                LocalDate start = read.days().get().start();
                return new Printed(
                        Kind.WINDOW,
                        start,
                        read.days().get().endInclusive(),
                        words.matches("\\s*[0-9]{1,2}\\s*[-\u2013]?.*[a-z].*")
                                && !words.contains("quarter")
                                && !words.contains("half"),
                        halfOfMonth ? (start.getDayOfMonth() == 1 ? 1 : 2) : 0);
            } catch (IllegalArgumentException e) {
                return new Printed(Kind.UNREADABLE, LocalDate.MIN, LocalDate.MIN, false, 0);
            }
        }

        LocalDate first(boolean after14) {
            return half == 2 && after14 ? start.withDayOfMonth(15) : start;
        }

        LocalDate last(boolean after14) {
            return half == 1 && after14 ? end.withDayOfMonth(14) : end;
        }

        boolean meets(Printed other, boolean after14) {
            return LongStream.rangeClosed(
                            first(after14).toEpochDay(), last(after14).toEpochDay())
                    .anyMatch(day -> day >= other.first(after14).toEpochDay()
                            && day <= other.last(after14).toEpochDay());
        }
    }

    private static Optional<Status> overlapping(AnnualPlan plan) {
        List<Printed> byDays = new ArrayList<>();
        for (PlannedEvent item : items(plan)) {
            item.timing()
                    .map(text -> Printed.of(text, plan.year()))
                    .filter(printed -> printed.kind() == Printed.Kind.WINDOW && printed.byDays())
                    .ifPresent(byDays::add);
        }
        for (int one = 0; one < byDays.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (byDays.get(one).meets(byDays.get(other), false)) {
                    return Optional.of(Status.REVIEW);
                }
            }
        }
        boolean unknown = plan.items().isEmpty()
                || items(plan).stream().anyMatch(item -> item.timing().isEmpty());
        return unknown ? Optional.of(Status.UNDETERMINED) : Optional.empty();
    }

    private static Verdict organized(PlannedEvent item, Span day) {
        if (item.organizers().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Verdict known = item.organizers().get().isEmpty() ? Verdict.GOOD : Verdict.BAD;
        for (String name : item.organizers().get()) {
            Verdict member = States.findByName(name)
                    .flatMap(State::memberSince)
                    .map(since -> Verdict.onOrBefore(Span.of(since), day))
                    .orElse(Verdict.BAD);
            known = known.or(member).or(Verdict.of(Organizations.find(name).isPresent()));
        }
        return known;
    }

    private static Optional<Status> areas(AnnualPlan plan) {
        if (plan.items().isEmpty()) {
            return Optional.of(Status.UNDETERMINED);
        }
        Set<String> named = new HashSet<>();
        items(plan).forEach(item -> item.area().ifPresent(area -> named.add(area.id())));
        boolean all = Catalogues.edition2021().areas().stream()
                .map(PriorityArea::id)
                .allMatch(area -> named.contains(area.id()));
        if (all) {
            return Optional.empty();
        }
        boolean unknown = items(plan).stream().anyMatch(item -> item.area().isEmpty());
        return Optional.of(unknown ? Status.UNDETERMINED : Status.REVIEW);
    }

    private void open(Docket docket, AnnualPlan plan, Span day) {
        List<PlannedEvent> items = items(plan);
        for (PlannedEvent item : byNumber(plan)) {
            int at = items.indexOf(item);
            timeless(plan, items, at).ifPresent(status -> {
                Span until = newYear(plan.year())
                        .plus(LocalDate.of(plan.year(), 1, 1).lengthOfYear());
                for (HeldEvent event : dossier.facts(HeldEvent.class)) {
                    if (event.plan().equals(plan.id()) && event.item() == item.number()) {
                        Optional<KnownDay> from =
                                event.held().flatMap(held -> held.period()).map(period -> period.from());
                        until = from.map(Span::of).map(until::min).orElse(until);
                    }
                }
                Span end = critical(until);
                docket.judge("PLAN-7", plan.subject(), String.valueOf(item.number()), on -> {
                    Possible possible = new Possible();
                    for (long binds : day.values()) {
                        for (long ends : end.values()) {
                            if (on >= binds && on < ends) {
                                possible.add(status);
                            } else {
                                possible.addAbsent();
                            }
                        }
                    }
                    return possible.verdict();
                });
            });
        }
    }

    /** Empty for an item that has a time, or one that cannot be read. */
    private Optional<Status> timeless(AnnualPlan plan, List<PlannedEvent> items, int at) {
        Optional<String> timing = items.get(at).timing();
        if (timing.isEmpty()) {
            return Optional.of(Status.UNDETERMINED);
        }
        return switch (Printed.of(timing.get(), plan.year()).kind()) {
            case TO_BE_CONFIRMED -> Optional.of(Status.REVIEW);
            case BLANK ->
                Optional.of(
                        !choices.is("INT-28", "unknown") && under(plan, items, at)
                                ? Status.REVIEW
                                : Status.UNDETERMINED);
            case WINDOW, UNREADABLE -> Optional.empty();
        };
    }

    private static boolean under(AnnualPlan plan, List<PlannedEvent> items, int at) {
        int above = at - 1;
        while (above >= 0 && items.get(above).timing().filter(String::isBlank).isPresent()) {
            above--;
        }
        return above >= 0
                && items.get(above)
                        .timing()
                        .filter(text -> Printed.of(text, plan.year()).kind() == Printed.Kind.TO_BE_CONFIRMED)
                        .isPresent();
    }

    private void titles(Docket docket, AnnualPlan plan, Span day) {
        List<PlannedEvent> items = byNumber(plan);
        Set<String> seen = new HashSet<>();
        for (PlannedEvent item : items) {
            String title = plain(item);
            if (!title.isEmpty() && seen.add(title)) {
                List<PlannedEvent> same = items.stream()
                        .filter(other -> plain(other).equals(title))
                        .toList();
                if (same.size() > 1) {
                    int first =
                            same.stream().mapToInt(PlannedEvent::number).min().getAsInt();
                    docket.judge("PLAN-9", plan.subject(), String.valueOf(first), Judge.act(day, apart(plan, same)));
                }
            }
        }
    }

    private static String plain(PlannedEvent item) {
        return item.title().orElse("").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private Status apart(AnnualPlan plan, List<PlannedEvent> same) {
        boolean after14 = choices.is("INT-27", "after-14");
        List<Printed> windows = same.stream()
                .flatMap(item -> item.timing().stream())
                .map(text -> Printed.of(text, plan.year()))
                .filter(printed -> printed.kind() == Printed.Kind.WINDOW)
                .toList();
        for (int one = 0; one < windows.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (windows.get(one).meets(windows.get(other), after14)) {
                    return Status.REVIEW;
                }
            }
        }
        return windows.size() < same.size() ? Status.UNDETERMINED : Status.MET;
    }

    // ---- budgets

    private void budget(Docket docket, Budget budget) {
        Optional<Decision> decision = decision(budget.decision());
        Span day = critical(decision.map(approved -> Span.of(approved.on())).orElse(newYear(budget.year())));
        Optional<BigDecimal> total = amount(budget.total());
        Optional<BigDecimal> lines = budget.lines()
                .flatMap(all -> all.stream()
                        .map(line -> amount(line.amount()))
                        .reduce(Optional.of(BigDecimal.ZERO), PlansAndBudgets::sum));
        Optional<BigDecimal> all = sum(total, amount(budget.miscellaneous()));
        docket.judge(
                "BUD-1", budget.subject(), Judge.act(day, same(lines, total).status()));
        docket.judge(
                "BUD-2",
                budget.subject(),
                Judge.act(day, same(all, amount(budget.grandTotal())).status()));
        List<Verdict> forms = new ArrayList<>();
        Stream.concat(
                        budget.lines().orElse(List.of()).stream().map(BudgetLine::amount),
                        Stream.of(budget.total(), budget.miscellaneous(), budget.grandTotal()))
                .forEach(printed -> forms.add(Verdict.of(printed.map(text -> amount(printed)
                        .filter(value -> value.signum() >= 0
                                && value.remainder(BigDecimal.ONE).signum() == 0)
                        .isPresent()))));
        forms.add(budget.lines().isPresent() ? Verdict.GOOD : Verdict.UNKNOWN);
        forms.add(Verdict.of(budget.currency()
                .map(code -> code.length() == 3 && code.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z'))));
        docket.judge(
                "BUD-3", budget.subject(), Judge.act(day, Verdict.all(forms).status()));
        docket.judge("BUD-4", budget.subject(), Judge.act(day, approved(budget, decision)));
    }

    private static Status approved(Budget budget, Optional<Decision> decision) {
        Verdict bySoc = Verdict.of(decision.map(known -> known.body() == Body.SOC));
        Verdict before = decision.map(known -> Verdict.onOrBefore(
                        Span.of(known.on()), newYear(budget.year()).plus(-1)))
                .orElse(Verdict.UNKNOWN);
        return switch (Verdict.all(bySoc, before)) {
            case GOOD -> Status.MET;
            case BAD -> Status.REVIEW;
            case UNKNOWN -> Status.UNDETERMINED;
        };
    }

    /** Digits with commas and a point, as records of the tests print them. */
    private static Optional<BigDecimal> amount(Optional<String> printed) {
        return printed.filter(text -> text.matches("-?([0-9]+|[0-9]{1,3}([, ][0-9]{3})+)(\\.[0-9]+)?"))
                .map(text -> new BigDecimal(text.replaceAll("[, ]", "")));
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(value -> other.map(value::add));
    }

    private static Verdict same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return Verdict.of(one.flatMap(value -> other.map(total -> value.compareTo(total) == 0)));
    }
}
