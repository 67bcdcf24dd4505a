package io.github.cica4j.benchmarks;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.testkit.DossierGenerator;
import java.util.ArrayList;
import java.util.List;

/**
 * Dossiers of one size, handed out in turn.
 *
 * <p>An instance belongs to one thread.
 */
final class Sample {

    private static final int FACTS_IN_ALL = 9_000;

    private final List<Dossier> dossiers = new ArrayList<>();
    private int next;

    Sample(int size) {
        int count = Math.max(1, Math.min(24, FACTS_IN_ALL / size));
        for (int seed = 1; seed <= count; seed++) {
            dossiers.add(DossierGenerator.generate(seed, size));
        }
    }

    Dossier next() {
        Dossier dossier = dossiers.get(next);
        next = (next + 1) % dossiers.size();
        return dossier;
    }

    int count() {
        return dossiers.size();
    }
}
