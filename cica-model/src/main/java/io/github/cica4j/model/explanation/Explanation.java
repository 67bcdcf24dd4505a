package io.github.cica4j.model.explanation;

import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.finding.DateKind;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.finding.Row;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Provision;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a rule finds on a day what it finds: what it asks for, the facts, the dates, what decided the status, the history, the
 * readings, and what would meet it.
 *
 * <p>Each part holds data and a sentence about it in the language of the explanation. Days are judged at their end in Astana.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param report  the report of the day, with the findings of the rule
 * @param language  the language of the sentences
 * @param requirement  what the rule asks for
 * @param about  what is explained: the id of a subject or of an area; absent if all findings of the rule are
 * @param findings  the findings, sorted by subject and occurrence, those that are not in the report of the day too
 * @param whyNot  why nothing is found; absent if something is
 * @param otherReadings  what would be found under other readings, sorted by finding
 * @param evaluations  how many combinations of readings were evaluated to find that, that of the readings chosen included
 */
public record Explanation(
        Report report,
        Language language,
        Requirement requirement,
        Optional<String> about,
        List<Explained> findings,
        Optional<WhyNot> whyNot,
        List<OtherOutcome> otherReadings,
        int evaluations) {

    /** Creates an explanation. */
    public Explanation {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(about, "about");
        findings = List.copyOf(findings);
        Objects.requireNonNull(whyNot, "whyNot");
        otherReadings = List.copyOf(otherReadings);
    }

    /**
     * What a rule asks for.
     *
     * @param rulebook  its rulebook
     * @param rule  the rule
     * @param title  the departure in one sentence
     * @param provisions  the sentences of the text that it checks, in our own words
     * @param readings  the readings that its findings rest on, sorted by id
     */
    public record Requirement(
            Rulebook rulebook,
            RuleDescriptor rule,
            String title,
            List<Provision> provisions,
            List<ChosenReading> readings) {

        /** Creates a requirement. */
        public Requirement {
            provisions = List.copyOf(provisions);
            readings = List.copyOf(readings);
        }
    }

    /**
     * A finding with what it rests on.
     *
     * @param finding  the finding
     * @param position  where it stands on the day, absent if it is not in the report of the day
     * @param message  its position in a sentence, absent likewise
     * @param facts  the facts, sorted by id
     * @param dates  the dates that the rule derived from them
     * @param reasons  what decided the status: the row of the table, and what kept it from being told
     * @param history  each day on which the position changes, earliest first
     * @param remedies  what would meet it, each proved
     * @param outlook  why there is no remedy, absent if there is one
     */
    public record Explained(
            Finding finding,
            Optional<ReportedFinding> position,
            Optional<String> message,
            List<Evidence> facts,
            List<Origin> dates,
            List<Reason> reasons,
            List<Change> history,
            List<Remedy> remedies,
            Optional<String> outlook) {

        /** Creates an explained finding. */
        public Explained {
            facts = List.copyOf(facts);
            dates = List.copyOf(dates);
            reasons = List.copyOf(reasons);
            history = List.copyOf(history);
            remedies = List.copyOf(remedies);
        }
    }

    /**
     * A fact that a finding rests on.
     *
     * @param fact  the fact
     * @param sentence  kind, who, what, day and source
     */
    public record Evidence(Fact fact, String sentence) {}

    /**
     * A date, and what it comes from.
     *
     * @param kind  which date
     * @param day  the day
     * @param origin  what it comes from, in words that continue "it is"
     * @param reading  the reading that moves it, if one does
     * @param sentence  the whole in a sentence
     */
    public record Origin(DateKind kind, DayBounds day, String origin, Optional<Choice> reading, String sentence) {}

    /**
     * What decided the status on the day.
     *
     * @param row  the row of the table; absent for what kept the status from being told
     * @param sentence  the row in a sentence
     */
    public record Reason(Optional<Row> row, String sentence) {}

    /**
     * The position from a day on.
     *
     * @param from  the first day
     * @param position  the position, absent if the finding is in no report from then on
     * @param message  the position in a sentence, absent likewise
     */
    public record Change(LocalDate from, Optional<ReportedFinding> position, Optional<String> message) {}

    /**
     * A reading that a finding rests on.
     *
     * @param interpretation  what is open
     * @param choice  the reading chosen
     * @param meaning  what that means
     */
    public record ChosenReading(Interpretation interpretation, Choice choice, String meaning) {}

    /**
     * An act that would meet a finding.
     *
     * @param act  the act
     * @param by  who owes it, sorted; empty if nobody does, or the record does not tell
     * @param proofs  the days on which it would, earliest first
     */
    public record Remedy(String act, List<StateCode> by, List<Proof> proofs) {

        /** Creates a remedy. */
        public Remedy {
            by = List.copyOf(by);
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * The result of judging the record once more with an act added to it.
     *
     * @param day  the day of the act
     * @param judged  the day that was judged
     * @param status  the status on it, MET or MET_LATE; absent for a norm that no longer has anything to ask for
     * @param sentence  the result in a sentence
     */
    public record Proof(LocalDate day, LocalDate judged, Optional<Status> status, String sentence) {}

    /**
     * What would be found on the day under other readings.
     *
     * @param key  the finding
     * @param status  its status, absent if there would be none, or it would not be in the report of the day
     * @param arises  the day on which it would arise, bind or be done, absent if that never comes
     * @param limit  its last day, absent if there would be none
     * @param message  its position in a sentence, absent if it would not be in the report of the day
     * @param under  the readings to choose in place of those chosen, each list enough by itself and none of it superfluous;
     *     fewest first
     */
    public record OtherOutcome(
            FindingKey key,
            Optional<Status> status,
            Optional<KnownDay> arises,
            Optional<KnownDay> limit,
            Optional<String> message,
            List<List<Choice>> under) {

        /** Creates an outcome. */
        public OtherOutcome {
            under = under.stream().map(List::copyOf).toList();
        }
    }
}
