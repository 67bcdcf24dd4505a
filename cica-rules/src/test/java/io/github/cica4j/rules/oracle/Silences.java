package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Comment;
import io.github.cica4j.model.fact.CommentRound;
import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.GrantedExtension;
import io.github.cica4j.model.fact.Manner;
import io.github.cica4j.model.fact.Outcome;
import io.github.cica4j.model.fact.PrintedDeadline;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.silence.ResponseKind;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.text.DocumentSymbol;
import io.github.cica4j.model.text.TextFormatException;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DeadlinePhrase;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownTime;
import io.github.cica4j.rules.oracle.Judge.Docket;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The rules on silence and comments as docs/procedure-silence.md words them.
 *
 * <p>What is rough is tried at every time that can make a difference. Times are local ones in Astana, of which a later one never is an
 * earlier instant.
 */
final class Silences {

    private enum Standing {
        NOT_OPENED,
        OPEN,
        BROKEN,
        AWAITING,
        ADOPTED,
        UNKNOWN
    }

    /** The last time in time, and whether a moment is in time or has been passed. */
    private record Limit(LocalDateTime end, boolean endCounts) {

        boolean inTime(LocalDateTime moment) {
            return moment.isBefore(end) || (endCounts && moment.equals(end));
        }

        /** Whether it has passed when a day is over, whose end is the first moment of the next. */
        boolean passed(LocalDateTime endOfDay) {
            return endCounts ? end.isBefore(endOfDay) : !end.isAfter(endOfDay);
        }
    }

    private static final LocalDateTime EVER = LocalDateTime.of(9999, 12, 31, 23, 59);

    private final Dossier dossier;
    private final Choices choices;
    private final SortedSet<Long> days = new TreeSet<>();

    Silences(Dossier dossier, Choices choices) {
        this.dossier = dossier;
        this.choices = choices;
    }

    /** The days on which a status can change; call it after entering. */
    SortedSet<Long> days() {
        return days;
    }

    void enter(Docket docket) {
        List<SilenceProcedure> procedures = dossier.facts(SilenceProcedure.class);
        for (SilenceProcedure procedure : procedures) {
            procedure(docket, procedure);
            days(procedure);
        }
        for (SilenceResponse response : dossier.facts(SilenceResponse.class)) {
            response(docket, response);
            around(response.received().day());
            response.withdrawn().map(KnownTime::day).ifPresent(this::around);
        }
        for (SilenceProcedure one : procedures) {
            for (SilenceProcedure other : procedures) {
                if (laterThan(one, other)) {
                    docket.judge("SIL-9", one.subject(), other.id().value(), apart(one, other));
                }
            }
        }
        dossier.facts(CommentRound.class).forEach(round -> round(docket, round));
        for (Comment comment : dossier.facts(Comment.class)) {
            CommentRound round =
                    dossier.find(comment.round()).map(CommentRound.class::cast).orElseThrow();
            if (!round.deadlines().isEmpty()) {
                docket.judge(
                        "CMT-1", comment.subject(), Judge.act(Span.of(comment.received()), inTime(comment, round)));
            }
        }
    }

    private void days(SilenceProcedure procedure) {
        procedure.opened().ifPresent(this::around);
        procedure.deadline().map(KnownTime::day).ifPresent(this::around);
        for (GrantedExtension extension : procedure.extensions()) {
            around(extension.grantedOn().day());
            around(extension.deadline().day());
        }
        procedure.outcome().ifPresent(outcome -> {
            around(outcome.on());
            outcome.noticeOn().ifPresent(this::around);
        });
    }

    private void around(KnownDay day) {
        for (long value : Span.of(day).values()) {
            days.addAll(List.of(value - 1, value, value + 1));
        }
    }

    // ---- each procedure

    private void procedure(Docket docket, SilenceProcedure procedure) {
        Optional<Span> on = procedure
                .opened()
                .or(() -> procedure.deadline().map(KnownTime::day))
                .map(Span::of);
        on.ifPresent(day -> {
            docket.judge("SIL-1", procedure.subject(), Judge.act(day, whole(procedure)));
            body(procedure).ifPresent(status -> docket.judge("SIL-7", procedure.subject(), Judge.act(day, status)));
        });
        if (procedure.opened().isPresent() && procedure.deadline().isPresent()) {
            KnownDay opened = procedure.opened().get();
            Status told = opened.exact() ? Status.REVIEW : Status.UNDETERMINED;
            docket.judge("SIL-10", procedure.subject(), Judge.act(Span.of(opened), told));
        }
        stands(docket, procedure);
        procedure
                .outcome()
                .ifPresent(outcome -> docket.judge(
                        "SIL-6", procedure.subject(), Judge.act(Span.of(outcome.on()), follows(procedure, outcome))));
        for (Approval approval : dossier.facts(Approval.class)) {
            if (procedure.paper().equals(Optional.of(approval.paper()))
                    && !approval.manner().equals(Optional.of(Manner.MEETING))) {
                boolean known = approval.manner().isPresent();
                docket.judge(
                        "SIL-8",
                        procedure.subject(),
                        approval.id().value(),
                        from(approval.on(), waited(procedure, approval.on(), known, false)));
            }
        }
        for (ExternalRelation relation : dossier.facts(ExternalRelation.class)) {
            boolean onText = relation.text()
                    .filter(procedure.texts().orElse(List.of())::contains)
                    .isPresent();
            if (onText && relation.begunOn().isPresent()) {
                KnownDay begun = relation.begunOn().get();
                docket.judge(
                        "SIL-8",
                        procedure.subject(),
                        relation.id().value(),
                        from(begun, waited(procedure, begun, true, true)));
            }
        }
    }

    private static Status whole(SilenceProcedure procedure) {
        if (procedure.texts().equals(Optional.of(List.<String>of()))) {
            return Status.NOT_MET;
        }
        boolean recorded = procedure.texts().isPresent()
                && procedure.body().isPresent()
                && procedure.opened().isPresent()
                && procedure.deadline().isPresent();
        boolean inOrder = recorded
                && !procedure
                        .opened()
                        .get()
                        .latest()
                        .isAfter(procedure.deadline().get().day().earliest());
        return inOrder ? Status.MET : Status.UNDETERMINED;
    }

    private static Optional<Status> body(SilenceProcedure procedure) {
        List<String> bodies = new ArrayList<>();
        for (String text : procedure.texts().orElse(List.of())) {
            try {
                bodies.add(DocumentSymbol.parse(text).body());
            } catch (TextFormatException e) {
                continue; // a name is no symbol
            }
        }
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(procedure
                .body()
                .map(body -> body.toString().toUpperCase(Locale.ROOT))
                .map(body -> bodies.stream().allMatch(body::equals) ? Status.MET : Status.NOT_MET)
                .orElse(Status.UNDETERMINED));
    }

    private void stands(Docket docket, SilenceProcedure procedure) {
        List<String> texts = procedure.texts().orElse(List.of());
        List<Optional<String>> scopes = new ArrayList<>();
        if (texts.size() > 1) {
            texts.forEach(text -> scopes.add(Optional.of(text)));
        } else {
            scopes.add(Optional.empty());
        }
        for (Optional<String> scope : scopes) {
            if (procedure.deadline().isPresent()) {
                Optional<String> alone = choices.is("INT-46", "named-text") ? scope : Optional.empty();
                docket.judge(
                        "SIL-2",
                        procedure.subject(),
                        scope.orElse(""),
                        day -> standing(procedure, LocalDate.ofEpochDay(day), alone));
            } else if (procedure.opened().isPresent()) {
                docket.judge(
                        "SIL-2",
                        procedure.subject(),
                        scope.orElse(""),
                        Judge.act(Span.of(procedure.opened().get()), Status.UNDETERMINED));
            }
        }
    }

    private Optional<Status> standing(SilenceProcedure procedure, LocalDate day, Optional<String> scope) {
        if (procedure.opened().isEmpty() && perhapsNotOpened(procedure, endOf(day), true)) {
            return Optional.empty();
        }
        return switch (asOf(procedure, day, scope, true, choices.is("INT-24", "notice"))) {
            case NOT_OPENED -> Optional.empty();
            case OPEN, AWAITING -> Optional.of(Status.PENDING);
            case BROKEN -> Optional.of(Status.LAPSED);
            case ADOPTED -> Optional.of(Status.MET);
            case UNKNOWN -> Optional.of(Status.UNDETERMINED);
        };
    }

    private Status follows(SilenceProcedure procedure, Outcome outcome) {
        if (procedure.deadline().isEmpty()) {
            return Status.UNDETERMINED;
        }
        Standing end = at(procedure, EVER, Optional.empty(), false, false);
        if (!outcome.adopted()) {
            return end == Standing.BROKEN ? Status.MET : end == Standing.ADOPTED ? Status.NOT_MET : Status.UNDETERMINED;
        }
        Set<Boolean> passed = new TreeSet<>();
        for (LocalDate day : bounds(outcome.on())) {
            limits(procedure, endOf(day)).forEach(limit -> passed.add(limit.passed(endOf(day))));
        }
        if (end == Standing.BROKEN || passed.equals(Set.of(false))) {
            return Status.NOT_MET;
        }
        return end == Standing.ADOPTED && passed.equals(Set.of(true)) ? Status.MET : Status.UNDETERMINED;
    }

    private static Judge from(KnownDay on, Possible position) {
        return day -> {
            Possible possible = new Possible();
            for (LocalDate given : bounds(on)) {
                if (day < given.toEpochDay()) {
                    possible.addAbsent();
                } else {
                    possible.addAll(position);
                }
            }
            return possible.verdict();
        };
    }

    private Possible waited(SilenceProcedure procedure, KnownDay on, boolean knownManner, boolean badBefore) {
        Possible possible = new Possible();
        Status bad = knownManner ? Status.NOT_MET : Status.UNDETERMINED;
        for (LocalDate day : bounds(on)) {
            boolean before = procedure
                    .opened()
                    .filter(opened -> day.isBefore(opened.earliest()))
                    .isPresent();
            if (before) {
                add(possible, badBefore, bad);
            } else if (procedure.deadline().isEmpty()) {
                possible.add(Status.UNDETERMINED);
            } else {
                switch (asOf(procedure, day, Optional.empty(), true, choices.is("INT-24", "notice"))) {
                    case NOT_OPENED -> add(possible, badBefore, bad);
                    case ADOPTED -> possible.add(Status.MET);
                    case UNKNOWN -> possible.add(Status.UNDETERMINED);
                    case OPEN, BROKEN, AWAITING -> possible.add(bad);
                }
            }
        }
        return possible;
    }

    private static void add(Possible possible, boolean badBefore, Status bad) {
        if (badBefore) {
            possible.add(bad);
        } else {
            possible.addAbsent();
        }
    }

    // ---- two procedures

    private static boolean laterThan(SilenceProcedure one, SilenceProcedure other) {
        boolean told = one.opened().isPresent()
                && other.opened().isPresent()
                && one.deadline().isPresent()
                && other.deadline().isPresent();
        Set<String> common = new TreeSet<>(one.texts().orElse(List.of()));
        common.retainAll(other.texts().orElse(List.of()));
        if (!told || common.isEmpty() || one.equals(other)) {
            return false;
        }
        KnownDay mine = one.opened().get();
        KnownDay theirs = other.opened().get();
        int order = mine.latest().compareTo(theirs.latest());
        order = order == 0 ? mine.earliest().compareTo(theirs.earliest()) : order;
        return (order == 0 ? one.id().compareTo(other.id()) : order) > 0;
    }

    private Judge apart(SilenceProcedure later, SilenceProcedure earlier) {
        KnownDay first = earlier.opened().orElseThrow();
        KnownDay second = later.opened().orElseThrow();
        boolean ordered = first.latest().isBefore(second.earliest()) || (first.exact() && second.exact());
        Verdict apart = Verdict.UNKNOWN;
        if (ordered) {
            List<Verdict> verdicts = new ArrayList<>();
            for (LocalDate day : bounds(second)) {
                verdicts.add(overOn(earlier, day));
            }
            apart = Verdict.same(verdicts);
        }
        return Judge.act(Span.of(second), apart.status());
    }

    private Verdict overOn(SilenceProcedure procedure, LocalDate day) {
        if (limits(procedure, endOf(day)).stream().allMatch(limit -> limit.passed(endOf(day)))) {
            return Verdict.GOOD;
        }
        return switch (asOf(procedure, day, Optional.empty(), true, false)) {
            case OPEN -> Verdict.BAD;
            case UNKNOWN -> Verdict.UNKNOWN;
            case NOT_OPENED, BROKEN, AWAITING, ADOPTED -> Verdict.GOOD;
        };
    }

    // ---- each response

    private void response(Docket docket, SilenceResponse response) {
        Span on = Span.of(response.received().day());
        member(response.state(), on)
                .ifPresent(status -> docket.judge("SIL-5", response.subject(), Judge.act(on, status)));
        SilenceProcedure procedure = dossier.find(response.procedure())
                .map(SilenceProcedure.class::cast)
                .orElseThrow();
        if (response.response() == ResponseKind.OBJECTION && !beforeOpening(procedure, response)) {
            Optional<Status> late =
                    procedure.deadline().isEmpty() ? Optional.of(Status.UNDETERMINED) : late(procedure, response);
            late.ifPresent(status -> docket.judge("SIL-3", response.subject(), Judge.act(on, status)));
        }
    }

    private Optional<Status> late(SilenceProcedure procedure, SilenceResponse response) {
        Set<Boolean> inTime = new TreeSet<>();
        List<Limit> limits = limits(procedure, EVER);
        for (LocalDateTime received :
                receipts(procedure, response, limits.stream().map(Limit::end).toList())) {
            limits.forEach(limit -> inTime.add(limit.inTime(received)));
        }
        if (inTime.size() > 1) {
            return Optional.of(Status.UNDETERMINED);
        }
        return inTime.contains(true) ? Optional.empty() : Optional.of(Status.REVIEW);
    }

    private static Optional<Status> member(StateCode code, Span on) {
        if (code.code().startsWith("X")) {
            return Optional.empty();
        }
        Optional<KnownDay> since = States.find(code).flatMap(State::memberSince);
        return Optional.of(
                since.map(day -> Verdict.onOrBefore(Span.of(day), on).status()).orElse(Status.NOT_MET));
    }

    // ---- comments

    private static void round(Docket docket, CommentRound round) {
        Span on = Span.of(round.opened());
        List<Optional<DeadlinePhrase>> phrases =
                round.deadlines().stream().map(PrintedDeadline::phrase).toList();
        if (!phrases.isEmpty()) {
            boolean after = phrases.stream()
                    .allMatch(phrase -> phrase.isPresent()
                            && !round.opened()
                                    .latest()
                                    .isAfter(phrase.get().lastDay().earliest()));
            docket.judge("CMT-2", round.subject(), Judge.act(on, after ? Status.MET : Status.UNDETERMINED));
        }
        if (phrases.size() > 1) {
            docket.judge("CMT-4", round.subject(), Judge.act(on, agree(phrases)));
        }
    }

    private static Status agree(List<Optional<DeadlinePhrase>> phrases) {
        List<DeadlinePhrase> known = phrases.stream().flatMap(Optional::stream).toList();
        Set<String> ways = new TreeSet<>();
        for (DeadlinePhrase one : known) {
            ways.add(one.lastDay() + " " + one.time());
            for (DeadlinePhrase other : known) {
                Set<LocalDate> common = new TreeSet<>(bounds(one.lastDay()));
                common.retainAll(bounds(other.lastDay()));
                boolean clocks = one.time().isPresent() && other.time().isPresent();
                if (common.isEmpty() || (clocks && !one.time().equals(other.time()))) {
                    return Status.NOT_MET;
                }
            }
        }
        if (known.size() < phrases.size()) {
            return Status.UNDETERMINED;
        }
        return ways.size() == 1 ? Status.MET : Status.REVIEW;
    }

    private static Status inTime(Comment comment, CommentRound round) {
        Possible possible = new Possible();
        for (PrintedDeadline deadline : round.deadlines()) {
            Optional<DeadlinePhrase> phrase = deadline.phrase();
            if (phrase.isEmpty()) {
                return Status.UNDETERMINED;
            }
            for (LocalDate received : bounds(comment.received())) {
                for (LocalDate last : bounds(phrase.get().lastDay())) {
                    boolean clock = phrase.get().time().isPresent()
                            && received.equals(phrase.get().day())
                            && received.equals(last);
                    possible.add(clock ? Status.UNDETERMINED : received.isAfter(last) ? Status.MET_LATE : Status.MET);
                }
            }
        }
        return possible.verdict().orElseThrow();
    }

    // ---- the state

    private Standing asOf(
            SilenceProcedure procedure, LocalDate day, Optional<String> scope, boolean withOutcome, boolean onNotice) {
        return at(procedure, endOf(day), scope, withOutcome, onNotice);
    }

    private Standing at(
            SilenceProcedure procedure,
            LocalDateTime end,
            Optional<String> scope,
            boolean withOutcome,
            boolean onNotice) {
        Set<Standing> states = EnumSet.noneOf(Standing.class);
        if (perhapsNotOpened(procedure, end, withOutcome)) {
            states.add(Standing.NOT_OPENED);
        }
        boolean perhapsOpened = procedure
                .opened()
                .map(opened -> opened.earliest().atStartOfDay().isBefore(end))
                .orElse(true);
        if (perhapsOpened) {
            for (Limit limit : limits(procedure, end)) {
                states.add(under(
                        limit, procedure, end, scope, withOutcome ? procedure.outcome() : Optional.empty(), onNotice));
            }
        }
        return states.size() == 1 ? states.iterator().next() : Standing.UNKNOWN;
    }

    /** Whether the opening can lie on or after a moment: before the deadline and all that answers it. */
    private boolean perhapsNotOpened(SilenceProcedure procedure, LocalDateTime end, boolean withOutcome) {
        List<LocalDateTime> latest = new ArrayList<>();
        procedure.opened().ifPresent(opened -> latest.add(endOf(opened.latest()).minusNanos(1)));
        latest.add(limit(procedure.deadline().orElseThrow()).end().minusNanos(1));
        for (SilenceResponse response : responses(procedure)) {
            latest.add(last(response.received()));
            response.withdrawn().ifPresent(withdrawn -> latest.add(last(withdrawn)));
        }
        procedure.extensions().forEach(extension -> latest.add(last(extension.grantedOn())));
        if (withOutcome) {
            told(procedure).ifPresent(day -> latest.add(endOf(day.latest()).minusNanos(1)));
        }
        return latest.stream().noneMatch(moment -> moment.isBefore(end));
    }

    /** The day from which the outcome on record counts. */
    private Optional<KnownDay> told(SilenceProcedure procedure) {
        Optional<Outcome> outcome = procedure.outcome();
        boolean oneOfSeveral = choices.is("INT-46", "named-text")
                && procedure.texts().orElse(List.of()).size() > 1
                && outcome.filter(told -> !told.adopted()).isPresent();
        return outcome.filter(unused -> !oneOfSeveral)
                .flatMap(told ->
                        told.adopted() && choices.is("INT-24", "notice") ? told.noticeOn() : Optional.of(told.on()))
                .filter(day -> procedure
                        .opened()
                        .filter(opened -> day.latest().isBefore(opened.earliest()))
                        .isEmpty());
    }

    private Standing under(
            Limit limit,
            SilenceProcedure procedure,
            LocalDateTime end,
            Optional<String> scope,
            Optional<Outcome> outcome,
            boolean onNotice) {
        boolean passed = limit.passed(end);
        Verdict broken = Verdict.BAD;
        for (SilenceResponse response : responses(procedure)) {
            broken = broken.or(breaks(response, limit, procedure, end, scope));
        }
        if (broken == Verdict.GOOD) {
            return Standing.BROKEN;
        }
        boolean complete = complete(procedure, limit, end);
        Optional<KnownDay> told = outcome.isPresent() ? told(procedure) : Optional.empty();
        boolean adopted = outcome.filter(Outcome::adopted).isPresent();
        if (broken == Verdict.BAD && complete) {
            if (!passed) {
                return Standing.OPEN;
            }
            if (!onNotice) {
                return Standing.ADOPTED;
            }
            return told.filter(unused -> adopted)
                    .map(day -> happened(day, end, Standing.ADOPTED, Standing.AWAITING))
                    .orElse(Standing.UNKNOWN);
        }
        if (told.isPresent() && (passed || !adopted)) {
            Standing otherwise = Standing.NOT_OPENED; // stands for "says nothing yet"
            Standing byOutcome = happened(told.get(), end, adopted ? Standing.ADOPTED : Standing.BROKEN, otherwise);
            if (byOutcome != otherwise) {
                return byOutcome;
            }
        }
        return !passed && broken == Verdict.BAD ? Standing.OPEN : Standing.UNKNOWN;
    }

    private static Standing happened(KnownDay day, LocalDateTime end, Standing yes, Standing no) {
        if (day.latest().atStartOfDay().isBefore(end)) {
            return yes;
        }
        return day.earliest().atStartOfDay().isBefore(end) ? Standing.UNKNOWN : no;
    }

    private boolean complete(SilenceProcedure procedure, Limit limit, LocalDateTime end) {
        Optional<DateRange> range = dossier.completeness().find(SilenceResponse.KIND);
        if (range.isEmpty() || procedure.opened().isEmpty()) {
            return false;
        }
        boolean fromOpening =
                !range.get().start().isAfter(procedure.opened().get().earliest());
        LocalDateTime until = endOf(range.get().endInclusive());
        boolean toLimit = limit.endCounts() ? until.isAfter(limit.end()) : !until.isBefore(limit.end());
        return fromOpening && (toLimit || !until.isBefore(end));
    }

    private Verdict breaks(
            SilenceResponse response,
            Limit limit,
            SilenceProcedure procedure,
            LocalDateTime end,
            Optional<String> scope) {
        boolean kind = switch (response.response()) {
            case OBJECTION -> true;
            case AMENDMENT -> choices.is("INT-22", "objection-or-amendment") || choices.is("INT-22", "any-response");
            case COMMENT, EXTENSION_REQUEST -> choices.is("INT-22", "any-response");
        };
        if (!kind) {
            return Verdict.BAD;
        }
        Set<Verdict> all = EnumSet.noneOf(Verdict.class);
        for (LocalDateTime received : receipts(procedure, response, List.of(limit.end(), end))) {
            for (Optional<LocalDateTime> withdrawn : withdrawals(response, received, limit, end)) {
                all.add(breaks(response, received, withdrawn, limit, end));
            }
        }
        Verdict about = about(response, procedure, scope);
        return Verdict.all(about, all.size() == 1 ? all.iterator().next() : Verdict.UNKNOWN);
    }

    private static Verdict about(SilenceResponse response, SilenceProcedure procedure, Optional<String> scope) {
        if (scope.isEmpty()) {
            return Verdict.GOOD;
        }
        Optional<String> named = response.text()
                .filter(text -> procedure.texts().orElse(List.of()).contains(text));
        return named.map(text -> Verdict.of(text.equals(scope.get()))).orElse(Verdict.UNKNOWN);
    }

    private Verdict breaks(
            SilenceResponse response,
            LocalDateTime received,
            Optional<LocalDateTime> withdrawn,
            Limit limit,
            LocalDateTime end) {
        boolean arrived = received.isBefore(end) && limit.inTime(received);
        boolean taken = !choices.is("INT-25", "stays-broken")
                && withdrawn
                        .filter(moment -> moment.isBefore(end) && limit.inTime(moment))
                        .isPresent();
        return arrived && !taken ? mayBreak(response, received.toLocalDate()) : Verdict.BAD;
    }

    /** Member States may; one that may have become one in between perhaps. */
    private static Verdict mayBreak(SilenceResponse response, LocalDate day) {
        StateCode code = response.state();
        if (code.code().startsWith("X")) {
            return Verdict.GOOD;
        }
        Optional<KnownDay> since = States.find(code).flatMap(State::memberSince);
        if (since.isEmpty()) {
            return Verdict.BAD;
        }
        KnownDay received = response.received().day();
        boolean between = !since.get().exact()
                && received.earliest().isBefore(since.get().latest())
                && !received.latest().isBefore(since.get().earliest());
        return between ? Verdict.UNKNOWN : Verdict.of(!day.isBefore(since.get().latest()));
    }

    // ---- what is tried

    private static List<LocalDate> bounds(KnownDay day) {
        return day.exact() ? List.of(day.earliest()) : List.of(day.earliest(), day.latest());
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    private static LocalDateTime last(KnownTime time) {
        return time.time().isPresent()
                ? time.earliest()
                : endOf(time.day().latest()).minusNanos(1);
    }

    private static boolean beforeOpening(SilenceProcedure procedure, SilenceResponse response) {
        Function<KnownTime, Boolean> before = time -> procedure
                .opened()
                .filter(opened -> time.day().latest().isBefore(opened.earliest()))
                .isPresent();
        return before.apply(response.received())
                || response.withdrawn().map(before).orElse(false);
    }

    private List<SilenceResponse> responses(SilenceProcedure procedure) {
        return dossier.facts(SilenceResponse.class).stream()
                .filter(response -> response.procedure().equals(procedure.id()))
                .filter(response -> !beforeOpening(procedure, response))
                .toList();
    }

    private Limit limit(KnownTime deadline) {
        LocalDate day = deadline.day().earliest();
        boolean late = choices.is("INT-20", "late");
        if (deadline.time().isPresent()) {
            return new Limit(deadline.earliest(), !late);
        }
        return choices.is("INT-21", "noon") ? new Limit(day.atTime(12, 0), !late) : new Limit(endOf(day), false);
    }

    /** Every time between two at which it can make a difference whether it is that or a later one. */
    private static SortedSet<LocalDateTime> moments(
            LocalDateTime first, LocalDateTime last, Collection<LocalDateTime> turns) {
        SortedSet<LocalDateTime> moments = new TreeSet<>(List.of(first, last));
        for (LocalDateTime turn : turns) {
            for (LocalDateTime moment : List.of(turn.minusNanos(1), turn, turn.plusNanos(1))) {
                if (!moment.isBefore(first) && !moment.isAfter(last)) {
                    moments.add(moment);
                }
            }
        }
        return moments;
    }

    private static LocalDateTime firstOf(SilenceProcedure procedure, KnownTime time) {
        LocalDateTime first = time.earliest();
        LocalDateTime opened =
                procedure.opened().map(day -> day.earliest().atStartOfDay()).orElse(LocalDateTime.MIN);
        return first.isBefore(opened) ? opened : first;
    }

    private static SortedSet<LocalDateTime> receipts(
            SilenceProcedure procedure, SilenceResponse response, List<LocalDateTime> others) {
        LocalDateTime last = last(response.received());
        Optional<LocalDateTime> gone = response.withdrawn().map(Silences::last);
        if (gone.isPresent() && gone.get().isBefore(last)) {
            last = gone.get();
        }
        List<LocalDateTime> turns = new ArrayList<>(others);
        States.find(response.state())
                .flatMap(State::memberSince)
                .ifPresent(since -> turns.add(since.latest().atStartOfDay()));
        return moments(firstOf(procedure, response.received()), last, turns);
    }

    private static List<Optional<LocalDateTime>> withdrawals(
            SilenceResponse response, LocalDateTime received, Limit limit, LocalDateTime end) {
        if (response.withdrawn().isEmpty()) {
            return List.of(Optional.empty());
        }
        KnownTime withdrawn = response.withdrawn().get();
        LocalDateTime first = withdrawn.earliest().isBefore(received) ? received : withdrawn.earliest();
        List<Optional<LocalDateTime>> all = new ArrayList<>();
        moments(first, last(withdrawn), List.of(limit.end(), end)).forEach(moment -> all.add(Optional.of(moment)));
        return all;
    }

    /** The deadlines that can be in force by what was granted before a moment. */
    private List<Limit> limits(SilenceProcedure procedure, LocalDateTime end) {
        Limit first = limit(procedure.deadline().orElseThrow());
        List<LocalDateTime> turns = new ArrayList<>(List.of(end, first.end()));
        procedure
                .extensions()
                .forEach(extension -> turns.add(limit(extension.deadline()).end()));
        List<List<LocalDateTime>> worlds = List.of(List.of());
        for (GrantedExtension extension : procedure.extensions()) {
            List<List<LocalDateTime>> more = new ArrayList<>();
            for (LocalDateTime granted :
                    moments(firstOf(procedure, extension.grantedOn()), last(extension.grantedOn()), turns)) {
                for (List<LocalDateTime> world : worlds) {
                    List<LocalDateTime> longer = new ArrayList<>(world);
                    longer.add(granted);
                    more.add(longer);
                }
            }
            worlds = more;
        }
        List<Limit> limits = new ArrayList<>();
        for (List<LocalDateTime> world : worlds) {
            Limit reached = reached(procedure, first, world, end);
            if (!limits.contains(reached)) {
                limits.add(reached);
            }
        }
        return limits;
    }

    private Limit reached(SilenceProcedure procedure, Limit first, List<LocalDateTime> granted, LocalDateTime end) {
        Limit reached = first;
        for (int round = 0; round <= granted.size(); round++) {
            for (int index = 0; index < granted.size(); index++) {
                Limit other = limit(procedure.extensions().get(index).deadline());
                boolean counts = granted.get(index).isBefore(end) && reached.inTime(granted.get(index));
                if (counts && later(other, reached)) {
                    reached = other;
                }
            }
        }
        return reached;
    }

    private static boolean later(Limit one, Limit other) {
        return one.end().isAfter(other.end())
                || (one.end().equals(other.end()) && one.endCounts() && !other.endCounts());
    }
}
