package io.github.cica4j.model.internal.json;

import static io.github.cica4j.model.internal.json.Forms.BOOLEAN;
import static io.github.cica4j.model.internal.json.Forms.DAY;
import static io.github.cica4j.model.internal.json.Forms.FACT_ID;
import static io.github.cica4j.model.internal.json.Forms.KNOWN_DAY;
import static io.github.cica4j.model.internal.json.Forms.SOURCE;
import static io.github.cica4j.model.internal.json.Forms.TEXT;
import static io.github.cica4j.model.internal.json.Forms.constant;
import static io.github.cica4j.model.internal.json.Forms.list;
import static io.github.cica4j.model.internal.json.Forms.reference;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.fact.Announcement;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.Mentions;
import io.github.cica4j.model.fact.MinutedDecision;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.internal.json.Forms.Values;
import io.github.cica4j.model.state.Language;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms of notes, documents, meetings and minutes, in the order of the sections of a dossier. */
final class PaperForms {

    private static final Form<Language> LANGUAGE =
            new NamedForm<>("language", Language.values(), language -> language.code());

    private static final Form<DayOfWeek> WEEKDAY = new NamedForm<>(
            "weekday", DayOfWeek.values(), weekday -> weekday.name().toLowerCase(Locale.ROOT));

    private static final Form<Mentions> MENTIONS = ObjectForm.<Mentions, Values>of(
                    Values::new,
                    values -> new Mentions(
                            values.<List<FactId>>find("notes").orElse(List.of()),
                            values.<List<FactId>>find("decisions").orElse(List.of())))
            .named("mentions", "what a note refers to; without any property, to nothing that is on record")
            .optional("notes", list(reference(NoteVerbale.KIND)), all -> some(all.notes()), Values.setter("notes"))
            .optional(
                    "decisions",
                    list(reference(Decision.KIND)),
                    all -> some(all.decisions()),
                    Values.setter("decisions"));

    private static final Form<MinutedDecision> MINUTED_DECISION = ObjectForm.<MinutedDecision, Values>of(
                    Values::new, values -> new MinutedDecision(values.get("item"), values.find("decision")))
            .named("minutedDecision", "a decision that minutes tell of, by the item of the agenda")
            .required("item", TEXT, MinutedDecision::item, Values.setter("item"))
            .optional("decision", reference(Decision.KIND), MinutedDecision::decision, Values.setter("decision"));

    private static final Form<Announcement> ANNOUNCEMENT = ObjectForm.<Announcement, Values>of(
                    Values::new, values -> new Announcement(values.get("by"), values.get("words")))
            .named("announcement", "what a participant of a meeting announced that it would do")
            .required("by", TEXT, Announcement::by, Values.setter("by"))
            .required("words", TEXT, Announcement::words, Values.setter("words"));

    private static final FactForm<NoteVerbale> NOTE = new FactForm<>(
            NoteVerbale.KIND,
            NoteVerbale.class,
            "a note verbale to the Member States",
            ObjectForm.of(NoteVerbale::builder, NoteVerbale.Builder::build)
                    .required("id", FACT_ID, NoteVerbale::id, NoteVerbale.Builder::id)
                    .required("number", TEXT, NoteVerbale::number, NoteVerbale.Builder::number)
                    .optional("place", TEXT, NoteVerbale::place, (builder, value) -> builder.place(value))
                    .optional("on", KNOWN_DAY, NoteVerbale::on, (builder, value) -> builder.on(value))
                    .optional(
                            "languages",
                            list(LANGUAGE),
                            NoteVerbale::languages,
                            (builder, value) -> builder.languages(value))
                    .optional("refersTo", MENTIONS, NoteVerbale::refersTo, (builder, value) -> builder.refersTo(value))
                    .optional(
                            "promised", list(TEXT), NoteVerbale::promised, (builder, value) -> builder.promised(value))
                    .optional(
                            "enclosed", list(TEXT), NoteVerbale::enclosed, (builder, value) -> builder.enclosed(value))
                    .optional("source", SOURCE, NoteVerbale::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, NoteVerbale::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn", DAY, NoteVerbale::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Document> DOCUMENT = new FactForm<>(
            Document.KIND,
            Document.class,
            "a document that has a symbol",
            ObjectForm.of(Document::builder, Document.Builder::build)
                    .required("id", FACT_ID, Document::id, Document.Builder::id)
                    .required("symbol", TEXT, Document::symbol, Document.Builder::symbol)
                    .optional("on", KNOWN_DAY, Document::on, (builder, value) -> builder.on(value))
                    .optional("title", TEXT, Document::title, (builder, value) -> builder.title(value))
                    .optional("source", SOURCE, Document::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Document::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Document::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Meeting> MEETING = new FactForm<>(
            Meeting.KIND,
            Meeting.class,
            "a meeting of a body",
            ObjectForm.of(Meeting::builder, Meeting.Builder::build)
                    .required("id", FACT_ID, Meeting::id, Meeting.Builder::id)
                    .required("body", constant(Body.class), Meeting::body, Meeting.Builder::body)
                    .required("on", KNOWN_DAY, Meeting::on, Meeting.Builder::on)
                    .optional("place", TEXT, Meeting::place, (builder, value) -> builder.place(value))
                    .optional("weekday", WEEKDAY, Meeting::weekday, (builder, value) -> builder.weekday(value))
                    .optional(
                            "documents",
                            list(reference(Document.KIND)),
                            Meeting::documents,
                            (builder, value) -> builder.documents(value))
                    .optional("source", SOURCE, Meeting::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Meeting::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Meeting::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Minutes> MINUTES = new FactForm<>(
            Minutes.KIND,
            Minutes.class,
            "the minutes of a meeting",
            ObjectForm.of(Minutes::builder, Minutes.Builder::build)
                    .required("id", FACT_ID, Minutes::id, Minutes.Builder::id)
                    .required("meeting", reference(Meeting.KIND), Minutes::meeting, Minutes.Builder::meeting)
                    .required("on", KNOWN_DAY, Minutes::on, Minutes.Builder::on)
                    .optional("draft", BOOLEAN, Minutes::draft, (builder, value) -> builder.draft(value))
                    .optional("finalOn", KNOWN_DAY, Minutes::finalOn, (builder, value) -> builder.finalOn(value))
                    .optional(
                            "commentsUntil",
                            KNOWN_DAY,
                            Minutes::commentsUntil,
                            (builder, value) -> builder.commentsUntil(value))
                    .optional(
                            "decisions",
                            list(MINUTED_DECISION),
                            Minutes::decisions,
                            (builder, value) -> builder.decisions(value))
                    .optional(
                            "announcements",
                            list(ANNOUNCEMENT),
                            minutes -> some(minutes.announcements()),
                            Minutes.Builder::addAllAnnouncements)
                    .optional("source", SOURCE, Minutes::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Minutes::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Minutes::recordedOn, (builder, value) -> builder.recordedOn(value)));

    static final List<FactForm<?>> ALL = List.of(NOTE, DOCUMENT, MEETING, MINUTES);

    private PaperForms() {}

    private static <T> Optional<List<T>> some(List<T> values) {
        return Optional.of(values).filter(all -> !all.isEmpty());
    }

    /** The form of a constant whose name in a dossier is not its text. */
    private static final class NamedForm<T> implements Form<T> {

        private final String definition;
        private final Map<String, T> constants = new LinkedHashMap<>();
        private final Function<T, String> name;
        private final String expected;

        NamedForm(String definition, T[] constants, Function<T, String> name) {
            this.definition = definition;
            this.name = name;
            Stream.of(constants).forEach(constant -> this.constants.put(name.apply(constant), constant));
            expected = String.join(", ", this.constants.keySet());
        }

        @Override
        public @Nullable T read(JsonNode node, String pointer, Reading reading) {
            if (node.type() != JsonNode.Type.TEXT) {
                Forms.wrongType(node, pointer, reading, "one of " + expected);
                return null;
            }
            T constant = constants.get(node.text());
            if (constant == null) {
                reading.problem(pointer, node.place(), "bad-value", "'" + node.text() + "' is none of " + expected);
            }
            return constant;
        }

        @Override
        public String definition() {
            return definition;
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.oneOf(constants.keySet());
        }

        @Override
        public void write(T value, JsonGenerator out) throws IOException {
            out.writeString(name.apply(value));
        }
    }
}
