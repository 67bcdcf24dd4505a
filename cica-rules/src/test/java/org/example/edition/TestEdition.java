package org.example.edition;

import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.Rulebooks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A second edition of the Modalities that nobody has written: expert meetings are due after five months, and recommendations go
 * through the Secretariat. It runs by public API only, beside the first edition, which it supersedes once it is in force.
 */
public final class TestEdition {

    /** When a paper has been considered for more than five months, expert meetings are convened. */
    public static final RuleDescriptor TST_2_5_A = RuleDescriptor.of("TST-2.5-a", Force.SHALL, Shape.DUTY)
            .provisions("2.5/1")
            .statuses(Status.DUE, Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .reliesOn(ExpertMeeting.KIND)
            .build();

    /** A recommendation goes through the Secretariat. */
    public static final RuleDescriptor TST_1_5_B = RuleDescriptor.of("TST-1.5-b", Force.WILL, Shape.ACT)
            .provisions("1.5/2")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One recommendation tells through whom it was submitted.")
            .build();

    static final Rulebook RULEBOOK = Rulebook.builder("test-edition", TestEdition.class, "org.example/foreign")
            .title("Modalities, an edition for tests")
            .legalStep(new LegalStep(
                    LegalStatus.DRAFT, KnownDay.parse("2024-01-01"), Source.of("a test", "that needs two editions")))
            .supersedes(Rulebooks.modalitiesDraft2023().id())
            .rules(TST_1_5_B, TST_2_5_A)
            .derivation(TestEdition::derive)
            .build();

    private TestEdition() {}

    private static void derive(Facts facts, Interpretations interpretations, Consumer<Object> sink) {
        Map<FactId, Draft> first = new HashMap<>();
        facts.facts().forEach(fact -> {
            if (fact instanceof Draft draft) {
                first.merge(
                        draft.paper(),
                        draft,
                        (one, other) -> other.on().latest().isBefore(one.on().latest()) ? other : one);
            }
        });
        first.values()
                .forEach(draft -> sink.accept(new FirstDraft(draft.paper(), draft.id(), beyondFiveMonths(draft))));
    }

    private static KnownDay beyondFiveMonths(Draft draft) {
        return KnownDay.between(
                draft.on().earliest().plusMonths(5).plusDays(1),
                draft.on().latest().plusMonths(5).plusDays(1));
    }

    /**
     * Tells whether a recommendation went through the Secretariat.
     *
     * @param recommendation  the recommendation
     * @return the position
     */
    public static Position throughSecretariat(Recommendation recommendation) {
        Optional<List<Intermediary>> through = recommendation.through();
        return through.map(all -> Position.of(all.contains(Intermediary.SECRETARIAT) ? Status.MET : Status.NOT_MET))
                .orElseGet(() -> Position.undetermined("through"));
    }
}
