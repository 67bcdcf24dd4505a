package io.github.cica4j.rules.internal.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Compiled rules, loaded and ready to run.
 *
 * <p>The classes that the build generated are named in a listing beside each module; they are instantiated directly,
 * without a scan of the class path or a look-up of modules.
 *
 * <p>This type is thread-safe.
 */
public final class CompiledRules {

    private static final String VERSION_LINE = "Drools-Model-Version:";

    private final KieBase base;
    private final Map<Class<?>, Boolean> matched = new ConcurrentHashMap<>();

    private CompiledRules(KieBase base) {
        this.base = base;
    }

    /**
     * Where compiled rules lie.
     *
     * @param anchor  a class in their package
     * @param listing  the resource that lists their classes
     */
    public record Place(Class<?> anchor, String listing) {}

    /**
     * Loads rules.
     *
     * @param places  where they lie
     * @param wanted  chooses rules by name
     * @return the rules
     * @throws IllegalStateException if there are none, or they were compiled for another version of the engine
     */
    public static CompiledRules load(List<Place> places, Predicate<String> wanted) {
        List<Model> models = models(places, wanted);
        return new CompiledRules(withEngineClassLoader(() -> KieBaseBuilder.createKieBaseFromModel(models)));
    }

    static List<Model> models(List<Place> places, Predicate<String> wanted) {
        List<Model> models = new ArrayList<>();
        for (Place place : places) {
            for (String name : classNames(place)) {
                models.add(new ChosenRules(instantiate(place, name), wanted));
            }
        }
        return models;
    }

    /** The engine looks for its parts, some of them late, by the class loader of the thread, which need not see them. */
    private static <T> T withEngineClassLoader(Supplier<T> step) {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        ClassLoader engines = KieBaseBuilder.class.getClassLoader();
        if (Objects.equals(callers, engines)) {
            return step.get();
        }
        thread.setContextClassLoader(engines);
        try {
            return step.get();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private static List<String> classNames(Place place) {
        List<String> names = new ArrayList<>();
        String prefix = place.anchor().getPackageName() + ".";
        try (InputStream in = place.anchor().getClassLoader().getResourceAsStream(place.listing())) {
            if (in == null) {
                throw new IllegalStateException("There are no compiled rules at " + place.listing());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(VERSION_LINE)) {
                    checkVersion(line.substring(VERSION_LINE.length()).trim(), place);
                } else if (line.startsWith(prefix) && line.indexOf('.', prefix.length()) < 0) {
                    names.add(line.trim());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (names.isEmpty()) {
            throw new IllegalStateException(
                    "There are no rules of package " + place.anchor().getPackageName() + " at " + place.listing());
        }
        return names;
    }

    private static void checkVersion(String compiledWith, Place place) {
        String engine = Model.class.getPackage().getImplementationVersion();
        if (engine != null && !engine.equals(compiledWith)) {
            throw new IllegalStateException("The rules at " + place.listing() + " were compiled with Drools "
                    + compiledWith + ", but Drools " + engine + " is on the class path: use the same version");
        }
    }

    private static Model instantiate(Place place, String name) {
        try {
            return Class.forName(name, true, place.anchor().getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules " + name + " cannot be loaded", e);
        }
    }

    /**
     * Runs every rule once over objects.
     *
     * @param objects  the objects; those that no rule speaks of cost nothing
     * @param global  the name of the global that the rules write to
     * @param sink  its value
     */
    public void run(Iterable<?> objects, String global, Object sink) {
        withEngineClassLoader(() -> {
            runOnce(objects, global, sink);
            return sink;
        });
    }

    private void runOnce(Iterable<?> objects, String global, Object sink) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(global, sink);
            for (Object object : objects) {
                if (reads(object.getClass())) {
                    session.insert(object);
                }
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** Checks if a rule speaks of objects of a class. */
    public boolean reads(Class<?> type) {
        Boolean known = matched.get(type);
        return known == null ? matched.computeIfAbsent(type, this::matches) : known;
    }

    private boolean matches(Class<?> type) {
        for (ObjectTypeNode node : ((InternalRuleBase) base).getRete().getObjectTypeNodes()) {
            if (node.getObjectType().isAssignableFrom(type)) {
                return true;
            }
        }
        return false;
    }
}
