package org.example.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.finding.Timeline;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.LegalHistory;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.testkit.CicaDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** No text reaches back, and none is used after its end, whatever the dossier: META-4. */
@Domain(CicaDomain.class)
@Domain(DomainContext.Global.class)
class InForceProperties {

    /** One build judges what another does; change it to look elsewhere. */
    private static final String SEED = "20231212";

    private static final Rulebook FIRST = Rulebooks.modalitiesDraft2023();
    private static final Rulebook SECOND = TestEdition.RULEBOOK;
    private static final ComplianceChecker ONE = ComplianceChecker.of(FIRST);
    private static final ComplianceChecker BOTH = ComplianceChecker.of(FIRST, SECOND);

    private static Dossier withoutAdoptions(Dossier dossier) {
        return Dossier.builder()
                .completeness(dossier.completeness())
                .addAll(dossier.facts().stream()
                        .filter(fact -> !(fact instanceof Adoption))
                        .toList())
                .build();
    }

    private static Dossier adopted(Dossier dossier, String text, KnownDay on) {
        List<Fact> facts = new ArrayList<>(withoutAdoptions(dossier).facts());
        facts.add(Adoption.builder()
                .id(FactId.of("the-adoption"))
                .text(text)
                .by(Body.MC)
                .on(on)
                .build());
        return Dossier.builder()
                .completeness(dossier.completeness())
                .addAll(facts)
                .build();
    }

    /** The days on which something changes, and those on which a text starts or ends, with those before. */
    private static SortedSet<LocalDate> days(Assessment assessment) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Finding finding : assessment.findings()) {
            finding.timeline().changes().stream().map(Timeline.Change::from).forEach(days::add);
        }
        assessment
                .rulebooks()
                .forEach(rulebook -> assessment
                        .legalHistory(rulebook)
                        .steps()
                        .forEach(step -> days.add(step.since().latest())));
        new TreeSet<>(days).forEach(day -> days.add(day.minusDays(1)));
        return days;
    }

    /** What the record of a dossier itself says of adoptions, and by the day a rule counts by. */
    @Property(seed = SEED, tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void whatCameBeforeTheTextWasInForceIsIndicative(@ForAll Dossier dossier) {
        Assessment with = ONE.check(dossier);
        Assessment without = ONE.check(withoutAdoptions(dossier));
        assertThat(with.findings()).isEqualTo(without.findings());
        LegalHistory history = with.legalHistory(FIRST);
        for (LocalDate day : days(with)) {
            for (ReportedFinding reported : with.asOf(day).findings()) {
                Finding finding = reported.finding();
                if (finding.descriptor().force() == Force.NONE) {
                    continue;
                }
                Optional<LocalDate> counted = finding.descriptor().shape() == Shape.CONTINUING
                        ? Optional.of(day)
                        : finding.arises().map(KnownDay::earliest);
                counted.ifPresent(known -> assertThat(reported.indicative())
                        .as("%s on %s, counted by %s, %s", finding, day, known, history)
                        .isEqualTo(!history.inForceOn(known)));
                reported.level()
                        .filter(level -> reported.status().departure())
                        .ifPresent(level -> assertThat(level)
                                .isEqualTo(finding.descriptor().force().level(!reported.indicative())));
            }
        }
    }

    /** The second edition ends the first; what is left of it is what came before. */
    @Property(seed = SEED, tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void nothingIsFoundUnderATextAfterItsEnd(@ForAll Dossier dossier, @ForAll Dossier other) {
        Optional<KnownDay> some = Stream.concat(dossier.facts().stream(), other.facts().stream())
                .flatMap(fact -> fact.acts().stream())
                .map(act -> act.on())
                .findFirst();
        if (some.isEmpty()) {
            return;
        }
        LocalDate lastDay = some.get().latest().minusDays(1);
        Assessment whole = BOTH.check(withoutAdoptions(dossier));
        Assessment ended = BOTH.check(adopted(dossier, SECOND.id(), some.get()));
        assertThat(ended.legalHistory(FIRST).lastDay()).contains(lastDay);
        SortedSet<LocalDate> days = days(whole);
        days.add(lastDay);
        days.add(lastDay.plusDays(1));
        for (Finding finding : whole.findings()) {
            Optional<Finding> left = ended.find(finding.key());
            boolean first = FIRST.findRule(finding.rule()).isPresent();
            boolean norm = finding.descriptor().shape() == Shape.CONTINUING;
            if (!first) {
                assertThat(left).contains(finding);
            } else if (norm) {
                for (LocalDate day : days) {
                    assertThat(left.flatMap(kept -> kept.timeline().statusOn(day)))
                            .as("%s on %s, used until %s", finding, day, lastDay)
                            .isEqualTo(
                                    day.isAfter(lastDay)
                                            ? Optional.empty()
                                            : finding.timeline().statusOn(day));
                }
            } else if (finding.arises().isPresent()) {
                KnownDay arises = finding.arises().get();
                if (!arises.latest().isAfter(lastDay)) {
                    assertThat(left).contains(finding);
                } else if (arises.earliest().isAfter(lastDay)) {
                    assertThat(left).as("%s, used until %s", finding, lastDay).isEmpty();
                } else {
                    assertThat(left).isPresent();
                    assertThat(left.get().timeline().changes())
                            .filteredOn(change -> change.position()
                                    .status()
                                    .filter(status -> status.departure())
                                    .isPresent())
                            .isEmpty();
                }
            }
        }
        assertThat(whole.findings())
                .extracting(Finding::key)
                .containsAll(ended.findings().stream().map(Finding::key).toList());
    }
}
