package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.Mentions;
import io.github.cica4j.model.fact.MinutedDecision;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.text.DocumentSymbol;
import io.github.cica4j.model.text.NoteNumber;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.internal.modalities.Verdict;
import io.github.cica4j.rules.internal.procedure.TakenDecision.AdoptedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Derives what the rules on notes, documents, meetings, decisions, minutes and lists join with the facts. */
final class Papers {

    /** The parts of the derivation. */
    static final List<ProcedureFacts.Part> PARTS = List.of(
            new ProcedureFacts.Part(Set.of(SentNote.class), workings -> new Papers(workings.facts()).notes()),
            new ProcedureFacts.Part(Set.of(IssuedDocument.class), workings -> new Papers(workings.facts()).documents()),
            new ProcedureFacts.Part(
                    Set.of(HeldMeeting.class, MinutedMeeting.class),
                    workings -> new Papers(workings.facts()).meetings()),
            new ProcedureFacts.Part(
                    Set.of(TakenDecision.class, AdoptedText.class),
                    workings -> new Papers(workings.facts()).decisions()),
            new ProcedureFacts.Part(Set.of(PrintedList.class), workings -> new Papers(workings.facts()).lists()));

    private final Facts facts;
    private final Map<FactId, Fact> byId = new HashMap<>();

    private Papers(Facts facts) {
        this.facts = facts;
        facts.facts().forEach(fact -> byId.put(fact.id(), fact));
    }

    /** Returns the day from which a paper is judged: its own, else that on which it came on record, else "never". */
    static DayBounds judgedFrom(Optional<KnownDay> on, Fact paper) {
        return on.map(DayBounds::of)
                .or(() -> paper.recordedOn().map(DayBounds::of))
                .orElse(DayBounds.never());
    }

    /** Judges whether one paper is not dated after another. */
    static Verdict notAfter(Optional<KnownDay> one, Optional<KnownDay> other) {
        return one.isPresent() && other.isPresent()
                ? Verdict.notAfter(DayBounds.of(one.get()), DayBounds.of(other.get()))
                : Verdict.unknown("on");
    }

    /** Returns the position of a rule that names what departs. */
    static Position naming(SortedSet<String> apart, SortedSet<String> missing) {
        if (!apart.isEmpty()) {
            return Position.of(Status.NOT_MET).listing(apart);
        }
        return missing.isEmpty() ? Position.of(Status.MET) : Position.of(Status.UNDETERMINED, missing);
    }

    private <F extends Fact> List<F> all(Class<F> type) {
        return facts.facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(Fact::id))
                .toList();
    }

    private <F extends Fact> Optional<F> find(Class<F> type, FactId id) {
        return Optional.ofNullable(byId.get(id)).filter(type::isInstance).map(type::cast);
    }

    private <F extends Fact> List<F> find(Class<F> type, Collection<FactId> ids) {
        return ids.stream()
                .distinct()
                .sorted()
                .flatMap(id -> find(type, id).stream())
                .toList();
    }

    private List<SentNote> notes() {
        Map<Integer, List<NoteVerbale>> byYear = new HashMap<>();
        for (NoteVerbale note : all(NoteVerbale.class)) {
            year(note)
                    .ifPresent(year -> byYear.computeIfAbsent(year, unused -> new ArrayList<>())
                            .add(note));
        }
        List<SentNote> sent = new ArrayList<>();
        for (NoteVerbale note : all(NoteVerbale.class)) {
            List<NoteVerbale> ofYear = year(note).map(byYear::get).orElse(List.of());
            sent.add(new SentNote(
                    note,
                    note.refersTo().map(this::mentioned).orElse(List.of()),
                    ofYear.stream().filter(other -> overtakes(other, note)).toList()));
        }
        return sent;
    }

    /** The year in which a note certainly lies, if its number can be read. */
    private static Optional<Integer> year(NoteVerbale note) {
        return note.on()
                .filter(day -> day.earliest().getYear() == day.latest().getYear())
                .map(day -> day.earliest().getYear())
                .filter(year -> SentNote.numberOf(note).isPresent());
    }

    private static boolean overtakes(NoteVerbale other, NoteVerbale note) {
        int serial = SentNote.numberOf(note).map(NoteNumber::serial).orElseThrow();
        return other.on()
                        .orElseThrow()
                        .latest()
                        .isBefore(note.on().orElseThrow().earliest())
                && SentNote.numberOf(other).map(NoteNumber::serial).orElseThrow() >= serial;
    }

    private List<SentNote.Mentioned> mentioned(Mentions mentions) {
        return Stream.concat(
                        find(NoteVerbale.class, mentions.notes()).stream()
                                .map(note -> new SentNote.Mentioned(note.id(), note.on())),
                        find(Decision.class, mentions.decisions()).stream()
                                .map(decision -> new SentNote.Mentioned(decision.id(), Optional.of(decision.on()))))
                .toList();
    }

    private record Series(String body, int year) {}

    private List<IssuedDocument> documents() {
        Map<FactId, DocumentSymbol> symbols = new TreeMap<>();
        Map<Series, List<Document>> bySeries = new HashMap<>();
        for (Document document : all(Document.class)) {
            IssuedDocument.symbolOf(document).ifPresent(symbol -> {
                symbols.put(document.id(), symbol);
                bySeries.computeIfAbsent(new Series(symbol.body(), symbol.year()), unused -> new ArrayList<>())
                        .add(document);
            });
        }
        List<IssuedDocument> issued = new ArrayList<>();
        for (Document document : all(Document.class)) {
            Optional<DocumentSymbol> own = Optional.ofNullable(symbols.get(document.id()));
            issued.add(new IssuedDocument(
                    document,
                    own.map(symbol ->
                                    bySeries.getOrDefault(new Series(symbol.body(), symbol.year()), List.of()).stream()
                                            .filter(other -> Optional.ofNullable(symbols.get(other.id()))
                                                    .filter(later -> IssuedDocument.ahead(later, symbol))
                                                    .isPresent())
                                            .toList())
                            .orElse(List.of())));
        }
        return issued;
    }

    private List<Object> meetings() {
        Map<FactId, List<Decision>> decisions = new HashMap<>();
        for (Decision decision : all(Decision.class)) {
            decision.meeting()
                    .ifPresent(id -> decisions
                            .computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(decision));
        }
        List<Object> derived = new ArrayList<>();
        Map<FactId, HeldMeeting> held = new HashMap<>();
        for (Meeting meeting : all(Meeting.class)) {
            HeldMeeting known = new HeldMeeting(
                    meeting,
                    decisions.getOrDefault(meeting.id(), List.of()),
                    find(Document.class, meeting.documents().orElse(List.of())),
                    complete(meeting.on()));
            held.put(meeting.id(), known);
            derived.add(known);
        }
        for (Minutes minutes : all(Minutes.class)) {
            Optional.ofNullable(held.get(minutes.meeting())).ifPresent(meeting -> {
                Map<FactId, Decision> named = new TreeMap<>();
                List<FactId> ids = minutes.decisions().orElse(List.of()).stream()
                        .map(MinutedDecision::decision)
                        .flatMap(Optional::stream)
                        .toList();
                find(Decision.class, ids).forEach(decision -> named.put(decision.id(), decision));
                derived.add(new MinutedMeeting(minutes, named, meeting));
            });
        }
        return derived;
    }

    private boolean complete(KnownDay day) {
        return facts.completeness()
                .find(Decision.KIND)
                .filter(range -> contains(range, day.earliest()) && contains(range, day.latest()))
                .isPresent();
    }

    private static boolean contains(DateRange range, LocalDate day) {
        return !day.isBefore(range.start()) && !day.isAfter(range.endInclusive());
    }

    private List<Object> decisions() {
        List<Object> derived = new ArrayList<>();
        for (Decision decision : all(Decision.class)) {
            derived.add(new TakenDecision(decision, decision.revisits().flatMap(id -> find(Decision.class, id))));
        }
        for (Adoption adoption : all(Adoption.class)) {
            adoption.decision()
                    .flatMap(id -> find(Decision.class, id))
                    .ifPresent(decision -> derived.add(new AdoptedText(adoption, decision)));
        }
        return derived;
    }

    private List<PrintedList> lists() {
        Map<FactId, List<Appointment>> appointments = new HashMap<>();
        for (Appointment appointment : all(Appointment.class)) {
            appointment
                    .decision()
                    .ifPresent(id -> appointments
                            .computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(appointment));
        }
        Map<LocalDate, List<CoordinatorList>> byDay =
                all(CoordinatorList.class).stream().collect(Collectors.groupingBy(CoordinatorList::on));
        List<PrintedList> printed = new ArrayList<>();
        for (CoordinatorList list : all(CoordinatorList.class)) {
            printed.add(new PrintedList(
                    list,
                    list.reflects().orElse(List.of()).stream()
                            .distinct()
                            .flatMap(id -> appointments.getOrDefault(id, List.of()).stream())
                            .sorted(Comparator.comparing(Fact::id))
                            .toList(),
                    byDay.getOrDefault(list.on(), List.of()).stream()
                            .filter(other -> !other.id().equals(list.id()))
                            .toList()));
        }
        return printed;
    }
}
