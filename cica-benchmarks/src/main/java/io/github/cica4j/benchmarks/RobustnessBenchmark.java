package io.github.cica4j.benchmarks;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Robustness;
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

/** Every combination of readings beside one check, on all cores as a caller has it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RobustnessBenchmark {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 13);

    /** The number of facts. */
    @Param({"30", "300"})
    public int facts;

    private final ComplianceChecker checker =
            ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();
    private Sample sample = new Sample(1);

    /** Makes the dossiers. */
    @Setup
    public void generate() {
        sample = new Sample(facts);
    }

    /** One check. */
    @Benchmark
    public Assessment check() {
        return checker.check(sample.next());
    }

    /** Every combination that can change a finding. */
    @Benchmark
    public Robustness robustness() {
        return checker.robustness(sample.next(), DAY);
    }
}
