package io.github.cica4j.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.MultipleConstraints;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.PatternImpl;

/** Each constraint of a compiled rule dropped once, and negated once. */
final class ConstraintMutants {

    private ConstraintMutants() {}

    static List<Mutant> of(Model home) {
        List<Mutant> mutants = new ArrayList<>();
        for (Rule rule : home.getRules()) {
            Condition view = (Condition) rule.getView();
            for (Place place : numbered(places(view, ""))) {
                mutants.add(new Mutant(
                        rule.getName(),
                        Operator.CONSTRAINT_DROPPED,
                        place.text(),
                        home,
                        changed(rule, view, place.constraint(), constraint -> SingleConstraint.TRUE)));
                mutants.add(new Mutant(
                        rule.getName(),
                        Operator.CONSTRAINT_NEGATED,
                        place.text(),
                        home,
                        changed(rule, view, place.constraint(), ConstraintMutants::negated)));
            }
        }
        return mutants;
    }

    private record Place(String text, SingleConstraint constraint) {}

    /** Constraints that read the same are told apart by a number. */
    private static List<Place> numbered(List<Place> places) {
        Map<String, Integer> met = new HashMap<>();
        return places.stream()
                .map(place -> {
                    int number = met.merge(place.text(), 1, Integer::sum);
                    return number == 1 ? place : new Place(place.text() + " #" + number, place.constraint());
                })
                .toList();
    }

    private static List<Place> places(Condition condition, String within) {
        List<Place> places = new ArrayList<>();
        if (condition instanceof AccumulatePattern<?> accumulate) {
            places.addAll(places(accumulate.getCondition(), "accumulate "));
        } else if (condition instanceof Pattern<?> pattern) {
            String type = pattern.getPatternVariable().getType().getSimpleName();
            for (SingleConstraint single : singles(pattern.getConstraint())) {
                places.add(new Place(
                        within + type + "( " + single.predicateInformation().getStringConstraint() + " )", single));
            }
        } else {
            for (Condition part : condition.getSubConditions()) {
                places.addAll(places(part, within));
            }
        }
        return places;
    }

    private static List<SingleConstraint> singles(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return single == SingleConstraint.TRUE ? List.of() : List.of(single);
        }
        return constraint.getChildren().stream()
                .flatMap(child -> singles(child).stream())
                .toList();
    }

    /** Without an index, and not by {@code Constraint.negate()}, which turns round the index of the rule as it is, too. */
    private static Constraint negated(Constraint constraint) {
        SingleConstraint single = (SingleConstraint) constraint;
        Variable<?>[] variables = single.getVariables();
        return variables.length == 1 ? notOne(single, variables[0]) : notTwo(single, variables[0], variables[1]);
    }

    @SuppressWarnings("unchecked")
    private static <A> Constraint notOne(SingleConstraint single, Variable<A> variable) {
        Predicate1<A> predicate = single.getPredicate1();
        return new SingleConstraint1<>("not " + single.getExprId(), variable, predicate.negate());
    }

    @SuppressWarnings("unchecked")
    private static <A, B> Constraint notTwo(SingleConstraint single, Variable<A> one, Variable<B> other) {
        Predicate2<A, B> predicate = single.getPredicate2();
        return new SingleConstraint2<>("not " + single.getExprId(), one, other, predicate.negate());
    }

    private static Rule changed(Rule rule, Condition view, Constraint old, UnaryOperator<Constraint> change) {
        return new RuleImpl(
                rule.getPackage(),
                rule.getName(),
                rule.getUnit(),
                (CompositePatterns) changed(view, old, change),
                Map.of(),
                rule.getMetaData());
    }

    private static Condition changed(Condition condition, Constraint old, UnaryOperator<Constraint> change) {
        if (condition instanceof AccumulatePattern<?> accumulate) {
            return new AccumulatePatternImpl<>(
                    changed(accumulate.getCondition(), old, change), null, accumulate.getAccumulateFunctions());
        }
        if (condition instanceof Pattern<?> pattern) {
            return changed(pattern, old, change);
        }
        if (condition instanceof CompositePatterns patterns) {
            return new CompositePatterns(
                    patterns.getType(),
                    patterns.getSubConditions().stream()
                            .map(part -> changed(part, old, change))
                            .toList(),
                    patterns.getConsequences());
        }
        return condition;
    }

    private static <T> Pattern<T> changed(Pattern<T> pattern, Constraint old, UnaryOperator<Constraint> change) {
        PatternImpl<T> changed = new PatternImpl<>(
                pattern.getPatternVariable(),
                changed(pattern.getConstraint(), old, change),
                List.copyOf(pattern.getBindings()));
        changed.addWatchedProps(pattern.getWatchedProps());
        return changed;
    }

    private static Constraint changed(Constraint constraint, Constraint old, UnaryOperator<Constraint> change) {
        if (constraint == old) {
            return change.apply(constraint);
        }
        if (constraint instanceof MultipleConstraints several) {
            return new MultipleConstraints(several.getChildren().stream()
                    .map(child -> changed(child, old, change))
                    .filter(child -> child != SingleConstraint.TRUE)
                    .toList());
        }
        return constraint;
    }
}
