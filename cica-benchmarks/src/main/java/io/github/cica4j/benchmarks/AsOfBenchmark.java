package io.github.cica4j.benchmarks;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One check, and what is asked of it on one day or on every day of ten years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AsOfBenchmark {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int TEN_YEARS = 3_650;
    private static final int MIDDLE = TEN_YEARS / 2;

    /** The number of facts. */
    @Param({"300", "3000"})
    public int facts;

    private final ComplianceChecker checker =
            ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();
    private Sample sample = new Sample(1);

    /** Makes the dossiers. */
    @Setup
    public void generate() {
        sample = new Sample(facts);
    }

    /** The summary of one day. */
    @Benchmark
    public void summaryOfOneDay(Blackhole sink) {
        summaries(MIDDLE, MIDDLE, sink);
    }

    /** The summaries of ten years. */
    @Benchmark
    public void summariesOfTenYears(Blackhole sink) {
        summaries(0, TEN_YEARS - 1, sink);
    }

    private void summaries(int first, int last, Blackhole sink) {
        Assessment assessment = checker.check(sample.next());
        for (int day = first; day <= last; day++) {
            sink.consume(assessment.asOf(START.plusDays(day)).summary());
        }
    }

    /** The departures of one day. */
    @Benchmark
    public void departuresOfOneDay(Blackhole sink) {
        departures(MIDDLE, MIDDLE, sink);
    }

    /** The departures of ten years, listed day by day. */
    @Benchmark
    public void departuresOfTenYears(Blackhole sink) {
        departures(0, TEN_YEARS - 1, sink);
    }

    private void departures(int first, int last, Blackhole sink) {
        Assessment assessment = checker.check(sample.next());
        for (int day = first; day <= last; day++) {
            sink.consume(assessment.asOf(START.plusDays(day)).departures());
        }
    }
}
