package io.github.cica4j.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and its archives, with a build that only copies and, but for one test, a Java that only notes what it is told. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

    /** What a start says that the Java in use is: the name of its folder, and whether it is given an archive. */
    private static final String WITHOUT = " runs without archive\n";

    private static final String WITH = " runs with archive\n";
    private static final String BUILDING =
            "cica: building, which is needed once and takes a minute or so\ncica: built\n";

    @TempDir
    Path folder;

    private Path root;
    private Path log;

    /** What a start left behind. */
    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        root = Files.createDirectories(folder.resolve("a check out"));
        log = Files.createFile(folder.resolve("log"));
        Files.copy(Path.of("..", "cica"), root.resolve("cica"));
        assumeTrue(Files.isExecutable(root.resolve("cica")));
        for (String module : List.of("cica-model", "cica-rules", "cica-report", "cica-cli")) {
            Files.createDirectories(root.resolve(module).resolve("src/main"));
            Files.createFile(root.resolve(module).resolve("pom.xml"));
        }
        Files.createDirectory(root.resolve(".mvn"));
        Files.createFile(root.resolve("pom.xml"));
        Files.createDirectories(root.resolve("cica-cli/target"));
        Files.createDirectories(root.resolve("cica-examples/dossiers"));
        Files.copy(
                Path.of("..", "cica-examples", "dossiers", "cica-2023.json"),
                root.resolve("cica-examples/dossiers/cica-2023.json"));
        Path jars = Files.createDirectory(folder.resolve("jars"));
        for (String name : List.of("cica-cli-1.jar", "cica-model-1.jar", "cica-report-1.jar", "cica-rules-1.jar")) {
            Files.createFile(jars.resolve(name));
        }
        program(folder.resolve("bin/mvn"), """
                echo mvn >> '%s'
                for word in "$@"; do
                  case $word in
                    -Dcica.stage=*) stage=${word#-Dcica.stage=} ;;
                  esac
                done
                cp '%s'/*.jar "$stage"
                mv "$stage"/cica-cli-*.jar cica-cli/target
                """.formatted(log, jars));
    }

    @Test
    void makesTheArchiveWithTheBuildAndUsesIt() throws Exception {
        Path java = java("seventeen", "echo archive > classes.jsa");

        assertThat(start(java)).isEqualTo(new Ended(0, "seventeen" + WITH, BUILDING));
        assertThat(start(java)).isEqualTo(new Ended(0, "seventeen" + WITH, ""));
        assertThat(Files.readString(log)).isEqualTo("mvn\nseventeen dump\n");
        assertThat(archives()).hasSize(1);
        assertThat(traces()).isEmpty();
    }

    @Test
    void keepsACrashToItselfAndTriesOnce() throws Exception {
        Path java = java(
                "seventeen", "echo part > classes.jsa; echo out; echo err >&2; echo > crash; echo > core; exit 134");

        assertThat(start(java)).isEqualTo(new Ended(0, "seventeen" + WITHOUT, BUILDING));
        assertThat(start(java)).isEqualTo(new Ended(0, "seventeen" + WITHOUT, ""));
        assertThat(Files.readString(log)).isEqualTo("mvn\nseventeen dump\n");
        assertThat(archives()).isEmpty();
        assertThat(traces()).isEmpty();
    }

    @Test
    void refusesAnArchiveThatChangesTheResult() throws Exception {
        Path java = java("seventeen", "echo wrong > classes.jsa");

        assertThat(start(java)).isEqualTo(new Ended(0, "seventeen" + WITHOUT, BUILDING));
        assertThat(archives()).isEmpty();
    }

    @Test
    void makesTheArchiveOfAnotherJavaAfterTheRun() throws Exception {
        start(java("seventeen", "echo archive > classes.jsa"));
        Path other = java("twenty five", "echo archive > classes.jsa");

        Process process = process(other, "wait").start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("twenty five" + WITHOUT.stripTrailing());
            List<ProcessHandle> later = process.descendants().toList();
            assertThat(Files.readString(log)).isEqualTo("mvn\nseventeen dump\n");
            process.getOutputStream().close();
            assertThat(process.waitFor()).isZero();
            later.forEach(handle -> handle.onExit().join());
        }

        assertThat(start(other)).isEqualTo(new Ended(0, "twenty five" + WITH, ""));
        assertThat(Files.readString(log)).isEqualTo("mvn\nseventeen dump\ntwenty five dump\n");
        assertThat(archives()).hasSize(2);
        assertThat(traces()).isEmpty();
    }

    @Test
    void buildsAndArchivesOnceIfTwoStartAtOnce() throws Exception {
        Path java = java("seventeen", "echo archive > classes.jsa");
        List<CompletableFuture<Process>> both =
                List.of(process(java).start().onExit(), process(java).start().onExit());

        for (CompletableFuture<Process> one : both) {
            assertThat(ended(one.join()).out()).isEqualTo("seventeen" + WITH);
            assertThat(one.join().exitValue()).isZero();
        }
        assertThat(Files.readString(log)).isEqualTo("mvn\nseventeen dump\n");
    }

    @Test
    void doesWithoutIfItDoesNotKnowTheJava() throws Exception {
        Path java = java("seventeen", "echo archive > classes.jsa");
        Files.delete(java.resolve("release"));

        assertThat(start(java)).isEqualTo(new Ended(0, "seventeen" + WITHOUT, BUILDING));
        assertThat(Files.readString(log)).isEqualTo("mvn\n");
    }

    @Test
    void makesNoArchiveInAFolderThatCannotBeWritten() throws Exception {
        start(java("seventeen", "echo archive > classes.jsa"));
        Path build = archives().get(0).getParent();
        Files.setPosixFilePermissions(build, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(build), "this user may write everywhere");
            assertThat(start(java("twenty five", "echo archive > classes.jsa")))
                    .isEqualTo(new Ended(0, "twenty five" + WITHOUT, ""));
            assertThat(Files.readString(log)).isEqualTo("mvn\nseventeen dump\n");
        } finally {
            Files.setPosixFilePermissions(build, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void worksThroughLinks() throws Exception {
        Path java = java("seventeen", "echo archive > classes.jsa");
        start(java);
        Path link = Files.createSymbolicLink(folder.resolve("a link to java"), java);
        Path cica = Files.createSymbolicLink(folder.resolve("bin/cica"), Path.of("../a check out/cica"));

        assertThat(ended(process(link, cica, "run").start())).isEqualTo(new Ended(0, "seventeen" + WITH, ""));
        assertThat(Files.readString(log)).isEqualTo("mvn\nseventeen dump\n");
    }

    @Test
    void theArchiveHoldsTheClassesOfTheCommandInTheJavaOfThisTest() throws Exception {
        Path home = Path.of(System.getProperty("java.home"));
        assumeTrue(Files.exists(home.resolve("lib/server/classes.jsa")), "this Java has no class-data archives");
        stageWhatIsTested();
        // Java 17 archives no classes of jars in folders with a space
        root = Files.move(root, folder.resolve("checkout"));
        start(home, "--version");

        ProcessBuilder builder = process(home, "--version");
        builder.environment().put("CICA_OPTS", "-Xlog:class+load:stderr");
        Ended ended = ended(builder.start());

        assertThat(ended.code()).isZero();
        assertThat(ended.err().lines().filter(line -> line.contains(" io.github.cica4j.cli.Main ")))
                .singleElement()
                .asString()
                .contains("source: shared objects file");
        assertThat(archives()).hasSize(1);
        assertThat(traces()).isEmpty();
    }

    /** Puts the jars of what is tested in the place of empty ones. */
    private void stageWhatIsTested() throws IOException {
        try (Stream<Path> empty = Files.list(folder.resolve("jars"))) {
            for (Path jar : empty.toList()) {
                Files.delete(jar);
            }
        }
        for (String entry : System.getProperty("java.class.path").split(":", -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path) && path.endsWith("target/classes")) {
                String module = path.getParent().getParent().getFileName().toString();
                jar(path, folder.resolve("jars").resolve(module + "-1.jar"));
            } else if (Files.isRegularFile(path)) {
                Files.copy(path, folder.resolve("jars").resolve(path.getFileName()));
            }
        }
    }

    private static void jar(Path classes, Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    /** Makes a Java that says with what it was started; what it does when it is to dump an archive is given. */
    private Path java(String name, String dump) throws IOException {
        Path home = folder.resolve(name);
        program(home.resolve("bin/java"), """
                archive=without
                list=''
                for word in "$@"; do
                  case $word in
                    -Xshare:dump) echo '%1$s dump' >> '%2$s'; %3$s; exit ;;
                    -XX:DumpLoadedClassList=*) list=${word#*=} ;;
                    -XX:SharedArchiveFile=*) archive=${word#*=} ;;
                  esac
                done
                if [ -n "$list" ]; then
                  echo java/lang/Object > "$list"
                  echo a report
                elif [ "$archive" = classes.jsa ]; then
                  grep -q wrong classes.jsa || echo a report
                else
                  [ ! -s "$archive" ] || archive=with
                  echo "%1$s runs $archive archive"
                  [ "$word" != wait ] || cat
                fi
                """.formatted(name, log, dump));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=" + name);
        return home;
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended start(Path home) throws IOException, InterruptedException {
        return start(home, "run");
    }

    private Ended start(Path home, String argument) throws IOException, InterruptedException {
        return ended(process(home, argument).start());
    }

    private ProcessBuilder process(Path home) {
        return process(home, "run");
    }

    private ProcessBuilder process(Path home, String argument) {
        return process(home, root.resolve("cica"), argument);
    }

    private ProcessBuilder process(Path home, Path cica, String argument) {
        ProcessBuilder builder = new ProcessBuilder(cica.toString(), argument).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("CICA_OPTS", "CICA_MAVEN_OPTS", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", home.toString());
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        return builder;
    }

    private static Ended ended(Process process) throws IOException, InterruptedException {
        try (OutputStream in = process.getOutputStream()) {
            in.flush();
        }
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        String out = text(process.getInputStream());
        return new Ended(process.waitFor(), out, err.join());
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(".cica"))) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns what attempts left in their folders, and what crashes left anywhere. */
    private List<Path> traces() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getParent().getFileName().toString().startsWith("archive-")
                            || List.of("crash", "core")
                                    .contains(file.getFileName().toString())
                            || file.getFileName().toString().startsWith("hs_err"))
                    .sorted()
                    .toList();
        }
    }
}
