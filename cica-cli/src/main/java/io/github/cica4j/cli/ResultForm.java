package io.github.cica4j.cli;

import io.github.cica4j.report.TextReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how a result is written, and where. */
final class ResultForm {

    private final OptionSpec format;
    private final OptionSpec output = Grammar.option("--output", "FILE")
            .type(ResultFile.class)
            .converters(ResultFile::named)
            .description("write to FILE instead of standard output; it is replaced as a whole")
            .build();

    /**
     * Creates the options.
     *
     * @param aboutJson  what there is to say of the JSON form, for the help; empty if nothing
     */
    ResultForm(String aboutJson) {
        format = Grammar.format()
                .description("default: ${DEFAULT-VALUE}" + aboutJson)
                .build();
    }

    /** Adds the options to those of a command. */
    void addTo(CommandSpec command) {
        command.addOption(format).addOption(output);
    }

    /** Checks if JSON is asked for, not text. */
    boolean json() {
        return format.getValue().equals("json");
    }

    /** Returns the form of a text about what was known on a day, or about all there is. */
    TextReport form(Optional<LocalDate> knownOn, Surroundings surroundings) {
        TextReport form = TextReport.standard().withColours(output.getValue() == null && surroundings.colours());
        return knownOn.isPresent() ? form.knownOn(knownOn.get()) : form;
    }

    /** Writes the result where it is wanted. */
    void write(byte[] content, Surroundings surroundings) throws Stop, IOException {
        ResultFile file = output.getValue();
        if (file == null) {
            surroundings.out().write(content);
        } else {
            file.write(content);
        }
    }
}
