package io.github.cica4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.OfOffice;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierGeneratorTest {

    private static final int SMALL = 25;

    @Test
    void aSeedGivesTheSameDossierOnEveryMachine() throws Exception {
        byte[] text = DossierGenerator.generate(2023, 300).canonicalForm();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("b787a86547578c4b57024db2c757728007084d285e90d86d42cee7efb72c5675");
    }

    @Test
    void seedsGiveDifferentDossiers() {
        assertThat(LongStream.range(0, 200)
                        .mapToObj(seed -> DossierGenerator.generate(seed, 10))
                        .distinct())
                .hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 30, 300, 3000, 30_000})
    void theSizeIsAboutTheNumberOfFacts(int size) {
        assertThat(DossierGenerator.generate(7, size).facts()).hasSizeBetween(size, size + 15);
    }

    @Test
    void aNegativeSizeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierGenerator.generate(1, -1))
                .withMessageContaining("-1");
    }

    @Test
    void aSmallerDossierIsTheBeginningOfALargerOne() {
        List<Fact> larger = DossierGenerator.generate(11, 400).facts();
        for (int size = 0; size < 200; size += 7) {
            List<Fact> smaller = DossierGenerator.generate(11, size).facts();
            assertThat(smaller).isEqualTo(larger.subList(0, smaller.size()));
        }
    }

    @Test
    void smallDossiersStayInFewAreas() {
        for (long seed = 0; seed < 300; seed++) {
            assertThat(areas(DossierGenerator.generate(seed, SMALL))).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void largeDossiersSpreadOverAreasStatesAndYears() {
        Dossier large = DossierGenerator.generate(1, 3000);
        assertThat(areas(large)).hasSize(18);
        assertThat(states(large)).hasSize(28);
        TreeSet<Integer> years = new TreeSet<>();
        for (Fact fact : large.facts()) {
            for (Act act : fact.acts()) {
                years.add(act.on().earliest().getYear());
            }
        }
        assertThat(years.last() - years.first()).isBetween(25, 40);
        assertThat(DossierReduction.keep(large, fact -> fact instanceof Decision)
                        .facts())
                .hasSizeGreaterThan(200);
    }

    @Test
    void whatIsMadeCanBeWrittenAndRead() {
        for (long seed = 0; seed < 200; seed++) {
            Dossier dossier = DossierGenerator.generate(seed, SMALL);
            assertThat(CicaJson.readDossier(CicaJson.writeDossier(dossier)).orElseThrow())
                    .isEqualTo(dossier);
        }
    }

    @Test
    void everySituationComesUp() {
        Map<String, Predicate<Dossier>> situations = situations();
        List<Dossier> dossiers = LongStream.range(0, 2000)
                .mapToObj(seed -> DossierGenerator.generate(seed, SMALL))
                .toList();
        assertThat(situations)
                .allSatisfy((name, situation) -> assertThat(
                                dossiers.stream().filter(situation).count())
                        .as(name)
                        .isGreaterThanOrEqualTo(10));
    }

    private static Map<String, Predicate<Dossier>> situations() {
        Map<String, Predicate<Dossier>> all = new LinkedHashMap<>();
        for (int day = 29; day <= 31; day++) {
            LocalDate august = LocalDate.of(2023, 8, day);
            all.put("draft on " + august, any(Draft.class, draft -> draft.on().equals(KnownDay.of(august))));
        }
        for (String turn : List.of("2024-02-29", "2024-03-01", "2023-12-31", "2024-01-01", "2021-10-12")) {
            LocalDate day = LocalDate.parse(turn);
            all.put("decision on " + turn, any(Decision.class, made -> made.on().equals(KnownDay.of(day))));
        }
        all.put("a month", any(Draft.class, draft -> draft.on().toString().length() == 7));
        all.put("a year", any(Draft.class, draft -> draft.on().toString().length() == 4));
        all.put("a range", any(Draft.class, draft -> draft.on().toString().contains("/")));
        all.put(
                "words of a source",
                any(Draft.class, draft -> draft.on().words().isPresent()));
        all.put("nothing complete", dossier -> dossier.completeness().equals(Completeness.none()));
        all.put("all complete", dossier -> dossier.completeness().declarations().containsKey(Completeness.ALL));
        all.put(
                "one kind complete",
                dossier -> !dossier.completeness().equals(Completeness.none())
                        && !dossier.completeness().declarations().containsKey(Completeness.ALL));
        all.put("partial list", any(CoordinatorList.class, CoordinatorList::partial));
        all.put("complete list", any(CoordinatorList.class, list -> !list.partial()));
        all.put(
                "list with several Coordinators",
                any(
                        CoordinatorList.class,
                        list -> list.rows().stream()
                                .anyMatch(row -> row.coordinators().size() > 1)));
        all.put("written offer", any(Offer.class, offer -> offer.form().equals(Optional.of(Form.WRITTEN))));
        all.put("oral offer", any(Offer.class, Offer::oral));
        all.put("offer of unknown form", any(Offer.class, offer -> offer.form().isEmpty()));
        all.put("withdrawn offer", any(Offer.class, offer -> offer.withdrawnOn().isPresent()));
        all.put(
                "offer without decision",
                any(Offer.class, offer -> offer.decision().isEmpty()));
        all.put("decided offer", any(Offer.class, offer -> offer.decision().isPresent()));
        all.put("no tenure known", any(Appointment.class, made -> made.tenure().isEmpty()));
        all.put(
                "no tenure stated",
                any(Appointment.class, made -> made.tenure().equals(Optional.of(StatedPeriod.none()))));
        all.put(
                "open tenure",
                any(
                        Appointment.class,
                        made -> made.tenure()
                                .flatMap(StatedPeriod::period)
                                .filter(period -> period.to().isEmpty())
                                .isPresent()));
        all.put(
                "no decision known",
                any(Appointment.class, made -> made.decision().isEmpty()));
        all.put("named offer", any(Appointment.class, made -> made.offer().isPresent()));
        all.put("Co-coordinator", any(Appointment.class, made -> made.role() == Role.CO_COORDINATOR));
        all.put(
                "extension without first day",
                any(Extension.class, longer -> longer.firstDay().isEmpty()));
        all.put(
                "extension with first day",
                any(Extension.class, longer -> longer.firstDay().isPresent()));
        all.put("termination", any(Termination.class, ended -> true));
        all.put(
                "acting without end",
                any(ActingCoordination.class, acting -> acting.lastDay().isEmpty()));
        all.put(
                "acting with end",
                any(ActingCoordination.class, acting -> acting.lastDay().isPresent()));
        for (int count = 0; count <= 4; count++) {
            int drafts = count;
            all.put(
                    "paper with " + count + " drafts",
                    dossier -> dossier.facts(ConceptPaper.class).stream()
                            .anyMatch(paper -> dossier.facts(Draft.class).stream()
                                            .filter(draft -> draft.paper().equals(paper.id()))
                                            .count()
                                    == drafts));
        }
        all.put(
                "withdrawn paper",
                any(ConceptPaper.class, paper -> paper.withdrawnOn().isPresent()));
        all.put(
                "superseded paper",
                any(ConceptPaper.class, paper -> paper.supersededOn().isPresent()));
        all.put(
                "unknown preparers",
                any(Draft.class, draft -> draft.preparedBy().isEmpty()));
        all.put(
                "two preparers",
                any(Draft.class, draft -> draft.preparedBy().orElse(List.of()).size() == 2));
        for (Body body : List.of(Body.SOC, Body.MC, Body.MEMBER_STATES)) {
            all.put("approval by " + body, any(Approval.class, done -> done.by().equals(Optional.of(body))));
        }
        all.put(
                "approval by an unknown body",
                any(Approval.class, done -> done.by().isEmpty()));
        all.put("approval of a draft", any(Approval.class, done -> done.draft().isPresent()));
        all.put(
                "approval of the latest draft",
                any(Approval.class, done -> done.draft().isEmpty()));
        all.put(
                "meeting convened earlier",
                any(
                        ExpertMeeting.class,
                        meeting -> meeting.convenedOn()
                                .filter(day ->
                                        day.latest().isBefore(meeting.on().earliest()))
                                .isPresent()));
        all.put(
                "meeting without paper",
                any(ExpertMeeting.class, meeting -> meeting.paper().isEmpty()));
        all.put(
                "recorded later",
                dossier -> dossier.facts().stream()
                        .anyMatch(fact -> fact.recordedOn().isPresent()));
        return all;
    }

    private static <F extends Fact> Predicate<Dossier> any(Class<F> type, Predicate<F> holds) {
        return dossier -> dossier.facts(type).stream().anyMatch(holds);
    }

    private static Set<AreaId> areas(Dossier dossier) {
        Set<AreaId> areas = new TreeSet<>();
        for (Fact fact : dossier.facts()) {
            if (fact instanceof OfOffice office) {
                areas.add(office.area());
            } else if (fact instanceof ConceptPaper paper) {
                areas.add(paper.area());
            }
        }
        return areas;
    }

    private static Set<StateCode> states(Dossier dossier) {
        Set<StateCode> states = new TreeSet<>();
        for (OfOffice office : dossier.facts(OfOffice.class)) {
            states.add(office.state());
        }
        return states;
    }
}
