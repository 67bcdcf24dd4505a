package io.github.cica4j.model.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.Dimension;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.fact.Activity;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Consent;
import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.DisclosureConsent;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.fact.Recipients;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.ReviewFocus;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms of values. */
final class Forms {

    private static final String NONE = "none";

    /** The longest text that is read, in UTF-16 units. */
    static final int LONGEST = 100_000;

    private static final String YEAR = "[0-9]{4}";
    private static final String MONTH = YEAR + "-(?:0[1-9]|1[0-2])";
    static final String DAY_PATTERN = YEAR + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";

    static final String KNOWN_DAY_PATTERN =
            YEAR + "|" + MONTH + "|" + DAY_PATTERN + "|" + DAY_PATTERN + "/" + DAY_PATTERN;

    static final Form<String> TEXT = new TextForm();
    static final Form<FactId> FACT_ID = parsed("factId", "an id", "[A-Za-z0-9][A-Za-z0-9._/-]{0,99}", FactId::of);
    static final Form<StateCode> STATE =
            parsed("stateCode", "the ISO code of a State, such as KZ", "[A-Z]{2}", StateCode::of);
    static final Form<AreaId> AREA = new AreaForm();
    static final Form<MeasureId> MEASURE =
            parsed("measureId", "the id of a measure, such as hum.2", "[a-z0-9-]+(?:\\.[a-z0-9-]+)+", MeasureId::of);
    static final Form<LocalDate> DAY = parsed("day", "a day such as 2023-12-12", DAY_PATTERN, Forms::day);
    static final Form<Boolean> BOOLEAN = new BooleanForm();
    static final Form<Integer> POSITIVE = new PositiveForm();

    private static final Form<KnownDay> DAY_OBJECT = ObjectForm.<KnownDay, Values>of(
                    Values::new, values -> new KnownDay(values.get("from"), values.get("to"), values.find("words")))
            .named(
                    "knownDayBounds",
                    "the first and the last day that it can be, both inclusive, and the words of the source")
            .required("from", DAY, KnownDay::earliest, Values.setter("from"))
            .required("to", DAY, KnownDay::latest, Values.setter("to"))
            .optional("words", TEXT, KnownDay::words, Values.setter("words"));

    static final Form<KnownDay> KNOWN_DAY = new KnownDayForm();

    /** A day as a report prints it: without the words of a source. */
    static final Form<KnownDay> PRINTED_DAY = parsed(
            "printedDay",
            "a day such as 2023-12-12, a rough one such as 2023-12, or its bounds such as 2023-12-05/2023-12-20",
            KNOWN_DAY_PATTERN,
            text -> KnownDay.parse(withFourDigits(text)));

    private static final Form<KnownPeriod> PERIOD_OBJECT = ObjectForm.<KnownPeriod, Values>of(
                    Values::new, values -> new KnownPeriod(values.get("from"), values.find("to")))
            .named(
                    "periodBounds",
                    "the first and the last day of the period, both inclusive; without a last day no end is stated")
            .required("from", KNOWN_DAY, KnownPeriod::from, Values.setter("from"))
            .optional("to", KNOWN_DAY, KnownPeriod::to, Values.setter("to"));

    static final Form<KnownPeriod> PERIOD = new PeriodForm();
    static final Form<StatedPeriod> STATED_PERIOD =
            orNone("statedPeriod", PERIOD, StatedPeriod.none(), StatedPeriod::of, StatedPeriod::period);
    static final Form<StatedDay> STATED_DAY =
            orNone("statedDay", KNOWN_DAY, StatedDay.none(), StatedDay::of, StatedDay::day);

    static final Form<Audience> AUDIENCE = constant(Audience.class);
    static final Form<List<Intermediary>> THROUGH = list(constant(Intermediary.class));

    private static final Form<Notice> SENT_NOTICE = ObjectForm.<Notice, Values>of(
                    Values::new,
                    values -> new Notice(true, values.find("on"), values.find("to"), values.find("through")))
            .named("sentNotice", "when, to whom and through whom a notice was sent, as far as it is known")
            .optional("on", KNOWN_DAY, Notice::on, Values.setter("on"))
            .optional("to", AUDIENCE, Notice::to, Values.setter("to"))
            .optional("through", THROUGH, Notice::through, Values.setter("through"));

    static final Form<Notice> NOTICE = orNone(
            "notice",
            SENT_NOTICE,
            Notice.none(),
            notice -> notice,
            notice -> Optional.of(notice).filter(Notice::sent));

    static final Form<Consultation> CONSULTATION = ObjectForm.<Consultation, Values>of(
                    Values::new,
                    values -> new Consultation(values.get("state"), values.find("on"), values.find("support")))
            .named("consultation", "the consultation of a State on a draft, and whether it supported it")
            .required("state", STATE, Consultation::state, Values.setter("state"))
            .optional("on", KNOWN_DAY, Consultation::on, Values.setter("on"))
            .optional("support", BOOLEAN, Consultation::support, Values.setter("support"));

    static final Form<Consent> CONSENT = ObjectForm.<Consent, Values>of(
                    Values::new, values -> new Consent(values.get("state"), values.find("on")))
            .named("consent", "the consent of a State")
            .required("state", STATE, Consent::state, Values.setter("state"))
            .optional("on", KNOWN_DAY, Consent::on, Values.setter("on"));

    static final Form<Objection> OBJECTION = ObjectForm.<Objection, Values>of(
                    Values::new,
                    values -> new Objection(values.get("state"), values.find("on"), values.find("withdrawnOn")))
            .named("objection", "the objection of a State")
            .required("state", STATE, Objection::state, Values.setter("state"))
            .optional("on", KNOWN_DAY, Objection::on, Values.setter("on"))
            .optional("withdrawnOn", KNOWN_DAY, Objection::withdrawnOn, Values.setter("withdrawnOn"));

    static final Form<DisclosureConsent> DISCLOSURE_CONSENT = ObjectForm.<DisclosureConsent, Values>of(
                    Values::new,
                    values -> new DisclosureConsent(values.get("state"), values.find("on"), values.find("revokedOn")))
            .named("disclosureConsent", "the consent of a State that information it provided is disclosed")
            .required("state", STATE, DisclosureConsent::state, Values.setter("state"))
            .optional("on", KNOWN_DAY, DisclosureConsent::on, Values.setter("on"))
            .optional("revokedOn", KNOWN_DAY, DisclosureConsent::revokedOn, Values.setter("revokedOn"));

    static final Form<Recipients> RECIPIENTS = ObjectForm.<Recipients, Values>of(
                    Values::new, values -> new Recipients(values.get("states"), values.get("others")))
            .named("recipients", "who learned of it: Member States, and whether anyone else did")
            .required("states", list(STATE), Recipients::states, Values.setter("states"))
            .required("others", BOOLEAN, Recipients::others, Values.setter("others"));

    static final Form<ReviewFocus> REVIEW_FOCUS = ObjectForm.<ReviewFocus, Values>of(
                    Values::new,
                    values -> new ReviewFocus(
                            values.<List<String>>find("dimensions").orElse(List.of()),
                            values.<List<AreaId>>find("areas").orElse(List.of()),
                            values.<List<MeasureId>>find("measures").orElse(List.of())))
            .named("reviewFocus", "what a review focuses on; without any property, no focus was stated")
            .optional(
                    "dimensions",
                    list(new DimensionForm()),
                    focus -> some(focus.dimensions()),
                    Values.setter("dimensions"))
            .optional("areas", list(AREA), focus -> some(focus.areas()), Values.setter("areas"))
            .optional("measures", list(MEASURE), focus -> some(focus.measures()), Values.setter("measures"));

    static final Form<Activity> ACTIVITY = ObjectForm.<Activity, Values>of(
                    Values::new, values -> new Activity(values.get("title"), values.find("timeline")))
            .named("activity", "an activity that a plan proposes")
            .required("title", TEXT, Activity::title, Values.setter("title"))
            .optional("timeline", STATED_PERIOD, Activity::timeline, Values.setter("timeline"));

    static final Form<Source> SOURCE = ObjectForm.<Source, Values>of(
                    Values::new, values -> new Source(values.get("document"), values.find("paragraph")))
            .named("source", "where a fact stands")
            .required("document", TEXT, Source::document, Values.setter("document"))
            .optional("paragraph", TEXT, Source::paragraph, Values.setter("paragraph"));

    private static final Form<ListEntry> LIST_ENTRY = ObjectForm.<ListEntry, Values>of(
                    Values::new, values -> new ListEntry(values.get("state"), values.find("tenure")))
            .named("listEntry", "a State of a printed list")
            .required("state", STATE, ListEntry::state, Values.setter("state"))
            .optional("tenure", PERIOD, ListEntry::tenure, Values.setter("tenure"));

    static final Form<ListRow> LIST_ROW = ObjectForm.<ListRow, Values>of(
                    Values::new,
                    values -> new ListRow(
                            values.get("area"),
                            values.find("number"),
                            values.find("title"),
                            values.get("coordinators"),
                            values.get("coCoordinators"),
                            values.find("remark")))
            .named("listRow", "the row of an area in a printed list; an empty list says that nobody holds the office")
            .required("area", AREA, ListRow::area, Values.setter("area"))
            .optional("number", POSITIVE, ListRow::number, Values.setter("number"))
            .optional("title", TEXT, ListRow::title, Values.setter("title"))
            .required("coordinators", list(LIST_ENTRY), ListRow::coordinators, Values.setter("coordinators"))
            .required("coCoordinators", list(LIST_ENTRY), ListRow::coCoordinators, Values.setter("coCoordinators"))
            .optional("remark", TEXT, ListRow::remark, Values.setter("remark"));

    private Forms() {}

    private static <T> Optional<List<T>> some(List<T> values) {
        return Optional.of(values).filter(all -> !all.isEmpty());
    }

    /** Holds the values of a record until it is built. */
    static final class Values {

        private final Map<String, Object> values = new HashMap<>();

        static <V> BiConsumer<Values, V> setter(String name) {
            return (values, value) -> values.values.put(name, value);
        }

        @SuppressWarnings({"unchecked", "NullAway"})
        <V> V get(String name) {
            return (V) values.get(name);
        }

        @SuppressWarnings("unchecked")
        <V> Optional<V> find(String name) {
            return Optional.ofNullable((V) values.get(name));
        }
    }

    static <E extends Enum<E>> Form<E> constant(Class<E> type) {
        return new ConstantForm<>(type);
    }

    /** Returns the name of the definition of a type. */
    static String definitionOf(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static Form<FactId> reference(RecordKind kind) {
        return new Form<>() {
            @Override
            public @Nullable FactId read(JsonNode node, String pointer, Reading reading) {
                FactId id = FACT_ID.read(node, pointer, reading);
                if (id != null) {
                    reading.refer(id, kind, pointer, node.place());
                }
                return id;
            }

            @Override
            public Schema describe(SchemaDefinitions definitions) {
                return definitions.of(FACT_ID).described("the id of one of the " + kind.name());
            }

            @Override
            public void write(FactId value, JsonGenerator out) throws IOException {
                FACT_ID.write(value, out);
            }
        };
    }

    static <T> Form<List<T>> list(Form<T> element) {
        return new ListForm<>(element, 0);
    }

    /** A list that has an element at least. */
    static <T> Form<List<T>> some(Form<T> element) {
        return new ListForm<>(element, 1);
    }

    static void wrongType(JsonNode node, String pointer, Reading reading, String expected) {
        reading.problem(
                pointer, node.place(), "wrong-type", "this is " + node.type().phrase() + ", expected " + expected);
    }

    static <T> Form<T> parsed(String definition, String expected, String pattern, Function<String, T> parse) {
        return new ParsedForm<>(expected) {
            @Override
            T parse(String text) {
                return parse.apply(text);
            }

            @Override
            public String definition() {
                return definition;
            }

            @Override
            public Schema describe(SchemaDefinitions definitions) {
                return Schema.text(pattern).described(expected);
            }
        };
    }

    private static <T> @Nullable T attempt(JsonNode node, String pointer, Reading reading, Function<String, T> parse) {
        try {
            return parse.apply(node.text());
        } catch (IllegalArgumentException e) {
            reading.problem(pointer, node.place(), "bad-value", String.valueOf(e.getMessage()));
            return null;
        }
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(withFourDigits(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no day: write it like 2023-12-12", e);
        }
    }

    /** Refuses years that ISO 8601 writes with a sign: nothing that is asked of a record lies there, and days overflow. */
    private static String withFourDigits(String text) {
        if (text.startsWith("-") || text.contains("+") || text.contains("/-")) {
            throw new IllegalArgumentException("'" + text + "' is no day: write the year with four digits");
        }
        return text;
    }

    /** The form of a value that is written as a text. */
    private abstract static class ParsedForm<T> implements Form<T> {

        private final String expected;

        ParsedForm(String expected) {
            this.expected = expected;
        }

        /** Reads a text; throws an IllegalArgumentException if it is none of this form. */
        abstract T parse(String text);

        @Override
        public @Nullable T read(JsonNode node, String pointer, Reading reading) {
            if (node.type() != JsonNode.Type.TEXT) {
                wrongType(node, pointer, reading, expected);
                return null;
            }
            return attempt(node, pointer, reading, this::parse);
        }

        @Override
        public void write(T value, JsonGenerator out) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class TextForm extends ParsedForm<String> {

        TextForm() {
            super("a text that is not blank");
        }

        @Override
        String parse(String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("the text is blank: leave the property out instead");
            }
            return text;
        }

        @Override
        public String definition() {
            return "text";
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.of("string")
                    .with("pattern", "\\S")
                    .with("maxLength", LONGEST)
                    .described("a text that is not blank");
        }
    }

    private static final class DimensionForm extends ParsedForm<String> {

        DimensionForm() {
            super("the id of a dimension, such as eco");
        }

        @Override
        String parse(String text) {
            if (!ids().contains(text)) {
                throw new IllegalArgumentException("'" + text
                        + "' is no dimension of the Catalogue of 2021: give one of " + String.join(", ", ids()));
            }
            return text;
        }

        private static List<String> ids() {
            return Catalogues.edition2021().dimensions().stream()
                    .map(Dimension::id)
                    .toList();
        }

        @Override
        public String definition() {
            return "dimensionId";
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.oneOf(ids()).described("the id of a dimension of the Catalogue of 2021");
        }
    }

    private static final class AreaForm extends ParsedForm<AreaId> {

        AreaForm() {
            super("the id of an area, such as nct.ict");
        }

        @Override
        AreaId parse(String text) {
            AreaId area = AreaId.of(text);
            Catalogues.edition2021().get(area);
            return area;
        }

        @Override
        public String definition() {
            return "areaId";
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.oneOf(Catalogues.edition2021().areas().stream()
                            .map(area -> area.id().id())
                            .toList())
                    .described("the id of an area of the Catalogue of 2021");
        }
    }

    private static final class ConstantForm<E extends Enum<E>> extends ParsedForm<E> {

        private final Class<E> type;
        private final String names;

        ConstantForm(Class<E> type) {
            this(type, Stream.of(type.getEnumConstants()).map(Enum::toString).collect(Collectors.joining(", ")));
        }

        private ConstantForm(Class<E> type, String names) {
            super("one of " + names);
            this.type = type;
            this.names = names;
        }

        @Override
        E parse(String text) {
            return Stream.of(type.getEnumConstants())
                    .filter(candidate -> candidate.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is none of " + names));
        }

        @Override
        public String definition() {
            return definitionOf(type);
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.oneOf(
                    Stream.of(type.getEnumConstants()).map(Enum::toString).toList());
        }
    }

    private static final class ListForm<T> implements Form<List<T>> {

        private final Form<T> element;
        private final int least;

        ListForm(Form<T> element, int least) {
            this.element = element;
            this.least = least;
        }

        @Override
        public @Nullable List<T> read(JsonNode node, String pointer, Reading reading) {
            if (node.type() != JsonNode.Type.ARRAY) {
                wrongType(node, pointer, reading, "an array");
                return null;
            }
            if (node.elements().size() < least) {
                reading.problem(
                        pointer, node.place(), "bad-value", "the array is empty, expected one element at least");
                return null;
            }
            List<T> list = new ArrayList<>();
            int index = 0;
            for (JsonNode child : node.elements()) {
                T value = element.read(child, pointer + "/" + index++, reading);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            Schema list = Schema.list(definitions.of(element));
            return least == 0 ? list : list.with("minItems", least);
        }

        @Override
        public void write(List<T> values, JsonGenerator out) throws IOException {
            out.writeStartArray();
            for (T value : values) {
                element.write(value, out);
            }
            out.writeEndArray();
        }
    }

    private static final class BooleanForm implements Form<Boolean> {
        @Override
        public @Nullable Boolean read(JsonNode node, String pointer, Reading reading) {
            if (node.type() != JsonNode.Type.BOOLEAN) {
                wrongType(node, pointer, reading, "true or false");
                return null;
            }
            return Boolean.valueOf(node.text());
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.of("boolean");
        }

        @Override
        public void write(Boolean value, JsonGenerator out) throws IOException {
            out.writeBoolean(value);
        }
    }

    private static final class PositiveForm implements Form<Integer> {
        @Override
        public @Nullable Integer read(JsonNode node, String pointer, Reading reading) {
            if (!node.numeral()) {
                wrongType(node, pointer, reading, "a number such as 3");
                return null;
            }
            if (node.text().length() > 9 || !node.text().matches("[1-9][0-9]*")) {
                reading.problem(
                        pointer,
                        node.place(),
                        "bad-value",
                        node.text() + " is no number of something: give a whole one from 1 to 999999999");
                return null;
            }
            return Integer.valueOf(node.text());
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.of("integer").with("minimum", 1).with("maximum", 999_999_999);
        }

        @Override
        public void write(Integer value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }
    }

    private static final class KnownDayForm implements Form<KnownDay> {
        @Override
        public @Nullable KnownDay read(JsonNode node, String pointer, Reading reading) {
            return switch (node.type()) {
                case OBJECT -> DAY_OBJECT.read(node, pointer, reading);
                case TEXT -> attempt(node, pointer, reading, text -> KnownDay.parse(withFourDigits(text)));
                default -> {
                    wrongType(
                            node,
                            pointer,
                            reading,
                            "a day such as 2023-12-12 or 2022-07, or an object with from and to");
                    yield null;
                }
            };
        }

        @Override
        public String definition() {
            return "knownDay";
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.anyOf(Schema.text(KNOWN_DAY_PATTERN), definitions.of(DAY_OBJECT))
                    .described("a day such as 2023-12-12, or 2022-07 or 2022 for a rough one");
        }

        @Override
        public void write(KnownDay value, JsonGenerator out) throws IOException {
            String text = value.toString();
            if (value.words().isPresent() || text.indexOf('/') >= 0) {
                DAY_OBJECT.write(value, out);
            } else {
                out.writeString(text);
            }
        }
    }

    private static final class PeriodForm implements Form<KnownPeriod> {
        @Override
        public @Nullable KnownPeriod read(JsonNode node, String pointer, Reading reading) {
            return switch (node.type()) {
                case OBJECT -> PERIOD_OBJECT.read(node, pointer, reading);
                case TEXT -> attempt(node, pointer, reading, KnownPeriod::parse);
                default -> {
                    wrongType(
                            node, pointer, reading, "calendar years such as 2024-2025, or an object with from and to");
                    yield null;
                }
            };
        }

        @Override
        public String definition() {
            return "period";
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.anyOf(Schema.text(YEAR + "(?:[-\u2013]" + YEAR + ")?"), definitions.of(PERIOD_OBJECT))
                    .described("calendar years such as 2024-2025, or a first and a last day");
        }

        @Override
        public void write(KnownPeriod value, JsonGenerator out) throws IOException {
            Optional<String> years = value.calendarYears();
            if (years.isPresent()) {
                out.writeString(years.get());
            } else {
                PERIOD_OBJECT.write(value, out);
            }
        }
    }

    static <V, S> Form<S> orNone(
            String definition, Form<V> form, S none, Function<V, S> of, Function<S, Optional<V>> value) {
        return new OrNone<>(definition, form, none, of, value);
    }

    /** Describes the word for what a source says there is none of. */
    static Schema none() {
        return Schema.constant(NONE);
    }

    /** What a text says of something, or the word "none" where it says that there is none. */
    static final class OrNone<V, S> implements Form<S> {

        private final String definition;
        private final Form<V> form;
        private final S none;
        private final Function<V, S> of;
        private final Function<S, Optional<V>> value;

        OrNone(String definition, Form<V> form, S none, Function<V, S> of, Function<S, Optional<V>> value) {
            this.definition = definition;
            this.form = form;
            this.none = none;
            this.of = of;
            this.value = value;
        }

        @Override
        public @Nullable S read(JsonNode node, String pointer, Reading reading) {
            if (node.type() == JsonNode.Type.TEXT && node.text().equals(NONE)) {
                return none;
            }
            V stated = form.read(node, pointer, reading);
            return stated == null ? null : of.apply(stated);
        }

        @Override
        public String definition() {
            return definition;
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.anyOf(none().described("the source says that there is none"), definitions.of(form));
        }

        @Override
        public void write(S stated, JsonGenerator out) throws IOException {
            Optional<V> some = value.apply(stated);
            if (some.isPresent()) {
                form.write(some.get(), out);
            } else {
                out.writeString(NONE);
            }
        }
    }
}
