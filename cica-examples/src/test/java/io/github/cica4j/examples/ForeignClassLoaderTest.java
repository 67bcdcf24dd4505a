package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The report is the same whatever class loader the thread carries, and whichever loads the library. */
class ForeignClassLoaderTest {

    private final String dossier = read(Cica2023Dossier.FILE);
    private final String expected = new ReportOf2023().apply(dossier);

    @Test
    void needs_no_context_class_loader() throws Exception {
        assertThat(under(null, () -> new ReportOf2023().apply(dossier))).isEqualTo(expected);
    }

    @Test
    void ignores_a_context_class_loader_that_sees_nothing() throws Exception {
        assertThat(under(new Blind(), () -> new ReportOf2023().apply(dossier))).isEqualTo(expected);
    }

    @Test
    void loads_in_isolation_without_a_context_class_loader() throws Exception {
        assertThat(isolated(null)).isEqualTo(expected);
    }

    @Test
    void loads_in_isolation_under_a_context_class_loader_that_sees_nothing() throws Exception {
        assertThat(isolated(new Blind())).isEqualTo(expected);
    }

    @Test
    void loads_in_isolation_under_a_context_class_loader_with_another_copy() throws Exception {
        assertThat(isolated(ForeignClassLoaderTest.class.getClassLoader())).isEqualTo(expected);
    }

    /** Loads everything afresh, so that what the engine does when it is first loaded happens under the context, too. */
    private String isolated(ClassLoader context) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (Path entry : ClassPath.entries()) {
            urls.add(entry.toUri().toURL());
        }
        try (URLClassLoader isolated =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            return under(context, () -> {
                Class<?> loaded = Class.forName(ReportOf2023.class.getName(), true, isolated);
                assertThat(loaded).isNotSameAs(ReportOf2023.class);
                @SuppressWarnings("unchecked")
                UnaryOperator<String> report =
                        (UnaryOperator<String>) loaded.getConstructor().newInstance();
                return report.apply(dossier);
            });
        }
    }

    private static String under(ClassLoader context, Callable<String> run) throws Exception {
        FutureTask<String> task = new FutureTask<>(run);
        Thread thread = new Thread(task);
        thread.setContextClassLoader(context);
        thread.start();
        return task.get();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds no class, not even one of the platform, and no resource. */
    private static final class Blind extends ClassLoader {

        Blind() {
            super(null);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            throw new ClassNotFoundException(name);
        }

        @Override
        public URL getResource(String name) {
            return null;
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            return Collections.emptyEnumeration();
        }
    }
}
