package io.github.cica4j.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Timeline;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Provision;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a finding rests on: facts, provisions and readings (META-5), and nothing outside of the Catalogue (META-2). */
@Domain(value = ReadingsDomain.class, priority = 1)
@Domain(DomainContext.Global.class)
class CitationTruthProperties {

    private static final String SEED = "20231212";

    private static final Set<String> BODIES = Set.of("soc", "swg");

    private static final Set<String> AREAS = Catalogues.edition2021().areas().stream()
            .map(PriorityArea::id)
            .map(AreaId::toString)
            .collect(Collectors.toSet());

    @Property(seed = SEED, tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void aFindingCitesOnlyFactsOfTheDossier(@ForAll Dossier dossier, @ForAll ComplianceChecker checker) {
        Set<FactId> ids = dossier.facts().stream().map(Fact::id).collect(Collectors.toSet());
        for (Finding finding : checker.check(dossier).findings()) {
            assertThat(ids).as(finding.toString()).containsAll(finding.evidence());
        }
    }

    /** Only the absence of an office or a paper in an area of the Catalogue rests on no fact at all. */
    @Property(seed = SEED, tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void aFindingThatIsNotAboutAnAreaCitesAFact(@ForAll Dossier dossier, @ForAll ComplianceChecker checker) {
        assertThat(checker.check(dossier).findings())
                .filteredOn(finding -> !finding.subject().kind().equals("area"))
                .allSatisfy(finding -> assertThat(finding.evidence()).isNotEmpty());
    }

    /** A record of something else, such as another treaty, has no place in a dossier, and so in no finding. */
    @Property(seed = SEED, tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void aFindingIsAboutARecordOrAboutAnAreaOrBodyOfThisProcess(
            @ForAll Dossier dossier, @ForAll ComplianceChecker checker) {
        Set<Subject> records = dossier.facts().stream().map(Fact::subject).collect(Collectors.toSet());
        for (Finding finding : checker.check(dossier).findings()) {
            Subject subject = finding.subject();
            boolean known = switch (subject.kind()) {
                case "area" -> AREAS.contains(subject.id());
                case "state-in-area", "office" -> AREAS.contains(subject.id().replaceFirst("/.*", ""));
                case "body" -> BODIES.contains(subject.id());
                default -> records.contains(subject);
            };
            assertThat(known).as(finding.toString()).isTrue();
        }
    }

    @Property(seed = SEED, tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void whatIsWrittenForPeopleIsNeverJudged(@ForAll Dossier dossier, @ForAll ComplianceChecker checker) {
        Dossier silent = Rewriting.eachFact(dossier, Rewriting::withoutFreeText);
        assertThat(checker.check(silent).findings())
                .isEqualTo(checker.check(dossier).findings());
    }

    @Example
    void aRuleCitesProvisionsOfItsRulebookThatNameIt() {
        for (Rulebook rulebook : Rulebooks.standard()) {
            Map<String, Provision> provisions = new HashMap<>();
            rulebook.provisions().forEach(provision -> provisions.put(provision.id(), provision));
            rulebook.rules()
                    .forEach(rule -> assertThat(rule.provisions()).isNotEmpty().allSatisfy(id -> {
                        assertThat(provisions).containsKey(id);
                        assertThat(provisions.get(id).rules()).contains(rule.id());
                    }));
        }
    }

    @Property(seed = SEED, tries = 50, shrinking = ShrinkingMode.BOUNDED)
    void aFindingHasOnlyStatusesThatItsRuleDeclares(@ForAll Dossier dossier, @ForAll ComplianceChecker checker) {
        for (Finding finding : checker.check(dossier).findings()) {
            Set<Status> statuses = new HashSet<>();
            for (Timeline.Change change : finding.timeline().changes()) {
                change.position().status().ifPresent(statuses::add);
            }
            assertThat(finding.descriptor().statuses()).as(finding.toString()).containsAll(statuses);
        }
    }

    /** Not its status, nor its dates, its bearer, its arguments or its evidence. */
    @Property(seed = SEED, tries = 4, shrinking = ShrinkingMode.BOUNDED)
    void aReadingThatARuleDoesNotDeclareChangesNothingOfItsFindings(
            @ForAll Dossier dossier, @ForAll ComplianceChecker checker, @ForAll Random random) {
        Assessment before = checker.check(dossier);
        for (Interpretation open : ReadingsDomain.OPEN) {
            Interpretations others =
                    checker.interpretations().with(open, ReadingsDomain.other(open, checker.interpretations(), random));
            assertThat(notDeclaring(open, Disagreements.checker(others).check(dossier)))
                    .as(open + " in " + others)
                    .isEqualTo(notDeclaring(open, before));
        }
    }

    private static List<Finding> notDeclaring(Interpretation open, Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> !finding.descriptor().interpretations().contains(open))
                .toList();
    }
}
