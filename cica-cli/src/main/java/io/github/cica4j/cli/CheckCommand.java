package io.github.cica4j.cli;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.report.TextReport;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** {@code cica check}: judges dossiers. */
final class CheckCommand implements Command {

    private final PositionalParamSpec dossiers = PositionalParamSpec.builder()
            .paramLabel("DOSSIER")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .required(true)
            .description("a JSON file, or - for standard input; if one of several cannot be read, none is reported")
            .build();
    private final OptionSpec asOf = Grammar.option("--as-of", "DAY")
            .type(LocalDate.class)
            .converters(CheckCommand::day)
            .description("the day, judged at its end in Astana; default: today in Astana")
            .build();
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
    private final OptionSpec inForceFrom = Grammar.option("--in-force-from", "DAY")
            .type(LocalDate.class)
            .converters(CheckCommand::day)
            .description("take draft texts to be in force from this day; short for --interpret INT-35=in-force:DAY")
            .build();
    private final OptionSpec format = Grammar.format()
            .description("default: ${DEFAULT-VALUE}; JSON always holds every finding, several dossiers give an array")
            .build();
    private final OptionSpec output = Grammar.option("--output", "FILE")
            .type(ResultFile.class)
            .converters(ResultFile::named)
            .description("write to FILE instead of standard output; it is replaced as a whole")
            .build();
    private final OptionSpec failOn = Grammar.option("--fail-on", "LEVEL")
            .converters(Grammar.oneOf("error", "warning", "note", "never"))
            .defaultValue("error")
            .description("exit with 1 if there is a departure of this level or a heavier one: error, warning, note or"
                    + " never; default: ${DEFAULT-VALUE}")
            .build();
    private final OptionSpec all = Grammar.flag("--all")
            .description("add what is met, lapsed or gives way, and each undetermined finding")
            .build();

    private final CommandSpec spec = Grammar.spec(this)
            .addPositional(dossiers)
            .addOption(asOf)
            .addOption(rulebook)
            .addOption(only)
            .addOption(interpret)
            .addOption(inForceFrom)
            .addOption(format)
            .addOption(output)
            .addOption(failOn)
            .addOption(all);

    CheckCommand() {
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
        LocalDate given = asOf.getValue();
        LocalDate day = given == null ? Today.of(surroundings.clock(), spec.commandLine()) : given;
        ComplianceChecker checker = checker();

        List<Dossier> read = read(operands, surroundings);
        if (read.size() < operands.size()) {
            return Exit.UNREADABLE;
        }
        List<Report> reports = new ArrayList<>();
        for (Dossier dossier : read) {
            reports.add(checker.check(dossier).asOf(day));
        }
        ResultFile file = output.getValue();
        byte[] result = format.getValue().equals("json")
                ? json(reports)
                : text(reports, operands, file == null && surroundings.colours());
        if (file == null) {
            surroundings.out().write(result);
        } else {
            file.write(result);
        }
        return departs(reports) ? Exit.DEPARTURES : Exit.OK;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is no day such as 2023-12-13");
        }
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

    private byte[] text(List<Report> reports, List<String> operands, boolean colours) {
        TextReport form = TextReport.standard().withEveryFinding(all.getValue()).withColours(colours);
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

    private ComplianceChecker checker() {
        List<Rulebook> rulebooks = rulebooks();
        ComplianceChecker.Builder builder = ComplianceChecker.builder().rulebooks(rulebooks);
        interpret(builder);
        for (String rule : given(only)) {
            builder.only(RulesCommand.find(rule, rulebooks, spec.commandLine()).id());
        }
        return builder.build();
    }

    private List<Rulebook> rulebooks() {
        List<String> ids = given(rulebook);
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

    private void interpret(ComplianceChecker.Builder builder) {
        Set<String> chosen = new LinkedHashSet<>();
        LocalDate start = inForceFrom.getValue();
        if (start != null) {
            String draftText = Interpretation.DRAFT_TEXT.id();
            chosen.add(draftText);
            builder.interpret(draftText, "in-force:" + start);
        }
        for (String choice : given(interpret)) {
            int sign = choice.indexOf('=');
            if (sign < 0) {
                throw usage("--interpret takes ID=READING such as INT-06=tenure-start, not '" + choice + "'");
            }
            String id = choice.substring(0, sign);
            if (!chosen.add(id)) {
                throw usage("the reading of " + id + " is given twice");
            }
            try {
                builder.interpret(id, choice.substring(sign + 1));
            } catch (IllegalArgumentException e) {
                throw usage("--interpret: " + e.getMessage());
            }
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
}
