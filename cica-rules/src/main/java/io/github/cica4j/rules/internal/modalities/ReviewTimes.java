package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.MonthEnd;
import io.github.cica4j.rules.Acts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When reviews are held: how the words "once a year" make one ask for the next (3.2). */
public final class ReviewTimes {

    private static final int MONTHS_OF_A_YEAR = 12;

    private ReviewTimes() {}

    /**
     * The reviews of the SOC, one of which is held in each calendar year after that of the first.
     *
     * @param first  the day of the first review
     * @param held  the reviews
     */
    public record InCalendarYears(DayBounds first, Acts held) implements Judged {

        static InCalendarYears of(List<Review> reviews) {
            List<Act> acts = new ArrayList<>();
            DayBounds first = DayBounds.never();
            for (Review review : reviews) {
                acts.addAll(review.acts());
                first = first.min(DayBounds.of(review.on()));
            }
            return new InCalendarYears(first, Acts.of(acts));
        }

        @Override
        public Subject subject() {
            return Subject.of("body", "soc");
        }

        /** Returns the first day of the first year in which a review is asked for. */
        public DayBounds firstYearBegins() {
            return DayBounds.of(LocalDate.of(year() + 1, 1, 1));
        }

        /** Returns the last day of that year. */
        public DayBounds firstYearEnds() {
            return DayBounds.of(LocalDate.of(year() + 1, 12, 31));
        }

        private int year() {
            return LocalDate.ofEpochDay(first.latest()).getYear();
        }

        /** Returns the ids of the reviews that may be the first. */
        public List<FactId> firstReviews() {
            return held.acts().stream()
                    .filter(act -> act.on().earliest().toEpochDay() <= first.latest())
                    .map(Act::fact)
                    .toList();
        }
    }

    /**
     * A review, within twelve months of which the next one is held.
     *
     * @param review  the review
     * @param others  the other reviews
     * @param monthEnd  how months are added
     */
    public record InTwelveMonths(Review review, Acts others, MonthEnd monthEnd) implements Judged {

        static InTwelveMonths of(Review review, List<Review> reviews, MonthEnd monthEnd) {
            List<Act> others = new ArrayList<>();
            for (Review other : reviews) {
                if (!other.id().equals(review.id())) {
                    others.addAll(other.acts());
                }
            }
            return new InTwelveMonths(review, Acts.of(others), monthEnd);
        }

        @Override
        public Subject subject() {
            return review.subject();
        }

        /** Returns the day of the review. */
        public DayBounds on() {
            return DayBounds.of(review.on());
        }

        /** Returns the last day on which the next one is in time. */
        public DayBounds nextBy() {
            return monthEnd.plusMonths(on(), MONTHS_OF_A_YEAR);
        }

        /** Returns the first day on which another one is the next. */
        public DayBounds nextCountsFrom() {
            return on().plusDays(1);
        }

        /** Returns the day of the review, if the month in which the time ends has no such day. */
        public Optional<String> clipped() {
            return MonthEnd.clips(on(), MONTHS_OF_A_YEAR)
                    ? Optional.of(review.on().toString())
                    : Optional.empty();
        }
    }
}
