package io.github.cica4j.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Starts whole processes by turns: the yardstick, the least program with the checker, and {@code cica check}, each with the
 * same flags, from jars only, with and without a class-data archive of its own, which is made as the launcher makes it; and
 * prints medians and ratios. The launcher itself takes part in the turns with archives.
 *
 * <p>It must be run from the root of the project. Its own class path must consist of jars: those of each program are chosen
 * from it.
 */
public final class ColdStart {

    private static final String DOSSIER = "cica-examples/dossiers/cica-2023.json";
    private static final Path LAUNCHER = Path.of("cica");
    private static final String DAY = "2023-12-13";
    private static final List<String> PLAIN = List.of("cica-benchmarks", "cica-model", "cica-rules", "jackson-core");
    private static final List<String> ENGINE = List.of("drools-", "kie-", "slf4j-api", "slf4j-nop");
    private static final List<String> COMMAND = List.of("cica-cli", "cica-report", "picocli");

    /** A program: its main class, its jars and its arguments. */
    private record Program(String name, String main, List<String> jars, List<String> arguments) {}

    /** The starts of a program with some flags. */
    private record Series(Program program, List<String> command, List<Double> millis, List<Double> ratios) {}

    private final String home;
    private final String java;
    private final int times;
    private final Path folder;

    private ColdStart(String home, int times, Path folder) {
        this.home = home;
        this.java = Path.of(home, "bin", "java").toString();
        this.times = times;
        this.folder = folder;
    }

    /**
     * Runs the program.
     *
     * @param arguments  how many times each process is started, and the home folders of JDKs; that of this process if there
     *     is none
     * @throws IOException if a file cannot be written or a process cannot be started
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> homes = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        if (homes.isEmpty()) {
            homes.add(System.getProperty("java.home"));
        }
        Path folder = Files.createTempDirectory("cold-start");
        for (String home : homes) {
            new ColdStart(home, Integer.parseInt(arguments[0]), folder).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        String dossier = Path.of(DOSSIER).toAbsolutePath().toString();
        List<String> input = List.of(dossier, DAY);
        List<String> withEngine = both(PLAIN, ENGINE);
        List<Program> programs = new ArrayList<>();
        programs.add(new Program("yardstick", "io.github.cica4j.benchmarks.yardstick.YardstickProgram", PLAIN, input));
        programs.add(new Program("drools", "io.github.cica4j.benchmarks.DroolsProgram", withEngine, input));
        if (ColdStart.class.getResource("/io/github/cica4j/cli/Main.class") != null) {
            List<String> command = List.of("check", dossier, "--as-of", DAY);
            programs.add(new Program("cica check", "io.github.cica4j.cli.Main", both(withEngine, COMMAND), command));
        }
        programs.add(new Program("first check", "io.github.cica4j.benchmarks.FirstCheck", withEngine, List.of()));

        Map<String, List<String>> flags = new LinkedHashMap<>();
        flags.put("default", List.of());
        flags.put("C1, serial", List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        System.out.println(version());
        System.out.printf("%-22s %-12s %9s %16s%n", "flags", "program", "ms", "x yardstick");
        for (Map.Entry<String, List<String>> set : flags.entrySet()) {
            compare(set.getKey(), set.getValue(), programs, false);
            compare(set.getKey() + ", archive", set.getValue(), programs, true);
        }
    }

    private static List<String> both(List<String> one, List<String> two) {
        List<String> all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }

    private String version() throws IOException, InterruptedException {
        List<String> lines = output(List.of(java, "-XshowSettings:properties", "-version"))
                .lines()
                .toList();
        return lines.stream()
                .filter(line -> line.contains("java.vm.version"))
                .findFirst()
                .orElse(java)
                .strip();
    }

    private void compare(String name, List<String> flags, List<Program> programs, boolean archived)
            throws IOException, InterruptedException {
        List<Series> all = new ArrayList<>();
        for (Program program : programs) {
            List<String> own = new ArrayList<>(flags);
            if (archived) {
                Path archive = Files.createTempFile(folder, "archive", ".jsa");
                Files.delete(archive);
                if (!archived(program, flags, archive)) {
                    System.out.printf("%-22s %-12s this JDK fails to write its archive%n", name, program.name());
                    continue;
                }
                own.add("-XX:SharedArchiveFile=" + archive);
            }
            all.add(new Series(program, command(program, own), new ArrayList<>(), new ArrayList<>()));
        }
        if (archived && !flags.isEmpty() && Files.isExecutable(LAUNCHER)) {
            Program launcher = new Program("./cica check", "", List.of(), List.of("check", DOSSIER, "--as-of", DAY));
            List<String> command = both(List.of(LAUNCHER.toAbsolutePath().toString()), launcher.arguments());
            all.add(new Series(launcher, command, new ArrayList<>(), new ArrayList<>()));
        }
        for (int turn = -1; turn < times; turn++) {
            double yardstick = 0;
            for (Series series : all) {
                double time = time(series.program(), series.command());
                yardstick = yardstick == 0 ? time : yardstick;
                if (turn >= 0) {
                    series.millis().add(time);
                    series.ratios().add(time / yardstick);
                }
            }
        }
        for (Series series : all) {
            boolean whole = !series.program().arguments().isEmpty();
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %-12s %9.0f %16s%n",
                    name,
                    series.program().name(),
                    median(series.millis()),
                    whole ? String.format(Locale.ROOT, "%.2f", median(series.ratios())) : "(in process)");
        }
    }

    /** Makes an archive as the launcher does: of the classes of a run, without the lambdas that JDK 17 crashes on. */
    private boolean archived(Program program, List<String> flags, Path archive)
            throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        Path classes = folder.resolve("classes.txt");
        if (!succeeds(command(program, both(flags, List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + loaded))))) {
            return false;
        }
        List<String> kept = Files.readAllLines(loaded).stream()
                .filter(line -> !line.startsWith("@lambda-proxy") || !line.contains("picocli/"))
                .toList();
        Files.write(classes, kept);
        List<String> dump = List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+AOTClassLinking",
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + archive);
        return succeeds(command(program, both(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseG1GC"), dump)));
    }

    private boolean succeeds(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("output.txt").toFile())
                .redirectErrorStream(true)
                .start();
        return process.waitFor() == 0;
    }

    /** Returns the milliseconds of the process; of the first check, those that it prints. */
    private double time(Program program, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String output = output(command);
        double millis = (System.nanoTime() - start) / 1e6;
        return program.arguments().isEmpty() ? Double.parseDouble(output.strip()) : millis;
    }

    private List<String> command(Program program, List<String> flags) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath(program.jars()), program.main()));
        command.addAll(program.arguments());
        return command;
    }

    private static String classPath(List<String> prefixes) {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
                .filter(jar -> prefixes.stream()
                        .anyMatch(
                                prefix -> Path.of(jar).getFileName().toString().startsWith(prefix)))
                .map(jar -> Path.of(jar).toAbsolutePath().toString())
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", home);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    "Failed: " + String.join(" ", command) + System.lineSeparator() + Files.readString(errors));
        }
        return output.isEmpty() ? Files.readString(errors) : output;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
