package io.github.cica4j.cli;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The options that say by which rules and readings, and with which knowledge, dossiers are judged. */
final class Judging {

    private final OptionSpec knownOn;
    private final OptionSpec rulebook = Grammar.repeatable("--rulebook", "ID")
            .description("judge by this rulebook only (repeatable); default: all")
            .build();
    private final OptionSpec only = Grammar.repeatable("--only", "RULE")
            .description("apply this rule only (repeatable); 'cica rules' lists them")
            .build();
    private final OptionSpec interpret = Grammar.repeatable("--interpret", "ID=READING")
            .description(
                    "choose a reading of an open word (repeatable), such as INT-06=tenure-start or INT-05=grace:30;"
                            + " 'cica rules RULE' lists them")
            .build();
    private final OptionSpec inForceFrom = Grammar.day("--in-force-from")
            .description("take draft texts to be in force from this day; short for --interpret INT-35=in-force:DAY")
            .build();

    private final CommandSpec spec;

    /**
     * Creates the options.
     *
     * @param spec  the command that they are for
     * @param alsoFor  what else the day of --known-on decides, for the help; empty if nothing
     */
    Judging(CommandSpec spec, String alsoFor) {
        this.spec = spec;
        knownOn = Grammar.day("--known-on")
                .description("judge by what was on record on this day, not with hindsight" + alsoFor)
                .build();
    }

    /** Adds those options to the command that do not choose rules. */
    void addReadings() {
        spec.addOption(knownOn).addOption(interpret).addOption(inForceFrom);
    }

    /** Adds the options to those of the command. */
    void addOptions() {
        spec.addOption(knownOn)
                .addOption(rulebook)
                .addOption(only)
                .addOption(interpret)
                .addOption(inForceFrom);
    }

    /** Returns the day whose knowledge is judged by, absent if all there is. */
    Optional<LocalDate> knownOn() {
        return Optional.ofNullable(knownOn.getValue());
    }

    /** Returns the day of an option; where it is not given, the day of the knowledge, else today. */
    LocalDate day(OptionSpec option, Surroundings surroundings) {
        LocalDate given = option.getValue();
        if (given == null) {
            given = knownOn.getValue();
        }
        return given == null ? Today.of(surroundings.clock(), spec.commandLine(), option.longestName()) : given;
    }

    /** Judges a dossier by what is to be known of it. */
    Assessment judge(Dossier dossier, ComplianceChecker checker) {
        return checker.check(known(dossier));
    }

    /** Returns what is to be known of a dossier. */
    Dossier known(Dossier dossier) {
        return known(dossier, knownOn());
    }

    private static Dossier known(Dossier dossier, Optional<LocalDate> day) {
        return day.isPresent() ? dossier.knownOn(day.get()) : dossier;
    }

    /**
     * Returns the checker that is asked for.
     *
     * @throws ParameterException if there is no such rulebook, rule or reading
     */
    ComplianceChecker checker() {
        return checker(rulebooks(given(rulebook)), readings(interpret, inForceFrom));
    }

    private ComplianceChecker checker(List<Rulebook> rulebooks, Map<String, String> readings) {
        ComplianceChecker.Builder builder = ComplianceChecker.builder().rulebooks(rulebooks);
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            try {
                builder.interpret(reading.getKey(), reading.getValue());
            } catch (IllegalArgumentException e) {
                throw usage("--interpret: " + e.getMessage());
            }
        }
        for (String rule : given(only)) {
            builder.only(RulesCommand.find(rule, rulebooks, spec.commandLine()).id());
        }
        return builder.build();
    }

    private List<Rulebook> rulebooks(List<String> ids) {
        if (ids.isEmpty()) {
            return Rulebooks.standard();
        }
        Set<Rulebook> chosen = new LinkedHashSet<>();
        for (String id : ids) {
            chosen.add(Rulebooks.find(id)
                    .orElseThrow(
                            () -> usage("there is no rulebook '" + id + "', known are " + list(Rulebooks.standard()))));
        }
        return new ArrayList<>(chosen);
    }

    /** Returns the readings that two options choose, by the id of the interpretation, as they are given. */
    private Map<String, String> readings(OptionSpec choices, OptionSpec from) {
        Map<String, String> chosen = new LinkedHashMap<>();
        LocalDate start = from.getValue();
        if (start != null) {
            chosen.put(Interpretation.DRAFT_TEXT.id(), "in-force:" + start);
        }
        for (String choice : given(choices)) {
            int sign = choice.indexOf('=');
            if (sign < 0) {
                throw usage(
                        choices.longestName() + " takes ID=READING such as INT-06=tenure-start, not '" + choice + "'");
            }
            String id = choice.substring(0, sign);
            if (chosen.put(id, choice.substring(sign + 1)) != null) {
                throw usage("the reading of " + id + " is given twice");
            }
        }
        return chosen;
    }

    /** The options that say in what the other side of a comparison is judged otherwise. */
    final class Against {

        private final OptionSpec otherKnownOn = Grammar.day("--against-known-on")
                .description("after: judge by what was on record on this day")
                .build();
        private final OptionSpec otherRulebook = Grammar.repeatable("--against-rulebook", "ID")
                .description("after: judge by this rulebook, in place of those of --rulebook (repeatable)")
                .build();
        private final OptionSpec otherInterpret = Grammar.repeatable("--against-interpret", "ID=READING")
                .description("after: choose this reading, in place of that of --interpret (repeatable)")
                .build();
        private final OptionSpec otherInForceFrom = Grammar.day("--against-in-force-from")
                .description("after: take draft texts to be in force from this day")
                .build();

        /** Adds the options to those of the command. */
        void addOptions() {
            options().forEach(spec::addOption);
        }

        private List<OptionSpec> options() {
            return List.of(otherKnownOn, otherRulebook, otherInterpret, otherInForceFrom);
        }

        /** Checks if any of the options is given. */
        boolean given() {
            return options().stream().anyMatch(option -> option.getValue() != null);
        }

        /** Returns the day whose knowledge the other side is judged by, absent if all there is. */
        Optional<LocalDate> knownOn() {
            LocalDate day = otherKnownOn.getValue();
            return day == null ? Judging.this.knownOn() : Optional.of(day);
        }

        /** Judges the dossier of the other side. */
        Assessment judge(Dossier dossier, ComplianceChecker checker) {
            return checker.check(known(dossier, knownOn()));
        }

        /**
         * Returns the checker of the other side.
         *
         * @throws ParameterException if there is no such rulebook, rule or reading
         */
        ComplianceChecker checker() {
            Map<String, String> readings = new LinkedHashMap<>(readings(interpret, inForceFrom));
            readings.putAll(readings(otherInterpret, otherInForceFrom));
            List<String> ids = Judging.given(otherRulebook);
            return Judging.this.checker(rulebooks(ids.isEmpty() ? Judging.given(rulebook) : ids), readings);
        }
    }

    /** Returns the values of an option that is repeatable. */
    private static List<String> given(OptionSpec option) {
        List<String> values = option.getValue();
        return values == null ? List.of() : values;
    }

    private static String list(List<?> values) {
        StringBuilder list = new StringBuilder();
        for (Object value : values) {
            list.append(list.isEmpty() ? "" : ", ").append(value);
        }
        return list.toString();
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
