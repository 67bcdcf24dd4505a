package io.github.cica4j.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Arrows run one way, what is internal stays internal, and the clock stands in the command only. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.cica4j");

    @Test
    void the_command_and_the_reports_use_the_public_api_only() {
        noClasses()
                .that()
                .resideInAnyPackage("io.github.cica4j.cli..", "io.github.cica4j.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.cica4j..internal..")
                .check(CLASSES);
    }

    @Test
    void nothing_knows_the_command_and_reports_know_no_rules() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.cica4j.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.cica4j.cli..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("io.github.cica4j.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.cica4j.rules..", "org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void only_the_command_has_a_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.cica4j.cli..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    /** So that no finding, and nothing that is written of one, can repeat it. */
    @Test
    void remarks_are_read_and_written_with_their_fact_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.github.cica4j.model.fact", "io.github.cica4j.model.internal.json")
                .should()
                .accessTargetWhere(describe("a remark is asked for", ArchitectureTest::readsRemark))
                .check(CLASSES);
    }

    private static boolean readsRemark(JavaAccess<?> access) {
        return access.getName().equals("remark")
                && access.getTargetOwner().getPackageName().equals("io.github.cica4j.model.fact")
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }
}
