package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.meetingOf;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.time.StatedDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** MOD-1.7-a and -b: expert meetings are convened with the Chairmanship and the Secretariat, for all. */
class Mod17Test {

    private static final String PREPARED = "MOD-1.7-a";
    private static final String INVITED = "MOD-1.7-b";
    private static final Fact LIST = list("list", "2022-01-01", "", "TJ", "KG LK");

    private static ExpertMeeting.Builder convenedBy(String... states) {
        return meetingOf("meeting", "2023-03-01")
                .convenedOn(Records.day("2023-01-10"))
                .convenedBy(states(states));
    }

    private static StatedDay on(String day) {
        return new StatedDay(Optional.of(Records.day(day)));
    }

    private static Fact prepared(String... states) {
        return convenedBy(states)
                .chairmanshipConsulted(on("2023-01-10"))
                .secretariatAssisted(true)
                .build();
    }

    private static Fact unprepared(String... states) {
        return convenedBy(states)
                .chairmanshipConsulted(on("2023-01-11"))
                .secretariatAssisted(true)
                .build();
    }

    @Test
    void is_met_from_the_day_on_which_an_office_convened_it() {
        for (String state : new String[] {"TJ", "LK"}) {
            assertThat(Told.of(PREPARED, dossier(LIST, prepared(state)))).isEqualTo("""
                    MOD-1.7-a expert-meeting meeting
                      arises 2023-01-10
                      from 2023-01-10 met
                      with {area=eco.tourism}
                      because [list, meeting]
                    """);
        }
    }

    @Test
    void the_chairmanship_consulted_on_the_day_after_is_not_met() {
        assertThat(Told.of(PREPARED, dossier(LIST, unprepared("TJ")))).isEqualTo("""
                MOD-1.7-a expert-meeting meeting
                  arises 2023-01-10
                  from 2023-01-10 not-met
                  with {area=eco.tourism}
                  because [list, meeting]
                """);
    }

    @Test
    void neither_consultation_nor_assistance_may_lack() {
        assertThat(Told.of(
                        PREPARED,
                        dossier(
                                LIST,
                                convenedBy("TJ")
                                        .chairmanshipConsulted(StatedDay.none())
                                        .secretariatAssisted(true)
                                        .build())))
                .contains("from 2023-01-10 not-met\n");
        assertThat(Told.of(
                        PREPARED,
                        dossier(
                                LIST,
                                convenedBy("TJ")
                                        .chairmanshipConsulted(on("2023-01-01"))
                                        .secretariatAssisted(false)
                                        .build())))
                .contains("from 2023-01-10 not-met\n");
    }

    @Test
    void what_is_not_recorded_is_undetermined_unless_the_other_lacks() {
        assertThat(Told.of(PREPARED, dossier(LIST, convenedBy("TJ").build())))
                .contains("from 2023-01-10 undetermined, missing [chairmanshipConsulted, secretariatAssisted]\n");
        assertThat(Told.of(
                        PREPARED,
                        dossier(LIST, convenedBy("TJ").secretariatAssisted(true).build())))
                .contains("from 2023-01-10 undetermined, missing [chairmanshipConsulted]\n");
        assertThat(Told.of(
                        PREPARED,
                        dossier(
                                LIST,
                                convenedBy("TJ")
                                        .chairmanshipConsulted(on("2023-01-01"))
                                        .build())))
                .contains("from 2023-01-10 undetermined, missing [secretariatAssisted]\n");
        assertThat(Told.of(
                        PREPARED,
                        dossier(
                                LIST,
                                convenedBy("TJ").secretariatAssisted(false).build())))
                .contains("from 2023-01-10 not-met\n");
    }

    @Test
    void unknown_conveners_leave_it_undetermined() {
        assertThat(Told.of(
                        PREPARED,
                        dossier(LIST, meetingOf("meeting", "2023-03-01").build())))
                .isEqualTo("""
                MOD-1.7-a expert-meeting meeting
                  arises 2023-03-01
                  from 2023-03-01 undetermined, missing [convenedBy]
                  with {area=eco.tourism}
                  because [list, meeting]
                """);
    }

    @Test
    void a_meeting_that_no_office_convened_gives_no_finding() {
        assertThat(Told.of(PREPARED, dossier(LIST, unprepared("IN")))).isEmpty();
        assertThat(Told.of(PREPARED, dossier(LIST, unprepared()))).isEmpty();
    }

    @Test
    void one_convener_in_office_is_enough() {
        assertThat(Told.of(PREPARED, dossier(LIST, unprepared("IN", "TJ")))).contains("from 2023-01-10 not-met\n");
        assertThat(Told.of(PREPARED, dossier(LIST, acting("acting", "IN", "2023-01-10", ""), unprepared("IN"))))
                .contains("from 2023-01-10 not-met\n");
    }

    @Test
    void an_office_that_the_record_does_not_tell_of_leaves_the_position_or_none() {
        assertThat(Told.of(PREPARED, dossier(unprepared("TJ")))).isEqualTo("""
                MOD-1.7-a expert-meeting meeting
                  arises 2023-01-10
                  from 2023-01-10 undetermined, missing [appointments]
                  with {area=eco.tourism}
                  because [meeting]
                """);
        assertThat(Told.of(PREPARED, dossier(LIST, unprepared("TJ")), "INT-47=undetermined"))
                .contains("from 2023-01-10 undetermined, missing [INT-47]\n");
    }

    @Test
    void a_convener_is_judged_on_the_last_day_of_its_term_and_on_the_day_after() {
        Fact decision = soc("decision", "2020-12-01");
        assertThat(Told.of(
                        PREPARED,
                        Records.complete(
                                "2020-01-01",
                                "2025-12-31",
                                decision,
                                coordinator("term", "TJ", "decision", "2021-01-01/2023-01-10"),
                                unprepared("TJ"))))
                .contains("from 2023-01-10 not-met\n");
        assertThat(Told.of(
                        PREPARED,
                        Records.complete(
                                "2020-01-01",
                                "2025-12-31",
                                decision,
                                coordinator("term", "TJ", "decision", "2021-01-01/2023-01-09"),
                                unprepared("TJ"))))
                .isEmpty();
    }

    @Test
    void rough_days_leave_it_undetermined() {
        Fact rough = ExpertMeeting.builder()
                .from((ExpertMeeting) prepared("TJ"))
                .convenedOn(Records.day("2023-01"))
                .chairmanshipConsulted(on("2023-01-01"))
                .build();
        assertThat(Told.of(PREPARED, dossier(LIST, rough)))
                .contains("from 2023-01-01 undetermined, missing [2023-01]\n  from 2023-01-31 met\n");
        Fact consulted = convenedBy("TJ")
                .chairmanshipConsulted(on("2023-01"))
                .secretariatAssisted(true)
                .build();
        assertThat(Told.of(PREPARED, dossier(LIST, consulted)))
                .contains("from 2023-01-10 undetermined, missing [2023-01]\n  with");
    }

    @Test
    void all_member_states_are_invited_or_a_person_looks_at_it() {
        assertThat(Told.of(
                        INVITED,
                        dossier(meetingOf("meeting", "2023-03-01")
                                .invited(Audience.ALL_MEMBER_STATES)
                                .build())))
                .isEqualTo("""
                MOD-1.7-b expert-meeting meeting
                  arises 2023-03-01
                  from 2023-03-01 met
                  with {area=eco.tourism}
                  because [meeting]
                """);
        for (Audience audience : new Audience[] {Audience.SOME_MEMBER_STATES, Audience.NONE}) {
            assertThat(Told.of(
                            INVITED, dossier(convenedBy("TJ").invited(audience).build())))
                    .contains("arises 2023-01-10\n  from 2023-01-10 review\n");
        }
    }

    @Test
    void unknown_invitations_and_rough_days_are_undetermined() {
        assertThat(Told.of(INVITED, dossier(convenedBy("TJ").build())))
                .contains("from 2023-01-10 undetermined, missing [invited]\n");
        assertThat(Told.of(
                        INVITED,
                        dossier(meetingOf("meeting", "2023-03")
                                .invited(Audience.NONE)
                                .build())))
                .contains("from 2023-03-01 undetermined, missing [2023-03]\n  from 2023-03-31 review\n");
    }
}
