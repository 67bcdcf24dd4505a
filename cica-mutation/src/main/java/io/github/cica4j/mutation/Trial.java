package io.github.cica4j.mutation;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.Derivation;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.Rulebooks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Tries mutants of the rules of one id on its cases. What is derived of the facts of a case does not depend on the rules, so it is
 * derived once.
 *
 * <p>Not thread-safe.
 */
final class Trial {

    private record Prepared(Case of, List<Object> objects) {}

    private final List<Model> standard;
    private final String rule;
    private final List<Prepared> cases;

    Trial(List<Model> standard, String rule, List<Case> cases) {
        this.standard = standard;
        this.rule = rule;
        this.cases = cases.stream()
                .filter(one -> one.rule().equals(rule))
                .map(one -> new Prepared(one, objects(one)))
                .toList();
    }

    private static List<Object> objects(Case one) {
        List<Object> objects = new ArrayList<>(one.facts().facts());
        Set<Derivation> derivations = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Rulebook rulebook : Rulebooks.standard()) {
            for (Derivation derivation : rulebook.derivations()) {
                if (derivations.add(derivation)) {
                    derivation.derive(one.facts(), one.interpretations(), objects::add);
                }
            }
        }
        return objects;
    }

    /**
     * Finds the first case that the rule as it is does not pass.
     *
     * @return the name of the case, absent if all pass
     */
    Optional<String> unchanged() {
        return firstFailing(Optional.empty());
    }

    /**
     * Finds the first case that tells the mutant from the rule.
     *
     * @param mutant  the mutant
     * @return the name of the case, absent if the mutant survives
     */
    Optional<String> killer(Mutant mutant) {
        return firstFailing(Optional.of(mutant));
    }

    /** A rule that throws does not pass either. */
    @SuppressWarnings("IllegalCatch")
    private Optional<String> firstFailing(Optional<Mutant> mutant) {
        KieBase base;
        try {
            base = KieBaseBuilder.createKieBaseFromModel(models(mutant));
        } catch (RuntimeException e) {
            return Optional.of("does not build: " + e);
        }
        for (Prepared one : cases) {
            try {
                if (!one.of().told().apply(findings(base, one)).equals(one.of().expected())) {
                    return Optional.of(one.of().name());
                }
            } catch (RuntimeException e) {
                return Optional.of(one.of().name() + ": " + e);
            }
        }
        return Optional.empty();
    }

    private List<Model> models(Optional<Mutant> mutant) {
        List<Model> models = new ArrayList<>();
        for (Model model : standard) {
            List<Rule> rules = new ArrayList<>();
            for (Rule own : model.getRules()) {
                if (own.getName().split(" ", 2)[0].equals(rule)
                        && mutant.filter(one -> one.rule().equals(own.getName()))
                                .isEmpty()) {
                    rules.add(own);
                }
            }
            models.add(new SomeRules(model, rules));
        }
        mutant.ifPresent(one -> models.add(new SomeRules(one.home(), List.of(one.changed()))));
        return models;
    }

    private static List<Finding> findings(KieBase base, Prepared one) {
        Findings findings = new Findings(one.of().facts().completeness());
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", findings);
            one.objects().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return Assessment.of(one.of().facts(), Rulebooks.standard(), one.of().interpretations(), findings.recorded())
                .findings();
    }
}
