package io.github.cica4j.report;

import io.github.cica4j.model.finding.Deadline;
import io.github.cica4j.model.finding.FindingDiff;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.finding.Summary;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of the texts themselves. Those of rules, States and areas come with their own languages. */
final class Phrases {

    private Phrases() {}

    /**
     * Obtains the words of a language.
     *
     * @throws IllegalArgumentException if they are not written yet
     */
    static Phrases of(Language language) {
        if (language != Language.EN) {
            throw new IllegalArgumentException(
                    "The text report is not written in '" + language.code() + "' yet: ask for 'en'");
        }
        return new Phrases();
    }

    String dossier() {
        return "Dossier";
    }

    String untitled() {
        return "without a title";
    }

    String asOf() {
        return "As of";
    }

    String endOf(LocalDate day) {
        return day + " (end of the day in Astana)";
    }

    String knownOn() {
        return "Known on";
    }

    String onlyKnownOn(LocalDate day) {
        return day + " (what came on record later is left out)";
    }

    String days() {
        return "Days";
    }

    String range(DateRange range) {
        return range.start() + " to " + range.endInclusive() + " (both included; a rough day counts by its earliest)";
    }

    String deadlines() {
        return "Deadlines";
    }

    String kind(Deadline.Kind kind) {
        return switch (kind) {
            case ARISES -> "arises";
            case LIMIT -> "last day";
        };
    }

    String forBearer(String states) {
        return " for " + states;
    }

    String findings() {
        return "Findings, with each day on which their position changes";
    }

    String notInTheReport() {
        return "in no report from here on";
    }

    String before() {
        return "Before";
    }

    String after() {
        return "After";
    }

    String differences() {
        return "Differences";
    }

    String inNoReport() {
        return "in no report";
    }

    String days(FindingDiff.Kind kind, LocalDate since, Optional<LocalDate> until) {
        return kind + ", since " + since + (until.isPresent() ? " until " + until.get() : "");
    }

    /** Tells the status of a finding, the level of a departure, and the sentence of its rulebook. */
    String position(ReportedFinding reported, Map<String, Messages> messages) {
        String level = reported.status().departure() && reported.level().isPresent()
                ? " (" + reported.level().get() + ")"
                : "";
        return words(reported.status().toString()) + level + ": "
                + reported.message(Words.of(reported.rulebook(), messages));
    }

    String rulebook() {
        return "Rulebook";
    }

    String revision(String id, int revision) {
        return id + ", revision " + revision;
    }

    String standing(LegalStatus status, KnownDay since) {
        String word = switch (status) {
            case DRAFT -> "a draft";
            case ADOPTED -> "adopted";
            case IN_FORCE -> "in force";
            case SUPERSEDED -> "superseded";
        };
        return "Known to be " + word + " since " + since + ".";
    }

    String usedUntil(LocalDate lastDay) {
        return "Nothing that came after " + lastDay + " is judged by it.";
    }

    String noStanding() {
        return "Its legal status on this day is not on record.";
    }

    String neverStanding() {
        return "Its legal status is not on record.";
    }

    String takenInForce(LocalDate from) {
        return "Taken to be in force from " + from + "; what counts before that is indicative.";
    }

    String indicativeOnly() {
        return "Its findings are indicative: they show what the text would ask for.";
    }

    String leftOut() {
        return "What it would ask for is left out.";
    }

    String readings() {
        return "Readings";
    }

    String notByDefault(String choices) {
        return choices + " (all others as by default)";
    }

    String departures() {
        return "Departures";
    }

    String due() {
        return "Due now";
    }

    String coming() {
        return "Coming";
    }

    String review() {
        return "For a person to judge";
    }

    String undetermined() {
        return "Undetermined, by what is missing";
    }

    String others() {
        return "All other findings";
    }

    String counts() {
        return "Counts";
    }

    String counted(String heading, int count) {
        return heading + " (" + count + ")";
    }

    String none(String heading) {
        return heading + ": none";
    }

    String since(Status status, LocalDate day) {
        return words(status.toString()) + " since " + day;
    }

    String dueFor(long age) {
        return age == 0 ? "due from today" : "due for " + days(age);
    }

    String by(KnownDay limit, LocalDate today) {
        long first = limit.earliest().toEpochDay() - today.toEpochDay();
        long last = limit.latest().toEpochDay() - today.toEpochDay();
        if (last == 0) {
            return "by " + limit + ", the last day is today";
        }
        return "by " + limit + ", " + (first == last ? "" : Math.max(0, first) + " to ") + days(last) + " left";
    }

    String withoutLimit(LocalDate since) {
        return "no last day, pending since " + since;
    }

    String notArisen(int months) {
        return "To arise in the next " + months + " months:";
    }

    String noLimit() {
        return "no last day";
    }

    String limit(KnownDay day) {
        return "to be done by " + day;
    }

    String needs(List<String> missing) {
        return missing.isEmpty() ? "nothing is named that would tell" : "needs " + String.join(", ", missing);
    }

    String paragraph() {
        return "text";
    }

    String provisions(List<String> ids) {
        return (ids.size() == 1 ? "paragraph " : "paragraphs ") + String.join(", ", ids);
    }

    String indicative() {
        return "indicative";
    }

    String bearer() {
        return "bearer";
    }

    String facts() {
        return "facts";
    }

    String restsOn() {
        return "readings";
    }

    String missing() {
        return "missing";
    }

    String rule() {
        return "Rule";
    }

    String finding(int number, int count, String about) {
        return "Finding " + number + " of " + count + ": " + about;
    }

    String noFindings(String rule, Optional<String> about) {
        return rule + " finds nothing" + (about.isPresent() ? " on " + about.get() : "") + " under these readings";
    }

    String notInThisReport() {
        return "not in the report of this day";
    }

    String status() {
        return "status";
    }

    String dates() {
        return "dates";
    }

    String decidedBy() {
        return "decided by";
    }

    String history() {
        return "history";
    }

    String toMeetIt() {
        return "to meet it";
    }

    String reading(String question, String meaning) {
        return question + " " + meaning;
    }

    String otherReadings() {
        return "Under other readings";
    }

    String otherReadingsTried(int evaluations) {
        return evaluations == 1
                ? "The rule rests on no reading."
                : "Every combination of the readings that the rule rests on was tried (" + evaluations
                        + " evaluations).";
    }

    String sameUnderAll() {
        return "What is found stays the same.";
    }

    String under(String choices) {
        return "under " + choices;
    }

    String or() {
        return ", or ";
    }

    String and() {
        return " with ";
    }

    String noFinding() {
        return "no finding";
    }

    String outcome(String status, Optional<KnownDay> arises, Optional<KnownDay> limit) {
        return status
                + (arises.isPresent() ? "; from " + arises.get() : "")
                + (limit.isPresent() ? ", to be done by " + limit.get() : "");
    }

    String words(String label) {
        return label.replace('-', ' ');
    }

    String summary(Summary summary, int[] departuresByLevel) {
        StringBuilder text = new StringBuilder();
        text.append(summary.total()).append(summary.total() == 1 ? " finding: " : " findings: ");
        text.append(summary.departures()).append(summary.departures() == 1 ? " departure" : " departures");
        if (summary.departures() > 0) {
            text.append(" (");
            String separator = "";
            for (Level level : Level.values()) {
                text.append(separator).append(level).append(' ').append(departuresByLevel[level.ordinal()]);
                separator = ", ";
            }
            text.append(')');
        }
        for (Status status : Status.values()) {
            if (!status.departure() && summary.count(status) > 0) {
                text.append(", ").append(summary.count(status)).append(' ').append(words(status.toString()));
            }
        }
        return text.append('.').toString();
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
