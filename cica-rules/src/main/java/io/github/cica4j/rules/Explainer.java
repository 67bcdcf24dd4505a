package io.github.cica4j.rules;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.explanation.WhyNot;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.DateKind;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.finding.Row;
import io.github.cica4j.model.finding.Timeline;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.internal.explanation.FactSentences;
import io.github.cica4j.rules.internal.explanation.ProvedRemedies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Explains what a rule finds: from the facts through the dates to the status, under which readings it would find something else,
 * and what would meet it; and where it finds nothing, where its conditions stop.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Explainer {

    private static final String BUNDLE = "explanations";
    private static final String DATES = "dates";
    private static final String REMEDIES = "remedies";
    private static final String NONE = "none";

    private final ComplianceChecker checker;
    private final Language language;
    private final Messages sentences;

    private Explainer(ComplianceChecker checker, Language language) {
        this.checker = checker;
        this.language = language;
        this.sentences = Messages.load(FactSentences.class, BUNDLE, language);
    }

    /**
     * Obtains an explainer.
     *
     * @param checker  the checker by whose rulebooks and readings is judged
     * @param language  the language of the sentences
     * @return the explainer
     * @throws IllegalArgumentException if explanations are not written in that language yet
     */
    public static Explainer of(ComplianceChecker checker, Language language) {
        return new Explainer(checker, language);
    }

    /**
     * Explains all that a rule finds.
     *
     * @param dossier  the record
     * @param rule  the rule
     * @param day  the day, judged at its end in Astana
     * @return the explanation
     * @throws IllegalArgumentException if no rulebook of the checker has the rule
     */
    public Explanation explain(Dossier dossier, RuleId rule, LocalDate day) {
        return explain(dossier, rule, Optional.empty(), day);
    }

    /**
     * Explains what a rule finds on something.
     *
     * @param dossier  the record
     * @param rule  the rule
     * @param about  the id of a subject, or of an area
     * @param day  the day, judged at its end in Astana
     * @return the explanation
     * @throws IllegalArgumentException if no rulebook of the checker has the rule
     */
    public Explanation explain(Dossier dossier, RuleId rule, String about, LocalDate day) {
        return explain(dossier, rule, Optional.of(about), day);
    }

    private Explanation explain(Dossier dossier, RuleId rule, Optional<String> about, LocalDate day) {
        ComplianceChecker alone = ComplianceChecker.builder()
                .rulebooks(checker.rulebooks())
                .interpretations(checker.interpretations())
                .only(rule)
                .build();
        Rulebook rulebook = alone.rulebooks().stream()
                .filter(book -> book.findRule(rule).isPresent())
                .findFirst()
                .orElseThrow();
        RuleDescriptor descriptor = rulebook.findRule(rule).orElseThrow();
        Messages messages = rulebook.messages(language);
        Assessment assessment = alone.check(dossier);
        List<Explanation.OtherOutcome> others = new ArrayList<>();
        int evaluations = new OtherReadings(alone, rule, dossier, day, messages, about).tell(others);
        SortedSet<Finding> findings = OtherReadings.findings(assessment, rule, about, day);
        Optional<WhyNot> whyNot =
                findings.isEmpty() ? Optional.of(alone.whyNot(dossier, rule, about)) : Optional.empty();
        Chain chain = new Chain(alone, assessment, dossier, rulebook, messages, day);
        return new Explanation(
                assessment.asOf(day),
                language,
                new Explanation.Requirement(
                        rulebook,
                        descriptor,
                        messages.findTitle(rule).orElse(""),
                        rulebook.provisions().stream()
                                .filter(provision -> descriptor.provisions().contains(provision.id()))
                                .toList(),
                        readings(descriptor, assessment.interpretations())),
                about,
                findings.stream().map(chain::explained).toList(),
                whyNot,
                others,
                evaluations);
    }

    /** The explanation of the findings of one rule on one day. */
    private final class Chain {

        private final Assessment assessment;
        private final Dossier dossier;
        private final Messages messages;
        private final Messages origins;
        private final LocalDate day;
        private final FactSentences facts;
        private final ProvedRemedies remedies;

        Chain(
                ComplianceChecker alone,
                Assessment assessment,
                Dossier dossier,
                Rulebook rulebook,
                Messages messages,
                LocalDate day) {
            this.assessment = assessment;
            this.dossier = dossier;
            this.messages = messages;
            this.origins = Messages.loadIfPresent(rulebook.anchor(), DATES, language);
            this.day = day;
            this.facts = new FactSentences(sentences, dossier);
            this.remedies = new ProvedRemedies(
                    alone::check,
                    dossier,
                    day,
                    sentences,
                    Messages.loadIfPresent(rulebook.anchor(), REMEDIES, language));
        }

        Explanation.Explained explained(Finding finding) {
            Optional<ReportedFinding> position = assessment.find(finding, day);
            List<Explanation.Remedy> met =
                    position.isPresent() ? remedies.of(position.get(), StandardRemedies.of(finding.rule())) : List.of();
            return new Explanation.Explained(
                    finding,
                    position,
                    message(position),
                    evidence(finding),
                    dates(finding),
                    reasons(finding, position),
                    history(finding),
                    met,
                    met.isEmpty() ? position.map(remedies::outlook) : Optional.empty());
        }

        private Optional<String> message(Optional<ReportedFinding> position) {
            return position.map(reported -> reported.message(messages));
        }

        private List<Explanation.Evidence> evidence(Finding finding) {
            List<Explanation.Evidence> evidence = new ArrayList<>();
            for (FactId id : finding.evidence()) {
                dossier.find(id).ifPresent(fact -> evidence.add(new Explanation.Evidence(fact, facts.of(fact))));
            }
            return evidence;
        }

        private List<Explanation.Origin> dates(Finding finding) {
            Map<DateKind, DayBounds> dates = finding.dated().dates();
            List<Explanation.Origin> told = new ArrayList<>();
            dates.forEach((kind, bounds) -> {
                // where it is not said otherwise, an act counts from the day on which it is owed
                if (kind != DateKind.COUNTS_FROM || !bounds.equals(dates.get(DateKind.ARISES))) {
                    told.add(origin(finding, kind, bounds));
                }
            });
            return told;
        }

        private Explanation.Origin origin(Finding finding, DateKind kind, DayBounds bounds) {
            Optional<Choice> reading = moving(
                    finding,
                    kind,
                    assessment.interpretations(),
                    origins.sentences().keySet());
            String key = originKey(
                    finding,
                    kind,
                    assessment.interpretations(),
                    origins.sentences().keySet());
            String origin = origins.find(key, finding.arguments()).orElseGet(() -> sentence("day.untold", Map.of()));
            String moved = reading.map(choice -> " (" + choice + ")").orElse("");
            return new Explanation.Origin(
                    kind,
                    bounds,
                    origin,
                    reading,
                    sentence("date." + kind, Map.of("day", day(bounds), "origin", origin + moved)));
        }

        private List<Explanation.Reason> reasons(Finding finding, Optional<ReportedFinding> position) {
            List<Explanation.Reason> reasons = new ArrayList<>();
            Map<String, Object> arguments = new HashMap<>();
            arguments.put("day", day);
            arguments.put("limit", finding.limit().<Object>map(limit -> limit).orElse(NONE));
            Set<Row> rows = finding.dated().rowsOn(day);
            for (Row row : rows) {
                reasons.add(new Explanation.Reason(Optional.of(row), sentence("row." + row, arguments)));
            }
            if (position.isPresent() && position.get().status() == Status.UNDETERMINED) {
                arguments.put("missing", position.get().missing());
                boolean several = rows.size() > 1;
                if (several || rows.iterator().next().statuses().stream().noneMatch(Status.UNDETERMINED::equals)) {
                    String why = several ? "row.several" : "row.unproved";
                    reasons.add(new Explanation.Reason(Optional.empty(), sentence(why, arguments)));
                }
            }
            return reasons;
        }

        private List<Explanation.Change> history(Finding finding) {
            List<Explanation.Change> history = new ArrayList<>();
            for (Timeline.Change change : finding.timeline().changes()) {
                Optional<ReportedFinding> position = assessment.find(finding, change.from());
                history.add(new Explanation.Change(change.from(), position, message(position)));
            }
            return history;
        }
    }

    private static List<Explanation.ChosenReading> readings(RuleDescriptor rule, Interpretations interpretations) {
        List<Explanation.ChosenReading> readings = new ArrayList<>();
        for (Interpretation open : rule.interpretations()) {
            Choice choice = interpretations.of(open);
            String meaning = open.readings().stream()
                    .filter(reading -> choice.chose(reading.name()))
                    .map(Reading::description)
                    .findFirst()
                    .orElseThrow();
            readings.add(new Explanation.ChosenReading(open, choice, meaning));
        }
        return readings;
    }

    /** Returns the key of the sentence on what a date comes from: that for the reading which moves it, if there is one. */
    static String originKey(Finding finding, DateKind kind, Interpretations interpretations, Set<String> keys) {
        String key = finding.rule() + "." + kind;
        return moving(finding, kind, interpretations, keys)
                .map(choice -> keyOf(key, choice))
                .orElse(key);
    }

    private static Optional<Choice> moving(
            Finding finding, DateKind kind, Interpretations interpretations, Set<String> keys) {
        String key = finding.rule() + "." + kind;
        return finding.descriptor().interpretations().stream()
                .map(interpretations::of)
                .filter(choice -> keys.contains(keyOf(key, choice)))
                .findFirst();
    }

    private static String keyOf(String date, Choice choice) {
        return date + "." + choice.interpretation() + "." + choice.reading();
    }

    private String day(DayBounds bounds) {
        if (bounds.earliest() == DayBounds.ALWAYS) {
            return sentence("day.always", Map.of());
        }
        if (bounds.knownDay().isPresent()) {
            KnownDay day = bounds.knownDay().get();
            return day.exact()
                    ? day.toString()
                    : sentence("day.between", Map.of("from", day.earliest(), "to", day.latest()));
        }
        return sentence("day.or-never", Map.of("day", LocalDate.ofEpochDay(bounds.earliest())));
    }

    private String sentence(String key, Map<String, ?> arguments) {
        return sentences.find(key, arguments).orElseThrow(() -> new IllegalStateException("No sentence " + key));
    }

    @Override
    public String toString() {
        return "Explainer of " + checker;
    }
}
