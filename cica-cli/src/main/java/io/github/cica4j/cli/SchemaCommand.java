package io.github.cica4j.cli;

import io.github.cica4j.model.json.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code cica schema}: prints a JSON Schema. */
final class SchemaCommand implements Command {

    private static final List<String> SCHEMAS = List.of("dossier", "report", "explanation", "why-not");

    private final PositionalParamSpec which = PositionalParamSpec.builder()
            .paramLabel("dossier|report|explanation|why-not")
            .type(String.class)
            .arity("1")
            .description("what the schema is of")
            .build();
    private final CommandSpec spec = Grammar.spec(this).addPositional(which);

    SchemaCommand() {
        spec.usageMessage()
                .header("Prints the JSON Schema (2020-12) of dossiers, of reports or of explanations.")
                .description("""
                        A schema checks the form. That ids are unique, that references fit, and that no period ends before
                        it starts is told by 'cica check' only. The report schema is of one report; several are an array.""")
                .footer("  cica schema dossier > dossier.schema.json");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Surroundings surroundings) throws IOException {
        String wanted = which.getValue();
        if (!SCHEMAS.contains(wanted)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no schema '" + wanted + "', only " + String.join(", ", SCHEMAS));
        }
        String schema = switch (wanted) {
            case "dossier" -> Schemas.dossier();
            case "report" -> Schemas.report();
            case "explanation" -> Schemas.explanation();
            default -> Schemas.whyNot();
        };
        surroundings.out().write(schema.getBytes(StandardCharsets.UTF_8));
        return Exit.OK;
    }
}
