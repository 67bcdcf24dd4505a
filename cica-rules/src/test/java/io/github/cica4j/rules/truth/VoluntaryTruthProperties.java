package io.github.cica4j.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.ActivityProposal;
import io.github.cica4j.model.fact.Amendment;
import io.github.cica4j.model.fact.Comment;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Timeline;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.States;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.testkit.DossierReduction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Nobody is bound to take part (META-1), and what a State may do it may leave (META-6). */
@Domain(value = ReadingsDomain.class, priority = 1)
@Domain(DomainContext.Global.class)
class VoluntaryTruthProperties {

    private static final String SEED = "20231212";

    /** The rules on the conditions of a power, and the record that tells that it was used. */
    private static final Map<String, RecordKind> POWERS = Map.ofEntries(
            Map.entry("MOD-1.5-a", Recommendation.KIND),
            Map.entry("MOD-1.6-a", ActionPlan.KIND),
            Map.entry("MOD-1.7-a", ExpertMeeting.KIND),
            Map.entry("MOD-1.8-a", ContributionRequest.KIND),
            Map.entry("MOD-1.11-a", ActingCoordination.KIND),
            Map.entry("MOD-1.11-b", ActingCoordination.KIND),
            Map.entry("MOD-1.11-c", ActingCoordination.KIND),
            Map.entry("MOD-1.11-d", ActingCoordination.KIND),
            Map.entry("MOD-1.11-e", ActingCoordination.KIND),
            Map.entry("MOD-1.12-a", Extension.KIND),
            Map.entry("MOD-2.2-c", Draft.KIND),
            Map.entry("MOD-2.8-a", ActionPlan.KIND),
            Map.entry("MOD-2.8-b", ActionPlan.KIND),
            Map.entry("MOD-4.1-a", InformationExchange.KIND),
            Map.entry("MOD-5.2-a", Amendment.KIND),
            Map.entry("MOD-5.3-a", ActivityProposal.KIND));

    /** The acts that nobody has to do. Participation is no record yet. */
    private static boolean voluntary(Fact fact, Dossier dossier) {
        return fact instanceof Recommendation
                || fact instanceof ContributionRequest
                || fact instanceof InformationExchange
                || fact instanceof EventSubmission
                || fact instanceof HeldEvent
                || fact instanceof Comment
                || (fact instanceof ActionPlan plan && firstOfItsArea(plan, dossier));
    }

    /** A later one may be the update that is asked for. */
    private static boolean firstOfItsArea(ActionPlan plan, Dossier dossier) {
        return dossier.facts(ActionPlan.class).stream()
                .filter(other -> other.area().equals(plan.area()) && !other.equals(plan))
                .allMatch(other -> plan.on().latest().isBefore(other.on().earliest()));
    }

    /** A fact is taken out with those that rest on it; where others only name it, they no longer do. */
    private static Dossier without(Fact fact, Dossier dossier) {
        Dossier unnamed = Rewriting.eachFact(
                dossier,
                node -> node.findValues("plans").forEach(plans -> {
                    for (int index = plans.size() - 1; index >= 0; index--) {
                        if (plans.get(index).asText().equals(fact.id().value())) {
                            ((ArrayNode) plans).remove(index);
                        }
                    }
                }));
        return DossierReduction.keep(unnamed, other -> !other.id().equals(fact.id()));
    }

    @Property(seed = SEED, tries = 50, shrinking = ShrinkingMode.BOUNDED)
    void removingAVoluntaryActNeverAddsADeparture(
            @ForAll("withVoluntaryActs") Dossier dossier, @ForAll ComplianceChecker checker, @ForAll int which) {
        List<Fact> acts = dossier.facts().stream()
                .filter(fact -> voluntary(fact, dossier))
                .toList();
        Fact act = acts.get(Math.floorMod(which, acts.size()));
        Assessment with = checker.check(dossier);
        Assessment without = checker.check(without(act, dossier));
        for (LocalDate day : Course.days(with, without)) {
            assertThat(Course.departures(with, day))
                    .as("%s without %s", day, act.id())
                    .containsAll(Course.departures(without, day));
        }
    }

    @Provide
    Arbitrary<Dossier> withVoluntaryActs() {
        return ReadingsDomain.manyFacts()
                .filter(dossier -> dossier.facts().stream().anyMatch(fact -> voluntary(fact, dossier)));
    }

    /** Whoever does nothing is not named, be the record as complete as it may. */
    @Property(seed = SEED, tries = 50, shrinking = ShrinkingMode.BOUNDED)
    void aStateThatTheRecordDoesNotNameIsNamedByNoFinding(@ForAll Dossier dossier, @ForAll ComplianceChecker checker) {
        Set<String> named = new HashSet<>(Rewriting.texts(dossier));
        Set<String> unnamed = new TreeSet<>();
        for (State state : States.members()) {
            if (!named.contains(state.code().toString())) {
                unnamed.add(state.code().toString());
            }
        }
        for (Finding finding : checker.check(dossier).findings()) {
            assertThat(words(finding)).as(finding.toString()).doesNotContainAnyElementsOf(unnamed);
        }
    }

    private static Set<String> words(Finding finding) {
        Set<String> words = new TreeSet<>();
        add(words, finding.arguments().values());
        add(words, List.of(finding.subject().id().split("/", -1)));
        add(words, List.of(finding.key().occurrence().split("/", -1)));
        for (Timeline.Change change : finding.timeline().changes()) {
            change.position().listed().ifPresent(names -> add(words, names));
            add(words, finding.bearerOn(change.from()));
            add(words, finding.bearerOn(change.from().minusDays(1)));
        }
        return words;
    }

    private static void add(Set<String> words, Collection<?> values) {
        for (Object value : values) {
            if (value instanceof Collection<?> inner) {
                add(words, inner);
            } else {
                words.add(value.toString());
            }
        }
    }

    @Property(seed = SEED, tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void aPowerThatIsNotUsedIsNeverDepartedFrom(@ForAll Dossier dossier, @ForAll ComplianceChecker checker) {
        Set<RecordKind> uses = new HashSet<>(POWERS.values());
        Dossier unnamed = Rewriting.eachFact(dossier, fact -> fact.remove(List.of("papers", "plans", "draft")));
        Dossier unused = DossierReduction.keep(unnamed, fact -> !uses.contains(fact.kind()));
        List<Finding> found = new ArrayList<>();
        for (Finding finding : checker.check(unused).findings()) {
            if (POWERS.containsKey(finding.rule().value())) {
                found.add(finding);
            }
        }
        assertThat(found).isEmpty();
    }
}
