package io.github.cica4j.testkit;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.Measure;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.Office;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of the types of the model, to be used anywhere and composed.
 *
 * <p>Values follow from the seed of the jqwik run. Days shrink towards 22 August 2023, rough days towards exact ones,
 * periods towards short ones, dossiers towards fewer facts.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class CicaArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);
    private static final LocalDate SIMPLEST_DAY = LocalDate.of(2023, 8, 22);
    private static final int USUAL_SIZE = 25;

    private CicaArbitraries() {}

    /**
     * Returns an arbitrary of days of the years 2021 to 2027; one in four is at the turn of a month, a year or an edition.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                .shrinkTowards(SIMPLEST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, Arbitraries.of(DayDraws.TURNS)));
    }

    /**
     * Returns an arbitrary of days known exactly, as a month, as a year or as a short range.
     *
     * @return the arbitrary
     */
    public static Arbitrary<KnownDay> knownDays() {
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 60);
        return Arbitraries.frequencyOf(
                Tuple.of(7, days().map(KnownDay::of)),
                Tuple.of(1, days().map(day -> KnownDay.parse(YearMonth.from(day).toString()))),
                Tuple.of(1, days().map(day -> KnownDay.parse(Integer.toString(day.getYear())))),
                Tuple.of(
                        1,
                        Combinators.combine(days(), length)
                                .as((day, more) -> KnownDay.between(day, day.plusDays(more)))));
    }

    /**
     * Returns an arbitrary of periods: calendar years, other closed ones, open ones, and ones with rough bounds.
     *
     * @return the arbitrary
     */
    public static Arbitrary<KnownPeriod> knownPeriods() {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 1500);
        Arbitrary<KnownPeriod> closed =
                Combinators.combine(days(), length).as((day, more) -> KnownPeriod.ofClosed(day, day.plusDays(more)));
        Arbitrary<KnownPeriod> years = Combinators.combine(
                        Arbitraries.integers().between(2021, 2027),
                        Arbitraries.integers().between(0, 3))
                .as((year, more) -> KnownPeriod.parse(year + "-" + (year + more)));
        Arbitrary<KnownPeriod> rough = Combinators.combine(knownDays(), knownDays())
                .as((one, other) -> one.earliest().isAfter(other.latest())
                        ? new KnownPeriod(other, Optional.of(one))
                        : new KnownPeriod(one, Optional.of(other)));
        return Arbitraries.frequencyOf(
                Tuple.of(3, closed),
                Tuple.of(3, years),
                Tuple.of(1, days().map(KnownPeriod::startingOn)),
                Tuple.of(1, rough));
    }

    /**
     * Returns an arbitrary of what a fact says of a period.
     *
     * @return the arbitrary; one value in five says that there is none
     */
    public static Arbitrary<StatedPeriod> statedPeriods() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, knownPeriods().map(StatedPeriod::of)), Tuple.of(1, Arbitraries.just(StatedPeriod.none())));
    }

    /**
     * Returns an arbitrary of what a fact says of the day of something.
     *
     * @return the arbitrary; one value in five says that it was not done
     */
    public static Arbitrary<StatedDay> statedDays() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, knownDays().map(StatedDay::of)), Tuple.of(1, Arbitraries.just(StatedDay.none())));
    }

    /**
     * Returns an arbitrary of requests and notices; of those that were sent, day, addressee and route may be unknown.
     *
     * @return the arbitrary; one value in five says that none was sent
     */
    public static Arbitrary<Notice> notices() {
        Arbitrary<Notice> sent = Combinators.combine(
                        knownDays().optional(0.8),
                        Arbitraries.of(Audience.class).optional(0.8),
                        Arbitraries.of(Intermediary.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2)
                                .optional(0.8))
                .as((day, to, through) -> new Notice(true, day, to, through));
        return Arbitraries.frequencyOf(Tuple.of(4, sent), Tuple.of(1, Arbitraries.just(Notice.none())));
    }

    /**
     * Returns an arbitrary of ids of measures: of those of the Catalogue of 2021, and of measures that areas might have.
     *
     * @return the arbitrary
     */
    public static Arbitrary<MeasureId> measureIds() {
        Arbitrary<MeasureId> listed = Arbitraries.of(
                Catalogues.edition2021().measures().stream().map(Measure::id).toList());
        Arbitrary<MeasureId> proposed = Combinators.combine(
                        areaIds(), Arbitraries.integers().between(1, 9))
                .as((area, number) -> MeasureId.of(area + "." + number));
        return Arbitraries.oneOf(listed, proposed);
    }

    /**
     * Returns an arbitrary of ranges of days.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DateRange> dateRanges() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 1500))
                .as((day, more) -> DateRange.ofClosed(day, day.plusDays(more)));
    }

    /**
     * Returns an arbitrary of the codes of Member States.
     *
     * @return the arbitrary
     */
    public static Arbitrary<StateCode> stateCodes() {
        return Arbitraries.of(States.members().stream().map(State::code).toList());
    }

    /**
     * Returns an arbitrary of the areas of the Catalogue of 2021.
     *
     * @return the arbitrary
     */
    public static Arbitrary<AreaId> areaIds() {
        return Arbitraries.of(
                Catalogues.edition2021().areas().stream().map(PriorityArea::id).toList());
    }

    /**
     * Returns an arbitrary of offices.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Office> offices() {
        return Combinators.combine(areaIds(), Arbitraries.of(Role.class)).as(Office::new);
    }

    /**
     * Returns an arbitrary of dossiers of about 25 facts at most.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Dossier> dossiers() {
        return dossiers(USUAL_SIZE);
    }

    /**
     * Returns an arbitrary of dossiers, as {@link DossierGenerator} makes them.
     *
     * <p>A dossier shrinks by losing the facts told last. To find the fewest facts that matter, hand a failing dossier to
     * {@link DossierReduction#reduce}.
     *
     * @param size  about how many facts at most
     * @return the arbitrary
     */
    public static Arbitrary<Dossier> dossiers(int size) {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, size))
                .as(DossierGenerator::generate);
    }
}
