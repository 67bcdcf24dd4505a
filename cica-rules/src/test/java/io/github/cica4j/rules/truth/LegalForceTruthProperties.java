package io.github.cica4j.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.testkit.DossierReduction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a text that is not in force weighs (META-3), and that it binds nobody backwards (META-4). */
@Domain(value = ReadingsDomain.class, priority = 1)
@Domain(DomainContext.Global.class)
class LegalForceTruthProperties {

    private static final String SEED = "20231212";
    private static final List<String> WILL = List.of("undertaking", "obligation", "statement");

    private static boolean record(ReportedFinding reported) {
        return reported.finding().descriptor().force().integrity();
    }

    /** Whether a text is a draft and nothing more, whatever a record tells. */
    private static boolean draft(Rulebook rulebook) {
        return rulebook.legalSteps().stream().allMatch(step -> step.status() == LegalStatus.DRAFT)
                && !rulebook.legalSteps().isEmpty();
    }

    /** Dossiers that tell of no adoption; what those do is held by {@code InForceProperties}. */
    @Provide
    Arbitrary<Dossier> ofADraft() {
        return ReadingsDomain.manyFacts()
                .map(dossier -> DossierReduction.keep(dossier, fact -> !(fact instanceof Adoption)));
    }

    private static Interpretations inForce(Interpretations readings, LocalDate from) {
        return readings.with(Interpretation.DRAFT_TEXT, "in-force:" + from);
    }

    @Property(seed = SEED, tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void aTextThatIsNotInForceYieldsNoError(
            @ForAll("ofADraft") Dossier dossier,
            @ForAll ComplianceChecker checker,
            @ForAll @IntRange(max = 2) int will) {
        Assessment assessment = Disagreements.checker(
                        checker.interpretations().with(Interpretation.FORCE_OF_WILL, WILL.get(will)))
                .check(dossier);
        for (Finding finding : assessment.findings()) {
            finding.timeline()
                    .changes()
                    .forEach(change -> assessment
                            .find(finding, change.from())
                            .filter(reported -> draft(reported.rulebook()))
                            .ifPresent(reported -> assertThat(reported.level())
                                    .as(reported.toString())
                                    .isNotEqualTo(Optional.of(Level.ERROR))));
        }
    }

    /** Levels alone: what the text asks for, and when, is the same. */
    @Property(seed = SEED, tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void thatATextIsTakenToBeInForceChangesNoStatus(
            @ForAll("ofADraft") Dossier dossier, @ForAll ComplianceChecker checker, @ForAll LocalDate from) {
        assertThat(Disagreements.checker(inForce(checker.interpretations(), from))
                        .check(dossier)
                        .findings())
                .isEqualTo(checker.check(dossier).findings());
    }

    /** A duty counts by the day on which it arose, an act by its day, a norm day by day. */
    @Property(seed = SEED, tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void whatAroseBeforeTheDayInForceIsIndicative(
            @ForAll("ofADraft") Dossier dossier, @ForAll ComplianceChecker checker, @ForAll LocalDate from) {
        Assessment draft = checker.check(dossier);
        Assessment inForce =
                Disagreements.checker(inForce(checker.interpretations(), from)).check(dossier);
        for (Finding finding : inForce.findings()) {
            finding.timeline().changes().forEach(change -> {
                LocalDate day = change.from();
                Optional<ReportedFinding> reported = inForce.find(finding, day);
                Optional<Level> asDraft = draft.find(finding, day).flatMap(ReportedFinding::level);
                counted(finding, day)
                        .ifPresent(counted -> reported.ifPresent(told -> {
                            assertThat(told.indicative())
                                    .as("%s, in force from %s", told, from)
                                    .isEqualTo(!record(told) && before(told, counted, from) && !informs(told));
                            if (counted.isBefore(from)) {
                                assertThat(told.level())
                                        .as("%s, in force from %s", told, from)
                                        .isEqualTo(asDraft);
                            }
                        }));
            });
        }
    }

    private static boolean before(ReportedFinding told, LocalDate day, LocalDate from) {
        return draft(told.rulebook()) ? day.isBefore(from) : !told.rulebook().inForceOn(day);
    }

    /** Absent for a duty that may never arise. */
    private static Optional<LocalDate> counted(Finding finding, LocalDate day) {
        return finding.descriptor().shape() == Shape.CONTINUING
                ? Optional.of(day)
                : finding.arises().map(KnownDay::earliest);
    }

    private static boolean informs(ReportedFinding reported) {
        return reported.finding().descriptor().force().label().isEmpty();
    }

    /** Left out where drafts are: of drafts everything, of a text in force what came before. */
    @Property(seed = SEED, tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void whereDraftsAreOffOnlyTheRecordIsJudged(
            @ForAll("ofADraft") Dossier dossier, @ForAll ComplianceChecker checker) {
        assertThat(Disagreements.checker(checker.interpretations().with(Interpretation.DRAFT_TEXT, "off"))
                        .check(dossier)
                        .findings())
                .filteredOn(finding ->
                        Rulebooks.procedure().findRule(finding.rule()).isEmpty())
                .isEqualTo(checker.check(dossier).findings().stream()
                        .filter(finding ->
                                Rulebooks.integrity().findRule(finding.rule()).isPresent())
                        .toList());
    }
}
