package io.github.cica4j.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;

/**
 * What a command gets from the machine.
 *
 * @param in  standard input
 * @param out  standard output
 * @param err  standard error
 * @param clock  the clock that tells the day where none is given
 * @param colours  whether standard output shows colours
 */
record Surroundings(InputStream in, OutputStream out, PrintStream err, Clock clock, boolean colours) {}
