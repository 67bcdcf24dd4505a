package io.github.cica4j.report;

import io.github.cica4j.model.explanation.Silence;
import io.github.cica4j.model.state.Language;

/** The words of the text that tells why a rule says nothing. */
final class WhyNotPhrases {

    private WhyNotPhrases() {}

    /**
     * Obtains the words of a language.
     *
     * @throws IllegalArgumentException if they are not written yet
     */
    static WhyNotPhrases of(Language language) {
        // refuses other languages with the sentence of all texts
        Phrases.of(language);
        return new WhyNotPhrases();
    }

    String rule() {
        return "Rule";
    }

    String subject() {
        return "Subject";
    }

    String anySubject() {
        return "any";
    }

    String beginsWith() {
        return "Begins with";
    }

    String or() {
        return ", or ";
    }

    String findings() {
        return "Findings";
    }

    String findings(int count) {
        return count == 0 ? "none" : Integer.toString(count);
    }

    String tried() {
        return "Where it stops";
    }

    String has() {
        return "has";
    }

    String needs() {
        return "needs";
    }

    String then() {
        return "then";
    }

    String says() {
        return "says";
    }

    String days() {
        return "days";
    }

    String facts() {
        return "facts";
    }

    String collected(int count, String facts) {
        return count == 0 ? "none, which is enough" : count + " (" + facts + ")";
    }

    String notOnRecord() {
        return "no such record";
    }

    String noneIs() {
        return "there is none";
    }

    String notSo(String record) {
        return "not so of " + record;
    }

    String notSoOfTheOne() {
        return "not so of the one on record";
    }

    String nothing(Silence.Reason reason) {
        return "nothing: all conditions hold, but "
                + switch (reason) {
                    case NEVER_ARISES -> "there is no day on which it arises";
                    case ENDS_FIRST -> "it ends by the day on which it would arise";
                    case LIMIT_FIRST -> "its last day in time lies before the day on which it would arise";
                    case NOTHING_TO_SAY -> "there is nothing to say on any day";
                };
    }

    String never(String name) {
        return name + " never";
    }

    String orNever(String name, String day) {
        return name + " " + day + " or later, or never";
    }

    String more(int count) {
        return "and " + count + " more";
    }

    String noRecord() {
        return "No record that it could begin with is there.";
    }

    String noneInvolved(String subject) {
        return "No record that it could begin with has to do with " + subject + ".";
    }

    String elsewhere(int count) {
        return count == 1 ? "One has to do with another subject." : count + " have to do with other subjects.";
    }
}
