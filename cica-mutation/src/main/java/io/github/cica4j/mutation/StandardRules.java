package io.github.cica4j.mutation;

import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.Rulebooks;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/** The compiled models of all rulebooks, as they are published. */
final class StandardRules {

    private StandardRules() {}

    static List<Model> load() {
        return Rulebooks.standard().stream()
                .flatMap(rulebook -> classNames(rulebook).stream())
                .map(name -> instantiate(name, StandardRules.class.getClassLoader()))
                .toList();
    }

    private static List<String> classNames(Rulebook rulebook) {
        String prefix = rulebook.anchor().getPackageName() + ".Rules";
        try (InputStream in = rulebook.anchor().getClassLoader().getResourceAsStream(rulebook.listing())) {
            if (in == null) {
                throw new IllegalStateException("There are no compiled rules at " + rulebook.listing());
            }
            return modelNames(in.readAllBytes()).stream()
                    .filter(name -> name.startsWith(prefix))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The listing holds the version of the engine first, then a class in each line. */
    static List<String> modelNames(byte[] listing) throws IOException {
        List<String> names = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(listing), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.indexOf(':') < 0 && !line.isBlank()) {
                    names.add(line.trim());
                }
            }
        }
        return names;
    }

    static Model instantiate(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules " + name + " cannot be loaded", e);
        }
    }
}
