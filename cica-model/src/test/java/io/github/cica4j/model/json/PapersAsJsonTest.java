package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Announcement;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.Mentions;
import io.github.cica4j.model.fact.MinutedDecision;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What notes, documents, meetings, decisions, minutes and lists say, as text and back. */
class PapersAsJsonTest {

    private static final KnownDay DAY = KnownDay.parse("2023-12-12");
    private static final Source SOURCE = Source.of("SOC/1538", "6");
    private static final LocalDate RECORDED = LocalDate.of(2024, 2, 29);
    private static final String LAST =
            ",'source':{'document':'SOC/1538','paragraph':'6'},'remark':'seen','recordedOn':'2024-02-29'}";

    private static final Decision EARLIER = Decision.builder()
            .id(FactId.of("earlier"))
            .body(Body.SUMMIT)
            .on(KnownDay.parse("2022-10-13"))
            .build();

    private static final Document DOCUMENT = Document.builder()
            .id(FactId.of("document"))
            .symbol("SOC/2023-III/DRAFT/1/Rev.2")
            .on(KnownDay.parse("2023-12-07"))
            .title("Plan")
            .source(SOURCE)
            .remark("seen")
            .recordedOn(RECORDED)
            .build();

    private static final Meeting MEETING = Meeting.builder()
            .id(FactId.of("meeting"))
            .body(Body.SOC)
            .on(DAY)
            .place("Astana")
            .weekday(DayOfWeek.TUESDAY)
            .documents(List.of(DOCUMENT.id()))
            .source(SOURCE)
            .remark("seen")
            .recordedOn(RECORDED)
            .build();

    private static final Decision DECISION = Decision.builder()
            .id(FactId.of("decision"))
            .body(Body.SOC)
            .on(DAY)
            .number(7)
            .title("On the plan")
            .meeting(MEETING.id())
            .document(DOCUMENT.id())
            .objections(List.of(new Objection(StateCode.of("CN"), Optional.of(DAY), Optional.of(DAY))))
            .recommends(Body.MC)
            .continues(true)
            .revisits(EARLIER.id())
            .source(SOURCE)
            .remark("seen")
            .recordedOn(RECORDED)
            .build();

    private static final CoordinatorList LIST = CoordinatorList.builder()
            .id(FactId.of("list"))
            .on(LocalDate.of(2023, 12, 12))
            .reflects(List.of(DECISION.id()))
            .addRows(new ListRow(
                    AreaId.of("nct.ict"),
                    Optional.of(3),
                    Optional.of("Security of ICTs"),
                    List.of(),
                    List.of(),
                    Optional.empty()))
            .build();

    private static final NoteVerbale FIRST_NOTE =
            NoteVerbale.builder().id(FactId.of("first-note")).number("IO 218").build();

    private static final NoteVerbale NOTE = NoteVerbale.builder()
            .id(FactId.of("note"))
            .number("NCT/G/1501")
            .place("Astana")
            .on(KnownDay.parse("2023-12-26"))
            .languages(List.of(Language.values()))
            .refersTo(new Mentions(List.of(FIRST_NOTE.id()), List.of(DECISION.id())))
            .promised(List.of("draft minutes"))
            .enclosed(List.of())
            .source(SOURCE)
            .remark("seen")
            .recordedOn(RECORDED)
            .build();

    private static final Minutes MINUTES = Minutes.builder()
            .id(FactId.of("minutes"))
            .meeting(MEETING.id())
            .on(KnownDay.parse("2023-12-26"))
            .draft(true)
            .finalOn(KnownDay.parse("2024-01"))
            .commentsUntil(KnownDay.parse("2024-01-12"))
            .decisions(List.of(
                    new MinutedDecision("6(a)", Optional.of(DECISION.id())),
                    new MinutedDecision("8", Optional.empty())))
            .addAnnouncements(new Announcement("TR", "an offer to come"))
            .source(SOURCE)
            .remark("seen")
            .recordedOn(RECORDED)
            .build();

    private static final Minutes BARE_MINUTES = Minutes.builder()
            .id(FactId.of("bare-minutes"))
            .meeting(MEETING.id())
            .on(DAY)
            .build();

    private static final Dossier ALL =
            Dossier.of(EARLIER, DECISION, LIST, FIRST_NOTE, NOTE, DOCUMENT, MEETING, MINUTES, BARE_MINUTES);

    private static final String TEXT = "{'format':'cica-dossier/1',"
            + "'decisions':[{'id':'earlier','body':'summit','on':'2022-10-13'},"
            + "{'id':'decision','body':'soc','on':'2023-12-12','number':7,'title':'On the plan','meeting':'meeting',"
            + "'document':'document','objections':[{'state':'CN','on':'2023-12-12','withdrawnOn':'2023-12-12'}],"
            + "'recommends':'mc','continues':true,'revisits':'earlier'" + LAST + "],"
            + "'coordinatorLists':[{'id':'list','on':'2023-12-12','reflects':['decision'],'rows':[{'area':'nct.ict',"
            + "'number':3,'title':'Security of ICTs','coordinators':[],'coCoordinators':[]}]}],"
            + "'notes':[{'id':'first-note','number':'IO 218'},"
            + "{'id':'note','number':'NCT/G/1501','place':'Astana','on':'2023-12-26','languages':['en','ru','kk'],"
            + "'refersTo':{'notes':['first-note'],'decisions':['decision']},'promised':['draft minutes'],'enclosed':[]"
            + LAST + "],"
            + "'documents':[{'id':'document','symbol':'SOC/2023-III/DRAFT/1/Rev.2','on':'2023-12-07','title':'Plan'"
            + LAST + "],"
            + "'meetings':[{'id':'meeting','body':'soc','on':'2023-12-12','place':'Astana','weekday':'tuesday',"
            + "'documents':['document']" + LAST + "],"
            + "'minutes':[{'id':'minutes','meeting':'meeting','on':'2023-12-26','draft':true,'finalOn':'2024-01',"
            + "'commentsUntil':'2024-01-12','decisions':[{'item':'6(a)','decision':'decision'},{'item':'8'}],"
            + "'announcements':[{'by':'TR','words':'an offer to come'}]" + LAST + ","
            + "{'id':'bare-minutes','meeting':'meeting','on':'2023-12-12'}]}";

    @Test
    void every_property_is_written_and_read() {
        assertThat(new String(CicaJson.writeDossier(ALL), StandardCharsets.UTF_8)
                        .replaceAll("\n *", "")
                        .replace("\" : ", "\":")
                        .replaceAll("\\[ ?\\]", "[]")
                        .replaceAll(" ?([\\[{}\\]]) ?", "$1")
                        .replace('"', '\'')
                        .strip())
                .isEqualTo(TEXT);
        assertThat(CicaJson.readDossier(TEXT.replace('\'', '"')).orElseThrow()).isEqualTo(ALL);
    }

    @Test
    void a_note_that_refers_to_nothing_on_record() {
        NoteVerbale note = NoteVerbale.builder()
                .id(FactId.of("it"))
                .number("IO/218")
                .refersTo(new Mentions(List.of(), List.of()))
                .build();
        assertThat(CicaJson.readDossier(dossier("'notes':[{'id':'it','number':'IO/218','refersTo':{}}]"))
                        .orElseThrow())
                .isEqualTo(Dossier.of(note));
        assertThat(CicaJson.readDossier(CicaJson.writeDossier(Dossier.of(note))).orElseThrow())
                .isEqualTo(Dossier.of(note));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'notes':[{'id':'it','number':' '}]"
                        + "|/notes/0/number: the text is blank: leave the property out instead",
                "'notes':[{'id':'it','number':'IO/218','languages':['EN']}]"
                        + "|/notes/0/languages/0: 'EN' is none of en, ru, kk",
                "'notes':[{'id':'it','number':'IO/218','languages':[1]}]"
                        + "|/notes/0/languages/0: this is a number, expected one of en, ru, kk",
                "'notes':[{'id':'it','number':'IO/218','refersTo':{'notes':['other']}}]"
                        + "|/notes/0/refersTo/notes/0: there is no note-verbale with the id 'other'",
                "'notes':[{'id':'it','number':'IO/218','refersTo':{'decisions':['it']}}]"
                        + "|/notes/0/refersTo/decisions/0: 'it' is the id of a note-verbale, expected that of a decision",
                "'documents':[{'id':'it'}]|/documents/0: the property 'symbol' is missing",
                "'meetings':[{'id':'it','body':'soc','on':'2023','weekday':'Tuesday'}]"
                        + "|/meetings/0/weekday: 'Tuesday' is none of monday, tuesday, wednesday, thursday, friday,"
                        + " saturday, sunday",
                "'decisions':[{'id':'it','body':'soc','on':'2023','number':0}]"
                        + "|/decisions/0/number: 0 is no number of something: give a whole one from 1 to 999999999",
                "'decisions':[{'id':'it','body':'soc','on':'2023','number':1.5}]"
                        + "|/decisions/0/number: 1.5 is no number of something: give a whole one from 1 to 999999999",
                "'decisions':[{'id':'it','body':'soc','on':'2023','number':1000000000}]"
                        + "|/decisions/0/number: 1000000000 is no number of something: give a whole one from 1 to"
                        + " 999999999",
                "'decisions':[{'id':'it','body':'soc','on':'2023','number':'1'}]"
                        + "|/decisions/0/number: this is a text, expected a number such as 3",
                "'decisions':[{'id':'it','body':'soc','on':'2023','meeting':'it'}]"
                        + "|/decisions/0/meeting: 'it' is the id of a decision, expected that of a meeting",
                "'minutes':[{'id':'it','on':'2023'}]|/minutes/0: the property 'meeting' is missing"
            })
    void what_cannot_be_is_told_with_its_place(String section, String expected) {
        assertThat(places(section)).containsExactly(expected);
    }

    @Test
    void a_number_of_yaml_needs_no_quotes_and_has_none() {
        String yaml = "format: cica-dossier/1\ndecisions:\n  - {id: it, body: soc, on: 2023, number: %s}\n";
        assertThat(CicaYaml.readDossier(yaml.formatted("7")).orElseThrow().facts(Decision.class))
                .extracting(Decision::number)
                .containsExactly(Optional.of(7));
        assertThat(CicaYaml.readDossier(yaml.formatted("'7'")).errors())
                .extracting(ReadError::message)
                .containsExactly("this is a text, expected a number such as 3");
        assertThat(CicaYaml.readDossier(yaml.formatted("seven")).errors())
                .extracting(ReadError::message)
                .containsExactly("this is a text, expected a number such as 3");
        assertThat(CicaYaml.readDossier(yaml.formatted("7.5")).errors())
                .extracting(ReadError::message)
                .containsExactly("7.5 is no number of something: give a whole one from 1 to 999999999");
    }

    @Test
    void minutes_that_are_final_before_they_are_circulated() {
        assertThat(places("'meetings':[{'id':'met','body':'soc','on':'2023'}],"
                        + "'minutes':[{'id':'it','meeting':'met','on':'2023-12-26','finalOn':'2023-12-25'}]"))
                .containsExactly(
                        "/minutes/0: Minutes circulated on 2023-12-26 cannot be final on 2023-12-25: give a day"
                                + " that is not before the circulation");
        Minutes.Builder minutes = Minutes.builder().from(BARE_MINUTES).finalOn(KnownDay.parse("2023-12"));
        assertThat(minutes.build().finalOn())
                .as("a rough day can be that of the circulation")
                .contains(KnownDay.parse("2023-12"));
    }

    @Test
    void what_cannot_be_is_refused_when_it_is_built() {
        FactId id = FactId.of("it");
        assertThatIllegalStateException()
                .isThrownBy(() -> NoteVerbale.builder().id(id).number(" ").build())
                .withMessage("The number of a note is blank: give it as printed");
        assertThatIllegalStateException()
                .isThrownBy(() -> Document.builder().id(id).symbol("").build())
                .withMessage("The symbol of a document is blank: give it as printed");
        assertThatIllegalStateException()
                .isThrownBy(() -> Decision.builder().from(EARLIER).number(0).build())
                .withMessage("Decisions are numbered from 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListRow(
                        AreaId.of("hum"), Optional.of(0), Optional.empty(), List.of(), List.of(), Optional.empty()))
                .withMessage("Rows are numbered from 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MinutedDecision(" ", Optional.empty()))
                .withMessage("The item of a decision in minutes is blank: give its number as printed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Announcement("TR", " "))
                .withMessage("An announcement says who announced what: give by and words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Announcement(" ", "an offer"))
                .withMessage("An announcement says who announced what: give by and words");
    }

    @Test
    void minutes_are_final_from_the_day_they_become_it_or_from_their_circulation() {
        Minutes.Builder minutes = Minutes.builder().from(BARE_MINUTES);
        assertThat(minutes.build().finalFrom()).isEmpty();
        assertThat(minutes.draft(true).build().finalFrom()).isEmpty();
        assertThat(minutes.draft(false).build().finalFrom()).contains(DAY);
        assertThat(minutes.finalOn(KnownDay.parse("2024-01-12")).build().finalFrom())
                .contains(KnownDay.parse("2024-01-12"));
    }

    private static List<String> places(String sections) {
        return CicaJson.readDossier(dossier(sections)).errors().stream()
                .map(error -> error.pointer() + ": " + error.message())
                .toList();
    }

    private static String dossier(String sections) {
        return ("{'format':'cica-dossier/1'," + sections + "}").replace('\'', '"');
    }
}
