package io.github.cica4j.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.cica4j.benchmarks.yardstick.Yardstick;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.rules.internal.modalities.ModalitiesFacts;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Lets the checker, the yardstick and the derivation take turns in short slices, so that what else the machine does
 * hits all of them, and prints medians and the medians of the ratios of neighbouring slices.
 *
 * <p>Checks are timed by the processor time of their thread, two threads against one by the clock.
 */
public final class SideBySide {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int TEN_YEARS = 3_650;

    /** One slice. */
    private record Slice(double micros, double bytes) {}

    private final int millis;
    private final int rounds;
    private final Yardstick yardstick = new Yardstick(Interpretations.standard());
    private final ComplianceChecker checker =
            ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();
    private volatile long asked;

    private SideBySide(int millis, int rounds) {
        this.millis = millis;
        this.rounds = rounds;
    }

    private static void derive(Dossier dossier) {
        List<Object> derived = new ArrayList<>();
        ModalitiesFacts.DERIVATION.derive(dossier, Interpretations.standard(), derived::add);
    }

    private void askSummaries(Assessment assessment, int days) {
        long departures = 0;
        for (int day = 0; day < days; day++) {
            departures += assessment.asOf(START.plusDays(day)).summary().departures();
        }
        asked = asked + departures;
    }

    private void askDepartures(Assessment assessment) {
        long departures = 0;
        for (int day = 0; day < TEN_YEARS; day++) {
            departures += assessment.asOf(START.plusDays(day)).departures().size();
        }
        asked = asked + departures;
    }

    /**
     * Runs the program.
     *
     * @param arguments  the milliseconds of a slice, the number of rounds, and the numbers of facts
     * @throws InterruptedException if it is interrupted
     * @throws ExecutionException if a check fails
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        SideBySide program = new SideBySide(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.println(
                "   facts      drools   yardstick  derivation  drools/    drools  yardst. two threads    3,650  departures");
        System.out.println(
                "                  us          us          us  yardst.  KB/check KB/check       / one days / 1  of 3,650");
        for (String facts : Arrays.asList(arguments).subList(2, arguments.length)) {
            program.run(Integer.parseInt(facts));
        }
    }

    private void run(int facts) throws InterruptedException, ExecutionException {
        List<Slice> drools = new ArrayList<>();
        List<Slice> plain = new ArrayList<>();
        List<Slice> derivation = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> speedUps = new ArrayList<>();
        List<Double> days = new ArrayList<>();
        List<Double> departures = new ArrayList<>();
        Sample sample = new Sample(facts);
        for (int round = -rounds / 2; round < rounds; round++) {
            Slice engine = slice(checker::check, sample, false);
            Slice java = slice(yardstick::check, sample, false);
            Slice derived = slice(SideBySide::derive, sample, false);
            Slice aDay = slice(dossier -> askSummaries(checker.check(dossier), 1), sample, false);
            Slice tenYears = slice(dossier -> askSummaries(checker.check(dossier), TEN_YEARS), sample, false);
            Slice listed = slice(dossier -> askDepartures(checker.check(dossier)), sample, false);
            Slice one = slice(checker::check, sample, true);
            double two = twoThreads(facts);
            if (round >= 0) {
                drools.add(engine);
                plain.add(java);
                derivation.add(derived);
                ratios.add(engine.micros() / java.micros());
                speedUps.add(2 * one.micros() / two);
                days.add(tenYears.micros() / aDay.micros());
                departures.add(listed.micros() / aDay.micros());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%8d %11.1f %11.1f %11.1f %8.2f %9.1f %8.1f %11.2f %8.2f %11.1f%n",
                facts,
                micros(drools),
                micros(plain),
                micros(derivation),
                median(ratios),
                kilobytes(drools),
                kilobytes(plain),
                median(speedUps),
                median(days),
                median(departures));
    }

    /** Returns the microseconds of a check where two threads check at once. */
    private double twoThreads(int facts) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Slice>> both = new ArrayList<>();
            for (int thread = 0; thread < 2; thread++) {
                both.add(threads.submit(() -> slice(checker::check, new Sample(facts), true)));
            }
            return (both.get(0).get().micros() + both.get(1).get().micros()) / 2;
        } finally {
            threads.shutdown();
        }
    }

    private Slice slice(Consumer<Dossier> job, Sample sample, boolean wall) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long end = System.nanoTime() + millis * 1_000_000L;
        long start = time(threads, wall);
        int checks = 0;
        do {
            for (int dossier = 0; dossier < sample.count(); dossier++) {
                job.accept(sample.next());
                checks++;
            }
        } while (System.nanoTime() < end);
        double micros = (time(threads, wall) - start) / 1e3 / checks;
        return new Slice(micros, (double) (threads.getCurrentThreadAllocatedBytes() - bytes) / checks);
    }

    private static long time(ThreadMXBean threads, boolean wall) {
        return wall ? System.nanoTime() : threads.getCurrentThreadCpuTime();
    }

    private static double micros(List<Slice> slices) {
        return median(slices.stream().map(Slice::micros).toList());
    }

    private static double kilobytes(List<Slice> slices) {
        return median(slices.stream().map(Slice::bytes).toList()) / 1_000;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
