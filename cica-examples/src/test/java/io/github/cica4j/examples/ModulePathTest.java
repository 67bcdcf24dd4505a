package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.rules.ComplianceChecker;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program that is a named module, with the library as automatic modules. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ModulePathTest {

    private static final Path CONSUMER = Path.of(
            System.getProperty("basedir", ""),
            "src",
            "it",
            "consumer",
            "src",
            "main",
            "java",
            "consumer",
            "Consumer.java");

    /** Jackson and SLF4J are modules of their own, which automatic modules do not bring along. */
    private static final String MODULE_INFO = """
            module consumer {
                requires io.github.cica4j.model;
                requires io.github.cica4j.rules;
                requires com.fasterxml.jackson.core;
                requires org.slf4j;
            }
            """;

    @TempDir
    private Path temporary;

    @Test
    void a_named_module_builds_a_dossier_and_checks_it() throws Exception {
        String modulePath = modulePath();
        Path classes = compile(modulePath);

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        modulePath + File.pathSeparator + classes,
                        "--module",
                        "consumer/consumer.Consumer")
                .redirectError(temporary.resolve("errors").toFile())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n");

        assertThat(process.waitFor())
                .as(() -> read(temporary.resolve("errors")))
                .isZero();
        assertThat(printed).isEqualTo(Output.ofMain(() -> BuildADossier.main(new String[0])));
    }

    private Path compile(String modulePath) throws IOException {
        Path declaration = Files.writeString(temporary.resolve("module-info.java"), MODULE_INFO);
        Path classes = Files.createDirectory(temporary.resolve("consumer"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("-proc:none", "--module-path", modulePath, "-d", classes.toString()),
                            null,
                            files.getJavaFileObjects(declaration, CONSUMER))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
        return classes;
    }

    /** Before the modules are packed, they are folders without a name; then this packs them. */
    private String modulePath() throws IOException, URISyntaxException {
        Path model = place(Dossier.class);
        Path rules = place(ComplianceChecker.class);
        List<Path> modules = new ArrayList<>();
        modules.add(jar(model, "io.github.cica4j.model"));
        modules.add(jar(rules, "io.github.cica4j.rules"));
        ClassPath.entries().stream()
                .filter(entry -> Files.isRegularFile(entry) && !entry.equals(model) && !entry.equals(rules))
                .forEach(modules::add);
        return modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Path jar(Path place, String name) throws IOException {
        if (Files.isRegularFile(place)) {
            try (JarFile jar = new JarFile(place.toFile())) {
                assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                        .isEqualTo(name);
            }
            return place;
        }
        Path jar = temporary.resolve(name + ".jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                Stream<Path> content = Files.walk(place)) {
            for (Path path : content.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(place.relativize(path).toString().replace(File.separatorChar, '/')));
                Files.copy(path, out);
            }
        }
        return jar;
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
