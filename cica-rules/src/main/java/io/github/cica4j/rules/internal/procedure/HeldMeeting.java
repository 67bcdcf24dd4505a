package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.internal.modalities.Verdict;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A meeting with its decisions and the documents that it discussed.
 *
 * @param held  the meeting
 * @param decisions  the decisions that name it as their meeting, in the order of ids
 * @param discussed  the documents, in the order of ids
 * @param complete  whether all decisions of its day are on record
 */
public record HeldMeeting(Meeting held, List<Decision> decisions, List<Document> discussed, boolean complete) {

    private static final int WEEK = 7;

    /** Returns the id of the meeting. */
    public FactId meeting() {
        return held.id();
    }

    /** Returns whether a decision of it is on record. */
    public boolean decided() {
        return !decisions.isEmpty();
    }

    /** Returns whether a day of the week is printed beside its day. */
    public boolean weekdayPrinted() {
        return held.weekday().isPresent();
    }

    /** Returns the day of the week that is printed, in English. */
    public String weekday() {
        return held.weekday().orElseThrow().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Returns whether the day of the week that is printed is that of its day. */
    public Position onWeekday() {
        DayOfWeek printed = held.weekday().orElseThrow();
        LocalDate first = held.on().earliest();
        LocalDate last = held.on().latest();
        int fitting = 0;
        int days = 0;
        for (LocalDate day = first; !day.isAfter(last) && days < WEEK; day = day.plusDays(1)) {
            fitting += day.getDayOfWeek() == printed ? 1 : 0;
            days++;
        }
        if (fitting == 0) {
            return Position.of(Status.NOT_MET);
        }
        return fitting == days
                ? Position.of(Status.MET)
                : Position.of(Status.UNDETERMINED, Verdict.rough(DayBounds.of(held.on())));
    }

    /** Returns whether no document that it discussed is dated after it, naming the symbols of those that are. */
    public Position documentsThere() {
        if (held.documents().isEmpty()) {
            return Position.undetermined("documents");
        }
        SortedSet<String> later = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        for (Document document : discussed) {
            Verdict verdict = document.on()
                    .map(day -> Verdict.notAfter(DayBounds.of(day), DayBounds.of(held.on())))
                    .orElseGet(() -> Verdict.unknown("on"));
            if (verdict.bad()) {
                later.add(document.symbol());
            } else {
                missing.addAll(verdict.missing());
            }
        }
        return Papers.naming(later, missing);
    }

    /** Returns the ids of the meeting and of the documents. */
    public List<FactId> evidenceOfDocuments() {
        List<FactId> evidence = new ArrayList<>(List.of(meeting()));
        discussed.forEach(document -> evidence.add(document.id()));
        return evidence;
    }

    /** Returns whether its decisions are of its body and day, and numbered without gap or repeat, naming what is not. */
    public Position numbered() {
        SortedSet<String> apart = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        for (Decision decision : decisions) {
            Verdict sameDay = Verdict.same(DayBounds.of(decision.on()), DayBounds.of(held.on()));
            if (decision.body() != held.body() || sameDay.bad()) {
                apart.add(decision.id().value());
            }
            missing.addAll(sameDay.missing());
            decision.number().ifPresent(number -> numbers.merge(number, 1, Integer::sum));
        }
        for (Map.Entry<Integer, Integer> number : numbers.entrySet()) {
            boolean follows = number.getKey() == 1 || numbers.containsKey(number.getKey() - 1);
            if (number.getValue() > 1 || !follows && complete) {
                apart.add(number.getKey().toString());
            } else if (!follows) {
                missing.add(Decision.KIND.name());
            }
        }
        return Papers.naming(apart, missing);
    }

    /** Returns the ids of the meeting and of its decisions. */
    public List<FactId> evidenceOfDecisions() {
        List<FactId> evidence = new ArrayList<>(List.of(meeting()));
        decisions.forEach(decision -> evidence.add(decision.id()));
        return evidence;
    }
}
