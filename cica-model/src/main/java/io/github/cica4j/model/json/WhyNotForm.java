package io.github.cica4j.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.explanation.Attempt;
import io.github.cica4j.model.explanation.FoundRecord;
import io.github.cica4j.model.explanation.Gap;
import io.github.cica4j.model.explanation.Sentence;
import io.github.cica4j.model.explanation.Silence;
import io.github.cica4j.model.explanation.WhyNot;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes why a rule says nothing. */
final class WhyNotForm {

    private static final String FORMAT = "cica-why-not/1";

    private final WhyNot whyNot;
    private final Language language;
    private final Messages patterns;
    private final JsonGenerator out;

    WhyNotForm(WhyNot whyNot, Language language, JsonGenerator out) {
        this.whyNot = whyNot;
        this.language = language;
        this.patterns = whyNot.rulebook().patterns(language);
        this.out = out;
    }

    void write() throws IOException {
        out.writeStartObject();
        text("format", FORMAT);
        text("language", language.code());
        text("rulebook", whyNot.rulebook());
        text("rule", whyNot.rule());
        Optional<String> title = whyNot.rulebook().messages(language).findTitle(whyNot.rule());
        if (title.isPresent()) {
            text("title", title.get());
        }
        if (whyNot.subject().isPresent()) {
            text("subject", whyNot.subject().get());
        }
        out.writeNumberField("findings", whyNot.findings());
        sentences("first", whyNot.first());
        out.writeArrayFieldStart("attempts");
        for (Attempt attempt : whyNot.attempts()) {
            attempt(attempt);
        }
        out.writeEndArray();
        out.writeNumberField("more", whyNot.more());
        out.writeNumberField("elsewhere", whyNot.elsewhere());
        out.writeEndObject();
    }

    private void attempt(Attempt attempt) throws IOException {
        out.writeStartObject();
        text("rule", attempt.rule());
        out.writeArrayFieldStart("found");
        for (FoundRecord found : attempt.found()) {
            found(found);
        }
        out.writeEndArray();
        if (attempt.gap().isPresent()) {
            gap(attempt.gap().get());
        }
        if (attempt.silence().isPresent()) {
            silence(attempt.silence().get());
        }
        out.writeEndObject();
    }

    private void found(FoundRecord found) throws IOException {
        out.writeStartObject();
        sentence(found.pattern());
        if (found.collects()) {
            out.writeNumberField("count", found.count());
        }
        if (found.subject().isPresent()) {
            subject(found.subject().get());
        }
        texts("facts", found.facts());
        out.writeObjectFieldStart("values");
        for (Map.Entry<String, Object> value : found.values().entrySet()) {
            text(value.getKey(), value.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void gap(Gap gap) throws IOException {
        out.writeObjectFieldStart("gap");
        sentence(gap.pattern());
        if (gap.constraint().isPresent()) {
            out.writeObjectFieldStart("constraint");
            sentence(gap.constraint().get());
            for (Map.Entry<String, Object> value :
                    gap.constraint().get().arguments().entrySet()) {
                text(value.getKey(), value.getValue());
            }
            out.writeEndObject();
        }
        if (gap.nearest().isPresent()) {
            out.writeFieldName("nearest");
            found(gap.nearest().get());
        }
        sentences("next", gap.next());
        out.writeEndObject();
    }

    private void silence(Silence silence) throws IOException {
        out.writeObjectFieldStart("silence");
        subject(silence.subject());
        text("reason", silence.reason());
        for (Map.Entry<String, DayBounds> day : silence.days().entrySet()) {
            day(day.getKey(), day.getValue());
        }
        texts("evidence", silence.evidence());
        out.writeEndObject();
    }

    /** A day that never comes is absent; one that may never come has no latest. */
    private void day(String name, DayBounds day) throws IOException {
        Optional<KnownDay> known = day.knownDay();
        if (known.isPresent()) {
            text(name, known.get());
        } else if (!day.neverComes() && day.earliest() != DayBounds.ALWAYS) {
            out.writeObjectFieldStart(name);
            text("earliest", LocalDate.ofEpochDay(day.earliest()));
            out.writeEndObject();
        }
    }

    private void subject(Subject subject) throws IOException {
        out.writeObjectFieldStart("subject");
        text("kind", subject.kind());
        text("id", subject.id());
        out.writeEndObject();
    }

    private void sentences(String name, Collection<Sentence> sentences) throws IOException {
        out.writeArrayFieldStart(name);
        for (Sentence sentence : sentences) {
            out.writeStartObject();
            sentence(sentence);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void sentence(Sentence sentence) throws IOException {
        text("key", sentence.key());
        text("sentence", sentence.in(patterns));
    }

    private void text(String name, Object value) throws IOException {
        out.writeStringField(name, value.toString());
    }

    private void texts(String name, Collection<?> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (Object value : values) {
            out.writeString(value.toString());
        }
        out.writeEndArray();
    }
}
