package io.github.cica4j.testkit;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.Measure;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.fact.Activity;
import io.github.cica4j.model.fact.AdvisoryBody;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Consent;
import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what facts say beside their days: each value unknown at times, "none" or empty at others. */
final class ValueDraws {

    private static final List<List<Intermediary>> ROUTES = List.of(
            List.of(Intermediary.CHAIRMANSHIP, Intermediary.SECRETARIAT),
            List.of(Intermediary.SECRETARIAT),
            List.of(Intermediary.CHAIRMANSHIP),
            List.of(Intermediary.SECRETARIAT, Intermediary.CHAIRMANSHIP),
            List.of());

    /** Some have an area or a dimension whose measures are not on record, or none at all. */
    private static final List<String> PROPOSED =
            List.of("hum.volunteers", "nct.terrorism.3", "mil.6", "nct.ict.1", "eco.1", "env.disaster.1", "sea.1");

    private final Draws draws;
    private final DayDraws days;

    ValueDraws(Draws draws, DayDraws days) {
        this.draws = draws;
        this.days = days;
    }

    Optional<Audience> audience() {
        return draws.maybe(
                82,
                () -> List.of(Audience.ALL_MEMBER_STATES, Audience.SOME_MEMBER_STATES, Audience.NONE)
                        .get(draws.weighted(70, 18, 12)));
    }

    Optional<List<Intermediary>> through() {
        return draws.maybe(80, () -> ROUTES.get(draws.weighted(40, 22, 18, 8, 12)));
    }

    Optional<Boolean> truth() {
        return draws.maybe(80, () -> draws.percent(70));
    }

    /** Draws a request or a notice, due before a day. */
    Optional<Notice> notice(LocalDate before) {
        return draws.maybe(80, () -> {
            if (draws.percent(15)) {
                return Notice.none();
            }
            LocalDate day = switch (draws.weighted(26, 16, 8, 10, 12, 28)) {
                case 0 -> before.minusDays(1);
                case 1 -> before;
                case 2 -> before.plusDays(1);
                case 3 -> before.minusDays(2);
                case 4 -> before.minusDays(30).plusDays(draws.between(-1, 1));
                default -> before.minusDays(draws.below(150));
            };
            return new Notice(true, draws.maybe(85, () -> days.known(day)), audience(), through());
        });
    }

    /** Draws when somebody was asked who is to be asked by a day. */
    Optional<StatedDay> asked(LocalDate by) {
        return draws.maybe(80, () -> draws.percent(18) ? StatedDay.none() : StatedDay.of(days.known(days.by(by))));
    }

    /** Draws the day that a draft bears which a note of a day circulated. */
    Optional<StatedDay> dated(LocalDate circulated) {
        return draws.maybe(75, () -> switch (draws.weighted(14, 26, 12, 30, 6, 12)) {
            case 0 -> StatedDay.none();
            case 1 -> StatedDay.of(KnownDay.of(circulated));
            case 2 -> StatedDay.of(KnownDay.of(circulated.minusDays(1)));
            case 3 -> StatedDay.of(KnownDay.of(circulated.minusDays(draws.below(60))));
            case 4 -> StatedDay.of(KnownDay.of(circulated.plusDays(draws.between(1, 10))));
            default -> StatedDay.of(days.known(circulated.minusDays(draws.below(240))));
        });
    }

    Optional<List<Consultation>> consultations(List<StateCode> states, LocalDate by) {
        return draws.maybe(
                78,
                () -> states.stream()
                        .map(state -> new Consultation(state, draws.maybe(85, () -> days.known(days.by(by))), truth()))
                        .toList());
    }

    Optional<List<Consent>> consents(List<StateCode> states, LocalDate by) {
        return draws.maybe(
                78,
                () -> states.stream()
                        .map(state -> new Consent(state, draws.maybe(85, () -> days.known(days.by(by)))))
                        .toList());
    }

    /** Draws what a text provides: often all of it, often all but one thing. */
    Optional<List<PaperElement>> elements() {
        return draws.maybe(80, () -> {
            List<PaperElement> all = new ArrayList<>(List.of(PaperElement.values()));
            switch (draws.weighted(35, 15, 20, 22, 8)) {
                case 0 -> {}
                case 1 -> all.remove(PaperElement.THEMATIC_AREAS);
                case 2 -> all.remove(draws.below(all.size()));
                case 3 -> all.removeIf(element -> draws.percent(35));
                default -> all.clear();
            }
            if (draws.percent(20)) {
                draws.shuffle(all);
            }
            return List.copyOf(all);
        });
    }

    Optional<List<MeasureId>> measures(AreaId area) {
        return draws.maybe(70, () -> {
            List<MeasureId> own = Catalogues.edition2021().measures().stream()
                    .map(Measure::id)
                    .filter(id -> id.owner().equals(area.id()))
                    .toList();
            List<MeasureId> chosen = new ArrayList<>();
            int count = draws.weighted(15, 45, 25, 15);
            for (int index = 0; index < count; index++) {
                chosen.add(
                        switch (draws.weighted(50, 20, 30)) {
                            case 0 ->
                                own.isEmpty()
                                        ? draws.pick(Catalogues.edition2021().measures())
                                                .id()
                                        : draws.pick(own);
                            case 1 -> MeasureId.of(area.id() + "." + draws.between(1, 9));
                            default -> MeasureId.of(draws.pick(PROPOSED));
                        });
            }
            return chosen.stream().distinct().toList();
        });
    }

    Optional<List<Activity>> activities(LocalDate base) {
        return draws.maybe(78, () -> {
            List<Activity> all = new ArrayList<>();
            int count = draws.weighted(18, 40, 28, 14);
            for (int index = 0; index < count; index++) {
                all.add(new Activity("Activity " + (index + 1), days.stated(base)));
            }
            return List.copyOf(all);
        });
    }

    List<AdvisoryBody> bodies() {
        return switch (draws.weighted(45, 20, 20, 15)) {
            case 0 -> List.of(AdvisoryBody.COUNCIL_OF_EMINENT_PERSONS);
            case 1 -> List.of(draws.pick(List.of(AdvisoryBody.values())));
            case 2 -> List.of(AdvisoryBody.THINK_TANK_FORUM, AdvisoryBody.COUNCIL_OF_EMINENT_PERSONS);
            default -> List.of();
        };
    }

    /** Draws the period of a report on a service, within a month of it at both ends more or less. */
    Optional<KnownPeriod> reported(LocalDate first, LocalDate last) {
        return draws.maybe(80, () -> {
            LocalDate from = switch (draws.weighted(50, 30, 20)) {
                case 0 -> first;
                case 1 -> first.plusMonths(1).plusDays(draws.between(-1, 1));
                default -> first.plusDays(draws.between(-40, 200));
            };
            LocalDate to = switch (draws.weighted(50, 30, 20)) {
                case 0 -> last;
                case 1 -> last.minusMonths(1).plusDays(draws.between(-1, 1));
                default -> last.plusDays(draws.between(-200, 40));
            };
            return draws.percent(7) ? KnownPeriod.startingOn(from) : days.between(from, to);
        });
    }
}
