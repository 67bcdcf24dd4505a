package io.github.cica4j.model.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
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

    static final Form<String> TEXT = parsed("a text that is not blank", text -> {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the text is blank: leave the property out instead");
        }
        return text;
    });
    static final Form<FactId> FACT_ID = parsed("an id", FactId::of);
    static final Form<StateCode> STATE = parsed("the ISO code of a State, such as KZ", StateCode::of);
    static final Form<AreaId> AREA = parsed("the id of an area, such as nct.ict", Forms::area);
    static final Form<LocalDate> DAY = parsed("a day such as 2023-12-12", Forms::day);
    static final Form<Boolean> BOOLEAN = new BooleanForm();

    private static final Form<KnownDay> DAY_OBJECT = ObjectForm.<KnownDay, Values>of(
                    Values::new, values -> new KnownDay(values.get("from"), values.get("to"), values.find("words")))
            .required("from", DAY, KnownDay::earliest, Values.setter("from"))
            .required("to", DAY, KnownDay::latest, Values.setter("to"))
            .optional("words", TEXT, KnownDay::words, Values.setter("words"));

    static final Form<KnownDay> KNOWN_DAY = new KnownDayForm();

    private static final Form<KnownPeriod> PERIOD_OBJECT = ObjectForm.<KnownPeriod, Values>of(
                    Values::new, values -> new KnownPeriod(values.get("from"), values.find("to")))
            .required("from", KNOWN_DAY, KnownPeriod::from, Values.setter("from"))
            .optional("to", KNOWN_DAY, KnownPeriod::to, Values.setter("to"));

    static final Form<KnownPeriod> PERIOD = new PeriodForm();
    static final Form<StatedPeriod> STATED_PERIOD = new StatedPeriodForm();

    static final Form<Source> SOURCE = ObjectForm.<Source, Values>of(
                    Values::new, values -> new Source(values.get("document"), values.find("paragraph")))
            .required("document", TEXT, Source::document, Values.setter("document"))
            .optional("paragraph", TEXT, Source::paragraph, Values.setter("paragraph"));

    private static final Form<ListEntry> LIST_ENTRY = ObjectForm.<ListEntry, Values>of(
                    Values::new, values -> new ListEntry(values.get("state"), values.find("tenure")))
            .required("state", STATE, ListEntry::state, Values.setter("state"))
            .optional("tenure", PERIOD, ListEntry::tenure, Values.setter("tenure"));

    static final Form<ListRow> LIST_ROW = ObjectForm.<ListRow, Values>of(
                    Values::new,
                    values -> new ListRow(
                            values.get("area"),
                            values.get("coordinators"),
                            values.get("coCoordinators"),
                            values.find("remark")))
            .required("area", AREA, ListRow::area, Values.setter("area"))
            .required("coordinators", list(LIST_ENTRY), ListRow::coordinators, Values.setter("coordinators"))
            .required("coCoordinators", list(LIST_ENTRY), ListRow::coCoordinators, Values.setter("coCoordinators"))
            .optional("remark", TEXT, ListRow::remark, Values.setter("remark"));

    private Forms() {}

    /** Holds the values of a record until it is built. */
    private static final class Values {

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
        String names = Stream.of(type.getEnumConstants()).map(Enum::toString).collect(Collectors.joining(", "));
        return parsed(
                "one of " + names,
                text -> Stream.of(type.getEnumConstants())
                        .filter(candidate -> candidate.toString().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is none of " + names)));
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
            public void write(FactId value, JsonGenerator out) throws IOException {
                FACT_ID.write(value, out);
            }
        };
    }

    static <T> Form<List<T>> list(Form<T> element) {
        return new Form<>() {
            @Override
            public @Nullable List<T> read(JsonNode node, String pointer, Reading reading) {
                if (node.type() != JsonNode.Type.ARRAY) {
                    wrongType(node, pointer, reading, "an array");
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
            public void write(List<T> values, JsonGenerator out) throws IOException {
                out.writeStartArray();
                for (T value : values) {
                    element.write(value, out);
                }
                out.writeEndArray();
            }
        };
    }

    static void wrongType(JsonNode node, String pointer, Reading reading, String expected) {
        reading.problem(
                pointer, node.place(), "wrong-type", "this is " + node.type().phrase() + ", expected " + expected);
    }

    private static <T> Form<T> parsed(String expected, Function<String, T> parse) {
        return new Form<>() {
            @Override
            public @Nullable T read(JsonNode node, String pointer, Reading reading) {
                if (node.type() != JsonNode.Type.TEXT) {
                    wrongType(node, pointer, reading, expected);
                    return null;
                }
                return attempt(node, pointer, reading, parse);
            }

            @Override
            public void write(T value, JsonGenerator out) throws IOException {
                out.writeString(value.toString());
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

    private static AreaId area(String text) {
        AreaId area = AreaId.of(text);
        Catalogues.edition2021().get(area);
        return area;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no day: write it like 2023-12-12", e);
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
        public void write(Boolean value, JsonGenerator out) throws IOException {
            out.writeBoolean(value);
        }
    }

    private static final class KnownDayForm implements Form<KnownDay> {
        @Override
        public @Nullable KnownDay read(JsonNode node, String pointer, Reading reading) {
            return switch (node.type()) {
                case OBJECT -> DAY_OBJECT.read(node, pointer, reading);
                case TEXT -> attempt(node, pointer, reading, KnownDay::parse);
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
        public void write(KnownPeriod value, JsonGenerator out) throws IOException {
            Optional<String> years = value.calendarYears();
            if (years.isPresent()) {
                out.writeString(years.get());
            } else {
                PERIOD_OBJECT.write(value, out);
            }
        }
    }

    private static final class StatedPeriodForm implements Form<StatedPeriod> {
        @Override
        public @Nullable StatedPeriod read(JsonNode node, String pointer, Reading reading) {
            if (node.type() == JsonNode.Type.TEXT
                    && node.text().equals(StatedPeriod.none().toString())) {
                return StatedPeriod.none();
            }
            KnownPeriod period = PERIOD.read(node, pointer, reading);
            return period == null ? null : StatedPeriod.of(period);
        }

        @Override
        public void write(StatedPeriod value, JsonGenerator out) throws IOException {
            if (value.period().isPresent()) {
                PERIOD.write(value.period().get(), out);
            } else {
                out.writeString(value.toString());
            }
        }
    }
}
