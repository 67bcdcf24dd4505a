package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Circulation;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.ObserverApplication;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.text.DocumentSymbol;
import io.github.cica4j.model.text.DocumentType;
import io.github.cica4j.model.text.TextFormatException;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.internal.modalities.Verdict;

/** How a State applies for the status of an Observer, and what the Chairmanship does with it. */
public final class Applications {

    private static final String CIRCULATED = "circulated";
    private static final String MINISTERIAL_COUNCIL = "MC";

    private Applications() {}

    /** Returns who applies: the code of a State, or the name of an organization. */
    public static Object applicant(ObserverApplication application) {
        return application.applicant().state().isPresent()
                ? application.applicant().state().get()
                : application.applicant().text();
    }

    /** Returns the day of the letter, else that on which it was first dealt with, "never" if neither is on record. */
    public static DayBounds on(ObserverApplication application) {
        return application
                .on()
                .or(() -> application.circulated().flatMap(Circulation::on))
                .or(application::consideredOn)
                .map(DayBounds::of)
                .orElseGet(DayBounds::never);
    }

    /** Returns the day on which the SOC considered it, as it did. */
    public static DayBounds consideredOn(ObserverApplication application) {
        return DayBounds.of(application.consideredOn().orElseThrow());
    }

    /** Returns whether it was made as it is (12.1). */
    public static Position made(ObserverApplication application) {
        return AsReported.all(
                Verdict.of("inWriting", application.inWriting(), written -> written),
                Verdict.of("to", application.to(), addressee -> addressee == Intermediary.CHAIRMANSHIP),
                Verdict.of("statementOfIntent", application.statementOfIntent(), stated -> stated));
    }

    /** Returns whether it was circulated with a draft decision before the SOC considered it (12.2). */
    public static Position circulated(ObserverApplication application) {
        if (application.circulated().isEmpty()) {
            return Position.undetermined(CIRCULATED);
        }
        Circulation circulation = application.circulated().get();
        if (!circulation.done()) {
            return Position.of(Status.REVIEW);
        }
        DayBounds considered = consideredOn(application);
        return AsReported.all(
                circulation.draftDecision().map(Applications::ofTheMc).orElseGet(Applications::unknownDraft),
                circulation
                        .on()
                        .map(day -> Verdict.notAfter(DayBounds.of(day), considered))
                        .orElseGet(() -> Verdict.unknown(CIRCULATED)));
    }

    private static Verdict ofTheMc(String draftDecision) {
        DocumentSymbol symbol;
        try {
            symbol = DocumentSymbol.parse(draftDecision);
        } catch (TextFormatException inWords) {
            return unknownDraft();
        }
        return Verdict.of(symbol.body().equals(MINISTERIAL_COUNCIL) && symbol.type() == DocumentType.DRAFT);
    }

    private static Verdict unknownDraft() {
        return Verdict.unknown("draftDecision");
    }
}
