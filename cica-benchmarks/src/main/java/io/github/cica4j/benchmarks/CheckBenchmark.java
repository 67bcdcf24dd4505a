package io.github.cica4j.benchmarks;

import io.github.cica4j.benchmarks.yardstick.Yardstick;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.rules.internal.modalities.ModalitiesFacts;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Dossiers per second, and bytes per dossier with {@code -prof gc}; two threads with {@code -t 2}. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {

    /** What all threads share. */
    @State(Scope.Benchmark)
    public static class Judges {

        final ComplianceChecker checker =
                ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();
        final Yardstick yardstick = new Yardstick(Interpretations.standard());
    }

    /** What each thread judges. */
    @State(Scope.Thread)
    public static class Judged {

        /** The number of facts. */
        @Param({"30", "300", "3000", "30000"})
        public int facts;

        private Sample sample = new Sample(1);

        /** Makes the dossiers. */
        @org.openjdk.jmh.annotations.Setup
        public void generate() {
            sample = new Sample(facts);
        }

        Dossier next() {
            return sample.next();
        }
    }

    /** The checker. */
    @Benchmark
    public Assessment drools(Judges judges, Judged judged) {
        return judges.checker.check(judged.next());
    }

    /** The rules in plain Java. */
    @Benchmark
    public Assessment yardstick(Judges judges, Judged judged) {
        return judges.yardstick.check(judged.next());
    }

    /** What both have in common before any rule: the derived facts. */
    @Benchmark
    public void derivation(Judged judged, Blackhole sink) {
        ModalitiesFacts.DERIVATION.derive(judged.next(), Interpretations.standard(), sink::consume);
    }
}
