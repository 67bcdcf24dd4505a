package io.github.cica4j.rules.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.drools.model.AccumulatePattern;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * The patterns of one compiled rule, to be tried on objects without the engine.
 *
 * <p>What is evaluated are the compiled constraints, bindings, collecting functions and consequence themselves, so
 * that this and the engine cannot differ in what they ask.
 *
 * <p>This type is thread-safe.
 */
public final class CompiledConditions {

    private final String rule;
    private final List<CompiledPattern> patterns = new ArrayList<>();
    private final Consequence consequence;

    /** A pattern with what the compiler made of it. */
    private record CompiledPattern(
            Step step,
            Pattern<?> pattern,
            List<SingleConstraint> constraints,
            List<org.drools.model.functions.accumulate.AccumulateFunction> functions) {

        Scope enter(Scope scope, Object object) {
            return scope.with(pattern.getPatternVariable(), object, pattern.getBindings());
        }
    }

    private CompiledConditions(Rule compiled) {
        rule = compiled.getName();
        consequence = compiled.getDefaultConsequence();
        if (compiled.getConsequences().size() != 1 || consequence.isUsingDrools() || consequence.isBreaking()) {
            throw unsupported("a consequence that is not one plain block");
        }
        Set<Variable<?>> bound = Collections.newSetFromMap(new IdentityHashMap<>());
        add(compiled.getView(), bound);
        if (patterns.isEmpty()) {
            throw unsupported("no pattern");
        }
    }

    /**
     * Loads the conditions of rules.
     *
     * @param places  where they lie
     * @param wanted  chooses rules by name
     * @return the conditions, sorted by the names of the rules
     * @throws IllegalStateException if there are none, they were compiled for another version of the engine, or a
     *     rule has a construct that cannot be tried without it
     */
    public static List<CompiledConditions> load(List<CompiledRules.Place> places, Predicate<String> wanted) {
        SortedMap<String, CompiledConditions> byName = new TreeMap<>();
        for (Model model : CompiledRules.models(places, wanted)) {
            for (Rule rule : model.getRules()) {
                byName.put(rule.getName(), of(rule));
            }
        }
        return List.copyOf(byName.values());
    }

    static CompiledConditions of(Rule rule) {
        return new CompiledConditions(rule);
    }

    private IllegalStateException unsupported(String construct) {
        return new IllegalStateException("Rule '" + rule + "' cannot be tried outside the engine: it has " + construct);
    }

    private void add(Condition condition, Set<Variable<?>> bound) {
        switch (condition.getType()) {
            case AND -> condition.getSubConditions().forEach(part -> add(part, bound));
            case PATTERN -> patterns.add(plain((Pattern<?>) condition, false, List.of(), bound));
            case ACCUMULATE -> patterns.add(collecting((AccumulatePattern<?>) condition, bound));
            case CONSEQUENCE -> {}
            default -> throw unsupported("a condition of type " + condition.getType());
        }
    }

    private CompiledPattern collecting(AccumulatePattern<?> accumulate, Set<Variable<?>> bound) {
        Condition source = accumulate.getCondition();
        if (accumulate.isCompositePatterns()
                || accumulate.isQuerySource()
                || source == null
                || source.getType() != Condition.Type.PATTERN) {
            throw unsupported("an accumulate over more than one pattern");
        }
        List<org.drools.model.functions.accumulate.AccumulateFunction> functions =
                Arrays.asList(accumulate.getAccumulateFunctions());
        for (var function : functions) {
            Variable<?>[] others = function.getExternalVars();
            if ((others != null && others.length > 0)
                    || !(function.getSource() instanceof Variable)
                    || !(function.createFunctionObject() instanceof AccumulateFunction)) {
                throw unsupported("an accumulate function that takes more than one value");
            }
        }
        CompiledPattern pattern = plain((Pattern<?>) source, true, functions, bound);
        functions.forEach(function -> bound.add(function.getResult()));
        return pattern;
    }

    private CompiledPattern plain(
            Pattern<?> pattern,
            boolean collects,
            List<org.drools.model.functions.accumulate.AccumulateFunction> functions,
            Set<Variable<?>> bound) {
        Variable<?> variable = pattern.getPatternVariable();
        if (!bound.add(variable)) {
            throw unsupported("a constraint on the result of an accumulate");
        }
        if (!(variable instanceof Declaration<?> declaration)
                || declaration.isPrototype()
                || declaration.getSource() != null
                || declaration.getWindow() != null
                || pattern.isPassive()) {
            throw unsupported("a pattern over something else than the facts: " + variable.getName());
        }
        List<SingleConstraint> constraints = new ArrayList<>();
        flatten(pattern.getConstraint(), constraints);
        List<Demand> demands = new ArrayList<>();
        for (SingleConstraint constraint : constraints) {
            demands.add(Demand.of(textOf(constraint)));
        }
        return new CompiledPattern(
                new Step((Class<?>) variable.getType(), collects, demands),
                pattern,
                List.copyOf(constraints),
                functions);
    }

    private void flatten(Constraint constraint, List<SingleConstraint> into) {
        switch (constraint.getType()) {
            case SINGLE -> {
                SingleConstraint single = (SingleConstraint) constraint;
                if (single.isTemporal()) {
                    throw unsupported("a temporal constraint");
                }
                if (!single.equals(SingleConstraint.TRUE)) {
                    into.add(single);
                }
            }
            case MULTIPLE, AND -> {
                for (Constraint part : constraint.getChildren()) {
                    flatten(part, into);
                }
            }
            case OR -> throw unsupported("a constraint with an alternative");
        }
    }

    private static String textOf(SingleConstraint constraint) {
        String text = constraint.predicateInformation().getStringConstraint();
        return text.isEmpty() ? constraint.getExprId() : text;
    }

    /**
     * Returns the name of the rule.
     *
     * @return the name, as it stands in the rule file
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns the patterns.
     *
     * @return the patterns, in the order of the rule
     */
    public List<Step> steps() {
        return patterns.stream().map(CompiledPattern::step).toList();
    }

    /**
     * Tries the patterns on objects.
     *
     * <p>A walk in which all patterns bind is one that the engine fires the rule for, and the other way round. For an
     * object of the first pattern from which none does, there is one walk: the longest, the first of several.
     *
     * @param objects  the objects; one that is there twice counts once
     * @return the walks, in the order of the objects that they begin with; none if there is no object of that type
     */
    public List<Walk> walk(Collection<?> objects) {
        Pool pool = new Pool(objects);
        CompiledPattern first = patterns.get(0);
        if (first.step().collects()) {
            return extend(pool, 0, Scope.empty(), List.of());
        }
        List<Walk> walks = new ArrayList<>();
        for (Object object : pool.of(first.step().type())) {
            walks.addAll(tried(pool, 0, Scope.empty(), List.of(), object));
        }
        return walks;
    }

    private List<Walk> extend(Pool pool, int depth, Scope scope, List<Bound> bound) {
        if (depth == patterns.size()) {
            return List.of(new Walk(bound, Optional.empty(), scope));
        }
        CompiledPattern next = patterns.get(depth);
        if (next.step().collects()) {
            return collect(pool, depth, scope, bound);
        }
        List<Walk> complete = new ArrayList<>();
        Walk furthest = new Walk(
                bound, Optional.of(new Miss(next.step(), Optional.empty(), -1, List.of(), Optional.empty())), scope);
        for (Object object : pool.of(next.step().type())) {
            for (Walk walk : tried(pool, depth, scope, bound, object)) {
                if (walk.miss().isEmpty()) {
                    complete.add(walk);
                } else if (walk.beyond(furthest)) {
                    furthest = walk;
                }
            }
        }
        return complete.isEmpty() ? List.of(furthest) : complete;
    }

    private List<Walk> tried(Pool pool, int depth, Scope scope, List<Bound> bound, Object object) {
        CompiledPattern pattern = patterns.get(depth);
        Scope inside = pattern.enter(scope, object);
        int passed = passed(pattern, inside);
        if (passed == pattern.constraints().size()) {
            List<Bound> more = new ArrayList<>(bound);
            more.add(new Bound(pattern.step(), List.of(object), valuesRead(pattern, inside)));
            return extend(pool, depth + 1, inside, more);
        }
        List<Object> wanted = new ArrayList<>();
        for (Variable<?> variable : pattern.constraints().get(passed).getVariables()) {
            if (scope.knows(variable)) {
                Object value = scope.value(variable);
                wanted.add(value == null ? "null" : value);
            }
        }
        Miss miss = new Miss(
                pattern.step(),
                Optional.of(pattern.step().demands().get(passed)),
                passed,
                wanted,
                passed > 0 || depth == 0 ? Optional.of(object) : Optional.empty());
        return List.of(new Walk(bound, Optional.of(miss), scope));
    }

    /** Counts the constraints that hold, in their order, up to the first that does not. */
    private int passed(CompiledPattern pattern, Scope scope) {
        int passed = 0;
        for (SingleConstraint constraint : pattern.constraints()) {
            if (!holds(constraint, scope)) {
                return passed;
            }
            passed++;
        }
        return passed;
    }

    private boolean holds(SingleConstraint constraint, Scope scope) {
        try {
            return constraint.getPredicate().test(scope.values(constraint.getVariables()));
        } catch (Exception e) {
            throw new IllegalStateException("Rule '" + rule + "' cannot test '" + textOf(constraint) + "'", e);
        }
    }

    private static SortedMap<String, Object> valuesRead(CompiledPattern pattern, Scope scope) {
        SortedMap<String, Object> values = new TreeMap<>();
        for (Binding binding : pattern.pattern().getBindings()) {
            put(values, property(binding), scope.value(binding.getBoundVariable()));
        }
        for (int index = 0; index < pattern.constraints().size(); index++) {
            Demand demand = pattern.step().demands().get(index);
            Variable<?>[] variables = pattern.constraints().get(index).getVariables();
            if (demand.relation() == Relation.EQUALS && variables.length == 2) {
                put(values, demand.property(), scope.value(variables[1]));
            }
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static String property(Binding binding) {
        String[] read = binding.getReactOn();
        return read != null && read.length == 1
                ? read[0]
                : binding.getBoundVariable().getName().replace("$", "");
    }

    private List<Walk> collect(Pool pool, int depth, Scope scope, List<Bound> bound) {
        CompiledPattern pattern = patterns.get(depth);
        List<Object> matched = new ArrayList<>();
        List<Scope> scopes = new ArrayList<>();
        for (Object object : pool.of(pattern.step().type())) {
            Scope inside = pattern.enter(scope, object);
            if (passed(pattern, inside) == pattern.constraints().size()) {
                matched.add(
                        pattern.functions().isEmpty()
                                ? object
                                : taken(pattern.functions().get(0), inside));
                scopes.add(inside);
            }
        }
        Scope after = scope;
        for (var function : pattern.functions()) {
            after = after.with(function.getResult(), result(function, scopes), List.of());
        }
        List<Bound> more = new ArrayList<>(bound);
        more.add(new Bound(pattern.step(), matched, new TreeMap<>()));
        return extend(pool, depth + 1, after, more);
    }

    private static Object taken(org.drools.model.functions.accumulate.AccumulateFunction function, Scope inside) {
        return Objects.requireNonNull(inside.value((Variable<?>) function.getSource()), "value to collect");
    }

    @SuppressWarnings("unchecked")
    private Object result(org.drools.model.functions.accumulate.AccumulateFunction compiled, List<Scope> scopes) {
        AccumulateFunction<java.io.Serializable> function =
                (AccumulateFunction<java.io.Serializable>) compiled.createFunctionObject();
        java.io.Serializable context = function.createContext();
        Object result;
        try {
            Object started = function.initContext(context);
            for (Scope scope : scopes) {
                function.accumulate((java.io.Serializable) started, taken(compiled, scope));
            }
            result = function.getResult((java.io.Serializable) started);
        } catch (Exception e) {
            throw new IllegalStateException("Rule '" + rule + "' cannot collect", e);
        }
        if (result == null) {
            throw unsupported("an accumulate function that may have no result");
        }
        return result;
    }

    /**
     * Runs the consequence of the rule on what a walk has bound.
     *
     * @param walk  a walk of this rule in which all patterns bind
     * @param global  the name of the global that the rule writes to
     * @param sink  its value
     */
    public void conclude(Walk walk, String global, Object sink) {
        Scope scope = walk.scope();
        for (Variable<?> variable : consequence.getVariables()) {
            if (variable instanceof Global && variable.getName().equals(global)) {
                scope = scope.with(variable, sink, List.of());
            }
        }
        try {
            consequence.getBlock().execute(scope.values(consequence.getVariables()));
        } catch (Exception e) {
            throw new IllegalStateException("Rule '" + rule + "' cannot conclude", e);
        }
    }

    @Override
    public String toString() {
        return rule;
    }

    /** Objects by the types that are asked for. */
    private static final class Pool {

        private final List<Object> objects = new ArrayList<>();
        private final Map<Class<?>, List<Object>> byType = new HashMap<>();

        Pool(Collection<?> given) {
            Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Object object : given) {
                if (seen.add(object)) {
                    objects.add(object);
                }
            }
        }

        List<Object> of(Class<?> type) {
            return byType.computeIfAbsent(
                    type, wanted -> objects.stream().filter(wanted::isInstance).toList());
        }
    }
}
