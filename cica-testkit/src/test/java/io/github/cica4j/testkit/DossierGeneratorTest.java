package io.github.cica4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.OfOffice;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
                .isEqualTo("7319bc2f74910ac088d332bb839d2af3ae5d02a7d604ab2f9deaac0107cfd925");
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
        assertThat(DossierGenerator.generate(7, size).facts()).hasSizeBetween(size, size + 36);
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
        assertThat(states(large)).hasSize(29);
        TreeSet<Integer> years = new TreeSet<>();
        for (Draft draft : large.facts(Draft.class)) {
            years.add(draft.on().earliest().getYear());
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
            Dossier read = CicaJson.readDossier(CicaJson.writeDossier(dossier)).orElseThrow();
            assertThat(read.facts()).containsExactlyInAnyOrderElementsOf(dossier.facts());
            assertThat(read).isEqualTo(dossier);
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
                                dossiers.stream().filter(situation).limit(10))
                        .as(name)
                        .hasSize(10));
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
        boundaries(all);
        all.put(
                "recorded later",
                dossier -> dossier.facts().stream()
                        .anyMatch(fact -> fact.recordedOn().isPresent()));
        return all;
    }

    /** Days that meet as the rules count them, on them and beside them. */
    private static void boundaries(Map<String, Predicate<Dossier>> all) {
        for (int away = -1; away <= 1; away++) {
            int beside = away;
            all.put(
                    "offer " + away + " days from 12 months before a decision",
                    both(
                            Appointment.class,
                            Offer.class,
                            (term, offer, dossier) -> sameSeat(term, offer)
                                    && dossier.facts(Decision.class).stream()
                                            .filter(made -> term.decision().equals(Optional.of(made.id())))
                                            .anyMatch(made -> exactly(
                                                    offer.on(),
                                                    made.on(),
                                                    day -> day.minusMonths(12).plusDays(beside)))));
            all.put(
                    "request " + away + " days from the day before the end of a term",
                    both(
                            Extension.class,
                            Appointment.class,
                            (longer, term, dossier) -> sameSeat(longer, term)
                                    && end(term).stream()
                                            .anyMatch(end -> longer.request().flatMap(Notice::on).stream()
                                                    .anyMatch(sent ->
                                                            exactly(sent, end, day -> day.plusDays(beside - 1L))))));
            all.put(
                    "notice " + away + " days from the last day",
                    any(
                            Termination.class,
                            ended -> ended.notice().flatMap(Notice::on).stream()
                                    .anyMatch(sent -> exactly(sent, ended.lastDay(), day -> day.plusDays(beside)))));
            all.put(
                    "report " + away + " days from 90 days before it is owed",
                    report(day -> day.plusDays(1 - 90 + beside)));
            all.put(
                    "report " + away + " days from the first day on which it is owed",
                    report(day -> day.plusDays(1 + beside)));
            all.put(
                    "report " + away + " days from three months after it is owed",
                    report(day -> day.plusDays(1).plusMonths(3).plusDays(beside)));
            all.put(
                    "report on a service but for a month and " + away + " days",
                    both(
                            CompletionReport.class,
                            Appointment.class,
                            (report, term, dossier) -> term.state().equals(report.state())
                                    && term.area().equals(report.area())
                                    && report.period().stream()
                                            .anyMatch(told -> term.tenure().flatMap(StatedPeriod::period).stream()
                                                    .anyMatch(held -> exactly(
                                                            told.from(),
                                                            held.from(),
                                                            day -> day.plusMonths(1)
                                                                    .plusDays(beside))))));
            all.put(
                    "consent " + away + " days from the first day of acting",
                    any(
                            ActingCoordination.class,
                            acting -> acting.consents().orElse(List.of()).stream()
                                    .flatMap(consent -> consent.on().stream())
                                    .anyMatch(
                                            day -> exactly(day, acting.firstDay(), first -> first.plusDays(beside)))));
            all.put(
                    "asked " + away + " days from 14 days before acting",
                    any(
                            ActingCoordination.class,
                            acting -> acting.askedOn().stream()
                                    .anyMatch(day ->
                                            exactly(day, acting.firstDay(), first -> first.plusDays(beside - 14L)))));
            all.put(
                    "consultation " + away + " days from a draft",
                    any(
                            Draft.class,
                            draft -> draft.consulted().orElse(List.of()).stream()
                                    .flatMap(consultation -> consultation.on().stream())
                                    .anyMatch(day -> exactly(day, draft.on(), issued -> issued.plusDays(beside)))));
            all.put(
                    "consideration " + away + " days from an approval",
                    both(
                            Consideration.class,
                            Approval.class,
                            (considered, approval, dossier) ->
                                    considered.paper().equals(approval.paper())
                                            && exactly(considered.on(), approval.on(), day -> day.plusDays(beside))));
            all.put(
                    "meeting " + away + " days from six months after a draft",
                    both(
                            ExpertMeeting.class,
                            Draft.class,
                            (meeting, draft, dossier) -> meeting.paper().equals(Optional.of(draft.paper()))
                                    && exactly(
                                            meeting.on(),
                                            draft.on(),
                                            day -> day.plusMonths(6).plusDays(beside))));
            all.put(
                    "Chairmanship consulted " + away + " days from the day a meeting was convened",
                    any(
                            ExpertMeeting.class,
                            meeting -> meeting.chairmanshipConsulted().flatMap(StatedDay::day).stream()
                                    .anyMatch(day -> exactly(
                                            day,
                                            meeting.convenedOn().orElse(meeting.on()),
                                            then -> then.plusDays(beside)))));
            all.put(
                    "approval " + away + " days from the end of a period",
                    both(
                            Approval.class,
                            Approval.class,
                            (later, earlier, dossier) -> earlier.applicability()
                                    .flatMap(StatedPeriod::period)
                                    .flatMap(KnownPeriod::to)
                                    .filter(last -> exactly(later.on(), last, day -> day.plusDays(beside)))
                                    .isPresent()));
            all.put(
                    "plan " + away + " days from the first draft",
                    both(
                            ActionPlan.class,
                            Draft.class,
                            (plan, draft, dossier) -> plan.paper().equals(Optional.of(draft.paper()))
                                    && exactly(plan.on(), draft.on(), day -> day.plusDays(beside))));
            all.put(
                    "plan " + away + " days from a year after another",
                    both(
                            ActionPlan.class,
                            ActionPlan.class,
                            (later, earlier, dossier) -> later.area().equals(earlier.area())
                                    && exactly(
                                            later.on(),
                                            earlier.on(),
                                            day -> day.plusMonths(12).plusDays(beside))));
            all.put(
                    "offer " + away + " days from an accession",
                    any(
                            Offer.class,
                            offer -> States.find(offer.state()).flatMap(State::memberSince).stream()
                                    .anyMatch(since -> offer.on().exact()
                                            && offer.on()
                                                    .earliest()
                                                    .equals(since.latest().plusDays(beside)))));
        }
        all.put(
                "State that is no member",
                any(Offer.class, offer -> States.find(offer.state()).isEmpty()));
        all.put(
                "meeting convened by an officer",
                both(
                        ExpertMeeting.class,
                        Appointment.class,
                        (meeting, term, dossier) -> meeting.area().equals(term.area())
                                && meeting.convenedBy().orElse(List.of()).contains(term.state())));
        all.put(
                "draft prepared by a Coordinator",
                both(
                        Draft.class,
                        Appointment.class,
                        (draft, term, dossier) -> term.role() == Role.COORDINATOR
                                && draft.preparedBy().orElse(List.of()).contains(term.state())));
        all.put(
                "list with the tenure of an appointment",
                both(
                        CoordinatorList.class,
                        Appointment.class,
                        (list, term, dossier) -> list.rows().stream()
                                .filter(row -> row.area().equals(term.area()))
                                .flatMap(row -> row.coordinators().stream())
                                .anyMatch(entry -> entry.state().equals(term.state())
                                        && entry.tenure().isPresent()
                                        && entry.tenure().equals(term.tenure().flatMap(StatedPeriod::period)))));
        all.put(
                "all elements but thematic areas",
                any(
                        Draft.class,
                        draft -> draft.elements().orElse(List.of()).size() == 7
                                && !draft.elements().orElse(List.of()).contains(PaperElement.THEMATIC_AREAS)));
        for (Optional<Boolean> listed : List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
            all.put(
                    "measure listed " + listed,
                    any(
                            Draft.class,
                            draft -> draft.measures().orElse(List.of()).stream()
                                    .anyMatch(measure -> Catalogues.edition2021()
                                            .lists(measure)
                                            .equals(listed))));
        }
        all.put("two adoptions", dossier -> dossier.facts(Adoption.class).size() == 2);
        all.put(
                "the adoption of another text",
                any(Adoption.class, adopted -> !adopted.text().equals("modalities-draft-2023")));
        all.put(
                "a decision over an objection",
                any(
                        Decision.class,
                        made -> made.objections()
                                .filter(raised -> !raised.isEmpty())
                                .isPresent()));
        all.put(
                "a decision that recommends",
                any(Decision.class, made -> made.recommends().isPresent()));
        all.put(
                "consultations that continue",
                any(Decision.class, made -> made.continues().equals(Optional.of(true))));
        all.put(
                "a decision taken up again",
                any(Decision.class, made -> made.revisits().isPresent()));
        all.put(
                "a list that reflects decisions",
                any(
                        CoordinatorList.class,
                        list -> list.reflects()
                                .filter(reflected -> !reflected.isEmpty())
                                .isPresent()));
        all.put(
                "a numbered list",
                any(
                        CoordinatorList.class,
                        list -> list.rows().stream()
                                .anyMatch(row -> row.number().isPresent())));
        all.put(
                "two lists of one day",
                dossier -> dossier.facts(CoordinatorList.class).stream()
                                .map(CoordinatorList::on)
                                .distinct()
                                .count()
                        < dossier.facts(CoordinatorList.class).size());
        all.put(
                "a meeting of a day of the week",
                any(Meeting.class, meeting -> meeting.weekday().isPresent()));
        all.put(
                "minutes without an item for a decision",
                any(
                        Minutes.class,
                        minutes -> minutes.decisions()
                                .filter(told -> told.stream()
                                        .anyMatch(item -> item.decision().isEmpty()))
                                .isPresent()));
        all.put(
                "minutes that became final",
                any(Minutes.class, minutes -> minutes.finalOn().isPresent()));
        all.put("a note without a day", any(NoteVerbale.class, note -> note.on().isEmpty()));
        all.put("two notes", dossier -> dossier.facts(NoteVerbale.class).size() > 1);
        all.put(
                "a document that is revised",
                any(Document.class, document -> document.symbol().contains("Rev.")));
        for (RecordKind kind : List.of(CompletionReport.KIND, Recommendation.KIND, ContributionRequest.KIND)) {
            all.put(
                    "complete " + kind,
                    dossier -> dossier.completeness().declarations().containsKey(kind.name()));
        }
    }

    private interface Pair<F, G> {
        boolean holds(F one, G other, Dossier dossier);
    }

    private static <F extends Fact, G extends Fact> Predicate<Dossier> both(
            Class<F> one, Class<G> other, Pair<F, G> pair) {
        return dossier -> dossier.facts(one).stream()
                .anyMatch(
                        first -> dossier.facts(other).stream().anyMatch(second -> pair.holds(first, second, dossier)));
    }

    private static Predicate<Dossier> report(UnaryOperator<LocalDate> fromLastDay) {
        return both(
                CompletionReport.class,
                Appointment.class,
                (report, term, dossier) -> term.state().equals(report.state())
                        && term.area().equals(report.area())
                        && end(term).stream().anyMatch(end -> exactly(report.on(), end, fromLastDay)));
    }

    private static boolean sameSeat(OfOffice one, OfOffice other) {
        return one.state().equals(other.state()) && one.office().equals(other.office());
    }

    private static Optional<KnownDay> end(Appointment term) {
        return term.tenure().flatMap(StatedPeriod::period).flatMap(KnownPeriod::to);
    }

    private static boolean exactly(KnownDay day, KnownDay from, UnaryOperator<LocalDate> then) {
        return day.exact() && from.exact() && day.earliest().equals(then.apply(from.earliest()));
    }

    /** How often each kind of what a property can say comes up: unknown, none, and the rest. */
    @Test
    void everyPropertyIsUnknownNoneAndKnownAtTimes() {
        Map<String, Integer> counts = new TreeMap<>();
        for (long seed = 0; seed < 1500; seed++) {
            for (Fact fact : DossierGenerator.generate(seed, SMALL).facts()) {
                properties(fact)
                        .forEach((name, value) ->
                                counts.merge(fact.kind().subject() + " " + name + " " + kind(value), 1, Integer::sum));
            }
        }
        assertThat(counts.values()).allMatch(count -> count >= 8);
        assertThat(counts.keySet())
                .containsExactly(
                        "acting-coordination askedOn known",
                        "acting-coordination askedOn rough",
                        "acting-coordination askedOn unknown",
                        "acting-coordination consents empty",
                        "acting-coordination consents known",
                        "acting-coordination consents unknown",
                        "action-plan activities empty",
                        "action-plan activities known",
                        "action-plan activities unknown",
                        "action-plan consulted all-member-states",
                        "action-plan consulted none",
                        "action-plan consulted some-member-states",
                        "action-plan consulted unknown",
                        "action-plan organisationalModalities false",
                        "action-plan organisationalModalities true",
                        "action-plan organisationalModalities unknown",
                        "action-plan paper known",
                        "action-plan paper unknown",
                        "action-plan timeline known",
                        "action-plan timeline none",
                        "action-plan timeline unknown",
                        "action-plan to all-member-states",
                        "action-plan to none",
                        "action-plan to some-member-states",
                        "action-plan to unknown",
                        "action-plan withoutPaper false",
                        "action-plan withoutPaper true",
                        "adoption decision known",
                        "adoption decision unknown",
                        "adoption inForceFrom known",
                        "adoption inForceFrom rough",
                        "adoption inForceFrom unknown",
                        "adoption on known",
                        "adoption on rough",
                        "completion-report on known",
                        "completion-report on rough",
                        "completion-report period known",
                        "completion-report period unknown",
                        "completion-report to all-member-states",
                        "completion-report to none",
                        "completion-report to some-member-states",
                        "completion-report to unknown",
                        "contribution-request area known",
                        "contribution-request area unknown",
                        "contribution-request on known",
                        "contribution-request on rough",
                        "contribution-request states empty",
                        "contribution-request states known",
                        "contribution-request through empty",
                        "contribution-request through known",
                        "contribution-request through unknown",
                        "contribution-request to empty",
                        "contribution-request to known",
                        "draft consultation known",
                        "draft consultation rough",
                        "draft consultation unknown",
                        "draft consulted empty",
                        "draft consulted known",
                        "draft consulted unknown",
                        "draft datedOn known",
                        "draft datedOn none",
                        "draft datedOn unknown",
                        "draft elements empty",
                        "draft elements known",
                        "draft elements unknown",
                        "draft measures empty",
                        "draft measures known",
                        "draft measures unknown",
                        "draft support false",
                        "draft support true",
                        "draft support unknown",
                        "expert-meeting chairmanshipConsulted known",
                        "expert-meeting chairmanshipConsulted none",
                        "expert-meeting chairmanshipConsulted unknown",
                        "expert-meeting convenedBy empty",
                        "expert-meeting convenedBy known",
                        "expert-meeting convenedBy unknown",
                        "expert-meeting invited all-member-states",
                        "expert-meeting invited none",
                        "expert-meeting invited some-member-states",
                        "expert-meeting invited unknown",
                        "expert-meeting secretariatAssisted false",
                        "expert-meeting secretariatAssisted true",
                        "expert-meeting secretariatAssisted unknown",
                        "extension request known",
                        "extension request none",
                        "extension request unknown",
                        "offer through empty",
                        "offer through known",
                        "offer through unknown",
                        "offer to all-member-states",
                        "offer to none",
                        "offer to some-member-states",
                        "offer to unknown",
                        "recommendation on known",
                        "recommendation on rough",
                        "recommendation through empty",
                        "recommendation through known",
                        "recommendation through unknown",
                        "termination notice known",
                        "termination notice none",
                        "termination notice unknown");
    }

    private static Map<String, Object> properties(Fact fact) {
        if (fact instanceof Offer offer) {
            return Map.of("to", offer.to(), "through", offer.through());
        }
        if (fact instanceof Extension longer) {
            return Map.of("request", longer.request());
        }
        if (fact instanceof Termination ended) {
            return Map.of("notice", ended.notice());
        }
        if (fact instanceof ActingCoordination acting) {
            return Map.of("askedOn", acting.askedOn(), "consents", acting.consents());
        }
        if (fact instanceof CompletionReport report) {
            return Map.of("on", report.on(), "to", report.to(), "period", report.period());
        }
        if (fact instanceof Adoption adopted) {
            return Map.of("on", adopted.on(), "inForceFrom", adopted.inForceFrom(), "decision", adopted.decision());
        }
        if (fact instanceof Recommendation sent) {
            return Map.of("on", sent.on(), "through", sent.through());
        }
        if (fact instanceof ContributionRequest asked) {
            return Map.of(
                    "states", asked.states(),
                    "area", asked.area(),
                    "on", asked.on(),
                    "to", asked.to(),
                    "through", asked.through());
        }
        if (fact instanceof ExpertMeeting meeting) {
            return Map.of(
                    "convenedBy", meeting.convenedBy(),
                    "chairmanshipConsulted", meeting.chairmanshipConsulted(),
                    "secretariatAssisted", meeting.secretariatAssisted(),
                    "invited", meeting.invited());
        }
        if (fact instanceof Draft draft) {
            Map<String, Object> all = new LinkedHashMap<>(Map.of(
                    "datedOn", draft.datedOn(),
                    "consulted", draft.consulted(),
                    "elements", draft.elements(),
                    "measures", draft.measures()));
            for (Consultation consultation : draft.consulted().orElse(List.of())) {
                all.put("consultation", consultation.on());
                all.put("support", consultation.support());
            }
            return all;
        }
        if (fact instanceof ActionPlan plan) {
            Map<String, Object> all = new LinkedHashMap<>(Map.of(
                    "paper", plan.paper(),
                    "withoutPaper", plan.withoutPaper(),
                    "consulted", plan.consulted(),
                    "to", plan.to(),
                    "activities", plan.activities(),
                    "organisationalModalities", plan.organisationalModalities()));
            plan.activities().orElse(List.of()).forEach(activity -> all.put("timeline", activity.timeline()));
            return all;
        }
        return Map.of();
    }

    private static String kind(Object value) {
        if (value instanceof Optional<?> some) {
            return some.map(DossierGeneratorTest::kind).orElse("unknown");
        }
        if (value instanceof KnownDay day) {
            return day.exact() ? "known" : "rough";
        }
        if (value instanceof Collection<?> all) {
            return all.isEmpty() ? "empty" : "known";
        }
        boolean none =
                value.equals(Notice.none()) || value.equals(StatedDay.none()) || value.equals(StatedPeriod.none());
        return none ? "none" : value instanceof Boolean || value instanceof Audience ? value.toString() : "known";
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
