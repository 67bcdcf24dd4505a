package io.github.cica4j.rules;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.explanation.Attempt;
import io.github.cica4j.model.explanation.FoundRecord;
import io.github.cica4j.model.explanation.Gap;
import io.github.cica4j.model.explanation.Sentence;
import io.github.cica4j.model.explanation.Silence;
import io.github.cica4j.model.explanation.WhyNot;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.OfArea;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.rules.internal.engine.Bound;
import io.github.cica4j.rules.internal.engine.CompiledConditions;
import io.github.cica4j.rules.internal.engine.Demand;
import io.github.cica4j.rules.internal.engine.Miss;
import io.github.cica4j.rules.internal.engine.Relation;
import io.github.cica4j.rules.internal.engine.Step;
import io.github.cica4j.rules.internal.engine.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks for why the compiled rules of one id say nothing of some facts. */
final class WhyNotSearch {

    private static final Comparator<Object> BY_WHAT_IT_IS = Comparator.<Object, String>comparing(
                    object -> object.getClass().getName())
            .thenComparing(object -> String.join("\n", namesOf(object)));

    private final List<Object> objects;
    private final Completeness completeness;
    private final String global;
    private final Optional<String> subject;

    private final List<Tried> silent = new ArrayList<>();
    private final List<Tried> stopped = new ArrayList<>();
    private final Set<Object> spoken = Collections.newSetFromMap(new IdentityHashMap<>());
    private int findings;
    private int elsewhere;

    /** An attempt with the walk that it tells. */
    private record Tried(Walk walk, CompiledConditions rule, Optional<Silence> silence) {}

    WhyNotSearch(List<Object> objects, Completeness completeness, String global, Optional<String> subject) {
        this.objects = objects.stream().sorted(BY_WHAT_IT_IS).toList();
        this.completeness = completeness;
        this.global = global;
        this.subject = subject;
    }

    WhyNot of(Rulebook rulebook, RuleId rule, List<CompiledConditions> conditions, int most) {
        for (CompiledConditions one : conditions) {
            for (Walk walk : one.walk(objects)) {
                if (walk.miss().isEmpty()) {
                    conclude(one, walk);
                } else {
                    stopped.add(new Tried(walk, one, Optional.empty()));
                }
            }
        }
        List<Attempt> attempts = new ArrayList<>();
        silent.forEach(tried -> attempts.add(attempt(tried)));
        for (Tried tried : furthest()) {
            if (involved(tried.walk(), Optional.empty())) {
                attempts.add(attempt(tried));
            } else {
                elsewhere++;
            }
        }
        List<Sentence> first = conditions.stream()
                .map(one -> pattern(one.steps().get(0)))
                .distinct()
                .toList();
        List<Attempt> shown = attempts.subList(0, Math.min(most, attempts.size()));
        return new WhyNot(rulebook, rule, subject, first, findings, shown, attempts.size() - shown.size(), elsewhere);
    }

    private void conclude(CompiledConditions rule, Walk walk) {
        List<Stated> stated = new ArrayList<>();
        rule.conclude(walk, global, new Findings(completeness, stated::add));
        walk.start().ifPresent(spoken::add);
        for (Stated statement : stated) {
            if (!involved(walk, Optional.of(statement))) {
                elsewhere++;
            } else if (!statement.findings().isEmpty()) {
                findings += statement.findings().size();
            } else {
                silent.add(new Tried(
                        walk,
                        rule,
                        Optional.of(Silence.of(statement.subject(), statement.days(), statement.evidence()))));
            }
        }
    }

    /** Of the walks that stop, the furthest of each record that no rule of the id goes all the way from. */
    private List<Tried> furthest() {
        List<Tried> kept = new ArrayList<>();
        Map<Object, Integer> places = new IdentityHashMap<>();
        for (Tried tried : stopped) {
            Optional<Object> start = tried.walk().start();
            Integer place = start.map(places::get).orElse(null);
            if (place != null) {
                if (tried.walk().beyond(kept.get(place).walk())) {
                    kept.set(place, tried);
                }
            } else if (start.filter(spoken::contains).isEmpty()) {
                start.ifPresent(object -> places.put(object, kept.size()));
                kept.add(tried);
            }
        }
        // stable: records keep their order
        kept.sort((one, two) -> {
            if (one.walk().beyond(two.walk())) {
                return -1;
            }
            return two.walk().beyond(one.walk()) ? 1 : 0;
        });
        return kept;
    }

    private boolean involved(Walk walk, Optional<Stated> stated) {
        if (subject.isEmpty()) {
            return true;
        }
        Set<String> names = new TreeSet<>();
        for (Bound bound : walk.bound()) {
            bound.objects().forEach(object -> names.addAll(namesOf(object)));
            bound.values().values().forEach(value -> names.addAll(namesOf(value)));
        }
        walk.miss().ifPresent(miss -> {
            miss.nearest().ifPresent(object -> names.addAll(namesOf(object)));
            miss.wanted().forEach(value -> names.addAll(namesOf(value)));
        });
        stated.ifPresent(statement -> {
            names.add(statement.subject().id());
            statement.evidence().forEach(fact -> names.add(fact.value()));
            for (Finding finding : statement.findings()) {
                finding.arguments().values().forEach(value -> names.add(value.toString()));
            }
        });
        return names.contains(subject.get());
    }

    /** What somebody may call an object by: its id, what it refers to, its area. */
    private static List<String> namesOf(Object object) {
        List<String> names = new ArrayList<>();
        if (object instanceof Judged judged) {
            names.add(judged.subject().id());
        }
        if (object instanceof Fact fact) {
            fact.references().forEach(reference -> names.add(reference.target().value()));
        }
        if (object instanceof OfArea ofArea) {
            names.add(ofArea.area().id());
        }
        if (object instanceof Act act) {
            names.add(act.fact().value());
        }
        simple(object).ifPresent(value -> names.add(value.toString()));
        return names;
    }

    private static Attempt attempt(Tried tried) {
        List<FoundRecord> found = tried.walk().bound().stream()
                .map(bound -> found(bound.step(), bound.objects(), bound.values()))
                .toList();
        Optional<Gap> gap =
                tried.walk().miss().map(miss -> gap(miss, tried.rule().steps(), found.size()));
        return new Attempt(tried.rule().rule(), found, gap, tried.silence());
    }

    private static FoundRecord found(Step step, List<Object> objects, SortedMap<String, Object> values) {
        Optional<Subject> about = step.collects()
                ? Optional.empty()
                : objects.stream()
                        .filter(Judged.class::isInstance)
                        .map(object -> ((Judged) object).subject())
                        .findFirst();
        TreeSet<FactId> facts = new TreeSet<>();
        for (Object object : objects) {
            if (object instanceof Fact fact) {
                facts.add(fact.id());
            } else if (object instanceof Act act) {
                facts.add(act.fact());
            }
        }
        SortedMap<String, Object> read = new TreeMap<>();
        values.forEach((name, value) -> simple(value).ifPresent(plain -> read.put(name, plain)));
        return new FoundRecord(pattern(step), step.collects(), about, List.copyOf(facts), objects.size(), read);
    }

    private static Gap gap(Miss miss, List<Step> steps, int place) {
        Optional<FoundRecord> nearest =
                miss.nearest().map(object -> found(miss.step(), List.of(object), Collections.emptySortedMap()));
        List<Sentence> next = steps.subList(place + 1, steps.size()).stream()
                .map(WhyNotSearch::pattern)
                .toList();
        return new Gap(
                pattern(miss.step()),
                miss.demand().map(demand -> constraint(miss.step(), demand, miss.wanted())),
                nearest,
                next);
    }

    private static Sentence pattern(Step step) {
        String type = step.type().getSimpleName();
        return Sentence.of(type, type, Map.of());
    }

    private static Sentence constraint(Step step, Demand demand, List<Object> wanted) {
        Map<String, Object> arguments = new TreeMap<>();
        wanted.forEach(value -> arguments.put("value", simple(value).orElse("nothing")));
        String key = key(step, demand);
        String text = demand.relation() == Relation.EQUALS || demand.relation() == Relation.DIFFERS
                ? demand.property()
                        + (demand.relation() == Relation.EQUALS ? " is " : " is not ")
                        + arguments.getOrDefault("value", "nothing")
                : demand.text();
        return Sentence.of(key, text, arguments);
    }

    /** Joins are told alike whatever they join; what else is asked of a record is told per type. */
    static String key(Step step, Demand demand) {
        String type = step.type().getSimpleName();
        return switch (demand.relation()) {
            case HOLDS -> type + "." + demand.property();
            case LACKS -> type + ".not-" + demand.property();
            case EQUALS -> "join." + demand.property();
            case DIFFERS -> "join.not-" + demand.property();
            case OTHER -> type + "." + demand.text();
        };
    }

    /** A value that a sentence can name, absent if there is none. */
    private static Optional<Object> simple(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(present -> simple(Objects.requireNonNull(present)));
        }
        if (value instanceof AreaId || value instanceof StateCode || value instanceof Number) {
            return Optional.of(value);
        }
        return value instanceof FactId || value instanceof CharSequence || value instanceof Enum<?>
                ? Optional.of(value.toString())
                : Optional.empty();
    }
}
