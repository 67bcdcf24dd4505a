package io.github.cica4j.testkit;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes dossiers smaller.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class DossierReduction {

    private DossierReduction() {}

    /**
     * Returns a dossier with the facts that are wanted and name only such facts.
     *
     * @param dossier  the dossier
     * @param wanted  chooses facts
     * @return a dossier of the same title and completeness
     */
    public static Dossier keep(Dossier dossier, Predicate<Fact> wanted) {
        Set<FactId> kept = new HashSet<>();
        List<Fact> facts = dossier.facts().stream().filter(wanted).toList();
        facts.forEach(fact -> kept.add(fact.id()));
        while (true) {
            List<Fact> whole = facts.stream()
                    .filter(fact -> fact.references().stream().allMatch(named -> kept.contains(named.target())))
                    .toList();
            if (whole.size() == facts.size()) {
                return build(dossier, facts, dossier.completeness());
            }
            facts = whole;
            kept.clear();
            facts.forEach(fact -> kept.add(fact.id()));
        }
    }

    /**
     * Takes out of a dossier all that something does not depend on: facts, one after the other, and the completeness.
     *
     * @param dossier  a dossier of which it holds
     * @param holds  what has to hold still, such as "these two results differ"
     * @return a dossier of which it holds, and of which it would not hold with one fact less
     */
    public static Dossier reduce(Dossier dossier, Predicate<Dossier> holds) {
        Dossier least = dossier;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Fact fact : least.facts()) {
                Dossier next = keep(least, other -> !other.id().equals(fact.id()));
                if (next.facts().size() < least.facts().size() && holds.test(next)) {
                    least = next;
                    smaller = true;
                }
            }
        }
        Dossier bare = build(least, least.facts(), Completeness.none());
        return holds.test(bare) ? bare : least;
    }

    private static Dossier build(Dossier like, Collection<Fact> facts, Completeness completeness) {
        Dossier.Builder builder = Dossier.builder().completeness(completeness).addAll(facts);
        like.title().ifPresent(builder::title);
        return builder.build();
    }
}
