package io.github.cica4j.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.TypeConversionException;

/** The command line of {@code cica} as picocli is told of it: what may stand there, and the help. */
final class Grammar {

    static final List<String> COMMANDS = List.of(
            "check", "deadlines", "timeline", "diff", "explain", "rules", "catalogue", "import", "schema", "demo");

    static final Map<String, String> EXIT_CODES = UsageMessageSpec.keyValuesMap(
            Exit.OK + ":nothing at or above --fail-on (always so for all but check)",
            Exit.DEPARTURES + ":a departure at or above --fail-on",
            Exit.USAGE + ":the command line is not understood",
            Exit.UNREADABLE + ":a dossier cannot be read; each error is a line file:line:column pointer: message",
            Exit.FAULT + ":a fault of the program or of the machine");

    private static final int WIDTH = 100;
    private static final int DAY_LENGTH = 10;
    private static final int WIDTH_OF_OPTIONS = 28;

    private Grammar() {}

    /** Returns the command line with the command that is asked for, or with all if none is: each takes its time. */
    static CommandLine of(String[] args) {
        CommandLine cica = new CommandLine(cica());
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            add(args[0], cica);
        } else {
            for (String name : COMMANDS) {
                add(name, cica);
            }
            cica.addSubcommand(new HelpCommand());
        }
        return cica.setExpandAtFiles(false)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(WIDTH_OF_OPTIONS);
    }

    private static CommandSpec cica() {
        CommandSpec spec = spec("cica")
                .name("cica")
                .versionProvider(new Version())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("print the version, and that of Java")
                        .build());
        spec.usageMessage()
                .header("Checks the record of the CICA confidence-building process against the agreed procedure.")
                .description("""
                        Unofficial: no product of CICA.

                        A dossier is a JSON or YAML file of dated facts: decisions, appointments, concept papers and
                        so on. A report says, for one day, what departs from the text, what is due, what is coming and what the
                        record does not tell; each finding names its paragraph, the facts and the readings it rests on.""")
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%nCommands ('cica COMMAND --help' tells the options of one):%n")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(EXIT_CODES)
                .footerHeading("%nStart here:%n")
                .footer("""
                          cica demo
                          cica demo --dossier > demo.json
                          cica check demo.json --as-of 2023-12-13

                        Colours appear on a terminal only, and not where NO_COLOR is set. There is no network access, no
                        configuration file, and no output other than the one asked for.""");
        return spec;
    }

    private static void add(String name, CommandLine cica) {
        Command command = switch (name) {
            case "check" -> new CheckCommand();
            case "deadlines" -> new DeadlinesCommand();
            case "timeline" -> new TimelineCommand();
            case "diff" -> new DiffCommand();
            case "explain" -> new ExplainCommand();
            case "rules" -> new RulesCommand();
            case "catalogue" -> new CatalogueCommand();
            case "import" -> new ImportCommand();
            case "schema" -> new SchemaCommand();
            default -> new DemoCommand();
        };
        // not thrown at once: who asks for help gets it, whatever else is wrong
        command.spec().parser().collectErrors(true);
        cica.addSubcommand(name, command.spec());
    }

    /** Starts the spec of a command. */
    static CommandSpec spec(Object command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("show this text")
                        .build());
        spec.usageMessage()
                .synopsisHeading("%nUsage: ")
                .abbreviateSynopsis(true)
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .sortOptions(false)
                .footerHeading("%nExamples:%n");
        return spec;
    }

    /** Starts an option that takes a value. */
    static OptionSpec.Builder option(String name, String label) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label);
    }

    /** Starts an option that takes a day. */
    static OptionSpec.Builder day(String name) {
        return option(name, "DAY").type(LocalDate.class).converters(Grammar::parseDay);
    }

    private static LocalDate parseDay(String text) {
        try {
            if (text.length() == DAY_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // said below, as of what is too long or too short
        }
        throw new TypeConversionException("'" + text + "' is no day such as 2023-12-13");
    }

    /** Starts the parameter that names a dossier. */
    static PositionalParamSpec.Builder dossier() {
        return PositionalParamSpec.builder().paramLabel("DOSSIER").required(true);
    }

    /** Starts an option that takes a value and may be given more than once. */
    static OptionSpec.Builder repeatable(String name, String label) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label);
    }

    /** Starts an option that takes no value. */
    static OptionSpec.Builder flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").defaultValue("false");
    }

    /** Starts the option that says how a result is written. */
    static OptionSpec.Builder format() {
        return option("--format", "text|json").converters(oneOf("text", "json")).defaultValue("text");
    }

    /** Returns what accepts some words only. */
    static ITypeConverter<String> oneOf(String... words) {
        return value -> {
            if (!List.of(words).contains(value)) {
                throw new TypeConversionException("'" + value + "' is none of " + String.join(", ", words));
            }
            return value;
        };
    }
}
