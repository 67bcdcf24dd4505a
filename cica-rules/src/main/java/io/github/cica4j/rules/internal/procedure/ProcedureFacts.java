package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.law.Derivation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Workings;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Derives what the rules on the procedure, and those on its record, join with the facts. */
public final class ProcedureFacts implements Derivation {

    /** The derivation, which several rulebooks share. */
    public static final Derivation DERIVATION = new ProcedureFacts();

    private static final List<Part> PARTS = Stream.of(
                    SilenceDerivation.PARTS, Papers.PARTS, PlanFacts.PARTS, RelationFacts.PARTS)
            .flatMap(List::stream)
            .toList();

    private ProcedureFacts() {}

    /**
     * A part of the derivation.
     *
     * @param kinds  the classes of what it derives
     * @param step  derives it
     */
    record Part(Set<Class<?>> kinds, Workings.Step<? extends List<?>> step) {}

    @Override
    public void derive(Facts facts, Interpretations interpretations, Consumer<Object> sink) {
        derive(Workings.of(facts, interpretations), sink);
    }

    @Override
    public void derive(Workings workings, Consumer<Object> sink) {
        derive(workings, kind -> true, sink);
    }

    @Override
    public void derive(Workings workings, Predicate<Class<?>> wanted, Consumer<Object> sink) {
        for (Part part : PARTS) {
            if (part.kinds().stream().anyMatch(wanted)) {
                workings.get(part.step()).forEach(sink);
            }
        }
    }
}
