package io.github.cica4j.model.law;

import io.github.cica4j.model.internal.json.Problem;
import io.github.cica4j.model.internal.json.Problems;
import io.github.cica4j.model.internal.json.ProvisionForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Reads {@code provisions.json}: an array of objects whose properties are those of {@link Provision}. */
final class Provisions {

    private static final String RESOURCE = "provisions.json";

    private Provisions() {}

    static List<Provision> load(Class<?> anchor) {
        try (InputStream in = anchor.getResourceAsStream(RESOURCE)) {
            return in == null ? List.of() : parse(in.readAllBytes(), RESOURCE + " beside " + anchor.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it is malformed; its message holds everything that is wrong, one a line
     */
    static List<Provision> parse(byte[] text, String name) {
        Problems problems = new Problems();
        List<Provision> provisions = ProvisionForm.read(text, problems);
        if (!problems.none()) {
            throw new IllegalArgumentException(problems.inFileOrder().stream()
                    .map(Provisions::line)
                    .collect(Collectors.joining("\n", name + " cannot be read:\n", "")));
        }
        return provisions;
    }

    private static String line(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + " " + problem.pointer() + ": "
                + problem.message();
    }
}
