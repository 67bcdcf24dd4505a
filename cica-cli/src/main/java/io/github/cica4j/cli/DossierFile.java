package io.github.cica4j.cli;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.json.CicaYaml;
import io.github.cica4j.model.json.DossierReading;
import io.github.cica4j.model.json.ReadError;
import io.github.cica4j.report.TerminalText;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** A dossier that is named on a command line. */
final class DossierFile {

    private static final String STDIN = "-";

    private DossierFile() {}

    /** Returns how messages call a dossier, safe to print on a terminal. */
    static String shown(String operand) {
        return operand.equals(STDIN) ? "<stdin>" : TerminalText.escape(operand);
    }

    /** How the content of a file becomes a dossier. */
    @FunctionalInterface
    interface Form {
        DossierReading read(InputStream in) throws IOException;
    }

    /** Reads a dossier; what is wrong with it goes to standard error. */
    @Nullable
    static Dossier read(String operand, Surroundings surroundings) {
        return read(operand, surroundings, yaml(operand) ? CicaYaml::readDossier : CicaJson::readDossier);
    }

    /** Reads a dossier in a form; what is wrong with it goes to standard error. */
    @Nullable
    static Dossier read(String operand, Surroundings surroundings, Form form) {
        String shown = shown(operand);
        PrintStream err = surroundings.err();
        DossierReading reading;
        if (operand.equals(STDIN)) {
            try {
                reading = form.read(surroundings.in());
            } catch (IOException e) {
                return unreadable(shown, reason(e), err);
            }
        } else {
            File file = new File(operand);
            if (file.isDirectory()) {
                return unreadable(shown, "this is a directory, a dossier is a file", err);
            }
            try (InputStream in = new FileInputStream(file)) {
                reading = form.read(in);
            } catch (IOException e) {
                return unreadable(shown, file.exists() ? "cannot be read: " + reason(e) : "there is no such file", err);
            }
        }
        for (ReadError error : reading.errors()) {
            err.print(shown + ":" + TerminalText.escape(error.toString()) + "\n");
        }
        return reading.dossier().orElse(null);
    }

    private static boolean yaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static @Nullable Dossier unreadable(String shown, String reason, PrintStream err) {
        err.print("cica: " + shown + ": " + reason + "\n");
        return null;
    }

    /** Java puts the name of the file before the reason: {@code x.json (Permission denied)}. */
    private static String reason(IOException fault) {
        String message = String.valueOf(fault.getMessage());
        int open = message.lastIndexOf('(');
        boolean named = open >= 0 && message.endsWith(")");
        return TerminalText.escape(named ? message.substring(open + 1, message.length() - 1) : message);
    }
}
