package io.github.cica4j.cli;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.report.TextReport;
import io.github.cica4j.rules.ComplianceChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code cica check}: judges dossiers. */
final class CheckCommand implements Command {

    private final CommandSpec spec = Grammar.spec(this);
    private final PositionalParamSpec dossiers = Grammar.dossier()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .description(
                    "a file in JSON, or in YAML if its name ends in .yaml or .yml; - for JSON from standard input; if one of several cannot be read, none is reported")
            .build();
    private final OptionSpec asOf = Grammar.day("--as-of")
            .description("the day, judged at its end in Astana; default: today in Astana")
            .build();
    private final Judging judging = new Judging(spec, "; --as-of is then this day by default");
    private final ResultForm result =
            new ResultForm("; JSON always holds every finding, several dossiers give an array");
    private final OptionSpec failOn = Grammar.option("--fail-on", "LEVEL")
            .converters(Grammar.oneOf("error", "warning", "note", "never"))
            .defaultValue("error")
            .description("exit with 1 if there is a departure of this level or a heavier one: error, warning, note or"
                    + " never; default: ${DEFAULT-VALUE}")
            .build();
    private final OptionSpec all = Grammar.flag("--all")
            .description("add what is met, lapsed or gives way, and each undetermined finding")
            .build();

    CheckCommand() {
        spec.addPositional(dossiers).addOption(asOf);
        judging.addOptions();
        result.addTo(spec);
        spec.addOption(failOn).addOption(all);
        spec.usageMessage()
                .header("Judges dossiers as of a day.")
                .description("""
                        Only departures, that is what is overdue or not met, lead to exit code 1: what is due,
                        undetermined or for a person to judge never does. A draft text is never heavier than warning,
                        unless --in-force-from says that it counts in full.""")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(Grammar.EXIT_CODES)
                .footer(
                        "  cica check record.json --as-of 2023-12-13",
                        "  cica check record.json --in-force-from 2024-01-01 --fail-on warning",
                        "  cica check record.json --only MOD-2.7-a --interpret INT-06=tenure-start",
                        "  cica check record.json --known-on 2023-08-31",
                        "  cica check 2022.json 2023.json --format json --output report.json",
                        "  generate-dossier | cica check - --format json");
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
        LocalDate day = judging.day(asOf, surroundings);
        ComplianceChecker checker = judging.checker();

        List<Dossier> read = read(operands, surroundings);
        if (read.size() < operands.size()) {
            return Exit.UNREADABLE;
        }
        List<Report> reports = new ArrayList<>();
        for (Dossier dossier : read) {
            reports.add(judging.judge(dossier, checker).asOf(day));
        }
        result.write(result.json() ? json(reports) : text(reports, operands, surroundings), surroundings);
        return departs(reports) ? Exit.DEPARTURES : Exit.OK;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static List<Dossier> read(List<String> operands, Surroundings surroundings) {
        List<Dossier> dossiers = new ArrayList<>();
        for (String operand : operands) {
            Dossier dossier = DossierFile.read(operand, surroundings);
            if (dossier != null) {
                dossiers.add(dossier);
            }
        }
        return dossiers;
    }

    private static byte[] json(List<Report> reports) {
        return reports.size() == 1
                ? CicaJson.writeReport(reports.get(0), Language.EN)
                : CicaJson.writeReports(reports, Language.EN);
    }

    private byte[] text(List<Report> reports, List<String> operands, Surroundings surroundings) {
        TextReport form = result.form(judging.knownOn(), surroundings).withEveryFinding(all.getValue());
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < reports.size(); at++) {
            text.append(at == 0 ? "" : "\n\n")
                    .append(form.from(DossierFile.shown(operands.get(at))).write(reports.get(at), Language.EN));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Departures alone count: what is due, undetermined or to be reviewed never does. */
    private boolean departs(List<Report> reports) {
        Level least = failOn();
        if (least == null) {
            return false;
        }
        for (Report report : reports) {
            for (ReportedFinding departure : report.departures()) {
                if (departure.level().orElse(Level.NOTE).compareTo(least) <= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Level failOn() {
        return switch (failOn.<String>getValue()) {
            case "error" -> Level.ERROR;
            case "warning" -> Level.WARNING;
            case "note" -> Level.NOTE;
            default -> null;
        };
    }
}
