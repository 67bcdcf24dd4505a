package io.github.cica4j.benchmarks;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;

/** Prints the milliseconds that the first checker of a process takes, with its check of an empty dossier. */
public final class FirstCheck {

    private FirstCheck() {}

    /**
     * Runs the program.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        ComplianceChecker.builder()
                .rulebooks(Rulebooks.standard())
                .build()
                .check(Dossier.builder().build());
        long nanos = System.nanoTime() - start;
        System.out.println(nanos / 1e6);
    }
}
