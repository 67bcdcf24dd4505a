package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.rules.oracle.Seats.Holding;
import io.github.cica4j.rules.oracle.Seats.Who;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The six months of consideration (2.5): docs/dates.md, word by word. */
final class SixMonths {

    private static final Months CLIPPED = new Months("clip");

    private final Choices choices;
    private final Months months;
    private final Seats seats;
    private final Papers papers;

    SixMonths(Choices choices, Months months, Seats seats, Papers papers) {
        this.choices = choices;
        this.months = months;
        this.seats = seats;
        this.papers = papers;
    }

    /** The day on which they end, absent without a draft. */
    Optional<Span> end(ConceptPaper paper) {
        List<Draft> drafts = papers.drafts(paper);
        Optional<Span> end = drafts.stream().map(this::issued).reduce(Span::min).map(first -> months.after(first, 6));
        if (end.isEmpty() || choices.of("INT-04").isEmpty() || choices.is("INT-04", "no")) {
            return end;
        }
        long low = lowest(end.get().low(), drafts, draft -> again(paper, draft, drafts) == Verdict.GOOD);
        long high = highest(end.get().high(), drafts, draft -> again(paper, draft, drafts) != Verdict.BAD);
        return Optional.of(new Span(low, high));
    }

    private long lowest(long first, List<Draft> drafts, Predicate<Draft> again) {
        long end = first;
        for (boolean longer = true; longer; ) {
            longer = false;
            for (Draft draft : drafts) {
                Span issued = issued(draft);
                long next = months.after(issued, 6).low();
                if (again.test(draft) && issued.high() <= end && next > end) {
                    end = next;
                    longer = true;
                }
            }
        }
        return end;
    }

    private long highest(long first, List<Draft> drafts, Predicate<Draft> again) {
        long end = first;
        for (boolean longer = true; longer; ) {
            longer = false;
            for (Draft draft : drafts) {
                for (long value : issued(draft).values()) {
                    long next = months.after(new Span(value, value), 6).high();
                    if (again.test(draft) && value <= end && next > end) {
                        end = next;
                        longer = true;
                    }
                }
            }
        }
        return end;
    }

    /** The day of issue of a draft (INT-03). */
    private Span issued(Draft draft) {
        Span note = Span.of(draft.on());
        if (!choices.is("INT-03", "draft")) {
            return note;
        }
        return draft.datedOn()
                .map(stated -> stated.day().map(Span::of).orElse(note))
                .orElseGet(() -> new Span(
                        CLIPPED.after(new Span(note.low(), note.low()), -6).low(), note.high()));
    }

    /** Whether a draft begins the six months again (INT-04). */
    private Verdict again(ConceptPaper paper, Draft draft, List<Draft> drafts) {
        if (choices.is("INT-04", "always")) {
            return Verdict.GOOD;
        }
        if (draft.preparedBy().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Span on = Span.of(draft.on());
        boolean none = true;
        for (StateCode state : draft.preparedBy().get()) {
            Holding holding = seats.holding(Who.REGULAR_COORDINATOR, paper.area(), state, on);
            boolean mustHaveBefore = false;
            boolean canHaveBefore = false;
            for (Draft other : drafts) {
                boolean another = !other.id().equals(draft.id());
                Span before = Span.of(other.on());
                boolean can = another && before.low() < on.high();
                boolean must = another && before.high() < on.low();
                mustHaveBefore |= must
                        && other.preparedBy().map(all -> all.contains(state)).orElse(false);
                canHaveBefore |= can
                        && other.preparedBy().map(all -> all.contains(state)).orElse(true);
            }
            if (holding == Holding.CERTAIN && !canHaveBefore) {
                return Verdict.GOOD;
            }
            none &= holding == Holding.NONE || mustHaveBefore;
        }
        return none ? Verdict.BAD : Verdict.UNKNOWN;
    }

    /** The days on which the six months of some paper can end. */
    SortedSet<Long> days(Collection<ConceptPaper> all) {
        SortedSet<Long> days = new TreeSet<>();
        int grace = choices.is("INT-05", "grace") ? Math.max(1, choices.days("INT-05")) : 0;
        for (ConceptPaper paper : all) {
            end(paper).ifPresent(end -> {
                for (long value : end.values()) {
                    for (long day = value - 1; day <= value + 2; day++) {
                        days.add(day);
                        days.add(day + grace);
                    }
                }
            });
        }
        return days;
    }
}
