package io.github.cica4j.rules.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.cica4j.rules.ActsOf;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the modules may know of each other, of clocks, and of the engine. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.cica4j.model", "io.github.cica4j.rules");

    @Test
    void the_model_knows_neither_rules_nor_engine() {
        noClasses()
                .that()
                .resideInAPackage("io.github.cica4j.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.cica4j.rules..", "org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void only_one_package_knows_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.github.cica4j.rules.internal.engine")
                .and()
                .doNotHaveFullyQualifiedName(ActsOf.class.getName())
                .and()
                .haveSimpleNameNotStartingWith("Rules")
                .and()
                .haveNameNotMatching(".*(Lambda|DomainClasses|\\.P[0-9A-F]{2}\\.).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void the_engine_knows_no_type_of_cica() {
        noClasses()
                .that()
                .resideInAPackage("io.github.cica4j.rules.internal.engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.cica4j.model..",
                        "io.github.cica4j.rules.internal.modalities..",
                        "io.github.cica4j.rules.internal.integrity..",
                        "io.github.cica4j.rules.internal.nct..",
                        "io.github.cica4j.rules.internal.procedure..")
                .check(CLASSES);
    }

    @Test
    void nobody_reads_a_clock() {
        for (String type :
                List.of("LocalDate", "LocalDateTime", "Instant", "ZonedDateTime", "OffsetDateTime", "Year")) {
            noClasses().should().callMethod("java.time." + type, "now").check(CLASSES);
        }
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
        noClasses().should().callMethod(System.class, "nanoTime").check(CLASSES);
    }

    @Test
    void libraries_write_to_no_stream_and_no_log() {
        noClasses().should().accessField(System.class, "out").check(CLASSES);
        noClasses().should().accessField(System.class, "err").check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..")
                .check(CLASSES);
    }

    @Test
    void the_facts_know_neither_findings_nor_law() {
        noClasses()
                .that()
                .resideInAnyPackage("io.github.cica4j.model.fact..", "io.github.cica4j.model.time..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.cica4j.model.finding..",
                        "io.github.cica4j.model.law..",
                        "io.github.cica4j.model.dossier..",
                        "io.github.cica4j.model.json..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("io.github.cica4j.model.law..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.cica4j.model.finding..")
                .check(CLASSES);
    }

    /** Code generation of the engine crashes on accessors that its own method names contain, and on names with "is". */
    @Test
    void rules_can_take_the_names_of_accessors() {
        List<String> unusable = CLASSES.stream()
                .filter(
                        type -> type.getPackageName()
                                .matches(
                                        "io\\.github\\.cica4j\\.(model\\.(fact|time|catalogue|state)|rules\\.internal\\.(modalities|integrity|procedure|nct))"))
                .filter(type -> !type.getSimpleName().startsWith("Rules")
                        && !type.getSimpleName().startsWith("Lambda"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .map(JavaMethod::getName)
                .filter(name ->
                        "alphaIndexedBy".contains(name) || "betaIndexedBy".contains(name) || name.matches("is[A-Z].*"))
                .distinct()
                .toList();
        assertThat(unusable).isEmpty();
    }

    @Test
    void names_say_what_a_thing_is() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .check(CLASSES);
    }

    @Test
    void what_is_internal_stays_internal() {
        List<String> leaks = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !internal(type))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> internal(method.getRawReturnType())
                        || method.getRawParameterTypes().stream().anyMatch(ArchitectureTest::internal))
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(leaks).isEmpty();
    }

    private static boolean internal(JavaClass type) {
        return type.getPackageName().contains(".internal");
    }
}
