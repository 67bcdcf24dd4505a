package io.github.cica4j.cli;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.json.CicaCsv;
import io.github.cica4j.model.json.CicaJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code cica import}: prints the dossier of a table. */
final class ImportCommand implements Command {

    private static final String LIST = "list";
    private static final String PLAN = "plan";
    private static final int LAST_YEAR = 9999;

    private final PositionalParamSpec kind = PositionalParamSpec.builder()
            .paramLabel("list|plan")
            .index("0")
            .type(String.class)
            .required(true)
            .description("what the table is: a list of Coordinators, or an annual plan")
            .build();
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .paramLabel("FILE.csv")
            .index("1")
            .type(String.class)
            .required(true)
            .description("the table in CSV, with commas and in UTF-8; - for standard input")
            .build();
    private final OptionSpec on =
            Grammar.day("--on").description("the day of a list").build();
    private final OptionSpec year = Grammar.option("--year", "YEAR")
            .type(Integer.class)
            .description("the year of a plan")
            .build();
    private final OptionSpec id = Grammar.option("--id", "ID")
            .description("the id of the record; default: list-DAY or plan-YEAR")
            .build();
    private final CommandSpec spec = Grammar.spec(this)
            .addPositional(kind)
            .addPositional(file)
            .addOption(on)
            .addOption(year)
            .addOption(id);

    ImportCommand() {
        spec.usageMessage()
                .header("Reads a printed table, saved as CSV, and prints a dossier of it.")
                .description("""
                        The first row is the header. Columns of a list: No., Dimension, No., Priority Area, Coordinator,
                        Co-coordinator; a blank dimension is that of the row above, a cell may name several States, each with
                        or without a tenure such as (2024-2025). Columns of a plan: No., Expected title of the event,
                        Organizer(s), Indicative timing. Errors tell the line and the column of the table.""")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(Grammar.EXIT_CODES)
                .footer(
                        "  cica import list coordinators.csv --on 2023-08-22 > list.json",
                        "  cica import plan plan.csv --year 2024 > plan.json");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Surroundings surroundings) throws IOException {
        String table = kind.getValue();
        if (!LIST.equals(table) && !PLAN.equals(table)) {
            throw usage("there is no import of '" + table + "', only " + LIST + ", " + PLAN);
        }
        boolean list = LIST.equals(table);
        LocalDate day = on.getValue();
        Integer of = year.getValue();
        if (list && (day == null || of != null)) {
            throw usage("a list needs its day: give --on, and no --year");
        }
        if (!list && (of == null || day != null)) {
            throw usage("a plan needs its year: give --year, and no --on");
        }
        if (of != null && (of < 0 || of > LAST_YEAR)) {
            throw usage("the year " + of + " is out of range: give 0 to " + LAST_YEAR);
        }
        FactId named = named(list ? "list-" + day : "plan-" + of);
        Dossier dossier = DossierFile.read(
                file.getValue(),
                surroundings,
                in -> day != null
                        ? CicaCsv.readCoordinatorList(in, named, day)
                        : CicaCsv.readAnnualPlan(
                                in, named, Optional.ofNullable(of).orElseThrow()));
        if (dossier == null) {
            return Exit.UNREADABLE;
        }
        surroundings.out().write(CicaJson.writeDossier(dossier));
        return Exit.OK;
    }

    private FactId named(String standard) {
        String given = id.getValue();
        try {
            return FactId.of(given == null ? standard : given);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
