package io.github.cica4j.cli;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.AssessmentDiff;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.report.TextReport;
import io.github.cica4j.rules.ComplianceChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code cica diff}: tells what differs between two dossiers, readings, rulebooks or states of knowledge. */
final class DiffCommand implements Command {

    private final CommandSpec spec = Grammar.spec(this);
    private final PositionalParamSpec dossiers = Grammar.dossier()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..2")
            .description(
                    "the dossier before, and the dossier after if it is another; each a file in JSON, or in YAML if its"
                            + " name ends in .yaml or .yml; - for JSON from standard input")
            .build();
    private final OptionSpec asOf = Grammar.day("--as-of")
            .description("the day, judged at its end in Astana; default: today in Astana")
            .build();
    private final OptionSpec overTime = Grammar.flag("--over-time")
            .description("tell of all days: each stretch of days on which a finding stands alike on either side")
            .build();
    private final Judging before = new Judging(spec, "; --as-of is then this day by default");
    private final Judging.Against after = before.new Against();
    private final ResultForm result = new ResultForm("");

    DiffCommand() {
        spec.addPositional(dossiers).addOption(asOf).addOption(overTime);
        before.addOptions();
        after.addOptions();
        result.addTo(spec);
        spec.usageMessage()
                .header("Tells what differs between two assessments.")
                .description("""
                        Findings appear, go, or change their status, or the level of a departure; each with the first day
                        since when that is so. Both sides are judged alike, except for what the --against options change
                        for the side after. Rules of two editions of a text are one if paragraph and letter are the
                        same.""")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(Grammar.EXIT_CODES)
                .footer(
                        "  cica diff 2022.json 2023.json --as-of 2023-12-13",
                        "  cica diff record.json --against-interpret INT-06=tenure-start",
                        "  cica diff record.json --against-in-force-from 2024-01-01 --over-time",
                        "  cica diff record.json --known-on 2023-08-31 --against-known-on 2023-12-31",
                        "  cica diff record.json --rulebook integrity --against-rulebook modalities-draft-2023");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Surroundings surroundings) throws Stop, IOException {
        List<String> operands = dossiers.getValue();
        if (Collections.frequency(operands, "-") > 1) {
            throw usage("standard input can be read only once, - is given twice");
        }
        if (operands.size() == 1 && !after.given()) {
            throw usage("there is nothing to compare with: name a second dossier, or say with --against-interpret,"
                    + " --against-rulebook, --against-in-force-from or --against-known-on what is to be different");
        }
        boolean everyDay = overTime.getValue();
        if (everyDay && asOf.getValue() != null) {
            throw usage("--over-time tells of all days, --as-of of one: give one of them");
        }
        ComplianceChecker one = before.checker();
        ComplianceChecker other = after.checker();

        Dossier first = DossierFile.read(operands.get(0), surroundings);
        Dossier second = operands.size() == 1 ? first : DossierFile.read(operands.get(1), surroundings);
        if (first == null || second == null) {
            return Exit.UNREADABLE;
        }
        AssessmentDiff diff = AssessmentDiff.between(before.judge(first, one), after.judge(second, other));
        result.write(
                result.json() ? json(diff, everyDay, surroundings) : text(diff, everyDay, operands, surroundings),
                surroundings);
        return Exit.OK;
    }

    private byte[] json(AssessmentDiff diff, boolean everyDay, Surroundings surroundings) {
        return everyDay
                ? CicaJson.writeDiffOverTime(diff, Language.EN)
                : CicaJson.writeDiff(diff, day(surroundings), Language.EN);
    }

    private byte[] text(AssessmentDiff diff, boolean everyDay, List<String> operands, Surroundings surroundings) {
        TextReport one = result.form(before.knownOn(), surroundings).from(DossierFile.shown(operands.get(0)));
        TextReport other =
                result.form(after.knownOn(), surroundings).from(DossierFile.shown(operands.get(operands.size() - 1)));
        String text = everyDay
                ? one.writeDiffOverTime(diff, other, Language.EN)
                : one.writeDiff(diff, day(surroundings), other, Language.EN);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private LocalDate day(Surroundings surroundings) {
        return before.day(asOf, surroundings);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
