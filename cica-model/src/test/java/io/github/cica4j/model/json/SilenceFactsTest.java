package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Comment;
import io.github.cica4j.model.fact.CommentRound;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.GrantedExtension;
import io.github.cica4j.model.fact.Outcome;
import io.github.cica4j.model.fact.PrintedDeadline;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.silence.ResponseKind;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownTime;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the facts on silence procedures and comments say, as text and back, and on which day. */
class SilenceFactsTest {

    private static final StateCode CN = StateCode.of("CN");
    private static final ConceptPaper PAPER = ConceptPaper.builder()
            .id(FactId.of("paper"))
            .area(AreaId.of("nct.general"))
            .build();

    private static final SilenceProcedure WHOLE = SilenceProcedure.builder()
            .id(FactId.of("procedure"))
            .texts(List.of("Concept paper", "SOC/2023-III/DRAFT/3"))
            .paper(PAPER.id())
            .body(Body.SOC)
            .opened(KnownDay.parse("2023-12"))
            .deadline(KnownTime.parse("2023-12-26T12:00"))
            .addExtensions(
                    new GrantedExtension(KnownTime.parse("2023-12-25"), KnownTime.parse("2024-01-11")),
                    new GrantedExtension(KnownTime.parse("2023-12-20T09:30"), KnownTime.parse("2024-01-08T12:00")))
            .outcome(new Outcome(true, KnownDay.parse("2024-01-11"), Optional.of(KnownDay.parse("2024-01"))))
            .source(Source.of("DOC/1497", "9"))
            .remark("seen")
            .recordedOn(LocalDate.of(2024, 1, 31))
            .build();

    private static final String PROCEDURES =
            "'silenceProcedures':[{'id':'bare'},{'id':'procedure','texts':['Concept paper','SOC/2023-III/DRAFT/3'],'paper':'paper',"
                    + "'body':'soc','opened':'2023-12','deadline':'2023-12-26T12:00','extensions':["
                    + "{'grantedOn':'2023-12-25','deadline':'2024-01-11'},"
                    + "{'grantedOn':'2023-12-20T09:30','deadline':'2024-01-08T12:00'}],"
                    + "'outcome':{'adopted':true,'on':'2024-01-11','noticeOn':'2024-01'},"
                    + "'source':{'document':'DOC/1497','paragraph':'9'},'remark':'seen','recordedOn':'2024-01-31'}]";

    private static final SilenceProcedure BARE =
            SilenceProcedure.builder().id(FactId.of("bare")).build();

    private static final SilenceResponse RESPONSE = SilenceResponse.builder()
            .id(FactId.of("objection"))
            .procedure(BARE.id())
            .state(CN)
            .response(ResponseKind.OBJECTION)
            .received(KnownTime.parse("2023-12-20T10:00"))
            .text("Concept paper")
            .withdrawn(KnownTime.of(KnownDay.parse("2023-12").withWords("in December")))
            .build();

    private static final CommentRound ROUND = CommentRound.builder()
            .id(FactId.of("round"))
            .on("Draft minutes")
            .opened(KnownDay.parse("2023-12-26"))
            .addDeadlines(
                    new PrintedDeadline("note, en", "by 12 January 2024"), new PrintedDeadline("note, fr", "vite"))
            .silenceApproves(false)
            .build();

    private static final Comment COMMENT = Comment.builder()
            .id(FactId.of("comment"))
            .round(ROUND.id())
            .state(CN)
            .received(KnownDay.parse("2024-01-13"))
            .build();

    @Test
    void are_written_and_read() {
        Dossier dossier = Dossier.of(PAPER, BARE, WHOLE, RESPONSE, ROUND, COMMENT);
        String text = new String(CicaJson.writeDossier(dossier), StandardCharsets.UTF_8).replaceAll("\\s", "");
        assertThat(CicaJson.readDossier(CicaJson.writeDossier(dossier)).orElseThrow())
                .isEqualTo(dossier);
        String json = PROCEDURES + ","
                + "'silenceResponses':[{'id':'objection','procedure':'bare','from':'CN','kind':'objection',"
                + "'received':'2023-12-20T10:00','text':'Concept paper',"
                + "'withdrawn':{'from':'2023-12-01','to':'2023-12-31','words':'in December'}}],"
                + "'commentRounds':[{'id':'round','on':'Draft minutes','opened':'2023-12-26','deadlines':["
                + "{'place':'note, en','words':'by 12 January 2024'},{'place':'note, fr','words':'vite'}],"
                + "'silenceApproves':false}],"
                + "'comments':[{'id':'comment','round':'round','from':'CN','received':'2024-01-13'}]";
        assertThat(text).contains(json.replace('\'', '"').replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'opened':'2023-12-27','deadline':'2023-12-26T12:00'|: The opening, 2023-12-27, does not lie before the "
                        + "deadline, 2023-12-26T12:00: give the earlier one as the opening (SIL-1)",
                "'opened':'2023-12-26','deadline':'2023-12-26T00:00'|: The opening, 2023-12-26, does not lie before the "
                        + "deadline, 2023-12-26T00:00: give the earlier one as the opening (SIL-1)",
                "'texts':['a','a']|: A silence procedure names a text twice: name each of [a, a] once",
                "'deadline':'2023-12'|/deadline: '2023-12' is no day: write it like 2023-12-12",
                "'deadline':'2023-12-26T12:00Z'|/deadline: '2023-12-26T12:00Z' is no time: write 2023-12-26T12:00, in the "
                        + "clock of Astana and without a zone",
                "'deadline':'2023-12-26','extensions':[{'grantedOn':'2023-12-20','deadline':'2023-12-26T18:00'}]|: The "
                        + "extension to 2023-12-26T18:00 does not put off the deadline 2023-12-26: give a later one",
                "'opened':'2023-12-12','extensions':[{'grantedOn':'2023-12-11','deadline':'2024-01-26'}]|: The extension to "
                        + "2024-01-26 was granted on 2023-12-11, before the opening, 2023-12-12",
                "'opened':'2023-12-12','outcome':{'adopted':false,'on':'2023-12-11'}|: The outcome, of 2023-12-11, lies "
                        + "before the opening, 2023-12-12",
                "'outcome':{'adopted':false,'on':'2023-12-11','noticeOn':'2023-12-10'}|/outcome: The notice of 2023-12-10 "
                        + "lies before the outcome of 2023-12-11 that it tells"
            })
    void an_impossible_procedure_is_told_with_its_place(String properties, String error) {
        assertThat(errors("'silenceProcedures':[{'id':'it'," + properties + "}]"))
                .containsExactly("/silenceProcedures/0" + error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'opened':'2023-12-26','deadline':'2023-12-26'",
                "'opened':'2023-12-26','deadline':'2023-12-26T00:01'",
                "'opened':'2023-12','deadline':'2023-12-02'",
                "'deadline':'2023-12-26','extensions':[{'grantedOn':'2024','deadline':'2023-12-27T12:00'}]",
                "'opened':'2023-12-12','outcome':{'adopted':true,'on':'2023-12-12'}",
                "'texts':[]"
            })
    void what_need_not_be_wrong_is_taken(String properties) {
        assertThat(errors("'silenceProcedures':[{'id':'it'," + properties + "}]"))
                .isEmpty();
    }

    @Test
    void a_response_is_not_withdrawn_before_it_is_received() {
        String response =
                "'silenceProcedures':[{'id':'it'}],'silenceResponses':[{'id':'r','procedure':'it','from':'CN',"
                        + "'kind':'comment','received':'2023-12-20T10:00','withdrawn':'%s'}]";
        assertThat(errors(response.formatted("2023-12-20T09:59")))
                .containsExactly("/silenceResponses/0: The withdrawal, 2023-12-20T09:59, lies before the receipt, "
                        + "2023-12-20T10:00: give the later one as the withdrawal");
        assertThat(errors(response.formatted("2023-12-20"))).isEmpty();
        assertThat(errors(response.formatted("2023-12-20T10:00"))).isEmpty();
    }

    @Test
    void a_deadline_for_comments_does_not_lie_before_the_opening() {
        String round = "'commentRounds':[{'id':'it','on':'Draft','opened':'2023-03-20','deadlines':["
                + "{'place':'note','words':'%s'}]}]";
        assertThat(errors(round.formatted("before 20 March 2023")))
                .containsExactly(
                        "/commentRounds/0: The deadline 'before 20 March 2023' lies before the opening, 2023-03-20: "
                                + "give the earlier one as the opening (CMT-2)");
        assertThat(errors(round.formatted("by 20 March 2023"))).isEmpty();
        assertThat(errors(round.formatted("до 20 марта 2023 года"))).isEmpty();
        assertThat(errors(round.formatted("as soon as possible"))).isEmpty();
    }

    @Test
    void later_parts_of_a_procedure_are_not_known_before() {
        SilenceProcedure procedure = SilenceProcedure.builder()
                .from(WHOLE)
                .recordedOn(Optional.empty())
                .opened(KnownDay.parse("2023-12-12"))
                .build();
        Dossier dossier = Dossier.of(PAPER, procedure);
        assertThat(known(dossier, "2023-12-11")).isEqualTo(Dossier.of(PAPER));
        SilenceProcedure opened = SilenceProcedure.builder()
                .from(procedure)
                .extensions(List.of())
                .outcome(Optional.empty())
                .build();
        assertThat(known(dossier, "2023-12-19")).isEqualTo(Dossier.of(PAPER, opened));
        assertThat(known(dossier, "2023-12-20"))
                .isEqualTo(Dossier.of(
                        PAPER,
                        SilenceProcedure.builder()
                                .from(opened)
                                .addExtensions(WHOLE.extensions().get(1))
                                .build()));
        assertThat(known(dossier, "2024-01-30"))
                .isEqualTo(Dossier.of(
                        PAPER,
                        SilenceProcedure.builder()
                                .from(procedure)
                                .outcome(new Outcome(true, KnownDay.parse("2024-01-11"), Optional.empty()))
                                .build()));
        assertThat(known(dossier, "2024-01-31")).isEqualTo(dossier);
    }

    @Test
    void responses_and_comments_are_known_with_what_they_answer() {
        Dossier dossier = Dossier.of(BARE, RESPONSE, ROUND, COMMENT);
        SilenceResponse standing = SilenceResponse.builder()
                .from(RESPONSE)
                .withdrawn(Optional.empty())
                .build();
        assertThat(known(dossier, "2023-12-19")).isEqualTo(Dossier.of(BARE));
        assertThat(known(dossier, "2023-12-20")).isEqualTo(Dossier.of(BARE, standing));
        assertThat(known(dossier, "2024-01-12")).isEqualTo(Dossier.of(BARE, RESPONSE, ROUND));
        assertThat(known(dossier, "2024-01-13")).isEqualTo(dossier);
        CommentRound late = CommentRound.builder()
                .from(ROUND)
                .recordedOn(LocalDate.of(2024, 2, 1))
                .build();
        assertThat(known(Dossier.of(late, COMMENT), "2024-01-31"))
                .isEqualTo(Dossier.builder().build());
    }

    private static Dossier known(Dossier dossier, String day) {
        return dossier.knownOn(LocalDate.parse(day));
    }

    private static List<String> errors(String sections) {
        String text = ("{'format':'cica-dossier/1'," + sections + "}").replace('\'', '"');
        return CicaJson.readDossier(text).errors().stream()
                .map(error -> error.pointer() + ": " + error.message())
                .toList();
    }
}
