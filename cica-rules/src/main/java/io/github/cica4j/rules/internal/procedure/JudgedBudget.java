package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.BudgetLine;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.text.PrintedAmount;
import io.github.cica4j.model.text.TextFormatException;
import io.github.cica4j.model.time.DayBounds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A budget with the decision that approved it.
 *
 * @param budget  the budget
 * @param decision  the decision, if the budget names one
 */
public record JudgedBudget(Budget budget, Optional<Decision> decision) implements Judged {

    @Override
    public Subject subject() {
        return budget.subject();
    }

    /** Returns the year as a text. */
    public String yearText() {
        return Integer.toString(budget.year());
    }

    /** Returns the day of the budget. */
    public DayBounds day() {
        return decision.map(approved -> DayBounds.of(approved.on())).orElseGet(this::yearBegins);
    }

    private DayBounds yearBegins() {
        return DayBounds.of(LocalDate.of(budget.year(), 1, 1));
    }

    /** Returns what the findings rest on. */
    public List<FactId> evidence() {
        return Stream.concat(Stream.of(budget.id()), decision.map(Decision::id).stream())
                .toList();
    }

    /** Returns whether the lines add up to the total. */
    public Position linesAddUp() {
        SortedSet<String> missing = new TreeSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        if (budget.lines().isEmpty()) {
            missing.add("lines");
        }
        for (BudgetLine line : budget.lines().orElse(List.of())) {
            sum = sum.add(value(line.amount(), "amount", missing));
        }
        BigDecimal total = value(budget.total(), "total", missing);
        return adds(sum, total, missing);
    }

    /** Returns whether the total and miscellaneous expenses add up to the grand total. */
    public Position totalsAddUp() {
        SortedSet<String> missing = new TreeSet<>();
        BigDecimal sum =
                value(budget.total(), "total", missing).add(value(budget.miscellaneous(), "miscellaneous", missing));
        BigDecimal grandTotal = value(budget.grandTotal(), "grandTotal", missing);
        return adds(sum, grandTotal, missing);
    }

    private static Position adds(BigDecimal sum, BigDecimal total, SortedSet<String> missing) {
        if (!missing.isEmpty()) {
            return Position.of(Status.UNDETERMINED, missing);
        }
        return Position.of(sum.compareTo(total) == 0 ? Status.MET : Status.NOT_MET);
    }

    private static BigDecimal value(Optional<String> printed, String name, SortedSet<String> missing) {
        Optional<PrintedAmount> amount = printed.flatMap(JudgedBudget::read);
        if (amount.isEmpty()) {
            missing.add(name);
        }
        return amount.map(PrintedAmount::value).orElse(BigDecimal.ZERO);
    }

    private static Optional<PrintedAmount> read(String printed) {
        try {
            return Optional.of(PrintedAmount.parse(printed));
        } catch (TextFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns whether the amounts are whole and not negative, in one currency, naming what is at fault. */
    public Position wholeAmounts() {
        SortedSet<String> bad = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        if (budget.lines().isEmpty()) {
            missing.add("lines");
        }
        budget.lines().ifPresent(lines -> lines.forEach(line -> whole(line.amount(), "amount", bad, missing)));
        whole(budget.total(), "total", bad, missing);
        whole(budget.miscellaneous(), "miscellaneous", bad, missing);
        whole(budget.grandTotal(), "grandTotal", bad, missing);
        if (budget.currency().isEmpty()) {
            missing.add("currency");
        }
        budget.currency().filter(code -> !code.matches("[A-Z]{3}")).ifPresent(bad::add);
        return bad.isEmpty()
                ? JudgedPlan.judged(missing)
                : Position.of(Status.NOT_MET).listing(bad);
    }

    private static void whole(Optional<String> printed, String name, SortedSet<String> bad, SortedSet<String> missing) {
        if (printed.isEmpty()) {
            missing.add(name);
        }
        printed.filter(text -> read(text)
                        .filter(amount -> amount.whole() && amount.value().signum() >= 0)
                        .isEmpty())
                .ifPresent(bad::add);
    }

    /** Returns whether the SOC approved it before the year began. */
    public Position approvedBefore() {
        if (decision.isEmpty()) {
            return Position.undetermined("decision");
        }
        DayBounds on = DayBounds.of(decision.get().on());
        long begins = yearBegins().earliest();
        if (decision.get().body() != Body.SOC || on.earliest() >= begins) {
            return Position.of(Status.REVIEW);
        }
        return on.latest() < begins ? Position.of(Status.MET) : Position.of(Status.UNDETERMINED, on.because());
    }
}
