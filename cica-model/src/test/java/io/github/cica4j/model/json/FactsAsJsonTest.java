package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Activity;
import io.github.cica4j.model.fact.ActivityProposal;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.AdvisoryBody;
import io.github.cica4j.model.fact.Amendment;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consent;
import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Disclosure;
import io.github.cica4j.model.fact.DisclosureConsent;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Endorsement;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.MeasureChange;
import io.github.cica4j.model.fact.NewMeasure;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.fact.Recipients;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewAspect;
import io.github.cica4j.model.fact.ReviewFocus;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.internal.json.FactForm;
import io.github.cica4j.model.internal.json.FactForms;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the facts of the Modalities say, as text and back. */
class FactsAsJsonTest {

    private static final AreaId HUM = AreaId.of("hum");
    private static final StateCode RU = StateCode.of("RU");
    private static final StateCode CN = StateCode.of("CN");
    private static final FactId PAPER = FactId.of("paper");
    private static final FactId SOC = FactId.of("soc");
    private static final Source SOURCE = Source.of("DOC/1", "2");
    private static final LocalDate RECORDED = LocalDate.of(2024, 2, 29);
    private static final KnownDay DAY = KnownDay.parse("2023-08-30");
    private static final KnownDay MONTH = KnownDay.parse("2023-08").withWords("last month");
    private static final List<Intermediary> BOTH = List.of(Intermediary.CHAIRMANSHIP, Intermediary.SECRETARIAT);
    private static final Optional<List<Intermediary>> NOBODY = Optional.of(List.of());

    private static final String LAST =
            ",'source':{'document':'DOC/1','paragraph':'2'},'remark':'seen','recordedOn':'2024-02-29'}";

    /** What the facts below refer to. */
    private static final String OTHERS = "'decisions':[{'id':'soc','body':'soc','on':'2023-08-22'}]";

    private static final String PAPERS = "'conceptPapers':[{'id':'paper','area':'hum'}]";

    static Stream<Arguments> whole() {
        return Stream.of(
                whole(
                        Offer.builder()
                                .id(FactId.of("it"))
                                .state(RU)
                                .role(Role.COORDINATOR)
                                .area(HUM)
                                .on(DAY)
                                .form(Form.WRITTEN)
                                .tenure(StatedPeriod.none())
                                .decision(SOC)
                                .withdrawnOn(MONTH)
                                .to(Audience.SOME_MEMBER_STATES)
                                .through(BOTH)
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'state':'RU','role':'coordinator','area':'hum','on':'2023-08-30','form':'written','tenure':'none',"
                                + "'decision':'soc','withdrawnOn':{'from':'2023-08-01','to':'2023-08-31','words':'last month'},"
                                + "'to':'some-member-states','through':['chairmanship','secretariat']"),
                whole(
                        Extension.builder()
                                .id(FactId.of("it"))
                                .state(RU)
                                .role(Role.CO_COORDINATOR)
                                .area(HUM)
                                .decision(SOC)
                                .firstDay(DAY)
                                .lastDay(KnownDay.parse("2025"))
                                .request(Notice.toAll(DAY))
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'state':'RU','role':'co-coordinator','area':'hum','decision':'soc','firstDay':'2023-08-30',"
                                + "'lastDay':'2025','request':{'on':'2023-08-30','to':'all-member-states',"
                                + "'through':['secretariat']}"),
                whole(
                        Termination.builder()
                                .id(FactId.of("it"))
                                .state(RU)
                                .role(Role.COORDINATOR)
                                .area(HUM)
                                .lastDay(DAY)
                                .notice(new Notice(true, Optional.empty(), Optional.of(Audience.NONE), NOBODY))
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'state':'RU','role':'coordinator','area':'hum','lastDay':'2023-08-30',"
                                + "'notice':{'to':'none','through':[]}"),
                whole(
                        ActingCoordination.builder()
                                .id(FactId.of("it"))
                                .state(RU)
                                .area(HUM)
                                .firstDay(DAY)
                                .lastDay(DAY)
                                .askedOn(KnownDay.parse("2023-08"))
                                .consents(List.of(new Consent(CN, Optional.of(DAY)), new Consent(RU, Optional.empty())))
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'state':'RU','area':'hum','firstDay':'2023-08-30','lastDay':'2023-08-30','askedOn':'2023-08',"
                                + "'consents':[{'state':'CN','on':'2023-08-30'},{'state':'RU'}]"),
                whole(
                        Adoption.builder()
                                .id(FactId.of("it"))
                                .text("modalities-draft-2023")
                                .by(Body.MC)
                                .on(DAY)
                                .inForceFrom(KnownDay.parse("2024-01"))
                                .decision(SOC)
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'text':'modalities-draft-2023','by':'mc','on':'2023-08-30','inForceFrom':'2024-01',"
                                + "'decision':'soc'"),
                whole(
                        CompletionReport.builder()
                                .id(FactId.of("it"))
                                .state(RU)
                                .area(HUM)
                                .on(DAY)
                                .to(Audience.ALL_MEMBER_STATES)
                                .period(KnownPeriod.parse("2022-2023"))
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'state':'RU','area':'hum','on':'2023-08-30','to':'all-member-states','period':'2022-2023'"),
                whole(
                        Recommendation.builder()
                                .id(FactId.of("it"))
                                .states(List.of(RU, CN))
                                .area(HUM)
                                .on(DAY)
                                .through(List.of(Intermediary.CHAIRMANSHIP))
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'states':['RU','CN'],'area':'hum','on':'2023-08-30','through':['chairmanship']"),
                whole(
                        ContributionRequest.builder()
                                .id(FactId.of("it"))
                                .states(List.of(CN))
                                .area(HUM)
                                .on(DAY)
                                .to(List.of(AdvisoryBody.values()))
                                .through(List.of(Intermediary.SECRETARIAT))
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'states':['CN'],'area':'hum','on':'2023-08-30','to':['business-council','youth-council',"
                                + "'think-tank-forum','council-of-eminent-persons'],'through':['secretariat']"),
                whole(
                        MeasureChange.builder()
                                .id(FactId.of("it"))
                                .addMeasures(MeasureId.of("hum.2"))
                                .on(DAY)
                                .objections(List.of(
                                        new Objection(CN, Optional.of(DAY), Optional.of(KnownDay.parse("2023-09"))),
                                        new Objection(RU, Optional.empty(), Optional.empty())))
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'measures':['hum.2'],'on':'2023-08-30','objections':[{'state':'CN','on':'2023-08-30',"
                                + "'withdrawnOn':'2023-09'},{'state':'RU'}]"),
                whole(
                        Review.builder()
                                .id(FactId.of("it"))
                                .by(Body.SWG)
                                .on(DAY)
                                .announcedOn(StatedDay.none())
                                .focus(new ReviewFocus(List.of("eco"), List.of(HUM), List.of(MeasureId.of("mil.1"))))
                                .covered(List.of(ReviewAspect.values()))
                                .papers(List.of(PAPER))
                                .plans(List.of())
                                .speakers(List.of(RU))
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'by':'swg','on':'2023-08-30','announcedOn':'none','focus':{'dimensions':['eco'],'areas':['hum'],"
                                + "'measures':['mil.1']},'covered':['practical-impact','effectiveness','lessons-learned',"
                                + "'experience-gained','ways-of-strengthening'],'papers':['paper'],'plans':[],"
                                + "'speakers':['RU']"),
                whole(
                        InformationExchange.builder()
                                .id(FactId.of("it"))
                                .addProviders(RU)
                                .addRecipients(CN)
                                .on(DAY)
                                .measures(List.of(MeasureId.of("mil.1")))
                                .agreed(List.of(CN, RU))
                                .ownUse(true)
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'providers':['RU'],'recipients':['CN'],'on':'2023-08-30','measures':['mil.1'],"
                                + "'agreed':['CN','RU'],'ownUse':true"),
                whole(
                        Amendment.builder()
                                .id(FactId.of("it"))
                                .on(DAY)
                                .by(Body.SOC)
                                .validFrom(KnownDay.parse("2024"))
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'on':'2023-08-30','by':'soc','validFrom':'2024'"),
                whole(
                        ActivityProposal.builder()
                                .id(FactId.of("it"))
                                .title("Seminar")
                                .on(DAY)
                                .measures(List.of())
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'title':'Seminar','on':'2023-08-30','measures':[]"),
                whole(
                        Draft.builder()
                                .id(FactId.of("it"))
                                .paper(PAPER)
                                .on(DAY)
                                .datedOn(StatedDay.of(DAY))
                                .preparedBy(List.of(RU))
                                .applicability(StatedPeriod.none())
                                .consulted(List.of(
                                        new Consultation(CN, Optional.of(DAY), Optional.of(false)),
                                        new Consultation(RU, Optional.empty(), Optional.empty())))
                                .elements(List.of(PaperElement.values()))
                                .measures(List.of(MeasureId.of("hum.2"), MeasureId.of("hum.volunteers")))
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'paper':'paper','on':'2023-08-30','datedOn':'2023-08-30','preparedBy':['RU'],'applicability':'none','consulted':["
                                + "{'state':'CN','on':'2023-08-30','support':false},{'state':'RU'}],'elements':["
                                + "'general-framework','main-directions','rationale','background','aims','objectives',"
                                + "'approaches','thematic-areas'],'measures':['hum.2','hum.volunteers']"),
                whole(
                        ActionPlan.builder()
                                .id(FactId.of("it"))
                                .area(HUM)
                                .withoutPaper(true)
                                .on(DAY)
                                .applicability(StatedPeriod.of(KnownPeriod.parse("2024")))
                                .consulted(Audience.ALL_MEMBER_STATES)
                                .to(Audience.NONE)
                                .activities(List.of(
                                        new Activity("Talks", Optional.of(StatedPeriod.none())),
                                        new Activity("Visits", Optional.empty())))
                                .organisationalModalities(false)
                                .newMeasures(List.of(
                                        new NewMeasure(
                                                "Hotline",
                                                Optional.of(Endorsement.of(
                                                        Optional.of(Body.MEMBER_STATES), Optional.of(DAY)))),
                                        new NewMeasure("Register", Optional.of(Endorsement.none())),
                                        new NewMeasure("Archive", Optional.empty())))
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'area':'hum','withoutPaper':true,'on':'2023-08-30','applicability':'2024',"
                                + "'consulted':'all-member-states','to':'none','activities':["
                                + "{'title':'Talks','timeline':'none'},{'title':'Visits'}],'organisationalModalities':false,"
                                + "'newMeasures':[{'title':'Hotline','approval':{'by':'member-states','on':'2023-08-30'}},"
                                + "{'title':'Register','approval':'none'},{'title':'Archive'}]",
                        "paper"),
                whole(
                        ExpertMeeting.builder()
                                .id(FactId.of("it"))
                                .area(HUM)
                                .paper(PAPER)
                                .on(DAY)
                                .convenedOn(DAY)
                                .convenedBy(List.of(RU, CN))
                                .chairmanshipConsulted(StatedDay.of(MONTH))
                                .secretariatAssisted(true)
                                .invited(Audience.SOME_MEMBER_STATES)
                                .source(SOURCE)
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "'area':'hum','paper':'paper','on':'2023-08-30','convenedOn':'2023-08-30',"
                                + "'convenedBy':['RU','CN'],'chairmanshipConsulted':{'from':'2023-08-01','to':'2023-08-31',"
                                + "'words':'last month'},'secretariatAssisted':true,'invited':'some-member-states'"));
    }

    private static Arguments whole(Fact fact, String properties, String... butFor) {
        return Arguments.of(fact, "{'id':'it'," + properties + LAST, List.of(butFor));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void a_fact_with_every_property_is_written_and_read(Fact fact, String json, List<String> butFor) {
        List<String> properties = FactForms.all().stream()
                .filter(form -> form.kind().equals(fact.kind()))
                .map(FactForm::properties)
                .flatMap(List::stream)
                .filter(property -> !butFor.contains(property))
                .toList();
        assertThat(properties).allSatisfy(property -> assertThat(json).contains("'" + property + "':"));
        assertThat(text(fact)).contains(section(fact, json));
        assertThat(read(fact, json)).isEqualTo(fact);
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                bare(
                        Offer.builder()
                                .id(FactId.of("it"))
                                .state(RU)
                                .role(Role.COORDINATOR)
                                .area(HUM)
                                .on(DAY)
                                .build(),
                        "'state':'RU','role':'coordinator','area':'hum','on':'2023-08-30'"),
                bare(
                        Termination.builder()
                                .id(FactId.of("it"))
                                .state(RU)
                                .role(Role.COORDINATOR)
                                .area(HUM)
                                .lastDay(DAY)
                                .build(),
                        "'state':'RU','role':'coordinator','area':'hum','lastDay':'2023-08-30'"),
                bare(
                        ActingCoordination.builder()
                                .id(FactId.of("it"))
                                .state(RU)
                                .area(HUM)
                                .firstDay(DAY)
                                .build(),
                        "'state':'RU','area':'hum','firstDay':'2023-08-30'"),
                bare(
                        Adoption.builder()
                                .id(FactId.of("it"))
                                .text("a text that nobody knows")
                                .by(Body.MEMBER_STATES)
                                .on(MONTH)
                                .build(),
                        "'text':'a text that nobody knows','by':'member-states',"
                                + "'on':{'from':'2023-08-01','to':'2023-08-31','words':'last month'}"),
                bare(
                        CompletionReport.builder()
                                .id(FactId.of("it"))
                                .state(RU)
                                .area(HUM)
                                .on(MONTH)
                                .build(),
                        "'state':'RU','area':'hum','on':{'from':'2023-08-01','to':'2023-08-31','words':'last month'}"),
                bare(
                        Recommendation.builder()
                                .id(FactId.of("it"))
                                .addStates(RU)
                                .area(HUM)
                                .on(DAY)
                                .build(),
                        "'states':['RU'],'area':'hum','on':'2023-08-30'"),
                bare(
                        ContributionRequest.builder()
                                .id(FactId.of("it"))
                                .on(DAY)
                                .build(),
                        "'states':[],'on':'2023-08-30','to':[]"),
                bare(
                        Draft.builder().id(FactId.of("it")).paper(PAPER).on(DAY).build(),
                        "'paper':'paper','on':'2023-08-30'"),
                bare(
                        ActionPlan.builder()
                                .id(FactId.of("it"))
                                .area(HUM)
                                .on(DAY)
                                .build(),
                        "'area':'hum','on':'2023-08-30'"),
                bare(
                        ExpertMeeting.builder()
                                .id(FactId.of("it"))
                                .area(HUM)
                                .on(DAY)
                                .build(),
                        "'area':'hum','on':'2023-08-30'"));
    }

    private static Arguments bare(Fact fact, String properties) {
        return Arguments.of(fact, "{'id':'it'," + properties + "}");
    }

    @ParameterizedTest
    @MethodSource("bare")
    void a_fact_with_no_optional_property_is_written_and_read(Fact fact, String json) {
        assertThat(text(fact)).contains(section(fact, json));
        assertThat(read(fact, json)).isEqualTo(fact);
    }

    static Stream<Arguments> nothing() {
        Termination.Builder termination = Termination.builder()
                .id(FactId.of("it"))
                .state(RU)
                .role(Role.COORDINATOR)
                .area(HUM)
                .lastDay(DAY);
        Termination sent = termination
                .notice(new Notice(true, Optional.empty(), Optional.empty(), Optional.empty()))
                .build();
        return Stream.of(
                bare(
                        Termination.builder().from(sent).notice(Notice.none()).build(),
                        "'state':'RU','role':'coordinator','area':'hum','lastDay':'2023-08-30','notice':'none'"),
                bare(sent, "'state':'RU','role':'coordinator','area':'hum','lastDay':'2023-08-30','notice':{}"),
                bare(
                        Extension.builder()
                                .id(FactId.of("it"))
                                .state(RU)
                                .role(Role.COORDINATOR)
                                .area(HUM)
                                .firstDay(DAY)
                                .lastDay(DAY)
                                .request(Notice.none())
                                .build(),
                        "'state':'RU','role':'coordinator','area':'hum','firstDay':'2023-08-30','lastDay':'2023-08-30',"
                                + "'request':'none'"),
                bare(
                        ActingCoordination.builder()
                                .id(FactId.of("it"))
                                .state(RU)
                                .area(HUM)
                                .firstDay(DAY)
                                .consents(List.of())
                                .build(),
                        "'state':'RU','area':'hum','firstDay':'2023-08-30','consents':[]"),
                bare(
                        Draft.builder()
                                .id(FactId.of("it"))
                                .paper(PAPER)
                                .on(DAY)
                                .datedOn(StatedDay.none())
                                .preparedBy(List.of())
                                .consulted(List.of())
                                .elements(List.of())
                                .measures(List.of())
                                .build(),
                        "'paper':'paper','on':'2023-08-30','datedOn':'none','preparedBy':[],'consulted':[],'elements':[],'measures':[]"),
                bare(
                        ActionPlan.builder()
                                .id(FactId.of("it"))
                                .area(HUM)
                                .paper(PAPER)
                                .on(DAY)
                                .activities(List.of())
                                .build(),
                        "'area':'hum','paper':'paper','on':'2023-08-30','activities':[]"),
                bare(
                        ExpertMeeting.builder()
                                .id(FactId.of("it"))
                                .area(HUM)
                                .on(DAY)
                                .convenedBy(List.of())
                                .chairmanshipConsulted(StatedDay.none())
                                .secretariatAssisted(false)
                                .build(),
                        "'area':'hum','on':'2023-08-30','convenedBy':[],'chairmanshipConsulted':'none',"
                                + "'secretariatAssisted':false"));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void that_there_is_none_is_not_that_it_is_unknown(Fact fact, String json) {
        assertThat(text(fact)).contains(section(fact, json));
        assertThat(read(fact, json)).isEqualTo(fact);
    }

    @Test
    void a_plan_that_says_it_has_a_paper_is_like_one_that_does_not_say() {
        assertThat(places("'actionPlans':[{'id':'it','area':'hum','withoutPaper':false,'on':'2023-08-30'}]"))
                .isEmpty();
        assertThat(CicaJson.readDossier(dossier(
                                "'actionPlans':[{'id':'it','area':'hum','withoutPaper':false,'on':'2023-08-30'}]"))
                        .orElseThrow())
                .isEqualTo(Dossier.of(ActionPlan.builder()
                        .id(FactId.of("it"))
                        .area(HUM)
                        .on(DAY)
                        .build()));
    }

    @Test
    void a_review_that_names_the_soc_is_like_one_that_names_no_body() {
        Review review = Review.builder().id(FactId.of("it")).on(DAY).build();
        String section = "'reviews':[{'id':'it','by':'soc','on':'2023-08-30'}]";
        assertThat(CicaJson.readDossier(dossier(section)).orElseThrow()).isEqualTo(Dossier.of(review));
        assertThat(text(review)).contains("'reviews':[{'id':'it','on':'2023-08-30'}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'offers':[{'id':'it','state':'RU','role':'coordinator','area':'hum','on':'2023','to':'all'}]"
                        + "|/offers/0/to: 'all' is none of all-member-states, some-member-states, none",
                "'offers':[{'id':'it','state':'RU','role':'coordinator','area':'hum','on':'2023','through':'secretariat'}]"
                        + "|/offers/0/through: this is a text, expected an array",
                "'offers':[{'id':'it','state':'RU','role':'coordinator','area':'hum','on':'2023','through':['SOC']}]"
                        + "|/offers/0/through/0: 'SOC' is none of chairmanship, secretariat",
                "'adoptions':[{'id':'it','text':' ','by':'mc','on':'2023'}]"
                        + "|/adoptions/0/text: the text is blank: leave the property out instead",
                "'adoptions':[{'id':'it','text':'x','by':'secretariat','on':'2023'}]"
                        + "|/adoptions/0/by: 'secretariat' is none of summit, mc, soc, swg, member-states",
                "'adoptions':[{'id':'it','text':'x','by':'mc','on':'2023','inForceFrom':'2022'}]"
                        + "|/adoptions/0: A text adopted on 2023 cannot be in force from 2022: give a day that is not "
                        + "before the adoption",
                "'recommendations':[{'id':'it','states':[],'area':'hum','on':'2023'}]"
                        + "|/recommendations/0/states: the array is empty, expected one element at least",
                "'contributionRequests':[{'id':'it','on':'2023','states':[]}]"
                        + "|/contributionRequests/0: the property 'to' is missing",
                "'terminations':[{'id':'it','state':'RU','role':'coordinator','area':'hum','lastDay':'2023','notice':'no'}]"
                        + "|/terminations/0/notice: this is a text, expected an object",
                "'actionPlans':[{'id':'it','area':'hum','on':'2023','activities':[{'title':' '}]}]"
                        + "|/actionPlans/0/activities/0/title: the text is blank: leave the property out instead",
                "'expertMeetings':[{'id':'it','area':'hum','on':'2023','chairmanshipConsulted':'never'}]"
                        + "|/expertMeetings/0/chairmanshipConsulted: 'never' is no day: write 2022-07-16, or 2022-07 or 2022 "
                        + "for a rough day",
                "'expertMeetings':[{'id':'it','area':'hum','on':'2023','secretariatAssisted':'yes'}]"
                        + "|/expertMeetings/0/secretariatAssisted: this is a text, expected true or false",
                "'actingCoordinations':[{'id':'it','state':'RU','area':'hum','firstDay':'2023','consents':[{'on':'2023'}]}]"
                        + "|/actingCoordinations/0/consents/0: the property 'state' is missing"
            })
    void what_cannot_be_is_told_with_its_place(String section, String expected) {
        assertThat(places(section)).containsExactly(expected);
    }

    @Test
    void a_plan_with_and_without_a_paper_is_refused() {
        assertThat(places(PAPERS
                        + ",'actionPlans':[{'id':'it','area':'hum','paper':'paper','withoutPaper':true,'on':'2023'}]"))
                .containsExactly("/actionPlans/0: An action plan without a paper names paper: leave one out");
    }

    @Test
    void contributions_and_disclosures_name_what_they_belong_to() {
        String text = dossier(
                "'reviews':[{'id':'review','on':'2023-08-30'}],'contributions':[{'id':'paper','review':'review',"
                        + "'area':'hum','states':['RU','CN'],'on':'2023-08'}],'informationExchanges':[{'id':'exchange',"
                        + "'providers':['RU'],'recipients':['CN'],'on':'2023-08-30'}],'disclosures':[{'id':'leak',"
                        + "'exchange':'exchange','state':'CN','on':'2023-09-01','to':{'states':['KZ'],'others':true},"
                        + "'consents':[{'state':'RU','on':'2023-09-01','revokedOn':'2023-10'},{'state':'RU'}]}]");
        Dossier dossier = CicaJson.readDossier(text).orElseThrow();
        assertThat(dossier.facts(Contribution.class))
                .containsExactly(Contribution.builder()
                        .id(PAPER)
                        .review(FactId.of("review"))
                        .area(HUM)
                        .addStates(RU, CN)
                        .on(KnownDay.parse("2023-08"))
                        .build());
        assertThat(dossier.facts(Disclosure.class))
                .containsExactly(Disclosure.builder()
                        .id(FactId.of("leak"))
                        .exchange(FactId.of("exchange"))
                        .state(CN)
                        .on(KnownDay.parse("2023-09-01"))
                        .to(new Recipients(List.of(StateCode.of("KZ")), true))
                        .consents(List.of(
                                new DisclosureConsent(
                                        RU,
                                        Optional.of(KnownDay.parse("2023-09-01")),
                                        Optional.of(KnownDay.parse("2023-10"))),
                                new DisclosureConsent(RU, Optional.empty(), Optional.empty())))
                        .build());
        assertThat(CicaJson.readDossier(CicaJson.writeDossier(dossier)).orElseThrow())
                .isEqualTo(dossier);
        assertThat(places("'contributions':[{'id':'it','review':'none','area':'hum','states':[],'on':'2023'}]"))
                .containsExactly(
                        "/contributions/0/review: there is no review with the id 'none'",
                        "/contributions/0/states: the array is empty, expected one element at least");
        assertThat(places("'reviews':[{'id':'it','on':'2023','focus':{'dimensions':['space']}}]"))
                .containsExactly(
                        "/reviews/0/focus/dimensions/0: 'space' is no dimension of the Catalogue of 2021: give one of "
                                + "mil, nct, eco, env, hum");
    }

    @Test
    void a_measure_without_an_owner_is_refused() {
        assertThat(places(PAPERS + ",'drafts':[{'id':'it','paper':'paper','on':'2023','measures':['volunteers']}]"))
                .containsExactly(
                        "/drafts/0/measures/0: Measure id 'volunteers' is not words of lower-case letters, digits"
                                + " and dashes with dots between them: give an id such as hum.2 or hum.volunteers");
    }

    private static List<String> places(String sections) {
        return CicaJson.readDossier(dossier(sections)).errors().stream()
                .map(error -> error.pointer() + ": " + error.message())
                .toList();
    }

    private static String dossier(String sections) {
        return ("{'format':'cica-dossier/1'," + sections + "}").replace('\'', '"');
    }

    private static String section(Fact fact, String json) {
        return "'" + fact.kind().name() + "':[" + json + "]";
    }

    private static Fact read(Fact fact, String json) {
        Dossier dossier = CicaJson.readDossier(dossier(OTHERS + "," + PAPERS + "," + section(fact, json)))
                .orElseThrow();
        return dossier.facts(fact.getClass().asSubclass(Fact.class)).get(0);
    }

    /** Writes a fact without the spaces that are no part of the text. */
    private static String text(Fact fact) {
        Dossier dossier = Dossier.of(
                Decision.builder().id(SOC).body(Body.SOC).on(DAY).build(),
                ConceptPaper.builder().id(PAPER).area(HUM).build(),
                fact);
        return new String(CicaJson.writeDossier(dossier), StandardCharsets.UTF_8)
                .replaceAll("\n *", "")
                .replace("\" : ", "\":")
                .replaceAll("\\[ ?\\]", "[]")
                .replaceAll("\\{ ?\\}", "{}")
                .replace('"', '\'');
    }
}
