package io.github.cica4j.model.silence;

import static io.github.cica4j.model.silence.NaiveSilence.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.silence.SilenceReadings.Int20;
import io.github.cica4j.model.silence.SilenceReadings.Int21;
import io.github.cica4j.model.silence.SilenceReadings.Int22;
import io.github.cica4j.model.silence.SilenceReadings.Int24;
import io.github.cica4j.model.silence.SilenceReadings.Int25;
import io.github.cica4j.model.silence.SilenceReadings.Int46;
import io.github.cica4j.model.time.Astana;
import io.github.cica4j.model.time.KnownInstant;
import io.github.cica4j.model.time.LocalTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the silence procedure, on random ones that last a few steps. */
class SilenceProperties {

    private static final int LAST = 12;
    private static final List<String> ZONES =
            List.of("Asia/Almaty", "Europe/Vienna", "Pacific/Apia", "America/St_Johns", "UTC");

    /** Draws the parts of a procedure, each step of a length. */
    private record Draw(Random random, Duration step, int widest) {

        Instant at(int number) {
            return START.plus(step.multipliedBy(number));
        }

        KnownInstant between(int first, int last) {
            int from = first + random.nextInt(last - first + 1);
            int to = Math.min(LAST, from + (random.nextInt(3) == 0 ? random.nextInt(widest + 1) : 0));
            return new KnownInstant(at(from), at(to));
        }

        Silence procedure(ZoneId zone, boolean withdrawals, boolean complete) {
            int deadline = 3 + random.nextInt(5);
            Silence.Builder builder = Silence.builder(zone)
                    .body("Council")
                    .texts("A", "B")
                    .opened(between(0, 2))
                    .deadline(SilenceDeadline.at(at(deadline)))
                    .participants(List.of(
                            Participant.of("member"),
                            new Participant("joins", Optional.of(at(3)), Optional.empty()),
                            new Participant("leaves", Optional.empty(), Optional.of(at(5)))));
            if (complete) {
                builder.completeUntil(at(2 * LAST));
            }
            int responses = random.nextInt(4);
            for (int number = 0; number < responses; number++) {
                Response response = response("r" + number);
                builder.response(response);
                if (withdrawals && random.nextInt(3) == 0) {
                    int from = (int) Duration.between(START, response.received().earliest())
                            .dividedBy(step);
                    builder.withdrawal(new Withdrawal(response.id(), between(from, LAST)));
                }
            }
            if (random.nextInt(3) == 0) {
                int later = deadline + 1 + random.nextInt(3);
                builder.extension(new DeadlineExtension(SilenceDeadline.at(at(later)), between(2, LAST)));
                if (random.nextBoolean()) {
                    builder.extension(new DeadlineExtension(SilenceDeadline.at(at(later + 1)), between(2, LAST)));
                }
            }
            return builder.build();
        }

        private Response response(String id) {
            ResponseKind kind = random.nextBoolean()
                    ? ResponseKind.OBJECTION
                    : ResponseKind.values()[random.nextInt(ResponseKind.values().length)];
            Optional<String> by = Optional.of(List.of("member", "member", "joins", "leaves", "observer", "")
                            .get(random.nextInt(6)))
                    .filter(name -> !name.isEmpty());
            Response response = new Response(id, kind, between(2, LAST), by, Optional.empty());
            return switch (random.nextInt(4)) {
                case 0 -> response;
                case 1 -> response.about(Set.of("A", "B"));
                case 2 -> response.about(Set.of("A"));
                default -> response.about(Set.of("B"));
            };
        }
    }

    @Provide
    Arbitrary<SilenceReadings> readings() {
        return Combinators.combine(
                        Arbitraries.of(Int20.class),
                        Arbitraries.of(Int22.class),
                        Arbitraries.of(Int25.class),
                        Arbitraries.of(Int46.class))
                .as((int20, int22, int25, int46) ->
                        new SilenceReadings(int20, Int21.END_OF_DAY, int22, Int24.DEADLINE, int25, int46));
    }

    /** In nanoseconds, so that a naive walk can take every one. */
    @Provide
    Arbitrary<Silence> procedures() {
        return Arbitraries.randomValue(
                random -> new Draw(random, Duration.ofNanos(1), 2).procedure(Astana.ZONE, true, random.nextInt(4) > 0));
    }

    @Provide
    Arbitrary<Silence> withoutWithdrawals() {
        return Arbitraries.randomValue(
                random -> new Draw(random, Duration.ofNanos(1), 3).procedure(Astana.ZONE, false, true));
    }

    /** In hours, across the night of the Kazakh change. */
    @Provide
    Arbitrary<Silence> overHours() {
        return Arbitraries.randomValue(
                random -> new Draw(random, Duration.ofMinutes(61), 3).procedure(Astana.ZONE, true, true));
    }

    private static Silence with(Silence procedure, ZoneId zone, SilenceDeadline deadline) {
        return new Silence(
                zone,
                procedure.body(),
                procedure.texts(),
                procedure.opened(),
                deadline,
                procedure.participants(),
                procedure.responses(),
                procedure.withdrawals(),
                procedure.extensions(),
                procedure.completeUntil(),
                procedure.outcomes());
    }

    private static Silence with(Silence procedure, List<Response> responses) {
        return new Silence(
                procedure.zone(),
                procedure.body(),
                procedure.texts(),
                procedure.opened(),
                procedure.deadline(),
                procedure.participants(),
                responses,
                procedure.withdrawals(),
                procedure.extensions(),
                procedure.completeUntil(),
                procedure.outcomes());
    }

    private static Silence and(Silence procedure, Response response) {
        List<Response> responses = new ArrayList<>(procedure.responses());
        responses.add(response);
        return with(procedure, responses);
    }

    /** The position on each text at each moment from before the opening to after the end. */
    private static List<SilencePosition> all(Silence procedure, SilenceReadings readings, Duration step) {
        List<SilencePosition> all = new ArrayList<>();
        for (String text : procedure.texts()) {
            for (int number = -1; number <= LAST + 3; number++) {
                all.add(procedure.position(text, START.plus(step.multipliedBy(number)), readings));
            }
        }
        return all;
    }

    @Property(tries = 3000)
    void a_naive_walk_through_every_world_that_the_record_allows_agrees(
            @ForAll("procedures") Silence procedure,
            @ForAll("readings") SilenceReadings readings,
            @ForAll @IntRange(max = LAST + 1) int nano) {
        Instant instant = START.plusNanos(nano);
        for (String text : procedure.texts()) {
            SilencePosition position = procedure.position(text, instant, readings);
            assertThat(withoutGaps(position))
                    .isEqualTo(new NaiveSilence(procedure, readings, Optional.of(text)).at(nano));
            assertThat(position.missing().isEmpty()).isEqualTo(position.state() != SilenceState.UNDETERMINED);
        }
        assertThat(withoutGaps(procedure.position(instant, readings)))
                .isEqualTo(new NaiveSilence(procedure, readings, Optional.empty()).at(nano));
    }

    private static SilencePosition withoutGaps(SilencePosition position) {
        return new SilencePosition(
                position.state(), position.since(), position.by(), position.deadline(), Collections.emptySortedSet());
    }

    @Property
    void without_withdrawals_what_is_broken_or_adopted_stays_so(
            @ForAll("withoutWithdrawals") Silence procedure, @ForAll("readings") SilenceReadings readings) {
        for (String text : procedure.texts()) {
            SilenceState last = SilenceState.NOT_OPENED;
            for (int nano = -1; nano <= LAST + 3; nano++) {
                SilenceState state = procedure
                        .position(text, START.plusNanos(nano), readings)
                        .state();
                if (last == SilenceState.BROKEN || last == SilenceState.ADOPTED) {
                    assertThat(state).isEqualTo(last);
                }
                if (last != SilenceState.NOT_OPENED) {
                    assertThat(state).isNotEqualTo(SilenceState.NOT_OPENED);
                }
                last = state;
            }
        }
    }

    @Property
    void what_is_adopted_stays_adopted_and_never_is_before_the_deadline(
            @ForAll("procedures") Silence procedure, @ForAll("readings") SilenceReadings readings) {
        for (String text : procedure.texts()) {
            boolean adopted = false;
            for (int nano = 0; nano <= LAST + 3; nano++) {
                SilencePosition position = procedure.position(text, START.plusNanos(nano), readings);
                assertThat(!adopted || position.state() == SilenceState.ADOPTED).isTrue();
                adopted = position.state() == SilenceState.ADOPTED;
                if (adopted) {
                    assertThat(START.plusNanos(nano))
                            .isAfterOrEqualTo(position.deadline().latest());
                    assertThat(position.since()).contains(position.deadline());
                }
            }
        }
    }

    @Property
    void the_order_in_which_responses_are_given_does_not_matter(
            @ForAll("procedures") Silence procedure,
            @ForAll("readings") SilenceReadings readings,
            @ForAll Random random) {
        List<Response> shuffled = new ArrayList<>(procedure.responses());
        Collections.shuffle(shuffled, random);
        Silence other = with(procedure, shuffled);
        assertThat(other).isEqualTo(procedure).hasSameHashCodeAs(procedure);
        assertThat(all(other, readings, Duration.ofNanos(1))).isEqualTo(all(procedure, readings, Duration.ofNanos(1)));
    }

    /** The comment comes when the procedure certainly had been opened, for it would tell that, too. */
    @Property
    void a_comment_is_no_objection(
            @ForAll("procedures") Silence procedure,
            @ForAll Int20 int20,
            @ForAll Int25 int25,
            @ForAll @IntRange(min = 4, max = LAST) int nano) {
        SilenceReadings readings = SilenceReadings.standard().with(int20).with(int25);
        KnownInstant received = KnownInstant.of(START.plusNanos(nano));
        List<SilencePosition> before = all(procedure, readings, Duration.ofNanos(1));
        for (ResponseKind kind : List.of(ResponseKind.COMMENT, ResponseKind.EXTENSION_REQUEST)) {
            Silence other = and(procedure, Response.of("comment", kind, received, "member"));
            assertThat(all(other, readings, Duration.ofNanos(1))).isEqualTo(before);
        }
    }

    @Property
    void an_observer_never_breaks_silence(
            @ForAll("procedures") Silence procedure,
            @ForAll("readings") SilenceReadings readings,
            @ForAll @IntRange(min = 4, max = LAST) int nano) {
        KnownInstant received = KnownInstant.of(START.plusNanos(nano));
        Response response = Response.of("objection", ResponseKind.OBJECTION, received, "observer");
        assertThat(all(and(procedure, response), readings, Duration.ofNanos(1)))
                .isEqualTo(all(procedure, readings, Duration.ofNanos(1)));
    }

    @Property
    void a_late_response_never_changes_what_is_adopted(
            @ForAll("procedures") Silence procedure,
            @ForAll("readings") SilenceReadings readings,
            @ForAll ResponseKind kind,
            @ForAll @IntRange(max = LAST) int nano,
            @ForAll @IntRange(max = 5) int later) {
        Instant instant = START.plusNanos(nano);
        SilencePosition position = procedure.position(instant, readings);
        if (position.state() == SilenceState.ADOPTED) {
            KnownInstant received = new KnownInstant(instant, instant.plusNanos(later));
            Silence other = and(procedure, Response.of("late", kind, received, "member"));
            for (int after = nano; after <= LAST + 3; after++) {
                assertThat(other.position(START.plusNanos(after), readings)).isEqualTo(position);
            }
        }
    }

    @Property
    void the_same_instants_in_another_zone_give_the_same_positions(
            @ForAll("overHours") Silence procedure, @ForAll("readings") SilenceReadings readings) {
        Duration step = Duration.ofMinutes(61);
        for (String zone : ZONES) {
            assertThat(all(with(procedure, ZoneId.of(zone), procedure.deadline()), readings, step))
                    .isEqualTo(all(procedure, readings, step));
        }
    }

    /** The end of a day is exclusive, as an instant is where a response exactly then is late. */
    @Property
    void a_day_in_a_zone_is_the_instant_at_which_it_ends(
            @ForAll("overHours") Silence procedure, @ForAll @IntRange(max = 1) int days) {
        SilenceReadings late = SilenceReadings.standard().with(Int20.LATE);
        Duration step = Duration.ofMinutes(61);
        LocalDate day = LocalDate.of(2024, 2, 29).plusDays(days);
        for (String zone : ZONES) {
            ZoneId there = ZoneId.of(zone);
            Silence alone = new Silence(
                    there,
                    procedure.body(),
                    procedure.texts(),
                    KnownInstant.of(START.minus(Duration.ofDays(2))),
                    SilenceDeadline.on(day),
                    procedure.participants(),
                    procedure.responses(),
                    procedure.withdrawals(),
                    List.of(),
                    procedure.completeUntil(),
                    List.of());
            Instant end = LocalTimes.end(day, there);
            Silence exact = with(alone, Astana.ZONE, SilenceDeadline.at(end));
            for (Instant instant : List.of(end.minusNanos(1), end, end.plusNanos(1))) {
                assertThat(alone.position(instant, late)).isEqualTo(exact.position(instant, late));
            }
            assertThat(all(alone, late, step)).isEqualTo(all(exact, late, step));
        }
    }

    /** Nothing happens exactly at midnight. */
    @Property
    void as_of_a_day_is_where_it_stands_when_the_day_has_ended_and_history_tells_every_change(
            @ForAll("overHours") Silence procedure, @ForAll("readings") SilenceReadings readings) {
        for (String zone : ZONES) {
            Silence there = with(procedure, ZoneId.of(zone), procedure.deadline());
            Optional<SilencePosition> last = Optional.empty();
            for (int number = -3; number < 6; number++) {
                LocalDate day = LocalDate.of(2024, 3, 1).plusDays(number);
                SilencePosition position = there.asOf("A", day, readings);
                if (!onStep(LocalTimes.end(day, there.zone()))) {
                    assertThat(position).isEqualTo(there.position("A", LocalTimes.end(day, there.zone()), readings));
                }
                Optional<SilencePosition> told =
                        Optional.ofNullable(there.history("A", readings).get(day));
                boolean changed = last.map(before -> !before.equals(position)).orElse(false);
                assertThat(told).isEqualTo(changed ? Optional.of(position) : Optional.empty());
                last = Optional.of(position);
            }
        }
    }

    private static boolean onStep(Instant instant) {
        Duration since = Duration.between(START, instant);
        return since.toMinutes() % 61 == 0;
    }
}
