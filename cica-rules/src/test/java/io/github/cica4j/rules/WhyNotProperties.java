package io.github.cica4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.internal.engine.CompiledConditions;
import io.github.cica4j.rules.internal.engine.CompiledRules;
import io.github.cica4j.rules.internal.engine.Walk;
import io.github.cica4j.testkit.CicaDomain;
import io.github.cica4j.testkit.DossierGenerator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The conditions tried outside the engine and the engine agree, on every rule and whatever the dossier. */
@Domain(CicaDomain.class)
@Domain(DomainContext.Global.class)
class WhyNotProperties {

    private static final String SEED = "20231212";

    private static final List<CompiledRules.Place> PLACES = Rulebooks.standard().stream()
            .filter(book -> !book.rules().isEmpty())
            .map(ComplianceChecker::place)
            .toList();
    private static final List<CompiledConditions> CONDITIONS = CompiledConditions.load(PLACES, name -> true);
    private static final CompiledRules ENGINE = CompiledRules.load(PLACES, name -> true);
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(Rulebooks.standard().toArray(Rulebook[]::new));

    /** What is stated, those statements too that are a finding on no day. */
    private static SortedMap<RuleId, List<String>> byRule(Collection<Stated> stated) {
        SortedMap<RuleId, List<String>> byRule = new TreeMap<>();
        for (Stated one : stated) {
            byRule.computeIfAbsent(one.rule(), unused -> new ArrayList<>())
                    .add(one.subject() + " " + one.days() + " " + one.evidence() + " " + one.findings());
        }
        byRule.values().forEach(told -> told.sort(null));
        return byRule;
    }

    /** So that what agrees is not nothing: each rule binds somewhere, and stops somewhere or begins everywhere. */
    @Example
    void everyRuleBindsOnSomeGeneratedDossier() {
        SortedSet<String> unbound = new TreeSet<>();
        CONDITIONS.forEach(rule -> unbound.add(rule.rule()));
        // what only another reading than the default derives
        unbound.remove("MOD-3.2-a within twelve months");
        for (long seed = 0; seed < 300 && !unbound.isEmpty(); seed++) {
            List<Object> objects = CHECKER.objects(DossierGenerator.generate(seed, 60));
            for (CompiledConditions rule : CONDITIONS) {
                if (unbound.contains(rule.rule())
                        && rule.walk(objects).stream()
                                .anyMatch(walk -> walk.miss().isEmpty())) {
                    unbound.remove(rule.rule());
                }
            }
        }
        assertThat(unbound).isEmpty();
    }

    /** Whatever the order of the facts, the same is told of every rule. */
    @Property(seed = SEED, tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void theOrderOfFactsNeverMatters(@ForAll Dossier dossier, @ForAll Random random) {
        List<Fact> facts = new ArrayList<>(dossier.facts());
        Collections.shuffle(facts, random);
        Dossier shuffled = Dossier.builder()
                .completeness(dossier.completeness())
                .addAll(facts)
                .build();
        for (Rulebook rulebook : Rulebooks.standard()) {
            for (RuleDescriptor rule : rulebook.rules()) {
                assertThat(CHECKER.whyNot(shuffled, rule.id())).isEqualTo(CHECKER.whyNot(dossier, rule.id()));
            }
        }
    }

    @Property(seed = SEED, tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void whatBindsOutsideTheEngineIsWhatTheEngineFires(@ForAll Dossier dossier) {
        List<Object> objects = CHECKER.objects(dossier);
        List<Stated> fired = new ArrayList<>();
        Findings byEngine = new Findings(dossier.completeness(), fired::add);
        ENGINE.run(objects, ComplianceChecker.GLOBAL, byEngine);

        List<Stated> bound = new ArrayList<>();
        Findings byWalk = new Findings(dossier.completeness(), bound::add);
        for (CompiledConditions rule : CONDITIONS) {
            for (Walk walk : rule.walk(objects)) {
                if (walk.miss().isEmpty()) {
                    rule.conclude(walk, ComplianceChecker.GLOBAL, byWalk);
                }
            }
        }
        assertThat(byRule(bound)).isEqualTo(byRule(fired));
        assertThat(byWalk.recorded()).containsExactlyInAnyOrderElementsOf(byEngine.recorded());
    }
}
