package io.github.cica4j.rules;

import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Fact;
import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * Collects what facts say was done: {@code accumulate( $d : Draft( paper == $id ); $drafts : acts( $d ) )}.
 *
 * <p>A rule imports it by {@code import accumulate io.github.cica4j.rules.ActsOf acts}.
 * The result does not depend on the order of the facts, and is empty where there are none.
 */
public final class ActsOf implements AccumulateFunction<ActsOf.Collected>, Externalizable {

    private static final long serialVersionUID = 1;

    /** Creates the function; the engine does. */
    public ActsOf() {}

    /** The acts collected so far. */
    public static final class Collected implements Serializable {

        private static final long serialVersionUID = 1;

        private final transient List<Act> acts = new ArrayList<>(4);

        private Collected() {}
    }

    @Override
    public Collected createContext() {
        return new Collected();
    }

    @Override
    public void init(Collected context) {
        context.acts.clear();
    }

    @Override
    public void accumulate(Collected context, Object value) {
        context.acts.addAll(actsOf(value));
    }

    private static List<Act> actsOf(Object value) {
        if (value instanceof Fact fact) {
            return fact.acts();
        }
        if (value instanceof Act act) {
            return List.of(act);
        }
        throw new IllegalArgumentException(
                "acts(...) takes a fact or an act, not " + value.getClass().getName());
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public void reverse(Collected context, Object value) {
        throw new UnsupportedOperationException("Facts are not taken back");
    }

    @Override
    public Object getResult(Collected context) {
        return Acts.of(context.acts);
    }

    @Override
    public Class<?> getResultType() {
        return Acts.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
