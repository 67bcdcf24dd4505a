package io.github.cica4j.report;

import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Provision;
import io.github.cica4j.model.law.RuleDescriptor;
import java.util.List;
import java.util.Optional;

/** Writes an explanation on one page. It does without lambdas, as {@link TextWriter} does. */
final class ExplanationWriter {

    private static final int INDENT = 2;
    private static final int BODY = 14;
    private static final int HEAD = 11;

    private final Explanation explanation;
    private final Phrases phrases;
    private final Page page;

    ExplanationWriter(Explanation explanation, Phrases phrases, Page page) {
        this.explanation = explanation;
        this.phrases = phrases;
        this.page = page;
    }

    void write(Head head) {
        head.dossier();
        head.row(phrases.asOf(), phrases.endOf(explanation.report().asOf()));
        head.law(Optional.of(explanation.report().asOf()));
        requirement(head);
        int count = explanation.findings().size();
        if (count == 0) {
            page.heading(
                    phrases.noFindings(explanation.requirement().rule().id().value(), explanation.about()));
        }
        if (explanation.whyNot().isPresent()) {
            WhyNotWriter whyNot = new WhyNotWriter(
                    explanation.whyNot().get(), explanation.language(), WhyNotPhrases.of(explanation.language()), page);
            whyNot.beginsWith(HEAD);
            whyNot.attempts();
        }
        for (int at = 0; at < count; at++) {
            finding(explanation.findings().get(at), at + 1, count);
        }
        otherReadings();
    }

    private void requirement(Head head) {
        RuleDescriptor rule = explanation.requirement().rule();
        String force = phrases.words(rule.force().label().orElse("none"));
        head.row(phrases.rule(), rule.id() + ": " + explanation.requirement().title());
        page.text(HEAD, force + ", " + rule.shape());
        for (Provision provision : explanation.requirement().provisions()) {
            page.text(HEAD, provision.id() + ": " + provision.paraphrase());
        }
        for (Explanation.ChosenReading reading : explanation.requirement().readings()) {
            page.text(
                    HEAD,
                    reading.choice() + ": "
                            + phrases.reading(reading.interpretation().question(), reading.meaning()));
        }
    }

    private void finding(Explanation.Explained explained, int number, int count) {
        Finding finding = explained.finding();
        Object area = finding.arguments().get(Words.AREA);
        boolean named = area == null || area.toString().equals(finding.subject().id());
        page.heading(phrases.finding(number, count, Words.about(finding.key()) + (named ? "" : ", " + area)));
        if (explained.position().isPresent()) {
            ReportedFinding reported = explained.position().get();
            Level level = reported.level().orElse(null);
            row(
                    phrases.status(),
                    level == null ? Colour.NONE : Colour.of(level),
                    position(reported, explained.message()));
            if (!reported.bearer().isEmpty()) {
                row(phrases.bearer(), Words.states(reported.bearer(), explanation.language()));
            }
            if (!reported.missing().isEmpty()) {
                row(phrases.missing(), Words.join(reported.missing()));
            }
        } else {
            row(phrases.status(), phrases.notInThisReport());
        }
        String label = phrases.facts();
        for (Explanation.Evidence evidence : explained.facts()) {
            row(label, evidence.fact().id() + ": " + evidence.sentence());
            label = "";
        }
        label = phrases.dates();
        for (Explanation.Origin origin : explained.dates()) {
            row(label, origin.sentence());
            label = "";
        }
        label = phrases.decidedBy();
        for (Explanation.Reason reason : explained.reasons()) {
            row(label, reason.sentence());
            label = "";
        }
        history(explained.history());
        remedies(explained);
    }

    private String position(ReportedFinding reported, Optional<String> message) {
        return phrases.since(reported.status(), reported.since())
                + (reported.level().isPresent() ? " (" + reported.level().get() : "")
                + (reported.level().isPresent() ? (reported.indicative() ? ", " + phrases.indicative() : "") + ")" : "")
                + (message.isPresent() ? ": " + message.get() : "");
    }

    private void history(List<Explanation.Change> history) {
        String label = phrases.history();
        for (Explanation.Change change : history) {
            Optional<ReportedFinding> position = change.position();
            String text = position.isPresent()
                    ? phrases.words(position.get().status().toString())
                            + (position.get().missing().isEmpty()
                                    ? ""
                                    : ", " + phrases.needs(position.get().missing()))
                    : phrases.notInTheReport();
            row(label, change.from() + " " + text);
            label = "";
        }
    }

    private void remedies(Explanation.Explained explained) {
        String label = phrases.toMeetIt();
        for (Explanation.Remedy remedy : explained.remedies()) {
            for (Explanation.Proof proof : remedy.proofs()) {
                row(label, proof.sentence());
                label = "";
            }
        }
        if (explained.outlook().isPresent()) {
            row(label, explained.outlook().get());
        }
    }

    private void otherReadings() {
        page.heading(phrases.otherReadings());
        page.text(INDENT, phrases.otherReadingsTried(explanation.evaluations()));
        if (explanation.otherReadings().isEmpty() && explanation.evaluations() > 1) {
            page.text(INDENT, phrases.sameUnderAll());
        }
        String before = "";
        for (Explanation.OtherOutcome outcome : explanation.otherReadings()) {
            String about = Words.about(outcome.key());
            if (!about.equals(before)) {
                page.text(INDENT, about);
                before = about;
            }
            page.text(2 * INDENT, phrases.under(choices(outcome.under())) + ":");
            String status = phrases.noFinding();
            if (outcome.status().isPresent()) {
                status = phrases.words(outcome.status().get().toString());
            } else if (outcome.arises().isPresent()) {
                status = phrases.notInThisReport();
            }
            page.text(3 * INDENT, phrases.outcome(status, outcome.arises(), outcome.limit()));
            if (outcome.message().isPresent()) {
                page.text(3 * INDENT, outcome.message().get());
            }
        }
    }

    private String choices(List<List<Choice>> under) {
        StringBuilder text = new StringBuilder();
        for (List<Choice> choices : under) {
            text.append(text.isEmpty() ? "" : phrases.or());
            String separator = "";
            for (Choice choice : choices) {
                text.append(separator).append(choice);
                separator = phrases.and();
            }
        }
        return text.toString();
    }

    private void row(String label, String text) {
        row(label, Colour.NONE, text);
    }

    private void row(String label, Colour colour, String text) {
        page.labelled(INDENT, label, colour, BODY, text);
    }
}
