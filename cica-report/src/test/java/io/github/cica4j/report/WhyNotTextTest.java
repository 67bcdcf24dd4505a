package io.github.cica4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cica4j.model.explanation.Attempt;
import io.github.cica4j.model.explanation.FoundRecord;
import io.github.cica4j.model.explanation.Gap;
import io.github.cica4j.model.explanation.Sentence;
import io.github.cica4j.model.explanation.Silence;
import io.github.cica4j.model.explanation.WhyNot;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DayBounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Why a rule says nothing, as text. */
class WhyNotTextTest {

    private static final Sentence LOAN = Sentence.of("Loan", "a loan", Map.of());
    private static final Sentence READER = Sentence.of("Reader", "a reader", Map.of());
    private static final Sentence RETURN = Sentence.of("Return", "a return", Map.of());

    private static FoundRecord loan(String id) {
        return new FoundRecord(
                LOAN,
                false,
                Optional.of(Subject.of("loan", id)),
                List.of(FactId.of(id)),
                1,
                new TreeMap<>(Map.of("reader", "ann")));
    }

    private static FoundRecord reader() {
        return new FoundRecord(
                READER, false, Optional.empty(), List.of(), 1, new TreeMap<>(Map.of("name", "ann", "row", 7)));
    }

    private static FoundRecord returns(String... ids) {
        List<FactId> facts = List.of(ids).stream().map(FactId::of).toList();
        return new FoundRecord(RETURN, true, Optional.empty(), facts, facts.size(), new TreeMap<>());
    }

    private static DayBounds day(String text) {
        return DayBounds.of(LocalDate.parse(text));
    }

    private static String text(
            Optional<String> subject, int findings, List<Attempt> attempts, int more, int elsewhere) {
        return TextReport.standard()
                .writeWhyNot(
                        new WhyNot(
                                Library.RULEBOOK,
                                Library.BRING_BACK.id(),
                                subject,
                                List.of(LOAN, RETURN),
                                findings,
                                attempts,
                                more,
                                elsewhere),
                        Language.EN);
    }

    private static Attempt silent(String from, String until) {
        return new Attempt(
                "LIB-1-a",
                List.of(loan("l1"), reader(), returns("r1", "r2"), returns()),
                Optional.empty(),
                Optional.of(Silence.of(
                        Subject.of("loan", "l1"),
                        new TreeMap<>(Map.of("arises", day(from), "ends", day(until), "limit", DayBounds.never())),
                        List.of(FactId.of("l1")))));
    }

    @Test
    void tells_what_was_found_and_what_is_needed_next() {
        Gap none = new Gap(READER, Optional.empty(), Optional.empty(), List.of(RETURN, LOAN));
        Gap joined = new Gap(
                READER, Optional.of(Sentence.of("join.name", "name is ann", Map.of())), Optional.empty(), List.of());
        Gap nearest = new Gap(
                READER,
                Optional.of(Sentence.of("Reader.known", "it is known", Map.of())),
                Optional.of(reader()),
                List.of());
        List<Attempt> attempts = List.of(
                new Attempt("LIB-1-a", List.of(loan("l1")), Optional.of(none), Optional.empty()),
                new Attempt("LIB-1-a by hand", List.of(loan("l2")), Optional.of(joined), Optional.empty()),
                new Attempt("LIB-1-a", List.of(), Optional.of(nearest), Optional.empty()));
        assertThat(text(Optional.of("ann"), 2, attempts, 3, 1)).isEqualTo("""
                Rule         LIB-1-a: A book was not brought back in time
                Subject      ann
                Begins with  a loan, or a return
                Findings     2

                Where it stops
                LIB-1-a
                  has    a loan: loan l1
                  needs  a reader; no such record
                  then   a return; a loan

                LIB-1-a by hand
                  has    a loan: loan l2
                  needs  a reader: name is ann; there is none

                LIB-1-a
                  needs  a reader: it is known; not so of name ann, row 7

                and 3 more

                One has to do with another subject.
                """);
    }

    @Test
    void tells_why_there_is_no_day() {
        assertThat(text(Optional.empty(), 0, List.of(silent("2023-02-01", "2023-01-01")), 0, 0))
                .isEqualTo("""
                Rule         LIB-1-a: A book was not brought back in time
                Subject      any
                Begins with  a loan, or a return
                Findings     none

                Where it stops
                LIB-1-a
                  has    a loan: loan l1
                  has    a reader: name ann, row 7
                  has    a return: 2 (r1, r2)
                  has    a return: none, which is enough
                  says   nothing: all conditions hold, but it ends by the day on which it would arise
                  days   arises 2023-02-01, ends 2023-01-01, limit never
                  facts  l1
                """);
    }

    @Test
    void tells_that_there_is_nothing_to_begin_with() {
        assertThat(text(Optional.empty(), 0, List.of(), 0, 0)).endsWith("""

                No record that it could begin with is there.
                """);
        assertThat(text(Optional.of("bob"), 0, List.of(), 0, 2)).endsWith("""

                No record that it could begin with has to do with bob.

                2 have to do with other subjects.
                """);
    }

    @Test
    void the_reason_is_the_first_that_the_days_give() {
        assertThat(Silence.of(
                                Subject.of("loan", "l"),
                                new TreeMap<>(Map.of("arises", DayBounds.never(), "ends", day("2023-01-01"))),
                                List.of())
                        .reason())
                .isEqualTo(Silence.Reason.NEVER_ARISES);
        assertThat(silent("2023-01-01", "2023-01-01").silence().orElseThrow().reason())
                .isEqualTo(Silence.Reason.ENDS_FIRST);
        assertThat(silent("2023-01-01", "2023-01-02").silence().orElseThrow().reason())
                .isEqualTo(Silence.Reason.NOTHING_TO_SAY);
        assertThat(Silence.of(
                                Subject.of("loan", "l"),
                                new TreeMap<>(Map.of("arises", day("2023-01-02"), "limit", day("2023-01-01"))),
                                List.of())
                        .reason())
                .isEqualTo(Silence.Reason.LIMIT_FIRST);
        assertThat(Silence.of(
                                Subject.of("loan", "l"),
                                new TreeMap<>(Map.of("arises", day("2023-01-01"), "limit", day("2023-01-01"))),
                                List.of())
                        .reason())
                .isEqualTo(Silence.Reason.NOTHING_TO_SAY);
    }

    @Test
    void an_attempt_ends_in_one_way() {
        assertThatThrownBy(() -> new Attempt("LIB-1-a", List.of(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An attempt ends with a gap or a silence, and with one of them only");
    }
}
