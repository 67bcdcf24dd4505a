package io.github.cica4j.model.silence;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.cica4j.model.internal.KebabCase;
import org.junit.jupiter.api.Test;

class AloneTest {

    @Test
    void silence_procedures_need_nothing_of_the_rest_but_instants_and_days() {
        classes()
                .that()
                .resideInAPackage("io.github.cica4j.model.silence")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "io.github.cica4j.model.silence",
                                "io.github.cica4j.model.time")
                        .or(equivalentTo(KebabCase.class)))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.cica4j.model.silence"));
    }
}
