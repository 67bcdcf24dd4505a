package io.github.cica4j.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a program prints, with the line ends of the tests. */
final class Output {

    private Output() {}

    static String of(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            program.accept(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    static String ofMain(Runnable main) {
        PrintStream standard = System.out;
        try {
            return of(out -> {
                System.setOut(out);
                main.run();
            });
        } finally {
            System.setOut(standard);
        }
    }
}
