package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.text.DocumentSymbol;
import io.github.cica4j.model.text.TextFormatException;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the record of a silence procedure tells by itself. */
public final class SilenceForm {

    private SilenceForm() {}

    /** Returns the day of a procedure: that of the opening, else of the deadline, else never. */
    public static DayBounds on(SilenceProcedure procedure) {
        return procedure
                .opened()
                .or(() -> procedure.deadline().map(KnownTime::day))
                .map(DayBounds::of)
                .orElse(DayBounds.never());
    }

    /** Returns the texts as they are named in a sentence: the id of the procedure where there are none on record. */
    public static List<String> texts(SilenceProcedure procedure) {
        return SilenceRecords.texts(procedure);
    }

    /** Returns whether text, body, opening and deadline are on record, in order (SIL-1). */
    public static Position whole(SilenceProcedure procedure) {
        if (procedure.texts().filter(List::isEmpty).isPresent()) {
            return Position.of(Status.NOT_MET);
        }
        SortedSet<String> missing = new TreeSet<>();
        absent("texts", procedure.texts(), missing);
        absent("body", procedure.body(), missing);
        absent("opened", procedure.opened(), missing);
        absent("deadline", procedure.deadline(), missing);
        Optional<LocalDate> last =
                procedure.deadline().map(deadline -> deadline.day().latest());
        procedure
                .opened()
                .filter(opened -> last.filter(opened.latest()::isAfter).isPresent())
                .ifPresent(opened -> missing.add(opened.toString()));
        return missing.isEmpty() ? Position.of(Status.MET) : Position.of(Status.UNDETERMINED, missing);
    }

    private static void absent(String property, Optional<?> value, SortedSet<String> missing) {
        if (value.isEmpty()) {
            missing.add(property);
        }
    }

    /** Returns whether the body that decides is that of the symbols (SIL-7). */
    public static Position ofBody(SilenceProcedure procedure) {
        List<String> others = new ArrayList<>();
        boolean symbols = false;
        for (String text : procedure.texts().orElse(List.of())) {
            Optional<String> body = symbol(text).map(DocumentSymbol::body);
            symbols |= body.isPresent();
            Optional<String> deciding =
                    procedure.body().map(known -> known.toString().toUpperCase(Locale.ROOT));
            if (body.isPresent() && deciding.isPresent() && !body.equals(deciding)) {
                others.add(text);
            }
        }
        if (!symbols) {
            return Position.absent();
        }
        if (procedure.body().isEmpty()) {
            return Position.undetermined("body");
        }
        return others.isEmpty()
                ? Position.of(Status.MET)
                : Position.of(Status.NOT_MET).listing(others);
    }

    private static Optional<DocumentSymbol> symbol(String text) {
        try {
            return Optional.of(DocumentSymbol.parse(text));
        } catch (TextFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns whether it is known how long the procedure was to last (SIL-10). */
    public static Position length(SilenceProcedure procedure) {
        if (procedure.opened().isEmpty() || procedure.deadline().isEmpty()) {
            return Position.absent();
        }
        KnownDay opened = procedure.opened().get();
        return opened.exact() ? Position.of(Status.REVIEW) : Position.undetermined(opened.toString());
    }

    /** Returns the days from that of the opening to that of the first deadline, where both are known exactly. */
    public static Optional<String> days(SilenceProcedure procedure) {
        return procedure
                .opened()
                .filter(KnownDay::exact)
                .flatMap(opened -> procedure
                        .deadline()
                        .map(deadline -> ChronoUnit.DAYS.between(
                                opened.earliest(), deadline.day().earliest())))
                .map(String::valueOf);
    }
}
