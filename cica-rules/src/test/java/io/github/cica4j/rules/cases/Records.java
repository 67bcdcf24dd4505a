package io.github.cica4j.rules.cases;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.AdvisoryBody;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Channel;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Manner;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Short forms of facts for the cases. The area is tourism, unless a list says otherwise. */
final class Records {

    static final AreaId TOURISM = AreaId.of("eco.tourism");

    private Records() {}

    static Dossier dossier(Fact... facts) {
        return Dossier.of(facts);
    }

    /** The record is complete in every kind for all days of these years. */
    static Dossier complete(String from, String to, Fact... facts) {
        return Dossier.builder()
                .addAll(List.of(facts))
                .completeness(Completeness.all(DateRange.ofClosed(LocalDate.parse(from), LocalDate.parse(to))))
                .build();
    }

    /** The record is complete in one kind for all days of these years. */
    static Dossier completeIn(String kind, String from, String to, Fact... facts) {
        DateRange range = DateRange.ofClosed(LocalDate.parse(from), LocalDate.parse(to));
        return Dossier.builder()
                .addAll(List.of(facts))
                .completeness(Completeness.none().with(kind, range))
                .build();
    }

    static Decision soc(String id, String day) {
        return decision(id, Body.SOC, day);
    }

    static Decision decision(String id, Body body, String day) {
        return Decision.builder().id(FactId.of(id)).body(body).on(day(day)).build();
    }

    static Appointment.Builder appointment(String id, String state, Role role) {
        return Appointment.builder()
                .id(FactId.of(id))
                .state(StateCode.of(state))
                .role(role)
                .area(TOURISM);
    }

    static Appointment coordinator(String id, String state, String decision, String tenure) {
        return appointment(id, state, Role.COORDINATOR)
                .decision(FactId.of(decision))
                .tenure(stated(tenure))
                .build();
    }

    static Appointment coCoordinator(String id, String state, String decision, String tenure) {
        return appointment(id, state, Role.CO_COORDINATOR)
                .decision(FactId.of(decision))
                .tenure(stated(tenure))
                .build();
    }

    static Extension extension(String id, String state, String decision, String lastDay) {
        return Extension.builder()
                .id(FactId.of(id))
                .state(StateCode.of(state))
                .role(Role.COORDINATOR)
                .area(TOURISM)
                .decision(FactId.of(decision))
                .lastDay(day(lastDay))
                .build();
    }

    static Termination termination(String id, String state, String lastDay) {
        return Termination.builder()
                .id(FactId.of(id))
                .state(StateCode.of(state))
                .role(Role.COORDINATOR)
                .area(TOURISM)
                .lastDay(day(lastDay))
                .build();
    }

    static Offer.Builder offer(String id, String state, Role role, String day) {
        return Offer.builder()
                .id(FactId.of(id))
                .state(StateCode.of(state))
                .role(role)
                .area(TOURISM)
                .on(day(day));
    }

    static Offer written(String id, String state, String day) {
        return offer(id, state, Role.COORDINATOR, day).form(Form.WRITTEN).build();
    }

    static ActingCoordination acting(String id, String state, String firstDay, String lastDay) {
        return ActingCoordination.builder()
                .id(FactId.of(id))
                .state(StateCode.of(state))
                .area(TOURISM)
                .firstDay(day(firstDay))
                .lastDay(optionalDay(lastDay))
                .build();
    }

    /** A complete list with one row, for tourism; a tenure that it prints follows the State after a colon. */
    static CoordinatorList list(String id, String day, String decision, String coordinators, String coCoordinators) {
        return CoordinatorList.builder()
                .id(FactId.of(id))
                .on(LocalDate.parse(day))
                .decision(Optional.of(decision).filter(text -> !text.isEmpty()).map(FactId::of))
                .addRows(new ListRow(TOURISM, entries(coordinators), entries(coCoordinators), Optional.empty()))
                .build();
    }

    private static List<ListEntry> entries(String states) {
        return Stream.of(states.split(" ", -1))
                .filter(state -> !state.isEmpty())
                .map(Records::entry)
                .toList();
    }

    private static ListEntry entry(String text) {
        String[] parts = text.split(":", 2);
        return new ListEntry(
                StateCode.of(parts[0]),
                parts.length == 1 ? Optional.empty() : stated(parts[1]).period());
    }

    static CoordinatorList partial(CoordinatorList list) {
        return CoordinatorList.builder().from(list).partial(true).build();
    }

    static CompletionReport.Builder report(String id, String state, String day) {
        return CompletionReport.builder()
                .id(FactId.of(id))
                .state(StateCode.of(state))
                .area(TOURISM)
                .on(day(day));
    }

    static Recommendation.Builder recommendation(String id, String day, String... states) {
        return Recommendation.builder()
                .id(FactId.of(id))
                .states(states(states))
                .area(TOURISM)
                .on(day(day));
    }

    static ContributionRequest.Builder request(String id, String day, AdvisoryBody... to) {
        return ContributionRequest.builder().id(FactId.of(id)).on(day(day)).to(List.of(to));
    }

    static ConceptPaper paper(String id) {
        return ConceptPaper.builder().id(FactId.of(id)).area(TOURISM).build();
    }

    static Draft draft(String id, String paper, String day, String... preparedBy) {
        return draftOf(id, paper, day).preparedBy(states(preparedBy)).build();
    }

    static Draft.Builder draftOf(String id, String paper, String day) {
        return Draft.builder().id(FactId.of(id)).paper(FactId.of(paper)).on(day(day));
    }

    /** A consultation of a Co-coordinator; on no known day if the day is empty. */
    static Consultation consultation(String state, String day) {
        return new Consultation(StateCode.of(state), optionalDay(day), Optional.empty());
    }

    static Consultation consultation(String state, String day, boolean support) {
        return new Consultation(StateCode.of(state), optionalDay(day), Optional.of(support));
    }

    static Consideration consideration(String id, String paper, String day, Channel channel) {
        return Consideration.builder()
                .id(FactId.of(id))
                .paper(FactId.of(paper))
                .on(day(day))
                .channel(channel)
                .build();
    }

    static Approval approval(String id, String paper, String day, Body by) {
        return approvalOf(id, paper, day).by(by).build();
    }

    static Approval bySilence(String id, String paper, String day) {
        return approvalOf(id, paper, day)
                .by(Body.MEMBER_STATES)
                .manner(Manner.SILENCE)
                .build();
    }

    static Approval.Builder approvalOf(String id, String paper, String day) {
        return Approval.builder().id(FactId.of(id)).paper(FactId.of(paper)).on(day(day));
    }

    static ExpertMeeting meeting(String id, String paper, String day) {
        return meetingOf(id, day).paper(FactId.of(paper)).build();
    }

    static ExpertMeeting.Builder meetingOf(String id, String day) {
        return ExpertMeeting.builder().id(FactId.of(id)).area(TOURISM).on(day(day));
    }

    static ActionPlan.Builder plan(String id, String day) {
        return ActionPlan.builder().id(FactId.of(id)).area(TOURISM).on(day(day));
    }

    static List<StateCode> states(String... codes) {
        return Stream.of(codes).map(StateCode::of).toList();
    }

    static Optional<KnownDay> optionalDay(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty()).map(Records::day);
    }

    static KnownDay day(String text) {
        return KnownDay.parse(text);
    }

    /** "none", calendar years, or the first and the last day joined by a slash. */
    static StatedPeriod stated(String text) {
        if (text.equals("none")) {
            return StatedPeriod.none();
        }
        int slash = text.indexOf('/');
        return StatedPeriod.of(
                slash < 0
                        ? KnownPeriod.parse(text)
                        : KnownPeriod.ofClosed(
                                LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1))));
    }
}
