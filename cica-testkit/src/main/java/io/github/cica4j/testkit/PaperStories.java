package io.github.cica4j.testkit;

import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Announcement;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.Mentions;
import io.github.cica4j.model.fact.MinutedDecision;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The paper trail of what stories tell: meetings with documents, decisions and minutes, and the notes that forward them.
 *
 * <p>It is drawn apart from the stories, which are told alike with it and without it; what it adds to decisions and lists changes
 * nothing of who decided what, or of who holds an office.
 */
final class PaperStories {

    private static final long APART = 0x70617065727300L;
    private static final List<StateCode> STATES =
            List.of(StateCode.of("KZ"), StateCode.of("CN"), StateCode.of("TR"), StateCode.of("IN"));
    private static final List<String> ENCLOSURES = List.of("draft minutes", "decisions", "concept paper");

    private final Draws draws;
    private final DayDraws days;
    private final Map<FactId, Fact> whole = new HashMap<>();
    private final Map<FactId, List<Fact>> tales = new HashMap<>();
    private final List<FactId> decisions = new ArrayList<>();
    private final List<FactId> appointing = new ArrayList<>();
    private final List<NoteVerbale> notes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int seen;
    private int told;
    private int serial;

    PaperStories(long seed) {
        draws = new Draws(seed ^ APART);
        days = new DayDraws(draws);
    }

    /** Returns how many facts have been told, on top of those of the stories. */
    int told() {
        return told;
    }

    /** Goes on after more of the stories. */
    void after(List<Fact> facts) {
        if (seen == facts.size()) {
            return;
        }
        List<Fact> tale = new ArrayList<>();
        for (; seen < facts.size(); seen++) {
            Fact fact = facts.get(seen);
            if (fact instanceof Decision decision) {
                whole.put(decision.id(), complete(decision));
                decisions.add(decision.id());
            } else if (fact instanceof Appointment appointment) {
                appointment.decision().ifPresent(appointing::add);
            } else if (fact instanceof CoordinatorList list) {
                whole.put(list.id(), complete(list));
                if (tale.isEmpty() && draws.percent(15)) {
                    tale.add(copy(list));
                }
            }
        }
        if (tale.isEmpty() && draws.percent(6)) {
            tell(tale, days.base(facts.size()));
        }
        told += tale.size();
        tales.put(facts.get(facts.size() - 1).id(), tale);
    }

    /** Returns facts with what has been told between them. */
    List<Fact> among(List<Fact> facts) {
        List<Fact> all = new ArrayList<>();
        for (Fact fact : facts) {
            all.add(whole.getOrDefault(fact.id(), fact));
            all.addAll(tales.getOrDefault(fact.id(), List.of()));
        }
        return all;
    }

    private FactId id(RecordKind kind) {
        int number = numbers.merge(kind.subject(), 1, Integer::sum);
        return FactId.of(kind.subject() + "-of-papers-" + number);
    }

    // ---- what is added to the facts of the stories

    private Decision complete(Decision decision) {
        if (draws.percent(55)) {
            return decision;
        }
        Decision.Builder builder = Decision.builder().from(decision);
        properties(builder, decision.on().latest());
        return builder.number(draws.maybe(20, () -> draws.between(1, 3))).build();
    }

    private void properties(Decision.Builder decision, LocalDate day) {
        if (draws.percent(65)) {
            List<Objection> objections = new ArrayList<>();
            int count = draws.weighted(55, 30, 15);
            for (int index = 0; index < count; index++) {
                objections.add(new Objection(
                        draws.pick(STATES), draws.maybe(88, () -> by(day)), draws.maybe(50, () -> by(day))));
            }
            decision.objections(objections);
        }
        decision.recommends(draws.maybe(20, () -> Body.MC))
                .continues(draws.maybe(25, () -> draws.percent(70)))
                .revisits(decisions.isEmpty() ? Optional.empty() : draws.maybe(25, () -> draws.pick(decisions)));
    }

    private CoordinatorList complete(CoordinatorList list) {
        CoordinatorList.Builder builder = CoordinatorList.builder().from(list);
        if (draws.percent(60)) {
            List<FactId> reflected = new ArrayList<>();
            int count = draws.weighted(15, 60, 25);
            for (int index = 0; index < count; index++) {
                List<FactId> from = draws.percent(80) ? appointing : decisions;
                if (!from.isEmpty()) {
                    reflected.add(draws.pick(from));
                }
            }
            builder.reflects(reflected);
        }
        if (draws.percent(45)) {
            Map<String, Integer> counts = new HashMap<>();
            List<ListRow> rows = new ArrayList<>();
            list.rows().forEach(row -> rows.add(numbered(row, counts)));
            builder.rows(rows);
        }
        return builder.build();
    }

    private ListRow numbered(ListRow row, Map<String, Integer> counts) {
        String dimension = Catalogues.find(row.area()).orElseThrow().dimension().id();
        int number = counts.merge(dimension, draws.percent(92) ? 1 : draws.between(1, 2), Integer::sum);
        return new ListRow(
                row.area(),
                draws.maybe(93, () -> number),
                draws.maybe(60, () -> draws.percent(95) ? row.area().id() : "Tourism"),
                row.coordinators(),
                row.coCoordinators(),
                Optional.empty());
    }

    /** Another list of the same day, which leaves rows out at times. */
    private CoordinatorList copy(CoordinatorList list) {
        boolean partial = draws.percent(50);
        List<ListRow> rows = list.rows().stream()
                .filter(row -> draws.percent(partial ? 60 : 88))
                .map(row -> draws.percent(80)
                        ? row
                        : new ListRow(row.area(), row.coCoordinators(), row.coordinators(), Optional.empty()))
                .toList();
        return CoordinatorList.builder()
                .id(id(CoordinatorList.KIND))
                .on(list.on())
                .partial(partial)
                .rows(rows)
                .build();
    }

    // ---- what is told besides

    private void tell(List<Fact> tale, LocalDate day) {
        if (draws.percent(35)) {
            tale.add(document(Optional.of(day)));
            tale.add(document(Optional.of(day)));
            return;
        }
        Body body = draws.percent(70) ? Body.SOC : draws.pick(List.of(Body.values()));
        List<FactId> discussed = new ArrayList<>();
        int documents = draws.weighted(40, 40, 20);
        for (int index = 0; index < documents; index++) {
            Document document = document(draws.maybe(88, () -> draws.percent(85) ? days.by(day) : day));
            tale.add(document);
            discussed.add(document.id());
        }
        Meeting meeting = meeting(body, day, discussed);
        tale.add(meeting);
        List<Decision> taken = taken(meeting, day, discussed);
        tale.addAll(taken);
        if (!taken.isEmpty() && draws.percent(35)) {
            tale.add(Adoption.builder()
                    .id(id(Adoption.KIND))
                    .text("a statement that no rulebook is of")
                    .by(Body.MC)
                    .on(days.known(days.near(day)))
                    .decision(draws.pick(taken).id())
                    .build());
        }
        if (draws.percent(80)) {
            tale.add(minutes(meeting, day, taken));
        }
        tale.add(note(day, taken));
        if (draws.percent(40)) {
            tale.add(note(days.near(day), List.of()));
        }
    }

    private Document document(Optional<LocalDate> day) {
        String session = draws.pick(List.of("-I", "-II", "-III", ""));
        String revision = draws.pick(List.of("", "", "/Rev.1", "/Rev.2"));
        String symbol = switch (draws.weighted(85, 8, 7)) {
            case 0 -> "SOC/2023" + session + "/DRAFT/" + draws.between(1, 2) + revision;
            case 1 -> "MC/2023/DRAFT/" + draws.between(1, 9);
            default -> draws.pick(List.of("MC/2023-I/DEC/1", "SOC-2023", "SOC/2023-3/INF/1"));
        };
        return Document.builder()
                .id(id(Document.KIND))
                .symbol(symbol)
                .on(day.map(known -> draws.percent(85) ? KnownDay.of(known) : days.known(known)))
                .title(draws.maybe(30, () -> "Plan"))
                .recordedOn(draws.maybe(40, () -> day.map(days::near).orElse(DayDraws.TURNS.get(0))))
                .build();
    }

    private Meeting meeting(Body body, LocalDate day, List<FactId> discussed) {
        KnownDay on = days.known(day);
        return Meeting.builder()
                .id(id(Meeting.KIND))
                .body(body)
                .on(on)
                .place(draws.maybe(60, () -> "Astana"))
                .weekday(draws.maybe(
                        75, () -> draws.percent(75) ? day.getDayOfWeek() : draws.pick(List.of(DayOfWeek.values()))))
                .documents(draws.maybe(85, () -> discussed))
                .build();
    }

    private List<Decision> taken(Meeting meeting, LocalDate day, List<FactId> discussed) {
        List<Decision> taken = new ArrayList<>();
        int count = draws.weighted(15, 30, 30, 25);
        int number = 0;
        for (int index = 0; index < count; index++) {
            number += draws.weighted(5, 87, 8);
            int bears = number;
            Decision.Builder decision = Decision.builder()
                    .id(id(Decision.KIND))
                    .body(draws.percent(92) ? meeting.body() : draws.pick(List.of(Body.values())))
                    .on(draws.percent(85) ? meeting.on() : days.known(days.by(day)))
                    .number(bears == 0 ? Optional.empty() : draws.maybe(85, () -> bears))
                    .meeting(draws.maybe(93, meeting::id))
                    .document(discussed.isEmpty() ? Optional.empty() : draws.maybe(50, () -> draws.pick(discussed)));
            properties(decision, day);
            taken.add(decision.build());
        }
        taken.forEach(decision -> decisions.add(decision.id()));
        return taken;
    }

    private Minutes minutes(Meeting meeting, LocalDate day, List<Decision> taken) {
        List<MinutedDecision> items = new ArrayList<>();
        for (Decision decision : taken) {
            if (draws.percent(88)) {
                items.add(new MinutedDecision(Integer.toString(items.size() + 2), draws.maybe(90, decision::id)));
            }
        }
        if (draws.percent(10) && !decisions.isEmpty()) {
            items.add(new MinutedDecision("9", Optional.of(draws.pick(decisions))));
        }
        LocalDate circulated = days.notBefore(day);
        LocalDate last = days.notBefore(circulated);
        Minutes.Builder minutes = Minutes.builder()
                .id(id(Minutes.KIND))
                .meeting(meeting.id())
                .on(days.known(circulated))
                .draft(draws.maybe(70, () -> draws.percent(75)))
                .commentsUntil(draws.maybe(75, () -> days.known(last)))
                .decisions(draws.maybe(88, () -> items));
        if (draws.percent(50)) {
            LocalDate by = days.by(last);
            minutes.finalOn(days.known(by.isBefore(circulated) ? circulated : by));
        }
        if (draws.percent(40)) {
            minutes.addAnnouncements(new Announcement("TR", "an offer to come"));
        }
        return minutes.build();
    }

    private NoteVerbale note(LocalDate day, List<Decision> taken) {
        serial += draws.between(-1, 3);
        int number = Math.max(1, serial);
        String prefix = draws.pick(List.of("IO/", "DOC/", "NCT/G/"));
        Optional<LocalDate> dated = draws.maybe(90, () -> days.by(day));
        NoteVerbale note = NoteVerbale.builder()
                .id(id(NoteVerbale.KIND))
                .number(draws.percent(93) ? prefix + number : "No number")
                .place(draws.maybe(80, () -> "Astana"))
                .on(dated.map(known -> draws.percent(88) ? KnownDay.of(known) : days.known(known)))
                .languages(draws.maybe(85, () -> draws.percent(70) ? List.of(Language.values()) : List.of(Language.EN)))
                .refersTo(draws.maybe(
                        85,
                        () -> new Mentions(
                                notes.isEmpty() || draws.percent(50)
                                        ? List.of()
                                        : List.of(draws.pick(notes).id()),
                                taken.stream().map(Decision::id).toList())))
                .promised(draws.maybe(80, this::enclosures))
                .enclosed(draws.maybe(80, this::enclosures))
                .recordedOn(draws.maybe(40, () -> days.near(day)))
                .build();
        notes.add(note);
        return note;
    }

    private List<String> enclosures() {
        return ENCLOSURES.subList(0, draws.weighted(25, 45, 20, 10));
    }

    private KnownDay by(LocalDate day) {
        return days.known(days.by(day));
    }
}
