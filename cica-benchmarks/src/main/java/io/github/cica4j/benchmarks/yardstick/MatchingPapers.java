package io.github.cica4j.benchmarks.yardstick;

import static io.github.cica4j.rules.internal.integrity.PaperTrail.CMT_5;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.DEC_1;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.DEC_3;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.DOC_1;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.DOC_2;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.LIST_2;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.LIST_3;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.LIST_4;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.MIN_1;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.MIN_2;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.MIN_3;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.NOTE_1;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.NOTE_3;
import static io.github.cica4j.rules.internal.integrity.PaperTrail.NOTE_4;
import static io.github.cica4j.rules.internal.procedure.PaperPractice.DEC_2;
import static io.github.cica4j.rules.internal.procedure.PaperPractice.DEC_4;
import static io.github.cica4j.rules.internal.procedure.PaperPractice.DEC_5;
import static io.github.cica4j.rules.internal.procedure.PaperPractice.MIN_4;
import static io.github.cica4j.rules.internal.procedure.PaperPractice.NOTE_2;

import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.internal.modalities.Consensus;
import io.github.cica4j.rules.internal.procedure.HeldMeeting;
import io.github.cica4j.rules.internal.procedure.IssuedDocument;
import io.github.cica4j.rules.internal.procedure.MinutedMeeting;
import io.github.cica4j.rules.internal.procedure.PrintedList;
import io.github.cica4j.rules.internal.procedure.SentNote;
import io.github.cica4j.rules.internal.procedure.TakenDecision;
import io.github.cica4j.rules.internal.procedure.TakenDecision.AdoptedText;

/** The rules on notes, documents, meetings, decisions, minutes and lists. */
record MatchingPapers(Matching matching, Findings findings) {

    void judge() {
        for (Object derived : matching.trail) {
            if (derived instanceof MinutedMeeting minuted) {
                minuted(minuted);
            } else if (derived instanceof HeldMeeting held) {
                held(held);
            } else if (derived instanceof SentNote sent) {
                sent(sent);
            } else if (derived instanceof IssuedDocument issued) {
                issued(issued);
            } else if (derived instanceof PrintedList printed) {
                printed(printed);
            } else if (derived instanceof TakenDecision taken) {
                taken(taken);
            } else if (derived instanceof AdoptedText adopted) {
                adopted(adopted);
            }
        }
    }

    private void minuted(MinutedMeeting minuted) {
        Minutes minutes = minuted.told();
        findings.act(MIN_1, minutes)
                .on(minutes.on())
                .position(minuted.matchDecisions())
                .with("meeting", minutes.meeting())
                .because(minuted.evidence());
        findings.act(CMT_5, minutes)
                .on(minuted.finalFrom())
                .position(minuted.commentsAwaited())
                .because(minutes);
        if (minuted.announcing()) {
            findings.act(MIN_4, minutes)
                    .on(minutes.on())
                    .position(minuted.forReview())
                    .with("announced", minuted.announced())
                    .because(minutes);
        }
    }

    private void held(HeldMeeting held) {
        Meeting meeting = held.held();
        findings.act(MIN_3, meeting)
                .on(meeting.on())
                .position(held.documentsThere())
                .because(held.evidenceOfDocuments());
        if (held.decided()) {
            findings.act(DEC_1, meeting)
                    .on(meeting.on())
                    .position(held.numbered())
                    .because(held.evidenceOfDecisions());
        }
        if (held.weekdayPrinted()) {
            findings.act(MIN_2, meeting)
                    .on(meeting.on())
                    .position(held.onWeekday())
                    .with("weekday", held.weekday())
                    .because(meeting);
        }
    }

    private void sent(SentNote sent) {
        NoteVerbale note = sent.sent();
        findings.act(NOTE_1, note)
                .on(sent.on())
                .position(sent.identified())
                .with("number", note.number())
                .because(note);
        findings.act(NOTE_3, note)
                .on(sent.on())
                .position(sent.refersBack())
                .with("number", note.number())
                .because(sent.evidenceOfMentions());
        findings.act(NOTE_4, note)
                .on(sent.on())
                .position(sent.whole())
                .with("number", note.number())
                .because(note);
        if (sent.overtaken()) {
            findings.act(NOTE_2, note)
                    .on(sent.on())
                    .position(sent.forReview())
                    .with("number", note.number())
                    .with("ahead", sent.overtaking())
                    .because(sent.evidenceOfOrder());
        }
    }

    private void issued(IssuedDocument issued) {
        Document document = issued.issued();
        findings.act(DOC_1, document)
                .on(issued.on())
                .position(issued.symbolled())
                .with("symbol", document.symbol())
                .because(document);
        if (issued.readable()) {
            findings.act(DOC_2, document)
                    .on(issued.on())
                    .position(issued.inOrder())
                    .with("symbol", document.symbol())
                    .because(issued.evidence());
        }
    }

    private void printed(PrintedList printed) {
        CoordinatorList list = printed.printed();
        if (printed.asPrinted()) {
            findings.act(LIST_2, list)
                    .on(printed.on())
                    .position(printed.numbered())
                    .because(list);
        }
        if (printed.reflects()) {
            findings.act(LIST_3, list)
                    .on(printed.on())
                    .position(printed.agreesWithDecisions())
                    .because(printed.evidenceOfDecisions());
        }
        if (printed.repeats()) {
            findings.act(LIST_4, list)
                    .on(printed.on())
                    .position(printed.agreesWithOthers())
                    .because(printed.evidenceOfOthers());
        }
    }

    private void taken(TakenDecision taken) {
        Decision decision = taken.taken();
        findings.act(DEC_2, decision)
                .on(decision.on())
                .position(Consensus.on(decision))
                .because(decision);
        if (taken.undecided()) {
            findings.act(DEC_4, decision)
                    .on(decision.on())
                    .position(taken.forReview())
                    .because(decision);
        }
        if (taken.revisitsSummit()) {
            findings.act(DEC_5, decision)
                    .on(decision.on())
                    .position(taken.forReview())
                    .with("earlier", taken.revisited())
                    .because(taken.evidence());
        }
    }

    private void adopted(AdoptedText adopted) {
        Adoption adoption = adopted.adopted();
        findings.act(DEC_3, adoption)
                .on(adoption.on())
                .position(adopted.decided())
                .with("decision", adopted.decision())
                .because(adopted.evidence());
    }
}
