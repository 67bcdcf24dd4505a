package io.github.cica4j.model.silence;

import io.github.cica4j.model.silence.SilenceReadings.Int20;
import io.github.cica4j.model.silence.SilenceReadings.Int21;
import io.github.cica4j.model.silence.SilenceReadings.Int22;
import io.github.cica4j.model.silence.SilenceReadings.Int25;
import io.github.cica4j.model.silence.SilenceReadings.Int46;
import io.github.cica4j.model.time.KnownInstant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The state of a procedure, naively: every world that the record allows is walked nanosecond by nanosecond, and what is the same in all of
 * them is known.
 *
 * <p>It takes procedures within a few nanoseconds after {@link #START}, without outcomes, with deadlines that are instants, whose record is
 * complete to the end or not at all.
 */
final class NaiveSilence {

    static final Instant START = Instant.parse("2024-02-29T18:00:00Z");

    /** Somebody that is no participant. */
    private static final String OUTSIDER = "outsider";

    private enum Found {
        NOT_OPENED,
        OPEN,
        BROKEN,
        ADOPTED,
        UNKNOWN
    }

    private record Result(Found found, int since, SortedSet<String> by, int deadline) {}

    /** What may have happened: everything at a known nanosecond, by known authors, about known texts. */
    private static final class World {
        int opened;
        final Map<String, Integer> received = new HashMap<>();
        final Map<String, String> author = new HashMap<>();
        final Map<String, Boolean> concerns = new HashMap<>();
        final Map<Withdrawal, Integer> withdrawn = new HashMap<>();
        final Map<DeadlineExtension, Integer> granted = new HashMap<>();
    }

    private final Silence procedure;
    private final SilenceReadings readings;
    private final Optional<String> text;

    NaiveSilence(Silence procedure, SilenceReadings readings, Optional<String> text) {
        assert readings.int21() == Int21.END_OF_DAY && procedure.outcomes().isEmpty();
        this.procedure = procedure;
        this.readings = readings;
        this.text = readings.int46() == Int46.NAMED_TEXT ? text : Optional.empty();
    }

    /** State, since, by and deadline as a position tells them; what is missing is left out. */
    SilencePosition at(int asked) {
        List<Result> results = new ArrayList<>();
        choose(new World(), 0, asked, results);
        SilenceState state = SilenceState.UNDETERMINED;
        Found first = results.get(0).found();
        if (first != Found.UNKNOWN && results.stream().allMatch(result -> result.found() == first)) {
            state = SilenceState.valueOf(first.name());
        }
        SortedSet<String> by = new TreeSet<>(results.get(0).by());
        results.forEach(result -> by.retainAll(result.by()));
        boolean dated = state == SilenceState.BROKEN || state == SilenceState.ADOPTED;
        return new SilencePosition(
                state,
                dated ? Optional.of(span(results.stream().map(Result::since).toList())) : Optional.empty(),
                state == SilenceState.BROKEN ? by : Collections.emptySortedSet(),
                span(results.stream().map(Result::deadline).toList()),
                Collections.emptySortedSet());
    }

    private static KnownInstant span(List<Integer> values) {
        return new KnownInstant(START.plusNanos(Collections.min(values)), START.plusNanos(Collections.max(values)));
    }

    /** Takes every choice that the record leaves, one part after the other. */
    private void choose(World world, int part, int asked, List<Result> results) {
        int responses = procedure.responses().size();
        int withdrawals = procedure.withdrawals().size();
        if (part == 0) {
            for (int nano : nanos(procedure.opened())) {
                if (nano < nano(procedure.deadline())) {
                    world.opened = nano;
                    choose(world, 1, asked, results);
                }
            }
        } else if (part <= responses) {
            Response response = procedure.responses().get(part - 1);
            for (int nano : nanos(response.received())) {
                for (String author : authors(response)) {
                    for (boolean concerned : concerned(response)) {
                        world.received.put(response.id(), nano);
                        world.author.put(response.id(), author);
                        world.concerns.put(response.id(), concerned);
                        if (nano >= world.opened) {
                            choose(world, part + 1, asked, results);
                        }
                    }
                }
            }
        } else if (part <= responses + withdrawals) {
            Withdrawal withdrawal = procedure.withdrawals().get(part - 1 - responses);
            for (int nano : nanos(withdrawal.received())) {
                world.withdrawn.put(withdrawal, nano);
                if (nano >= world.received.get(withdrawal.response())) {
                    choose(world, part + 1, asked, results);
                }
            }
        } else if (part <= responses + withdrawals + procedure.extensions().size()) {
            DeadlineExtension extension = procedure.extensions().get(part - 1 - responses - withdrawals);
            for (int nano : nanos(extension.granted())) {
                world.granted.put(extension, nano);
                if (nano >= world.opened) {
                    choose(world, part + 1, asked, results);
                }
            }
        } else {
            results.add(walk(world, asked));
        }
    }

    private List<String> authors(Response response) {
        if (response.by().isPresent()) {
            return List.of(response.by().get());
        }
        List<String> all = new ArrayList<>(List.of(OUTSIDER));
        procedure.participants().ifPresent(known -> known.forEach(participant -> all.add(participant.name())));
        return all;
    }

    private List<Boolean> concerned(Response response) {
        if (text.isEmpty()) {
            return List.of(true);
        }
        if (response.texts().isPresent()) {
            return List.of(response.texts().get().contains(text.get()));
        }
        return procedure.texts().size() == 1 ? List.of(true) : List.of(true, false);
    }

    private Result walk(World world, int asked) {
        SortedMap<String, Integer> standing = new TreeMap<>();
        int deadline = nano(procedure.deadline());
        boolean passed = false;
        for (int now = 0; now <= asked; now++) {
            passed = passed || (readings.int20() == Int20.LATE ? now >= deadline : now > deadline);
            if (passed) {
                break;
            }
            int until = deadline;
            for (DeadlineExtension extension : procedure.extensions()) {
                if (world.granted.get(extension) == now) {
                    until = Math.max(until, nano(extension.deadline()));
                }
            }
            deadline = until;
            for (Response response : procedure.responses()) {
                if (world.received.get(response.id()) == now && breaks(world, response, now)) {
                    standing.put(response.id(), now);
                }
            }
            for (Withdrawal withdrawal : procedure.withdrawals()) {
                if (readings.int25() == Int25.RESTORED && world.withdrawn.get(withdrawal) == now) {
                    standing.remove(withdrawal.response());
                }
            }
        }
        if (asked < world.opened) {
            return new Result(Found.NOT_OPENED, 0, new TreeSet<>(), deadline);
        }
        if (!standing.isEmpty()) {
            return new Result(
                    Found.BROKEN, Collections.min(standing.values()), new TreeSet<>(standing.keySet()), deadline);
        }
        if (!passed) {
            return new Result(Found.OPEN, 0, new TreeSet<>(), deadline);
        }
        Found end = procedure.completeUntil().isPresent() ? Found.ADOPTED : Found.UNKNOWN;
        return new Result(end, deadline, new TreeSet<>(), deadline);
    }

    private boolean breaks(World world, Response response, int now) {
        boolean kind = response.kind() == ResponseKind.OBJECTION
                || (response.kind() == ResponseKind.AMENDMENT && readings.int22() != Int22.OBJECTION)
                || readings.int22() == Int22.ANY_RESPONSE;
        if (!kind || !world.concerns.get(response.id())) {
            return false;
        }
        for (Participant participant : procedure.participants().orElseThrow()) {
            if (participant.name().equals(world.author.get(response.id()))) {
                return participant.from().map(from -> nano(from) <= now).orElse(true)
                        && participant.until().map(until -> now < nano(until)).orElse(true);
            }
        }
        return false;
    }

    private static List<Integer> nanos(KnownInstant instant) {
        List<Integer> all = new ArrayList<>();
        for (int nano = nano(instant.earliest()); nano <= nano(instant.latest()); nano++) {
            all.add(nano);
        }
        return all;
    }

    private static int nano(SilenceDeadline deadline) {
        return nano(((SilenceDeadline.AtInstant) deadline).instant());
    }

    private static int nano(Instant instant) {
        return Math.toIntExact(Duration.between(START, instant).toNanos());
    }
}
