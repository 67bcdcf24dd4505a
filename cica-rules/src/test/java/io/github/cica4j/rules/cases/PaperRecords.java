package io.github.cica4j.rules.cases;

import io.github.cica4j.model.fact.Activity;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Short forms of facts about concept papers and action plans. */
final class PaperRecords {

    private PaperRecords() {}

    static ConceptPaper withdrawn(String id, String day) {
        return ConceptPaper.builder()
                .from(Records.paper(id))
                .withdrawnOn(Records.day(day))
                .build();
    }

    static ConceptPaper superseded(String id, String day) {
        return ConceptPaper.builder()
                .from(Records.paper(id))
                .supersededOn(Records.day(day))
                .build();
    }

    /** A draft that states a period, or "none". */
    static Draft stating(String id, String paper, String day, String applicability) {
        return Records.draftOf(id, paper, day)
                .applicability(Records.stated(applicability))
                .build();
    }

    /** A draft that provides what is listed, and nothing else. */
    static Draft providing(String id, String paper, String day, PaperElement... elements) {
        return Records.draftOf(id, paper, day).elements(List.of(elements)).build();
    }

    /** An approval by the SOC of a text that states a period, or "none". */
    static Approval approvedFor(String id, String paper, String day, String applicability) {
        return approvedFor(id, paper, day, Records.stated(applicability));
    }

    static Approval approvedFor(String id, String paper, String day, StatedPeriod applicability) {
        return Records.approvalOf(id, paper, day)
                .by(Body.SOC)
                .applicability(applicability)
                .build();
    }

    /** An approval by the SOC of the text of a draft. */
    static Approval approvedDraft(String id, String paper, String day, String draft) {
        return Records.approvalOf(id, paper, day)
                .by(Body.SOC)
                .draft(FactId.of(draft))
                .build();
    }

    /** A period from a first to a last day that may be rough; without an end if the last day is empty. */
    static StatedPeriod period(String from, String to) {
        return StatedPeriod.of(new KnownPeriod(Records.day(from), Records.optionalDay(to)));
    }

    static ExpertMeeting convened(ExpertMeeting meeting, String day) {
        return ExpertMeeting.builder()
                .from(meeting)
                .convenedOn(Records.day(day))
                .build();
    }

    static ExpertMeeting convenedBy(ExpertMeeting meeting, String... states) {
        return ExpertMeeting.builder()
                .from(meeting)
                .convenedBy(Records.states(states))
                .build();
    }

    /** Activities without anything on record of their time. */
    static List<Activity> activities(String... titles) {
        return Stream.of(titles)
                .map(title -> new Activity(title, Optional.empty()))
                .toList();
    }

    static Activity activity(String title, String timeline) {
        return new Activity(title, Optional.of(Records.stated(timeline)));
    }
}
