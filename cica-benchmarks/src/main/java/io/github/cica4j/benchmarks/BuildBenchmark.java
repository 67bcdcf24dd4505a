package io.github.cica4j.benchmarks;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Building a checker and judging an empty dossier, which loads the compiled rules, in one process again and again.
 *
 * <p>What the first one costs in a fresh process is measured by {@link FirstCheck}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class BuildBenchmark {

    /** A checker and its first check. */
    @Benchmark
    public Assessment build() {
        return ComplianceChecker.builder()
                .rulebooks(Rulebooks.standard())
                .build()
                .check(Dossier.builder().build());
    }
}
