package io.github.cica4j.testkit;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Applicant;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Circulation;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Endorsement;
import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.NewMeasure;
import io.github.cica4j.model.fact.ObserverApplication;
import io.github.cica4j.model.fact.PlanItem;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.RelationStep;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewFocus;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.fact.Statement;
import io.github.cica4j.model.fact.Undertaking;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Applications of Observers, relations with organizations, statements, and the plan of an area with the reviews of it: of one of
 * these a record tells at times.
 *
 * <p>They are drawn apart from the stories, which are told alike with them and without them.
 */
final class RelationStories {

    private static final long APART = 0x5245_4c41L;
    private static final int WITHIN = 12;
    private static final int APART_BY = 40;
    private static final int MOST = 6;
    private static final int PLAN = 3;
    private static final int NO_THEME = 4;
    private static final AreaId AREA = AreaId.of("nct.general");
    private static final List<String> APPLICANTS = List.of("SA", "QA", "LA", "League of Gardeners");
    private static final List<String> DRAFTS =
            List.of("MC/2023/DRAFT/7", "MC/2023/DEC/7", "SOC/2023-III/DRAFT/3", "a draft decision");
    private static final List<String> ORGANIZATIONS = List.of("ASEAN", "OTS", "UNOCT");

    private final Draws draws;
    private final DayDraws days;
    private int theme;
    private int left;
    private Optional<LocalDate> before = Optional.empty();
    private int told;
    private int next;

    RelationStories(long seed) {
        draws = new Draws(~seed ^ APART);
        days = new DayDraws(draws);
        begin(0);
    }

    /** Begins to tell of one theme, or of none. */
    private void begin(int facts) {
        theme = draws.weighted(12, 12, 10, 20, 46);
        left = theme == NO_THEME ? 0 : draws.between(1, theme == PLAN ? MOST : 2);
        next = facts + draws.below(WITHIN);
    }

    /** Returns how many have been told. */
    int told() {
        return told;
    }

    /** Returns how many of them come on top of the facts of a dossier: so many as to leave a small one as it is without them. */
    int onTop() {
        return Math.min(told, MOST);
    }

    /** Tells of one if it is time for it. */
    Optional<Fact> after(int facts, List<Decision> decisions) {
        if (facts < next) {
            return Optional.empty();
        }
        if (left == 0) {
            before = Optional.empty();
            begin(facts + APART_BY);
            return Optional.empty();
        }
        left--;
        told++;
        next = facts + 1 + draws.below(WITHIN / 2);
        LocalDate base = days.base(facts);
        return Optional.of(
                switch (theme) {
                    case 0 -> application(base);
                    case 1 -> relation(base, decisions);
                    case 2 -> statement(base);
                    default -> ofThePlan(base);
                });
    }

    private FactId id(RecordKind kind) {
        return FactId.of(kind.subject() + "-of-relations-" + told);
    }

    private Optional<Source> source() {
        return draws.maybe(10, () -> Source.of("DOC/" + draws.between(1, 2000), "1"));
    }

    private Optional<LocalDate> recorded(LocalDate day) {
        return draws.maybe(12, () -> days.near(day));
    }

    private Optional<Boolean> mostly() {
        return draws.maybe(88, () -> draws.percent(85));
    }

    private KnownDay by(LocalDate day) {
        return days.known(days.by(day));
    }

    private ObserverApplication application(LocalDate base) {
        LocalDate considered = days.notBefore(base);
        LocalDate adopted = days.notBefore(considered);
        return ObserverApplication.builder()
                .id(id(ObserverApplication.KIND))
                .applicant(Applicant.of(draws.pick(APPLICANTS)))
                .on(draws.maybe(70, () -> days.known(base)))
                .inWriting(mostly())
                .to(draws.maybe(88, () -> Intermediary.values()[draws.weighted(85, 15)]))
                .statementOfIntent(mostly())
                .circulated(draws.maybe(85, () -> circulation(considered)))
                .consideredOn(draws.maybe(80, () -> days.known(considered)))
                .adoption(draws.maybe(75, () -> endorsement(adopted)))
                .statusFrom(draws.maybe(
                        70,
                        () -> days.known(
                                draws.percent(70) ? adopted.plusDays(draws.between(-1, 1)) : days.near(adopted))))
                .source(source())
                .recordedOn(recorded(base))
                .build();
    }

    private Circulation circulation(LocalDate considered) {
        return draws.percent(12)
                ? Circulation.none()
                : Circulation.of(
                        draws.maybe(85, () -> by(considered)),
                        draws.maybe(90, () -> DRAFTS.get(draws.weighted(70, 10, 10, 10))));
    }

    private Endorsement endorsement(LocalDate day) {
        return draws.percent(15)
                ? Endorsement.none()
                : Endorsement.of(
                        draws.maybe(85, () -> draws.percent(65) ? Body.MC : draws.pick(List.of(Body.values()))),
                        draws.maybe(85, () -> days.known(day)));
    }

    private ExternalRelation relation(LocalDate base, List<Decision> decisions) {
        Optional<Decision> mandate =
                decisions.isEmpty() || draws.percent(35) ? Optional.empty() : Optional.of(draws.pick(decisions));
        LocalDate begun = mandate.map(decision -> days.notBefore(decision.on().earliest()))
                .orElse(base);
        return ExternalRelation.builder()
                .id(id(ExternalRelation.KIND))
                .organization(draws.pick(ORGANIZATIONS))
                .mandate(mandate.map(Decision::id))
                .withoutMandate(mandate.isEmpty() && draws.percent(50))
                .text(draws.maybe(30, () -> draws.pick(DRAFTS)))
                .begunOn(draws.maybe(85, () -> by(begun)))
                .steps(draws.maybe(75, () -> steps(begun)))
                .proposal(draws.maybe(30, () -> "Concept paper on relations"))
                .source(source())
                .recordedOn(recorded(base))
                .build();
    }

    /** Steps lie in order, but for some that change places; a number may be left out. */
    private List<RelationStep> steps(LocalDate begun) {
        List<RelationStep> steps = new ArrayList<>();
        LocalDate day = begun;
        int number = 0;
        int count = draws.weighted(6, 14, 30, 30, 20);
        for (int index = 0; index < count; index++) {
            number += draws.percent(90) ? 1 : 2;
            LocalDate taken = day;
            steps.add(new RelationStep(number, "Step", draws.maybe(80, () -> by(taken))));
            day = draws.percent(75) ? days.notBefore(day) : days.near(day);
        }
        if (draws.percent(20)) {
            draws.shuffle(steps);
        }
        return steps;
    }

    private Statement statement(LocalDate base) {
        return Statement.builder()
                .id(id(Statement.KIND))
                .title(draws.maybe(40, () -> "On volunteers"))
                .by(draws.maybe(80, () -> draws.pick(List.of(Body.values()))))
                .on(draws.maybe(60, () -> days.known(base)))
                .adoptedOn(draws.maybe(80, () -> days.known(days.notBefore(base))))
                .undertakings(draws.maybe(80, () -> undertakings(base)))
                .source(source())
                .recordedOn(recorded(base))
                .build();
    }

    private List<Undertaking> undertakings(LocalDate base) {
        List<Undertaking> undertakings = new ArrayList<>();
        int count = draws.below(4);
        for (int number = 1; number <= count; number++) {
            undertakings.add(new Undertaking(
                    number,
                    "take part",
                    draws.maybe(35, () -> new PlanItem(base.getYear() + draws.below(2), draws.between(1, 5)))));
        }
        return undertakings;
    }

    private Fact ofThePlan(LocalDate base) {
        return switch (before.isEmpty() ? draws.weighted(80, 20) : draws.weighted(6, 24, 70)) {
            case 0 -> adoption(base);
            case 1 ->
                plan(
                        draws.percent(80)
                                ? base.plusYears(2)
                                : LocalDate.of(2023, 12, 13).plusDays(draws.between(-1, 1)));
            default -> review(base);
        };
    }

    private Adoption adoption(LocalDate base) {
        before = Optional.of(base);
        return Adoption.builder()
                .id(id(Adoption.KIND))
                .text("nct-2023")
                .by(draws.pick(List.of(Body.values())))
                .on(days.known(base))
                .inForceFrom(draws.maybe(25, () -> days.known(days.notBefore(base))))
                .source(source())
                .recordedOn(recorded(base))
                .build();
    }

    private ActionPlan plan(LocalDate base) {
        return ActionPlan.builder()
                .id(id(ActionPlan.KIND))
                .area(draws.percent(90) ? AREA : AreaId.of("nct.terrorism"))
                .on(days.known(base))
                .newMeasures(draws.maybe(92, () -> measures(base)))
                .source(source())
                .recordedOn(recorded(base))
                .build();
    }

    private List<NewMeasure> measures(LocalDate base) {
        List<NewMeasure> measures = new ArrayList<>();
        int count = draws.weighted(10, 50, 40);
        for (int index = 0; index < count; index++) {
            measures.add(new NewMeasure("Register", draws.maybe(85, () -> endorsement(days.near(base)))));
        }
        return measures;
    }

    /** Mostly in the years after the adoption, often at the turn of one. */
    private Review review(LocalDate base) {
        LocalDate day = before.filter(adopted -> draws.percent(80))
                .map(adopted -> LocalDate.of(adopted.getYear() + draws.between(1, 3), 1, 1)
                        .plusDays(draws.percent(50) ? draws.between(-1, 1) : draws.below(364)))
                .orElse(base);
        return Review.builder()
                .id(id(Review.KIND))
                .by(draws.percent(70) ? Body.SWG : draws.percent(80) ? Body.SOC : draws.pick(List.of(Body.values())))
                .on(days.known(day))
                .focus(draws.maybe(90, this::focus))
                .source(source())
                .recordedOn(recorded(day))
                .build();
    }

    private ReviewFocus focus() {
        return switch (draws.weighted(60, 10, 15, 10, 5)) {
            case 0 -> new ReviewFocus(List.of(), List.of(AREA), List.of());
            case 1 -> new ReviewFocus(List.of("nct"), List.of(), List.of());
            case 2 ->
                new ReviewFocus(
                        List.of(),
                        List.of(),
                        List.of(MeasureId.of(draws.pick(List.of("nct.general.1", "nct.1", "nct.ict.1")))));
            case 3 -> new ReviewFocus(List.of("eco"), List.of(), List.of());
            default -> new ReviewFocus(List.of(), List.of(), List.of());
        };
    }
}
