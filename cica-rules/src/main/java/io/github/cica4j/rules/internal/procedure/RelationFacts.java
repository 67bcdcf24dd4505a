package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.RelationStep;
import io.github.cica4j.model.fact.Statement;
import io.github.cica4j.model.fact.Undertaking;
import io.github.cica4j.model.law.Workings;
import io.github.cica4j.model.time.DayBounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Derives what the rules on relations with organizations and on statements join. */
final class RelationFacts {

    private static final Workings.Step<List<Object>> MANDATES = workings -> mandates(workings.facts());
    private static final Workings.Step<List<Object>> STEPS = workings -> steps(workings.facts());
    private static final Workings.Step<List<Object>> UNDERTAKINGS = workings -> undertakings(workings.facts());

    static final List<ProcedureFacts.Part> PARTS = List.of(
            new ProcedureFacts.Part(Set.of(Mandate.class), MANDATES),
            new ProcedureFacts.Part(Set.of(TakenStep.class), STEPS),
            new ProcedureFacts.Part(Set.of(Undertaken.class), UNDERTAKINGS));

    private RelationFacts() {}

    private static <T extends Fact> Stream<T> only(Facts facts, Class<T> type) {
        return facts.facts().stream().filter(type::isInstance).map(type::cast);
    }

    private static List<Object> mandates(Facts facts) {
        List<Object> mandates = new ArrayList<>();
        only(facts, ExternalRelation.class)
                .forEach(relation -> mandates.add(new Mandate(relation, decision(facts, relation))));
        return mandates;
    }

    private static Optional<Decision> decision(Facts facts, ExternalRelation relation) {
        return relation.mandate()
                .flatMap(id -> only(facts, Decision.class)
                        .filter(decision -> decision.id().equals(id))
                        .findFirst());
    }

    private static List<Object> steps(Facts facts) {
        List<Object> taken = new ArrayList<>();
        only(facts, ExternalRelation.class).forEach(relation -> {
            List<RelationStep> before = new ArrayList<>();
            relation.steps().orElse(List.of()).stream()
                    .sorted(Comparator.comparingInt(RelationStep::number))
                    .forEach(step -> step.on().ifPresent(day -> {
                        taken.add(new TakenStep(relation.id(), step.number(), DayBounds.of(day), List.copyOf(before)));
                        before.add(step);
                    }));
        });
        return taken;
    }

    private static List<Object> undertakings(Facts facts) {
        List<Object> undertaken = new ArrayList<>();
        only(facts, Statement.class)
                .forEach(statement -> undertakings(statement)
                        .forEach(one -> undertaken.add(new Undertaken(statement, one, plans(facts, one)))));
        return undertaken;
    }

    /** Returns the ids of the annual plans that hold the item that an undertaking names. */
    private static List<FactId> plans(Facts facts, Optional<Undertaking> undertaking) {
        return undertaking.flatMap(Undertaking::event).stream()
                .flatMap(event -> only(facts, AnnualPlan.class)
                        .filter(plan -> plan.year() == event.plan())
                        .filter(plan -> plan.items().orElse(List.of()).stream()
                                .anyMatch(item -> item.number() == event.item())))
                .map(AnnualPlan::id)
                .sorted()
                .toList();
    }

    private static Stream<Optional<Undertaking>> undertakings(Statement statement) {
        return statement.undertakings().isPresent()
                ? statement.undertakings().get().stream().map(Optional::of)
                : Stream.of(Optional.empty());
    }
}
