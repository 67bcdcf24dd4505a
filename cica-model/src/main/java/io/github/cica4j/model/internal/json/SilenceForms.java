package io.github.cica4j.model.internal.json;

import static io.github.cica4j.model.internal.json.Forms.BOOLEAN;
import static io.github.cica4j.model.internal.json.Forms.DAY;
import static io.github.cica4j.model.internal.json.Forms.FACT_ID;
import static io.github.cica4j.model.internal.json.Forms.KNOWN_DAY;
import static io.github.cica4j.model.internal.json.Forms.SOURCE;
import static io.github.cica4j.model.internal.json.Forms.STATE;
import static io.github.cica4j.model.internal.json.Forms.TEXT;
import static io.github.cica4j.model.internal.json.Forms.constant;
import static io.github.cica4j.model.internal.json.Forms.list;
import static io.github.cica4j.model.internal.json.Forms.parsed;
import static io.github.cica4j.model.internal.json.Forms.reference;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Comment;
import io.github.cica4j.model.fact.CommentRound;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.GrantedExtension;
import io.github.cica4j.model.fact.Outcome;
import io.github.cica4j.model.fact.PrintedDeadline;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.model.internal.json.Forms.Values;
import io.github.cica4j.model.silence.ResponseKind;
import io.github.cica4j.model.time.Astana;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownTime;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of silence procedures, rounds of comments, and what is received in them. */
final class SilenceForms {

    private static final String CLOCK = "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?";

    private static final Form<KnownTime> LOCAL_TIME = parsed(
            "localTime",
            "a local time in Astana, such as 2023-12-26T12:00",
            Forms.DAY_PATTERN + CLOCK,
            SilenceForms::localTime);

    private static final Form<KnownTime> DEADLINE = parsed(
            "silenceDeadline",
            "a local time in Astana, such as 2023-12-26T12:00, or a day, inclusive",
            Forms.DAY_PATTERN + "(?:" + CLOCK + ")?",
            text -> text.indexOf('T') < 0 ? KnownTime.of(KnownDay.of(Forms.day(text))) : localTime(text));

    private static final Form<KnownTime> KNOWN_TIME = new KnownTimeForm();

    private static final Form<GrantedExtension> EXTENSION = ObjectForm.<GrantedExtension, Values>of(
                    Values::new, values -> new GrantedExtension(values.get("grantedOn"), values.get("deadline")))
            .named("grantedExtension", "a later deadline that was granted, and when")
            .required("grantedOn", KNOWN_TIME, GrantedExtension::grantedOn, Values.setter("grantedOn"))
            .required("deadline", DEADLINE, GrantedExtension::deadline, Values.setter("deadline"));

    private static final Form<Outcome> OUTCOME = ObjectForm.<Outcome, Values>of(
                    Values::new,
                    values -> new Outcome(values.get("adopted"), values.get("on"), values.find("noticeOn")))
            .named("outcome", "whether the texts were adopted, else the silence was broken")
            .required("adopted", BOOLEAN, Outcome::adopted, Values.setter("adopted"))
            .required("on", KNOWN_DAY, Outcome::on, Values.setter("on"))
            .optional("noticeOn", KNOWN_DAY, Outcome::noticeOn, Values.setter("noticeOn"));

    private static final Form<PrintedDeadline> PRINTED_DEADLINE = ObjectForm.<PrintedDeadline, Values>of(
                    Values::new, values -> new PrintedDeadline(values.get("place"), values.get("words")))
            .named("printedDeadline", "a deadline as one place prints it")
            .required("place", TEXT, PrintedDeadline::place, Values.setter("place"))
            .required("words", TEXT, PrintedDeadline::words, Values.setter("words"));

    private static final FactForm<SilenceProcedure> SILENCE_PROCEDURE = new FactForm<>(
            SilenceProcedure.KIND,
            SilenceProcedure.class,
            "a silence procedure: texts that are adopted unless somebody objects by a deadline",
            ObjectForm.of(SilenceProcedure::builder, SilenceProcedure.Builder::build)
                    .required("id", FACT_ID, SilenceProcedure::id, SilenceProcedure.Builder::id)
                    .optional("texts", list(TEXT), SilenceProcedure::texts, (builder, value) -> builder.texts(value))
                    .optional(
                            "paper",
                            reference(ConceptPaper.KIND),
                            SilenceProcedure::paper,
                            (builder, value) -> builder.paper(value))
                    .optional(
                            "body",
                            constant(Body.class),
                            SilenceProcedure::body,
                            (builder, value) -> builder.body(value))
                    .optional("opened", KNOWN_DAY, SilenceProcedure::opened, (builder, value) -> builder.opened(value))
                    .optional(
                            "deadline",
                            DEADLINE,
                            SilenceProcedure::deadline,
                            (builder, value) -> builder.deadline(value))
                    .optional(
                            "extensions",
                            list(EXTENSION),
                            fact -> Optional.of(fact.extensions()).filter(all -> !all.isEmpty()),
                            SilenceProcedure.Builder::addAllExtensions)
                    .optional("outcome", OUTCOME, SilenceProcedure::outcome, (builder, value) -> builder.outcome(value))
                    .optional("source", SOURCE, SilenceProcedure::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, SilenceProcedure::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            SilenceProcedure::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<SilenceResponse> SILENCE_RESPONSE = new FactForm<>(
            SilenceResponse.KIND,
            SilenceResponse.class,
            "a response to a silence procedure",
            ObjectForm.of(SilenceResponse::builder, SilenceResponse.Builder::build)
                    .required("id", FACT_ID, SilenceResponse::id, SilenceResponse.Builder::id)
                    .required(
                            "procedure",
                            reference(SilenceProcedure.KIND),
                            SilenceResponse::procedure,
                            SilenceResponse.Builder::procedure)
                    .required("from", STATE, SilenceResponse::state, SilenceResponse.Builder::state)
                    .required(
                            "kind",
                            constant(ResponseKind.class),
                            SilenceResponse::response,
                            SilenceResponse.Builder::response)
                    .required("received", KNOWN_TIME, SilenceResponse::received, SilenceResponse.Builder::received)
                    .optional("text", TEXT, SilenceResponse::text, (builder, value) -> builder.text(value))
                    .optional(
                            "withdrawn",
                            KNOWN_TIME,
                            SilenceResponse::withdrawn,
                            (builder, value) -> builder.withdrawn(value))
                    .optional("source", SOURCE, SilenceResponse::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, SilenceResponse::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            SilenceResponse::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<CommentRound> COMMENT_ROUND = new FactForm<>(
            CommentRound.KIND,
            CommentRound.class,
            "an invitation to comment on a text by a deadline",
            ObjectForm.of(CommentRound::builder, CommentRound.Builder::build)
                    .required("id", FACT_ID, CommentRound::id, CommentRound.Builder::id)
                    .required("on", TEXT, CommentRound::on, CommentRound.Builder::on)
                    .required("opened", KNOWN_DAY, CommentRound::opened, CommentRound.Builder::opened)
                    .required(
                            "deadlines",
                            list(PRINTED_DEADLINE),
                            CommentRound::deadlines,
                            CommentRound.Builder::addAllDeadlines)
                    .optional(
                            "silenceApproves",
                            BOOLEAN,
                            CommentRound::silenceApproves,
                            (builder, value) -> builder.silenceApproves(value))
                    .optional("source", SOURCE, CommentRound::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, CommentRound::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            CommentRound::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Comment> COMMENT = new FactForm<>(
            Comment.KIND,
            Comment.class,
            "a comment of a State, never what it says",
            ObjectForm.of(Comment::builder, Comment.Builder::build)
                    .required("id", FACT_ID, Comment::id, Comment.Builder::id)
                    .required("round", reference(CommentRound.KIND), Comment::round, Comment.Builder::round)
                    .required("from", STATE, Comment::state, Comment.Builder::state)
                    .required("received", KNOWN_DAY, Comment::received, Comment.Builder::received)
                    .optional("source", SOURCE, Comment::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Comment::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Comment::recordedOn, (builder, value) -> builder.recordedOn(value)));

    /** The forms, in the order of the sections. */
    static final List<FactForm<?>> ALL = List.of(SILENCE_PROCEDURE, SILENCE_RESPONSE, COMMENT_ROUND, COMMENT);

    private SilenceForms() {}

    /** Reads a local time, and refuses one that this Java cannot tell from an instant. */
    private static KnownTime localTime(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}" + CLOCK)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no time: write 2023-12-26T12:00, in the clock of Astana and without a zone");
        }
        KnownTime time = KnownTime.parse(text);
        try {
            time.instant(Astana.ZONE);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return time;
    }

    /** A local time, or a day that may be rough. */
    private static final class KnownTimeForm implements Form<KnownTime> {
        @Override
        public @Nullable KnownTime read(JsonNode node, String pointer, Reading reading) {
            if (node.type() == JsonNode.Type.TEXT && node.text().indexOf('T') >= 0) {
                return LOCAL_TIME.read(node, pointer, reading);
            }
            KnownDay day = KNOWN_DAY.read(node, pointer, reading);
            return day == null ? null : KnownTime.of(day);
        }

        @Override
        public String definition() {
            return "knownTime";
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.anyOf(definitions.of(LOCAL_TIME), definitions.of(KNOWN_DAY))
                    .described("a local time in Astana such as 2023-12-26T12:00, or a day");
        }

        @Override
        public void write(KnownTime value, JsonGenerator out) throws IOException {
            if (value.time().isPresent()) {
                LOCAL_TIME.write(value, out);
            } else {
                KNOWN_DAY.write(value.day(), out);
            }
        }
    }
}
