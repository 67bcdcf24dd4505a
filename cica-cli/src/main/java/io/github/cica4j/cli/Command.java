package io.github.cica4j.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** A command of {@code cica}. */
interface Command {

    /** Returns what the command line of the command may hold, and its help; always the same object. */
    CommandSpec spec();

    /**
     * Runs with the values that the spec got from a command line.
     *
     * @return the exit code
     * @throws Stop if the work cannot be done
     * @throws IOException if the result cannot be written
     */
    int run(Surroundings surroundings) throws Stop, IOException;
}
