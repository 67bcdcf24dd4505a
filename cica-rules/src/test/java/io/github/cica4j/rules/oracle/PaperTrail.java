package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.MinutedDecision;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.text.DocumentSymbol;
import io.github.cica4j.model.text.NoteNumber;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.rules.oracle.Judge.Docket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules on notes, documents, meetings, decisions, minutes and lists as docs/procedure-papers.md words them. */
final class PaperTrail {

    private final Dossier dossier;
    private final Docket docket;

    PaperTrail(Dossier dossier, Docket docket) {
        this.dossier = dossier;
        this.docket = docket;
    }

    void enter() {
        dossier.facts(NoteVerbale.class).forEach(this::note);
        dossier.facts(Document.class).forEach(this::document);
        dossier.facts(Meeting.class).forEach(this::meeting);
        dossier.facts(Minutes.class).forEach(this::minutes);
        dossier.facts(Decision.class).forEach(this::decision);
        dossier.facts(Adoption.class).forEach(this::adoption);
        dossier.facts(CoordinatorList.class).forEach(this::list);
    }

    private void judge(String rule, Fact subject, KnownDay day, Verdict verdict) {
        docket.judge(rule, subject.subject(), Judge.act(Span.of(day), verdict.status()));
    }

    private void tell(String rule, Fact subject, KnownDay day) {
        docket.judge(rule, subject.subject(), Judge.act(Span.of(day), Status.REVIEW));
    }

    private static Optional<KnownDay> judgedFrom(Fact paper, Optional<KnownDay> on) {
        return on.isPresent() ? on : paper.recordedOn().map(KnownDay::of);
    }

    private static Verdict notAfter(Optional<KnownDay> one, Optional<KnownDay> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return Verdict.onOrBefore(Span.of(one.get()), Span.of(other.get()));
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <F extends Fact> F get(Class<F> type, FactId id) {
        return type.cast(dossier.find(id).orElseThrow());
    }

    // ---- notes

    private void note(NoteVerbale note) {
        Optional<KnownDay> day = judgedFrom(note, note.on());
        if (day.isEmpty()) {
            return;
        }
        Verdict known = Verdict.of(note.place().isPresent() && note.on().isPresent());
        Verdict number = Verdict.of(parsed(note.number(), NoteNumber::parse).isPresent());
        judge("NOTE-1", note, day.get(), Verdict.all(number, known == Verdict.BAD ? Verdict.UNKNOWN : known));
        if (dossier.facts(NoteVerbale.class).stream().anyMatch(other -> overtakes(other, note))) {
            tell("NOTE-2", note, day.get());
        }
        List<Verdict> back = new ArrayList<>();
        note.refersTo()
                .ifPresentOrElse(
                        all -> {
                            all.notes()
                                    .forEach(id -> back.add(
                                            notAfter(get(NoteVerbale.class, id).on(), note.on())));
                            all.decisions()
                                    .forEach(id -> back.add(notAfter(
                                            Optional.of(get(Decision.class, id).on()), note.on())));
                        },
                        () -> back.add(Verdict.UNKNOWN));
        judge("NOTE-3", note, day.get(), Verdict.all(back));
        Verdict languages = Verdict.of(note.languages().map(all -> all.containsAll(EnumSet.allOf(Language.class))));
        Verdict enclosures = Verdict.of(note.promised()
                .flatMap(promised -> promised.isEmpty()
                        ? Optional.of(true)
                        : note.enclosed().map(there -> there.containsAll(promised))));
        judge("NOTE-4", note, day.get(), Verdict.all(languages, enclosures));
    }

    private static boolean overtakes(NoteVerbale other, NoteVerbale note) {
        Optional<NoteNumber> mine = parsed(note.number(), NoteNumber::parse);
        Optional<NoteNumber> others = parsed(other.number(), NoteNumber::parse);
        if (mine.isEmpty()
                || others.isEmpty()
                || note.on().isEmpty()
                || other.on().isEmpty()) {
            return false;
        }
        Set<Integer> years = new HashSet<>();
        for (KnownDay day : List.of(note.on().get(), other.on().get())) {
            years.add(day.earliest().getYear());
            years.add(day.latest().getYear());
        }
        boolean before = notAfter(note.on(), other.on()) == Verdict.BAD;
        return years.size() == 1
                && before
                && others.get().serial() >= mine.get().serial();
    }

    // ---- documents

    private void document(Document document) {
        Optional<KnownDay> day = judgedFrom(document, document.on());
        Optional<DocumentSymbol> symbol = parsed(document.symbol(), DocumentSymbol::parse);
        if (day.isEmpty()) {
            return;
        }
        judge("DOC-1", document, day.get(), Verdict.of(symbol.isPresent()));
        if (symbol.isPresent()) {
            List<Verdict> order = new ArrayList<>();
            for (Document other : dossier.facts(Document.class)) {
                if (parsed(other.symbol(), DocumentSymbol::parse)
                        .filter(later -> ahead(later, symbol.get()))
                        .isPresent()) {
                    order.add(notAfter(document.on(), other.on()));
                }
            }
            judge("DOC-2", document, day.get(), Verdict.all(order));
        }
    }

    private static boolean ahead(DocumentSymbol later, DocumentSymbol symbol) {
        if (!later.body().equals(symbol.body()) || later.year() != symbol.year()) {
            return false;
        }
        if (!later.session().equals(symbol.session())) {
            return later.session().orElse(0) > symbol.session().orElse(0);
        }
        return later.type() == symbol.type()
                && later.number() == symbol.number()
                && later.revision().orElse(0) > symbol.revision().orElse(0);
    }

    // ---- meetings and minutes

    private List<Decision> decisionsOf(Meeting meeting) {
        return dossier.facts(Decision.class).stream()
                .filter(decision -> decision.meeting().equals(Optional.of(meeting.id())))
                .toList();
    }

    private void meeting(Meeting meeting) {
        meeting.weekday().ifPresent(printed -> {
            List<Boolean> fits = new ArrayList<>();
            LocalDate last = meeting.on().latest();
            for (LocalDate day = meeting.on().earliest(); !day.isAfter(last); day = day.plusDays(1)) {
                fits.add(day.getDayOfWeek() == printed);
            }
            judge("MIN-2", meeting, meeting.on(), Verdict.of(fits));
        });
        Verdict there = meeting.documents()
                .map(ids -> Verdict.all(ids.stream()
                        .map(id -> notAfter(get(Document.class, id).on(), Optional.of(meeting.on())))
                        .toList()))
                .orElse(Verdict.UNKNOWN);
        judge("MIN-3", meeting, meeting.on(), there);
        List<Decision> decisions = decisionsOf(meeting);
        if (!decisions.isEmpty()) {
            judge("DEC-1", meeting, meeting.on(), numbered(meeting, decisions));
        }
    }

    private Verdict numbered(Meeting meeting, List<Decision> decisions) {
        List<Verdict> each = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Decision decision : decisions) {
            each.add(Verdict.of(decision.body() == meeting.body()));
            each.add(same(decision.on(), meeting.on()));
            decision.number().ifPresent(numbers::add);
        }
        for (int number : numbers) {
            each.add(Verdict.of(Collections.frequency(numbers, number) == 1));
            each.add(number == 1 || numbers.contains(number - 1) ? Verdict.GOOD : absentDecision(meeting));
        }
        return Verdict.all(each);
    }

    private static Verdict same(KnownDay one, KnownDay other) {
        Span first = Span.of(one);
        Span second = Span.of(other);
        if (first.high() < second.low() || second.high() < first.low()) {
            return Verdict.BAD;
        }
        return one.exact() && other.exact() ? Verdict.GOOD : Verdict.UNKNOWN;
    }

    /** What it means that a decision of a meeting is not on record. */
    private Verdict absentDecision(Meeting meeting) {
        Optional<DateRange> complete = dossier.completeness().find(Decision.KIND);
        boolean told = complete.isPresent()
                && !meeting.on().earliest().isBefore(complete.get().start())
                && !meeting.on().latest().isAfter(complete.get().endInclusive());
        return told ? Verdict.BAD : Verdict.UNKNOWN;
    }

    private void minutes(Minutes minutes) {
        Meeting meeting = get(Meeting.class, minutes.meeting());
        judge(
                "MIN-1",
                minutes,
                minutes.on(),
                minutes.decisions().map(told -> matched(told, meeting)).orElse(Verdict.UNKNOWN));
        if (!minutes.announcements().isEmpty()) {
            tell("MIN-4", minutes, minutes.on());
        }
        Optional<KnownDay> end = minutes.finalOn().isPresent()
                ? minutes.finalOn()
                : minutes.draft().equals(Optional.of(false)) ? Optional.of(minutes.on()) : Optional.empty();
        end.ifPresent(day -> judge("CMT-5", minutes, day, notAfter(minutes.commentsUntil(), end)));
    }

    private Verdict matched(List<MinutedDecision> told, Meeting meeting) {
        List<Verdict> each = new ArrayList<>();
        List<FactId> named =
                told.stream().flatMap(item -> item.decision().stream()).toList();
        for (MinutedDecision item : told) {
            if (item.decision().isEmpty()) {
                each.add(absentDecision(meeting));
            } else {
                Decision decision = get(Decision.class, item.decision().get());
                each.add(Verdict.of(Collections.frequency(named, decision.id()) == 1));
                each.add(Verdict.of(decision.number().isPresent()));
                each.add(Verdict.of(decision.meeting().map(meeting.id()::equals)));
            }
        }
        for (Decision decision : decisionsOf(meeting)) {
            each.add(Verdict.of(decision.number().isEmpty() || named.contains(decision.id())));
        }
        return Verdict.all(each);
    }

    // ---- decisions

    private void decision(Decision decision) {
        Span on = Span.of(decision.on());
        Verdict unopposed = decision.objections()
                .map(raised -> Verdict.all(raised.stream()
                        .map(objection -> stands(objection, on).not())
                        .toList()))
                .orElse(Verdict.UNKNOWN);
        judge("DEC-2", decision, decision.on(), unopposed);
        if (decision.continues().equals(Optional.of(true))) {
            tell("DEC-4", decision, decision.on());
        }
        boolean ofSummit = decision.revisits().isPresent()
                && get(Decision.class, decision.revisits().get()).body() == Body.SUMMIT;
        if (ofSummit && decision.body() != Body.SUMMIT) {
            tell("DEC-5", decision, decision.on());
        }
    }

    private static Verdict stands(Objection objection, Span on) {
        Verdict raised =
                objection.on().map(day -> Verdict.onOrBefore(Span.of(day), on)).orElse(Verdict.UNKNOWN);
        Verdict kept = objection
                .withdrawnOn()
                .map(day -> Verdict.onOrBefore(Span.of(day), on).not())
                .orElse(Verdict.GOOD);
        return Verdict.all(raised, kept);
    }

    private void adoption(Adoption adoption) {
        adoption.decision()
                .ifPresent(id -> judge(
                        "DEC-3",
                        adoption,
                        adoption.on(),
                        Verdict.of(get(Decision.class, id).recommends().isEmpty())));
    }

    // ---- lists

    private void list(CoordinatorList list) {
        KnownDay on = KnownDay.of(list.on());
        if (list.rows().stream()
                .anyMatch(row -> row.number().isPresent() || row.title().isPresent())) {
            judge("LIST-2", list, on, inOrder(list));
        }
        if (!list.reflects().orElse(List.of()).isEmpty()) {
            List<Verdict> each = new ArrayList<>();
            for (Appointment appointment : dossier.facts(Appointment.class)) {
                if (appointment
                        .decision()
                        .filter(list.reflects().get()::contains)
                        .isPresent()) {
                    each.add(has(
                            list,
                            appointment.area(),
                            appointment.role(),
                            appointment.state(),
                            Seats.stated(appointment.tenure())));
                }
            }
            judge("LIST-3", list, on, Verdict.all(each));
        }
        List<Verdict> agreements = new ArrayList<>();
        for (CoordinatorList other : dossier.facts(CoordinatorList.class)) {
            if (other.on().equals(list.on()) && !other.id().equals(list.id())) {
                agreements.add(agree(list, other));
            }
        }
        if (!agreements.isEmpty()) {
            judge("LIST-4", list, on, Verdict.all(agreements));
        }
    }

    private static Verdict inOrder(CoordinatorList list) {
        List<Verdict> each = new ArrayList<>();
        List<String> titles =
                list.rows().stream().flatMap(row -> row.title().stream()).toList();
        titles.forEach(title -> each.add(Verdict.of(Collections.frequency(titles, title) == 1)));
        for (ListRow row : list.rows()) {
            List<ListRow> dimension = list.rows().stream()
                    .filter(other -> dimension(other.area()).equals(dimension(row.area())))
                    .toList();
            List<Integer> numbers =
                    dimension.stream().flatMap(other -> other.number().stream()).toList();
            if (!numbers.isEmpty()) {
                each.add(Verdict.of(row.number().isPresent()));
                row.number().ifPresent(number -> {
                    each.add(Verdict.of(Collections.frequency(numbers, number) == 1));
                    boolean follows = number == 1 || numbers.contains(number - 1);
                    each.add(follows ? Verdict.GOOD : list.partial() ? Verdict.UNKNOWN : Verdict.BAD);
                });
            }
        }
        return Verdict.all(each);
    }

    private static String dimension(AreaId area) {
        for (Catalogue edition : Catalogues.editions()) {
            for (PriorityArea known : edition.areas()) {
                if (known.id().equals(area)) {
                    return known.dimension().id();
                }
            }
        }
        throw new IllegalArgumentException("no area " + area);
    }

    private static Verdict has(
            CoordinatorList list, AreaId area, Role role, StateCode state, Optional<KnownPeriod> tenure) {
        List<Verdict> found = new ArrayList<>();
        for (ListRow row : list.rows()) {
            if (row.area().equals(area)) {
                for (ListEntry entry : row.entries(role)) {
                    if (entry.state().equals(state)) {
                        found.add(sameTenure(tenure, entry.tenure()));
                    }
                }
            }
        }
        return found.stream().reduce(Verdict::or).orElse(list.partial() ? Verdict.UNKNOWN : Verdict.BAD);
    }

    private static Verdict sameTenure(Optional<KnownPeriod> one, Optional<KnownPeriod> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Verdict.GOOD;
        }
        Optional<KnownDay> last = one.get().to();
        Optional<KnownDay> otherLast = other.get().to();
        Verdict ends = last.isPresent() && otherLast.isPresent()
                ? same(last.get(), otherLast.get())
                : Verdict.of(last.isEmpty() && otherLast.isEmpty());
        return Verdict.all(same(one.get().from(), other.get().from()), ends);
    }

    private static Verdict agree(CoordinatorList one, CoordinatorList other) {
        List<Verdict> each = new ArrayList<>();
        if (!other.partial()) {
            standIn(one, other, each);
        }
        if (!one.partial()) {
            standIn(other, one, each);
        }
        return one.partial() && other.partial() ? Verdict.GOOD : Verdict.all(each);
    }

    private static void standIn(CoordinatorList list, CoordinatorList whole, List<Verdict> each) {
        for (ListRow row : list.rows()) {
            for (Role role : Role.values()) {
                for (ListEntry entry : row.entries(role)) {
                    each.add(has(whole, row.area(), role, entry.state(), entry.tenure()));
                }
            }
        }
    }
}
