package io.github.cica4j.rules.internal.engine;

import java.util.List;
import java.util.function.Predicate;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** A compiled model with some of its rules: the others are never built. */
final class ChosenRules implements Model {

    private final Model model;
    private final List<Rule> rules;

    ChosenRules(Model model, Predicate<String> wanted) {
        this.model = model;
        this.rules = model.getRules().stream()
                .filter(rule -> wanted.test(rule.getName()))
                .toList();
    }

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    public String getName() {
        return model.getName();
    }

    @Override
    public String getPackageName() {
        return model.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Global> getGlobals() {
        return model.getGlobals();
    }

    @Override
    public List<Query> getQueries() {
        return model.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return model.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return model.getEntryPoints();
    }
}
