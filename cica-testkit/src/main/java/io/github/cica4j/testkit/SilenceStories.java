package io.github.cica4j.testkit;

import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Comment;
import io.github.cica4j.model.fact.CommentRound;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.GrantedExtension;
import io.github.cica4j.model.fact.Outcome;
import io.github.cica4j.model.fact.PrintedDeadline;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.silence.ResponseKind;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Silence procedures and rounds of comments, which a record holds at times.
 *
 * <p>They are drawn apart from the stories, which are told alike with them and without them, and change nothing there but when it is enough.
 */
final class SilenceStories {

    private static final List<String> TEXTS =
            List.of("SOC/2023-III/DRAFT/1", "SOC/2023-III/DRAFT/3", "MC/2023/DRAFT/7", "Draft action plan");
    private static final List<String> STATES = List.of("CN", "KZ", "RU", "TR", "KW", "LK", "JP");
    private static final List<LocalTime> CLOCK = List.of(
            LocalTime.NOON,
            LocalTime.NOON,
            LocalTime.of(11, 59, 59),
            LocalTime.of(12, 0, 1),
            LocalTime.MIDNIGHT,
            LocalTime.of(18, 0),
            LocalTime.of(23, 30));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final List<String> RUSSIAN = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final int APART = 36;
    private static final int LONG = 14;

    private final Draws draws;
    private final DayDraws days;
    private final Optional<Completeness.Declaration> responses;
    private final Map<FactId, List<Fact>> told = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int next;
    private int count;

    SilenceStories(long seed) {
        draws = new Draws(Long.rotateLeft(~seed, 20));
        days = new DayDraws(draws);
        next = draws.below(APART);
        responses = draws.maybe(25, this::declaration);
    }

    /** Says at times for which days the responses are complete, else leaves it at what is said of all. */
    Completeness completeness(Completeness all) {
        if (responses.isEmpty()) {
            return all;
        }
        Map<String, Completeness.Declaration> declarations = new HashMap<>(all.declarations());
        declarations.put(SilenceResponse.KIND.name(), responses.get());
        return Completeness.of(declarations);
    }

    private Completeness.Declaration declaration() {
        LocalDate last = days.near(days.base(0));
        LocalDate first = draws.percent(80) ? LocalDate.of(2000, 1, 1) : last.minusDays(draws.below(60));
        return new Completeness.Declaration(
                DateRange.ofClosed(first, draws.percent(50) ? LocalDate.of(2400, 12, 31) : last), Optional.empty());
    }

    /** Tells a story if it is time for one. */
    void after(List<Fact> facts) {
        if (facts.size() < next || facts.isEmpty()) {
            return;
        }
        next = facts.size() + 1 + draws.below(APART);
        List<Fact> story = new ArrayList<>();
        LocalDate base = days.base(facts.size());
        if (draws.percent(30)) {
            comments(base, story);
        } else {
            Optional<String> text = procedure(base, facts, Optional.empty(), story);
            if (draws.percent(25)) {
                procedure(base.plusDays(draws.between(-3, LONG + 3)), facts, text, story);
            }
        }
        count += story.size();
        told.put(facts.get(facts.size() - 1).id(), story);
    }

    /** Returns how many facts have been told. */
    int told() {
        return count;
    }

    /** Returns facts with what has been told between them. */
    List<Fact> among(List<Fact> facts) {
        List<Fact> all = new ArrayList<>();
        for (Fact fact : facts) {
            all.add(fact);
            all.addAll(told.getOrDefault(fact.id(), List.of()));
        }
        return all;
    }

    private Optional<String> procedure(LocalDate base, List<Fact> facts, Optional<String> common, List<Fact> story) {
        Optional<ConceptPaper> paper = draws.percent(45) ? paper(facts) : Optional.empty();
        LocalDate opening = paper.flatMap(one -> approval(one, facts))
                .map(day -> day.minusDays(draws.between(-2, LONG + 3)))
                .orElse(base);
        LocalDate deadline = opening.plusDays(
                switch (draws.weighted(60, 12, 14, 14)) {
                    case 0 -> LONG;
                    case 1 -> 1;
                    case 2 -> 0;
                    default -> draws.below(40);
                });
        KnownTime end = draws.percent(50)
                ? KnownTime.of(deadline.atTime(draws.percent(85) ? LocalTime.NOON : draws.pick(CLOCK)))
                : KnownTime.of(KnownDay.of(deadline));
        Optional<KnownDay> opened = draws.maybe(90, () -> before(opening, end));
        boolean known = draws.percent(93);
        Optional<List<String>> texts = draws.maybe(92, () -> texts(common));
        SilenceProcedure.Builder builder = SilenceProcedure.builder()
                .id(id(SilenceProcedure.KIND))
                .texts(texts)
                .paper(paper.map(ConceptPaper::id))
                .body(draws.maybe(85, () -> draws.pick(List.of(Body.SOC, Body.SOC, Body.MC, Body.MEMBER_STATES))))
                .opened(opened)
                .source(source())
                .recordedOn(draws.maybe(8, () -> days.near(base)));
        LocalDate first = opened.map(KnownDay::earliest).orElse(opening);
        LocalDate last = deadline;
        if (known) {
            builder.deadline(end);
            while (draws.percent(18)) {
                LocalDate later = last.plusDays(1 + draws.below(LONG));
                LocalDate until = last;
                builder.addExtensions(new GrantedExtension(
                        notBefore(first, () -> at(until.minusDays(draws.between(-1, 3)))),
                        draws.percent(50)
                                ? KnownTime.of(later.atTime(LocalTime.NOON))
                                : KnownTime.of(KnownDay.of(later))));
                last = later;
            }
        }
        LocalDate told = last.plusDays(draws.weighted(25, 35, 15, 25) - 1L);
        if (draws.percent(45)) {
            KnownDay on = notBefore(first, () -> KnownTime.of(days.known(told))).day();
            builder.outcome(new Outcome(
                    draws.percent(60),
                    on,
                    draws.maybe(50, () -> KnownDay.of(on.latest().plusDays(draws.below(5))))));
        }
        SilenceProcedure procedure = builder.build();
        story.add(procedure);
        int responses = draws.weighted(40, 35, 25);
        for (int index = 0; index < responses; index++) {
            response(procedure, deadline, texts, story);
        }
        return texts.flatMap(all -> all.stream().findFirst());
    }

    /** An opening that can lie before the deadline. */
    private KnownDay before(LocalDate opening, KnownTime end) {
        KnownDay drawn = days.known(opening);
        return drawn.earliest()
                        .atStartOfDay()
                        .isBefore(end.earliest().plusHours(end.time().isPresent() ? 0 : 12))
                ? drawn
                : KnownDay.of(opening.minusDays(1));
    }

    private List<String> texts(Optional<String> common) {
        if (common.isEmpty() && draws.percent(4)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        common.ifPresent(texts::add);
        int count = draws.weighted(0, 65, 35);
        for (int index = 0; index < count; index++) {
            String text = draws.pick(TEXTS);
            if (!texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private void response(
            SilenceProcedure procedure, LocalDate deadline, Optional<List<String>> texts, List<Fact> story) {
        KnownTime received = at(deadline.minusDays(
                switch (draws.weighted(40, 15, 30, 15)) {
                    case 0 -> 0;
                    case 1 -> -1;
                    case 2 -> 1 + draws.below(5);
                    default -> draws.below(20);
                }));
        LocalDate first = received.day().earliest();
        story.add(SilenceResponse.builder()
                .id(id(SilenceResponse.KIND))
                .procedure(procedure.id())
                .state(state())
                .response(List.of(
                                ResponseKind.OBJECTION,
                                ResponseKind.AMENDMENT,
                                ResponseKind.COMMENT,
                                ResponseKind.EXTENSION_REQUEST)
                        .get(draws.weighted(64, 14, 14, 8)))
                .received(received)
                .text(draws.maybe(
                        55,
                        () -> texts.filter(all -> !all.isEmpty())
                                .map(draws::pick)
                                .orElse("Another text")))
                .withdrawn(draws.maybe(25, () -> notEarlier(received, at(first.plusDays(draws.below(6))))))
                .source(source())
                .recordedOn(draws.maybe(8, () -> days.near(first)))
                .build());
    }

    private void comments(LocalDate base, List<Fact> story) {
        LocalDate last = base.plusDays(draws.percent(85) ? LONG + draws.below(9) : draws.below(3));
        List<PrintedDeadline> deadlines = new ArrayList<>();
        int places = draws.weighted(4, 26, 30, 40);
        for (int index = 0; index < places; index++) {
            deadlines.add(new PrintedDeadline("place " + index, words(draws.percent(90) ? last : last.plusDays(1))));
        }
        KnownDay drawn = days.known(base);
        KnownDay opened = deadlines.stream()
                        .flatMap(deadline -> deadline.phrase().stream())
                        .anyMatch(phrase -> phrase.lastDay().latest().isBefore(drawn.earliest()))
                ? KnownDay.between(base.minusDays(1 + (long) draws.below(3)), base)
                : drawn;
        CommentRound round = CommentRound.builder()
                .id(id(CommentRound.KIND))
                .on(draws.pick(TEXTS))
                .opened(opened)
                .addAllDeadlines(deadlines)
                .silenceApproves(draws.maybe(60, () -> draws.percent(30)))
                .source(source())
                .recordedOn(draws.maybe(8, () -> days.near(base)))
                .build();
        story.add(round);
        int comments = draws.weighted(25, 45, 30);
        for (int index = 0; index < comments; index++) {
            story.add(Comment.builder()
                    .id(id(Comment.KIND))
                    .round(round.id())
                    .state(state())
                    .received(days.known(days.by(last)))
                    .source(source())
                    .build());
        }
    }

    private String words(LocalDate day) {
        String english = day.format(ENGLISH);
        return switch (draws.weighted(36, 8, 8, 14, 12, 8, 8, 6)) {
            case 0 -> "by " + english;
            case 1 -> "no later than " + english;
            case 2 -> "before " + day.plusDays(1).format(ENGLISH);
            case 3 -> "до " + russian(day);
            case 4 -> "не позднее " + russian(day);
            case 5 -> "by " + english + ", 12 noon by Astana time";
            case 6 -> "до " + russian(day) + ", 12:00 по времени Астаны";
            default -> "as soon as possible";
        };
    }

    private static String russian(LocalDate day) {
        return day.getDayOfMonth() + " " + RUSSIAN.get(day.getMonthValue() - 1) + " " + day.getYear() + " года";
    }

    // ---- values

    private KnownTime at(LocalDate day) {
        return switch (draws.weighted(50, 30, 20)) {
            case 0 -> KnownTime.of(day.atTime(draws.pick(CLOCK)));
            case 1 -> KnownTime.of(KnownDay.of(day));
            default -> KnownTime.of(days.known(day));
        };
    }

    private static KnownTime notBefore(LocalDate first, java.util.function.Supplier<KnownTime> drawn) {
        KnownTime time = drawn.get();
        return time.day().latest().isBefore(first) ? KnownTime.of(KnownDay.of(first)) : time;
    }

    private static KnownTime notEarlier(KnownTime received, KnownTime drawn) {
        return drawn.latest().isBefore(received.earliest()) ? received : drawn;
    }

    private Optional<ConceptPaper> paper(List<Fact> facts) {
        List<ConceptPaper> papers = facts.stream()
                .filter(ConceptPaper.class::isInstance)
                .map(ConceptPaper.class::cast)
                .toList();
        return papers.isEmpty() ? Optional.empty() : Optional.of(papers.get(papers.size() - 1));
    }

    private static Optional<LocalDate> approval(ConceptPaper paper, List<Fact> facts) {
        return facts.stream()
                .filter(Approval.class::isInstance)
                .map(Approval.class::cast)
                .filter(approval -> approval.paper().equals(paper.id()))
                .map(approval -> approval.on().latest())
                .findFirst();
    }

    private StateCode state() {
        return StateCode.of(draws.pick(STATES));
    }

    private FactId id(RecordKind kind) {
        return FactId.of(kind.subject() + "-" + numbers.merge(kind.subject(), 1, Integer::sum));
    }

    private Optional<Source> source() {
        return draws.maybe(8, () -> Source.of("DOC/" + draws.between(1, 2000), "1"));
    }
}
