package org.example.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.explanation.Sentence;
import io.github.cica4j.model.explanation.WhyNot;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rulebook outside the packages of the library, with facts of its own, runs by public API only. */
class ForeignRulebookTest {

    /** Facts of a regime that is not CICA. */
    private record Loans(List<Fact> facts, Completeness completeness) implements Facts {

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public byte[] canonicalForm() {
            return facts.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final List<Fact> FACTS = List.of(
            new Loan(FactId.of("book"), KnownDay.parse("2024-01-01"), KnownDay.parse("2024-01-31")),
            new Return(FactId.of("back"), FactId.of("book"), KnownDay.parse("2024-02-02")),
            new Loan(FactId.of("atlas"), KnownDay.parse("2024-01-01"), KnownDay.parse("2024-01-31")));

    private static final Facts LOANS = new Loans(
            FACTS, Completeness.none().with("returns", DateRange.ofClosed(day("2024-01-01"), day("2024-12-31"))));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void judges_facts_of_its_own() {
        Assessment assessment = ComplianceChecker.of(LibraryRules.RULEBOOK).check(LOANS);
        assertThat(assessment.findings())
                .extracting(Object::toString)
                .containsExactly(
                        "LIB-1 loan atlas: nothing, from 2024-01-01 pending, from 2024-02-01 overdue,"
                                + " from 2025-01-01 undetermined [returns]",
                        "LIB-1 loan book: nothing, from 2024-01-01 pending, from 2024-02-01 overdue, from 2024-02-02 met-late");
    }

    @Test
    void speaks_for_itself() {
        ReportedFinding late = ComplianceChecker.of(LibraryRules.RULEBOOK)
                .check(LOANS)
                .asOf(day("2024-02-02"))
                .withStatus(Status.MET_LATE)
                .get(0);
        assertThat(late.message(LibraryRules.RULEBOOK.messages(Language.EN)))
                .isEqualTo("The book came back 2 days late.");
    }

    @Test
    void runs_beside_the_rulebooks_of_the_library() {
        ComplianceChecker both = ComplianceChecker.of(LibraryRules.RULEBOOK, Rulebooks.modalitiesDraft2023());
        assertThat(both.check(LOANS).asOf(day("2024-02-01")).departures())
                .extracting(finding -> finding.finding().key().toString() + " " + finding.level())
                .containsExactly(
                        "LIB-1 loan atlas Optional[" + Level.WARNING + "]",
                        "LIB-1 loan book Optional[" + Level.WARNING + "]");
    }

    @Test
    void tells_why_it_says_nothing_by_the_names_of_its_types() {
        Facts returns = new Loans(List.of(FACTS.get(1)), Completeness.none());
        ComplianceChecker checker = ComplianceChecker.of(LibraryRules.RULEBOOK);
        assertThat(checker.whyNot(returns, LibraryRules.LIB_1.id()))
                .isEqualTo(new WhyNot(
                        LibraryRules.RULEBOOK,
                        LibraryRules.LIB_1.id(),
                        Optional.empty(),
                        List.of(Sentence.of("Loan", "Loan", Map.of())),
                        0,
                        List.of(),
                        0,
                        0));
        assertThat(checker.whyNot(LOANS, LibraryRules.LIB_1.id(), "book"))
                .extracting(WhyNot::findings, WhyNot::attempts, WhyNot::elsewhere)
                .containsExactly(1, List.of(), 1);
        assertThat(Sentence.of("Loan", "Loan", Map.of()).in(LibraryRules.RULEBOOK.patterns(Language.EN)))
                .isEqualTo("Loan");
    }
}
