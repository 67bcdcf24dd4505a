package io.github.cica4j.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles changed rules, all at once, as the published ones are compiled. */
final class Batch {

    private Batch() {}

    private record Compiled(Model home, Rule rule) {}

    static List<Mutant> compile(List<StatementMutants.Changed> changed) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("io.github.cica4j", "mutants", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (int index = 0; index < changed.size(); index++) {
            String name = name(index);
            files.write(
                    "src/main/resources/mutants/" + name + ".drl",
                    changed.get(index).text().file(name));
        }
        KieBuilder builder =
                services.newKieBuilder(files, Batch.class.getClassLoader()).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    "The changed rules do not compile: " + builder.getResults().getMessages(Message.Level.ERROR));
        }
        return mutants(changed, (InternalKieModule) builder.getKieModule());
    }

    private static List<Mutant> mutants(List<StatementMutants.Changed> changed, InternalKieModule module) {
        ClassLoader loader = new Classes(module.getClassesMap());
        Map<String, Compiled> compiled = new HashMap<>();
        for (String file : module.getFileNames()) {
            if (file.startsWith("META-INF/kie/") && file.endsWith("drools-model")) {
                try {
                    for (String name : StandardRules.modelNames(module.getBytes(file))) {
                        Model model = StandardRules.instantiate(name, loader);
                        for (Rule rule : model.getRules()) {
                            compiled.put(rule.getName(), new Compiled(model, rule));
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        List<Mutant> mutants = new ArrayList<>();
        for (int index = 0; index < changed.size(); index++) {
            StatementMutants.Changed one = changed.get(index);
            Compiled own = Objects.requireNonNull(compiled.get(name(index)), name(index));
            mutants.add(new Mutant(one.rule(), one.operator(), one.place(), own.home(), own.rule()));
        }
        return mutants;
    }

    /** The classes of the changed rules. */
    private static final class Classes extends ClassLoader {

        private final Map<String, byte[]> classes;

        Classes(Map<String, byte[]> classes) {
            super(Batch.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = classes.get(name.replace('.', '/') + ".class");
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, code, 0, code.length);
        }
    }

    private static String name(int index) {
        return "mutant" + index;
    }
}
