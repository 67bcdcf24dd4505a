package io.github.cica4j.report;

import io.github.cica4j.model.explanation.Attempt;
import io.github.cica4j.model.explanation.FoundRecord;
import io.github.cica4j.model.explanation.Gap;
import io.github.cica4j.model.explanation.Sentence;
import io.github.cica4j.model.explanation.Silence;
import io.github.cica4j.model.explanation.WhyNot;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes why a rule says nothing, on one page. */
final class WhyNotWriter {

    private static final int HEAD = 13;
    private static final int INDENT = 2;
    private static final int BODY = 9;

    private final WhyNot whyNot;
    private final WhyNotPhrases phrases;
    private final Messages patterns;
    private final Optional<String> title;
    private final Page page;

    WhyNotWriter(WhyNot whyNot, Language language, WhyNotPhrases phrases, Page page) {
        this.whyNot = whyNot;
        this.phrases = phrases;
        this.patterns = whyNot.rulebook().patterns(language);
        this.title = whyNot.rulebook().messages(language).findTitle(whyNot.rule());
        this.page = page;
    }

    void write() {
        String rule = whyNot.rule().value() + (title.isPresent() ? ": " + title.get() : "");
        page.labelled(0, phrases.rule(), HEAD, rule);
        page.labelled(0, phrases.subject(), HEAD, whyNot.subject().orElse(phrases.anySubject()));
        beginsWith(HEAD);
        page.labelled(0, phrases.findings(), HEAD, phrases.findings(whyNot.findings()));
        attempts();
    }

    void beginsWith(int column) {
        page.labelled(0, phrases.beginsWith(), column, joined(whyNot.first(), phrases.or()));
    }

    /** Writes where the rule stops, without what it is. */
    void attempts() {
        if (!whyNot.attempts().isEmpty()) {
            page.heading(phrases.tried());
        } else if (whyNot.findings() == 0) {
            page.blank();
            page.text(
                    0,
                    whyNot.subject().isPresent()
                            ? phrases.noneInvolved(whyNot.subject().get())
                            : phrases.noRecord());
        }
        boolean first = true;
        for (Attempt attempt : whyNot.attempts()) {
            if (!first) {
                page.blank();
            }
            first = false;
            write(attempt);
        }
        if (whyNot.more() > 0) {
            page.blank();
            page.text(0, phrases.more(whyNot.more()));
        }
        if (whyNot.elsewhere() > 0) {
            page.blank();
            page.text(0, phrases.elsewhere(whyNot.elsewhere()));
        }
    }

    private void write(Attempt attempt) {
        page.text(0, attempt.rule());
        for (FoundRecord found : attempt.found()) {
            row(phrases.has(), told(found.pattern()) + ": " + about(found));
        }
        if (attempt.gap().isPresent()) {
            write(attempt.gap().get());
        }
        if (attempt.silence().isPresent()) {
            write(attempt.silence().get());
        }
    }

    private void write(Gap gap) {
        String pattern = told(gap.pattern());
        if (gap.constraint().isEmpty()) {
            row(phrases.needs(), pattern + "; " + phrases.notOnRecord());
        } else {
            row(
                    phrases.needs(),
                    pattern + ": " + told(gap.constraint().get()) + "; "
                            + (gap.nearest().isPresent()
                                    ? notSo(about(gap.nearest().get()))
                                    : phrases.noneIs()));
        }
        if (!gap.next().isEmpty()) {
            row(phrases.then(), joined(gap.next(), "; "));
        }
    }

    private String notSo(String record) {
        return record.isEmpty() ? phrases.notSoOfTheOne() : phrases.notSo(record);
    }

    private void write(Silence silence) {
        row(phrases.says(), phrases.nothing(silence.reason()));
        List<String> days = new ArrayList<>();
        for (Map.Entry<String, DayBounds> day : silence.days().entrySet()) {
            days.add(told(day.getKey(), day.getValue()));
        }
        row(phrases.days(), Words.join(days));
        if (!silence.evidence().isEmpty()) {
            row(phrases.facts(), Words.join(silence.evidence()));
        }
    }

    private String told(String name, DayBounds day) {
        Optional<KnownDay> known = day.knownDay();
        if (known.isPresent()) {
            return name + " " + known.get();
        }
        return day.neverComes() || day.earliest() == DayBounds.ALWAYS
                ? phrases.never(name)
                : phrases.orNever(name, LocalDate.ofEpochDay(day.earliest()).toString());
    }

    /** What a record is known by: its subject, else its facts, else what the rule reads of it. */
    private String about(FoundRecord found) {
        if (found.collects()) {
            return phrases.collected(found.count(), Words.join(found.facts()));
        }
        if (found.subject().isPresent()) {
            return found.subject().get().toString();
        }
        if (!found.facts().isEmpty()) {
            return Words.join(found.facts());
        }
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, Object> value : found.values().entrySet()) {
            values.add(value.getKey() + " " + value.getValue());
        }
        return Words.join(values);
    }

    private String told(Sentence sentence) {
        return sentence.in(patterns);
    }

    private String joined(List<Sentence> sentences, String separator) {
        StringBuilder joined = new StringBuilder();
        for (Sentence sentence : sentences) {
            joined.append(joined.isEmpty() ? "" : separator).append(told(sentence));
        }
        return joined.toString();
    }

    private void row(String label, String text) {
        page.labelled(INDENT, label, BODY, text);
    }
}
