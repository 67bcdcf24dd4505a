package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cica4j.model.dossier.Dossier;
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
import io.github.cica4j.model.fact.RelationStep;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.fact.Statement;
import io.github.cica4j.model.fact.Undertaking;
import io.github.cica4j.model.internal.json.FactForm;
import io.github.cica4j.model.internal.json.FactForms;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
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

/** What is on record of Observers, of relations with organizations and of statements, as text and back, and from which day on. */
class RelationFactsTest {

    private static final FactId ID = FactId.of("it");
    private static final Source SOURCE = Source.of("SOC/1538", "8");
    private static final LocalDate RECORDED = LocalDate.of(2023, 12, 26);
    private static final Decision MANDATE = Decision.builder()
            .id(FactId.of("mandate"))
            .body(Body.SOC)
            .on(day("2021-12-08"))
            .build();

    private static final ObserverApplication APPLICATION = ObserverApplication.builder()
            .id(ID)
            .applicant(Applicant.of("SA"))
            .on(day("2023-11"))
            .inWriting(true)
            .to(Intermediary.CHAIRMANSHIP)
            .statementOfIntent(true)
            .circulated(Circulation.of(Optional.of(day("2023-12-01")), Optional.of("MC/2023/DRAFT/7")))
            .consideredOn(day("2023-12-12"))
            .adoption(Endorsement.of(Optional.of(Body.MC), Optional.of(day("2023-12-26"))))
            .statusFrom(day("2024-01-01"))
            .source(SOURCE)
            .remark("seen")
            .recordedOn(RECORDED)
            .build();

    private static final ExternalRelation RELATION = ExternalRelation.builder()
            .id(ID)
            .organization("ASEAN")
            .mandate(MANDATE.id())
            .text("SOC/2023-III/DRAFT/3")
            .begunOn(day("2023-02-27"))
            .steps(List.of(
                    new RelationStep(1, "Feedback", Optional.of(day("2023-05-02"))),
                    new RelationStep(2, "Consultations", Optional.empty())))
            .proposal("Concept paper on relations")
            .source(SOURCE)
            .remark("seen")
            .recordedOn(RECORDED)
            .build();

    private static final Statement STATEMENT = Statement.builder()
            .id(ID)
            .title("Volunteers")
            .by(Body.MC)
            .on(day("2023-08-22"))
            .adoptedOn(day("2023-09-21"))
            .undertakings(List.of(
                    new Undertaking(1, "recognise volunteers", Optional.empty()),
                    new Undertaking(5, "take part in a rally", Optional.of(new PlanItem(2024, 14)))))
            .source(SOURCE)
            .remark("seen")
            .recordedOn(RECORDED)
            .build();

    private static final String LAST =
            ",'source':{'document':'SOC/1538','paragraph':'8'},'remark':'seen','recordedOn':'2023-12-26'}";

    private static KnownDay day(String text) {
        return KnownDay.parse(text);
    }

    static Stream<Arguments> whole() {
        return Stream.of(
                Arguments.of(
                        APPLICATION,
                        "{'id':'it','applicant':'SA','on':'2023-11','inWriting':true,'to':'chairmanship',"
                                + "'statementOfIntent':true,'circulated':{'on':'2023-12-01',"
                                + "'draftDecision':'MC/2023/DRAFT/7'},'consideredOn':'2023-12-12',"
                                + "'adoption':{'by':'mc','on':'2023-12-26'},'statusFrom':'2024-01-01'"
                                + LAST,
                        ""),
                Arguments.of(
                        RELATION,
                        "{'id':'it','organization':'ASEAN','mandate':'mandate','text':'SOC/2023-III/DRAFT/3',"
                                + "'begunOn':'2023-02-27','steps':[{'number':1,'title':'Feedback','on':'2023-05-02'},"
                                + "{'number':2,'title':'Consultations'}],'proposal':'Concept paper on relations'"
                                + LAST,
                        "withoutMandate"),
                Arguments.of(
                        STATEMENT,
                        "{'id':'it','title':'Volunteers','by':'mc','on':'2023-08-22','adoptedOn':'2023-09-21',"
                                + "'undertakings':[{'number':1,'what':'recognise volunteers'},{'number':5,"
                                + "'what':'take part in a rally','event':{'plan':2024,'item':14}}]"
                                + LAST,
                        ""));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void a_fact_with_every_property_is_written_and_read(Fact fact, String json, String butFor) {
        assertThat(FactForms.all().stream()
                        .filter(form -> form.kind().equals(fact.kind()))
                        .map(FactForm::properties)
                        .flatMap(List::stream)
                        .filter(property -> !property.equals(butFor)))
                .isNotEmpty()
                .allSatisfy(property -> assertThat(json).contains("'" + property + "':"));
        assertThat(text(fact)).contains(section(fact, json));
        assertThat(read(fact, json)).isEqualTo(fact);
    }

    static Stream<Arguments> few() {
        ObserverApplication.Builder application =
                ObserverApplication.builder().id(ID).applicant(Applicant.of("League of Gardeners"));
        ExternalRelation.Builder relation = ExternalRelation.builder().id(ID).organization("OTS");
        return Stream.of(
                Arguments.of(application.build(), "{'id':'it','applicant':'League of Gardeners'}"),
                Arguments.of(
                        application
                                .circulated(Circulation.none())
                                .adoption(Endorsement.none())
                                .build(),
                        "{'id':'it','applicant':'League of Gardeners','circulated':'none','adoption':'none'}"),
                Arguments.of(
                        application
                                .circulated(Circulation.of(Optional.empty(), Optional.empty()))
                                .adoption(Endorsement.of(Optional.empty(), Optional.empty()))
                                .build(),
                        "{'id':'it','applicant':'League of Gardeners','circulated':{},'adoption':{}}"),
                Arguments.of(relation.build(), "{'id':'it','organization':'OTS'}"),
                Arguments.of(
                        relation.withoutMandate(true).steps(List.of()).build(),
                        "{'id':'it','organization':'OTS','withoutMandate':true,'steps':[]}"),
                Arguments.of(Statement.builder().id(ID).build(), "{'id':'it'}"),
                Arguments.of(
                        Statement.builder().id(ID).undertakings(List.of()).build(), "{'id':'it','undertakings':[]}"));
    }

    @ParameterizedTest
    @MethodSource("few")
    void what_is_unknown_and_what_there_is_none_of_are_told_apart(Fact fact, String json) {
        assertThat(text(fact)).contains(section(fact, json));
        assertThat(read(fact, json)).isEqualTo(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'observerApplications':[{'id':'it'}]|/observerApplications/0: the property 'applicant' is missing",
                "'observerApplications':[{'id':'it','applicant':' '}]"
                        + "|/observerApplications/0/applicant: the text is blank: leave the property out instead",
                "'observerApplications':[{'id':'it','applicant':'SA','to':'mc'}]"
                        + "|/observerApplications/0/to: 'mc' is none of chairmanship, secretariat",
                "'observerApplications':[{'id':'it','applicant':'SA','adoption':{'by':'un'}}]"
                        + "|/observerApplications/0/adoption/by: 'un' is none of summit, mc, soc, swg, member-states",
                "'externalRelations':[{'id':'it','organization':'OTS','mandate':'gone'}]"
                        + "|/externalRelations/0/mandate: there is no decision with the id 'gone'",
                "'decisions':[{'id':'soc','body':'soc','on':'2021'}],"
                        + "'externalRelations':[{'id':'it','organization':'OTS','mandate':'soc','withoutMandate':true}]"
                        + "|/externalRelations/0: A relation without a mandate names soc: leave one out",
                "'externalRelations':[{'id':'it','organization':'OTS','steps':[{'number':0,'title':'Talks'}]}]"
                        + "|/externalRelations/0/steps/0/number: 0 is no number of something: give a whole one from 1 to"
                        + " 999999999",
                "'externalRelations':[{'id':'it','organization':'OTS','steps':[{'number':'1','title':'Talks'}]}]"
                        + "|/externalRelations/0/steps/0/number: this is a text, expected a number such as 3",
                "'externalRelations':[{'id':'it','organization':'OTS','steps':[{'number':1,'title':'Talks'},"
                        + "{'number':1,'title':'Visit'}]}]"
                        + "|/externalRelations/0: Two steps of a relation have the number 1: numbers are unique",
                "'statements':[{'id':'it','undertakings':[{'number':2,'what':'Talks'},{'number':2,'what':'Visit'}]}]"
                        + "|/statements/0: Two undertakings of a statement have the number 2: numbers are unique",
                "'statements':[{'id':'it','undertakings':[{'number':2,'what':'Talks','event':{'plan':2024}}]}]"
                        + "|/statements/0/undertakings/0/event: the property 'item' is missing",
                "'actionPlans':[{'id':'it','area':'hum','on':'2023','newMeasures':[{'approval':'none'}]}]"
                        + "|/actionPlans/0/newMeasures/0: the property 'title' is missing"
            })
    void what_cannot_be_is_refused_where_it_stands(String sections, String problem) {
        assertThat(CicaJson.readDossier(dossier(sections)).errors().stream()
                        .map(error -> error.pointer() + ": " + error.message()))
                .containsExactly(problem);
    }

    @Test
    void what_cannot_be_is_refused_when_it_is_built() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Applicant.of(" "))
                .withMessage("The applicant is blank: give the code of a State, or a name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Circulation(false, Optional.of(day("2023")), Optional.empty()))
                .withMessage("An application that was not circulated has no day or draft of that");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Endorsement(false, Optional.of(Body.MC), Optional.empty()))
                .withMessage("What no body endorsed has no body or day of that");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelationStep(0, "Talks", Optional.empty()))
                .withMessage("A step of a plan has the number 0: count from 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelationStep(1, "", Optional.empty()))
                .withMessage("The title of a step is blank: say what it is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Undertaking(0, "Talks", Optional.empty()))
                .withMessage("An undertaking of a statement has the number 0: count from 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Undertaking(1, " ", Optional.empty()))
                .withMessage("An undertaking is blank: say what it is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanItem(2024, 0))
                .withMessage("There is no item 0 of a plan for 2024: give a year, and count from 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewMeasure(" ", Optional.empty()))
                .withMessage("The title of a new measure is blank: say what it is");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        ExternalRelation.builder().id(ID).organization(" ").build())
                .withMessage("The organization of a relation is blank: give its name");
    }

    @ParameterizedTest
    @CsvSource({"SA,SA", "KZ,KZ", "UN,UN", "sa,", "United Nations,", "UNOCT,", "Saudi Arabia,"})
    void two_capital_letters_are_a_state(String text, String state) {
        assertThat(Applicant.of(text).state())
                .isEqualTo(Optional.ofNullable(state).map(StateCode::of));
    }

    @Test
    void an_application_is_known_from_its_first_day_on_and_what_followed_from_the_day_of_that() {
        ObserverApplication told = ObserverApplication.builder()
                .from(APPLICATION)
                .recordedOn(Optional.empty())
                .build();
        Dossier all = Dossier.of(told);
        assertThat(all.knownOn(LocalDate.of(2023, 11, 29)).facts()).isEmpty();
        ObserverApplication.Builder then = ObserverApplication.builder()
                .from(told)
                .circulated(Optional.empty())
                .consideredOn(Optional.empty())
                .adoption(Optional.empty())
                .statusFrom(Optional.empty());
        assertThat(all.knownOn(LocalDate.of(2023, 11, 30))).isEqualTo(Dossier.of(then.build()));
        then.circulated(told.circulated());
        assertThat(all.knownOn(LocalDate.of(2023, 12, 11))).isEqualTo(Dossier.of(then.build()));
        then.consideredOn(told.consideredOn());
        assertThat(all.knownOn(LocalDate.of(2023, 12, 25))).isEqualTo(Dossier.of(then.build()));
        then.adoption(told.adoption());
        assertThat(all.knownOn(LocalDate.of(2023, 12, 31))).isEqualTo(Dossier.of(then.build()));
        assertThat(all.knownOn(LocalDate.of(2024, 1, 1))).isEqualTo(all);
    }

    @Test
    void that_nothing_followed_is_known_with_the_application() {
        ObserverApplication alone = ObserverApplication.builder()
                .id(ID)
                .applicant(Applicant.of("SA"))
                .on(day("2023-11-01"))
                .circulated(Circulation.none())
                .adoption(Endorsement.none())
                .build();
        assertThat(Dossier.of(alone).knownOn(LocalDate.of(2023, 11, 1))).isEqualTo(Dossier.of(alone));
    }

    @Test
    void a_relation_is_known_from_its_first_day_on_and_its_steps_from_the_days_of_them() {
        ExternalRelation told = ExternalRelation.builder()
                .from(RELATION)
                .recordedOn(Optional.empty())
                .build();
        Dossier all = Dossier.of(MANDATE, told);
        assertThat(all.knownOn(LocalDate.of(2021, 12, 7)).facts()).isEmpty();
        assertThat(all.knownOn(LocalDate.of(2023, 2, 26))).isEqualTo(Dossier.of(MANDATE));
        assertThat(all.knownOn(LocalDate.of(2023, 5, 1)))
                .isEqualTo(Dossier.of(
                        MANDATE,
                        ExternalRelation.builder()
                                .from(told)
                                .steps(List.of(
                                        new RelationStep(1, "Feedback", Optional.empty()),
                                        new RelationStep(2, "Consultations", Optional.empty())))
                                .build()));
        assertThat(all.knownOn(LocalDate.of(2023, 5, 2))).isEqualTo(all);
        ExternalRelation wish = ExternalRelation.builder()
                .from(RELATION)
                .recordedOn(LocalDate.of(2021, 1, 1))
                .build();
        assertThat(Dossier.of(MANDATE, wish).knownOn(LocalDate.of(2021, 12, 7)))
                .as("a mandate is not known before its day")
                .isEqualTo(Dossier.of(ExternalRelation.builder()
                        .from(wish)
                        .mandate(Optional.empty())
                        .begunOn(Optional.empty())
                        .steps(List.of(
                                new RelationStep(1, "Feedback", Optional.empty()),
                                new RelationStep(2, "Consultations", Optional.empty())))
                        .build()));
    }

    @Test
    void a_statement_is_known_from_the_day_of_its_text_on_and_adopted_from_the_day_of_that() {
        Statement told =
                Statement.builder().from(STATEMENT).recordedOn(Optional.empty()).build();
        assertThat(Dossier.of(told).knownOn(LocalDate.of(2023, 8, 21)).facts()).isEmpty();
        assertThat(Dossier.of(told).knownOn(LocalDate.of(2023, 9, 20)))
                .isEqualTo(Dossier.of(Statement.builder()
                        .from(told)
                        .adoptedOn(Optional.empty())
                        .build()));
        assertThat(Dossier.of(told).knownOn(LocalDate.of(2023, 9, 21))).isEqualTo(Dossier.of(told));
    }

    private static String dossier(String sections) {
        return ("{'format':'cica-dossier/1'," + sections + "}").replace('\'', '"');
    }

    private static String section(Fact fact, String json) {
        return "'" + fact.kind().name() + "':[" + json + "]";
    }

    private static Fact read(Fact fact, String json) {
        String others = "'decisions':[{'id':'mandate','body':'soc','on':'2021-12-08'}],";
        return CicaJson.readDossier(dossier(others + section(fact, json)))
                .orElseThrow()
                .facts(fact.getClass().asSubclass(Fact.class))
                .get(0);
    }

    /** Writes a fact without the spaces that are no part of the text. */
    private static String text(Fact fact) {
        return new String(CicaJson.writeDossier(Dossier.of(MANDATE, fact)), StandardCharsets.UTF_8)
                .replaceAll("\n *", "")
                .replace("\" : ", "\":")
                .replaceAll("\\[ ?\\]", "[]")
                .replaceAll("\\{ ?\\}", "{}")
                .replace('"', '\'');
    }
}
