package io.github.cica4j.mutation;

import io.github.cica4j.model.conformance.ConformanceCase;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.testkit.CaseFile;
import io.github.cica4j.testkit.ConformanceCases;
import java.util.List;

/** The published cases. */
final class Cases {

    private Cases() {}

    static List<Case> load() {
        return ConformanceCases.published().stream().map(Cases::read).toList();
    }

    private static Case read(CaseFile file) {
        ConformanceCase one = file.orElseThrow();
        ComplianceChecker.Builder checker = ComplianceChecker.builder().rulebooks(Rulebooks.standard());
        one.interpretations().forEach(checker::interpret);
        return new Case(
                file.path(),
                one.rule().value(),
                one.dossier(),
                checker.build().interpretations(),
                one::of,
                one.expected());
    }
}
