package io.github.cica4j.cli;

import io.github.cica4j.report.TerminalText;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.PicocliException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code cica} command. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args  the command line
     */
    public static void main(String[] args) {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)), false, StandardCharsets.UTF_8);
        int code = run(args, in, out, err, Clock.systemUTC(), coloursAreWelcome());
        err.flush();
        System.exit(code);
    }

    /** The launcher, not Java, can tell on every version whether standard output is a terminal. */
    private static boolean coloursAreWelcome() {
        if (!Boolean.getBoolean("cica.terminal") || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        String refused = System.getenv("NO_COLOR");
        return refused == null || refused.isEmpty();
    }

    /**
     * Runs the command.
     *
     * @param args  the command line
     * @param in  standard input
     * @param out  standard output; texts are in UTF-8
     * @param err  standard error
     * @param clock  the clock that tells the day where none is given; the only one there is
     * @param colours  whether standard output shows colours
     * @return the exit code
     */
    public static int run(
            String[] args, InputStream in, OutputStream out, PrintStream err, Clock clock, boolean colours) {
        try {
            int code = dispatch(args, new Surroundings(in, out, err, clock, colours));
            out.flush();
            return code;
        } catch (ParameterException e) {
            err.print("cica: " + TerminalText.escape(message(e)) + "\nSee '"
                    + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.\n");
            return Exit.USAGE;
        } catch (Stop stop) {
            err.print("cica: " + stop.getMessage() + "\n");
            return Exit.FAULT;
        } catch (IOException e) {
            if (readerIsGone(e)) {
                return Exit.OK;
            }
            err.print("cica: the result cannot be written: " + TerminalText.escape(String.valueOf(e.getMessage()))
                    + "\n");
            return Exit.FAULT;
        } catch (RuntimeException | Error e) {
            fault(e, err);
            return Exit.FAULT;
        }
    }

    private static int dispatch(String[] args, Surroundings surroundings) throws Stop, IOException {
        StringWriter help = new StringWriter();
        CommandLine line = Grammar.of(args)
                .setOut(new PrintWriter(help))
                .setColorScheme(Help.defaultColorScheme(surroundings.colours() ? Ansi.ON : Ansi.OFF));
        ParseResult result = line.parseArgs(args);
        Integer helped = CommandLine.executeHelpRequest(result);
        if (helped != null) {
            surroundings.out().write(help.toString().getBytes(StandardCharsets.UTF_8));
            return helped;
        }
        ParseResult command = result.subcommand();
        if (command == null) {
            throw new ParameterException(line, "say what to do: " + String.join(", ", Grammar.COMMANDS));
        }
        refuse(command.errors());
        return ((Command) command.commandSpec().userObject()).run(surroundings);
    }

    /** Tells the error that matters most: that a parameter is missing may follow from a slip in an option. */
    private static void refuse(List<Exception> errors) {
        for (Exception error : errors) {
            if (error instanceof UnmatchedArgumentException unmatched) {
                throw unmatched;
            }
        }
        if (!errors.isEmpty()) {
            throw (PicocliException) errors.get(0);
        }
    }

    private static String message(ParameterException fault) {
        String message = String.valueOf(fault.getMessage());
        if (!(fault instanceof UnmatchedArgumentException unmatched)) {
            return message;
        }
        if (!unmatched.isUnknownOption()
                && !fault.getCommandLine().getSubcommands().isEmpty()) {
            return "there is no command '" + unmatched.getUnmatched().get(0) + "', only "
                    + String.join(", ", Grammar.COMMANDS);
        }
        if (unmatched.isUnknownOption() && unmatched.getUnmatched().size() > 1) {
            // what follows an unknown option is most likely its value
            return message(new UnmatchedArgumentException(
                    fault.getCommandLine(), List.of(unmatched.getUnmatched().get(0))));
        }
        List<String> similar = unmatched.getSuggestions();
        return message + (similar.isEmpty() ? "" : ", did you mean " + String.join(" or ", similar) + "?");
    }

    /** A reader such as {@code head} that has seen enough is no fault. */
    private static boolean readerIsGone(IOException fault) {
        String message = fault.getMessage();
        return message != null && (message.contains("Broken pipe") || message.contains("EPIPE"));
    }

    private static void fault(Throwable fault, PrintStream err) {
        boolean traced = Boolean.getBoolean("cica.stacktrace");
        err.print("cica: internal fault: " + TerminalText.escape(fault.toString())
                + (traced ? "" : " (-Dcica.stacktrace=true tells where)") + "\n");
        if (traced) {
            fault.printStackTrace(err);
        }
    }
}
