package io.github.cica4j.rules.internal.engine;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.drools.model.Binding;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/** The variables of a rule that have a value. A binding is evaluated when it is asked for, as in the engine. */
final class Scope {

    private final Map<Variable<?>, @Nullable Object> values;
    private final Map<Variable<?>, Binding> bindings;

    private Scope(Map<Variable<?>, @Nullable Object> values, Map<Variable<?>, Binding> bindings) {
        this.values = values;
        this.bindings = bindings;
    }

    static Scope empty() {
        return new Scope(new IdentityHashMap<>(), new IdentityHashMap<>());
    }

    Scope with(Variable<?> variable, @Nullable Object value, Collection<Binding> more) {
        Map<Variable<?>, @Nullable Object> all = new IdentityHashMap<>(values);
        all.put(variable, value);
        Map<Variable<?>, Binding> open = bindings;
        if (!more.isEmpty()) {
            open = new IdentityHashMap<>(bindings);
            for (Binding binding : more) {
                open.put(binding.getBoundVariable(), binding);
            }
        }
        return new Scope(all, open);
    }

    boolean knows(Variable<?> variable) {
        return values.containsKey(variable) || bindings.containsKey(variable);
    }

    @Nullable
    Object[] values(Variable<?>... variables) {
        @Nullable Object[] found = new @Nullable Object[variables.length];
        for (int index = 0; index < variables.length; index++) {
            found[index] = value(variables[index]);
        }
        return found;
    }

    @Nullable
    Object value(Variable<?> variable) {
        if (values.containsKey(variable)) {
            return values.get(variable);
        }
        Binding binding = bindings.get(variable);
        if (binding == null) {
            throw new IllegalStateException("Nothing binds " + variable.getName());
        }
        return binding.eval(values(binding.getInputVariables()));
    }
}
