package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.BudgetLine;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.PlanApproval;
import io.github.cica4j.model.fact.PlanCall;
import io.github.cica4j.model.fact.PlanPart;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.internal.json.FactForm;
import io.github.cica4j.model.internal.json.FactForms;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
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

/** Annual plans, what leads to them and what becomes of them, and budgets, as text and back. */
class PlansAsJsonTest {

    private static final KnownDay DAY = KnownDay.parse("2023-12-12");
    private static final FactId IT = FactId.of("it");
    private static final FactId SOC = FactId.of("soc");
    private static final FactId PLAN = FactId.of("plan");
    private static final LocalDate RECORDED = LocalDate.of(2024, 2, 29);
    private static final Decision DECISION =
            Decision.builder().id(SOC).body(Body.SOC).on(DAY).build();
    private static final AnnualPlan OTHER =
            AnnualPlan.builder().id(PLAN).year(2024).build();

    private static final String OTHERS =
            "'decisions':[{'id':'soc','body':'soc','on':'2023-12-12'}],'annualPlans':[{'id':'plan','year':2024}";

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of(
                        PlanCall.builder()
                                .id(IT)
                                .year(2024)
                                .decision(SOC)
                                .on(DAY)
                                .submitBy(KnownDay.parse("2023-09-30"))
                                .approveBy(KnownDay.parse("2023-12-31"))
                                .asks(List.of(PlanPart.values()))
                                .remark("seen")
                                .recordedOn(RECORDED)
                                .build(),
                        "{'id':'it','year':2024,'decision':'soc','on':'2023-12-12','submitBy':'2023-09-30',"
                                + "'approveBy':'2023-12-31','asks':['concept','title','purpose','organizer'],"
                                + "'remark':'seen','recordedOn':'2024-02-29'}"),
                Arguments.of(
                        PlanCall.builder()
                                .id(IT)
                                .year(0)
                                .on(DAY)
                                .asks(List.of())
                                .build(),
                        "{'id':'it','year':0,'on':'2023-12-12','asks':[]}"),
                Arguments.of(
                        AnnualPlan.builder()
                                .id(IT)
                                .year(2024)
                                .symbol("SOC/2023-III/DEC/2")
                                .decision(SOC)
                                .items(List.of(
                                        PlannedEvent.of(1, "Seminar", List.of("Mongolia"), ""),
                                        new PlannedEvent(
                                                0,
                                                Optional.of(" "),
                                                Optional.of(List.of()),
                                                Optional.empty(),
                                                Optional.of(AreaId.of("hum")),
                                                Optional.of(Body.SWG)),
                                        new PlannedEvent(
                                                1,
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of("some day"),
                                                Optional.empty(),
                                                Optional.empty())))
                                .build(),
                        "{'id':'it','year':2024,'symbol':'SOC/2023-III/DEC/2','decision':'soc','items':["
                                + "{'number':1,'title':'Seminar','organizers':['Mongolia'],'timing':''},"
                                + "{'number':0,'title':' ','organizers':[],'area':'hum','meetingOf':'swg'},"
                                + "{'number':1,'timing':'some day'}]}"),
                Arguments.of(
                        AnnualPlan.builder()
                                .id(IT)
                                .year(9999)
                                .approval(new PlanApproval(Optional.of(Body.MC), DAY))
                                .build(),
                        "{'id':'it','year':9999,'approval':{'by':'mc','on':'2023-12-12'}}"),
                Arguments.of(
                        EventSubmission.builder()
                                .id(IT)
                                .year(2024)
                                .plan(PLAN)
                                .item(27)
                                .by(List.of(StateCode.of("TR")))
                                .on(KnownDay.parse("2023-12-07"))
                                .concept(true)
                                .title(true)
                                .purpose(false)
                                .organizer(true)
                                .build(),
                        "{'id':'it','year':2024,'plan':'plan','item':27,'by':['TR'],'on':'2023-12-07','concept':true,"
                                + "'title':true,'purpose':false,'organizer':true}"),
                Arguments.of(EventSubmission.builder().id(IT).year(2024).build(), "{'id':'it','year':2024}"),
                Arguments.of(
                        HeldEvent.builder()
                                .id(IT)
                                .plan(PLAN)
                                .item(2)
                                .held(StatedPeriod.of(
                                        KnownPeriod.ofClosed(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 10))))
                                .build(),
                        "{'id':'it','plan':'plan','item':2,'held':{'from':'2024-05-06','to':'2024-05-10'}}"),
                Arguments.of(
                        HeldEvent.builder()
                                .id(IT)
                                .plan(PLAN)
                                .item(2)
                                .held(StatedPeriod.none())
                                .build(),
                        "{'id':'it','plan':'plan','item':2,'held':'none'}"),
                Arguments.of(
                        Budget.builder()
                                .id(IT)
                                .year(2024)
                                .currency("USD")
                                .lines(List.of(
                                        BudgetLine.of("I", "Capital", "218,291"),
                                        new BudgetLine(Optional.empty(), Optional.empty(), Optional.empty())))
                                .total("about 5")
                                .miscellaneous("-1")
                                .grandTotal("4.5")
                                .decision(SOC)
                                .build(),
                        "{'id':'it','year':2024,'currency':'USD','lines':[{'numeral':'I','title':'Capital',"
                                + "'amount':'218,291'},{}],'total':'about 5','miscellaneous':'-1','grandTotal':'4.5',"
                                + "'decision':'soc'}"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_fact_is_written_and_read(Fact fact, String json) {
        Dossier dossier = Dossier.builder().add(DECISION).add(OTHER).add(fact).build();
        String text = dossier(section(fact, json));
        String written = new String(CicaJson.writeDossier(dossier), StandardCharsets.UTF_8)
                .replaceAll("\\s*\n\\s*|(?<=[\\[{]) (?=[]}])", "")
                .replace("\" : ", "\":");
        assertThat(CicaJson.readDossier(text).orElseThrow()).isEqualTo(dossier);
        assertThat(written).contains(json.replace('\'', '"'));
    }

    @Test
    void every_property_is_written_by_one_of_them() {
        for (String section : List.of("planCalls", "annualPlans", "eventSubmissions", "events", "budgets")) {
            FactForm<?> form = FactForms.all().stream()
                    .filter(any -> any.kind().name().equals(section))
                    .findFirst()
                    .orElseThrow();
            String all = written()
                    .filter(one -> ((Fact) one.get()[0]).kind().equals(form.kind()))
                    .map(one -> (String) one.get()[1])
                    .reduce("'source':'remark':'recordedOn':", String::concat);
            assertThat(form.properties()).allSatisfy(name -> assertThat(all).contains("'" + name + "':"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'planCalls':[{'id':'it','year':2024}]"
                        + "|/planCalls/0: The call has neither a decision nor a day: give one of them",
                "'planCalls':[{'id':'it','on':'2023'}]|/planCalls/0: the property 'year' is missing",
                "'planCalls':[{'id':'it','year':'2024','on':'2023'}]"
                        + "|/planCalls/0/year: this is a text, expected a year such as 2024",
                "'planCalls':[{'id':'it','year':10000,'on':'2023'}]"
                        + "|/planCalls/0/year: 10000 is out of range: give a year such as 2024, a whole number from 0 to 9999",
                "'planCalls':[{'id':'it','year':2024.5,'on':'2023'}]"
                        + "|/planCalls/0/year: 2024.5 is out of range: give a year such as 2024, a whole number from 0 to 9999",
                "'planCalls':[{'id':'it','year':2024,'on':'2023','asks':['budget']}]"
                        + "|/planCalls/0/asks/0: 'budget' is none of concept, title, purpose, organizer",
                "'eventSubmissions':[{'id':'it','year':2024,'item':-1}]"
                        + "|/eventSubmissions/0/item: -1 is out of range: give the number of an item, such as 27, a whole "
                        + "number from 0 to 9999",
                "'eventSubmissions':[{'id':'it','year':2024,'plan':'soc'}]"
                        + "|/eventSubmissions/0/plan: 'soc' is the id of a decision, expected that of a annual-plan",
                "'events':[{'id':'it','plan':'plan','item':1,'held':{'from':'2024-05-10','to':'2024-05-06'}}]"
                        + "|/events/0/held: A period from 2024-05-10 to 2024-05-06 ends before it starts: give the earlier"
                        + " day first",
                "'budgets':[{'id':'it','year':2024,'total':4735323}]"
                        + "|/budgets/0/total: this is a number, expected a text that is not blank"
            })
    void what_cannot_be_is_told_with_its_place(String section, String expected) {
        assertThat(CicaJson.readDossier(dossier(OTHERS + "]," + section)).errors().stream()
                        .map(error -> error.pointer() + ": " + error.message()))
                .containsExactly(expected);
    }

    private static String section(Fact fact, String json) {
        return fact instanceof AnnualPlan
                ? OTHERS + "," + json + "]"
                : OTHERS + "],'" + fact.kind().name() + "':[" + json + "]";
    }

    private static String dossier(String sections) {
        return ("{'format':'cica-dossier/1'," + sections + "}").replace('\'', '"');
    }
}
