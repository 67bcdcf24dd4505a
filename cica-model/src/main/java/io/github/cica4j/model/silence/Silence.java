package io.github.cica4j.model.silence;

import io.github.cica4j.model.time.KnownInstant;
import io.github.cica4j.model.time.LocalTimes;
import io.github.cica4j.model.time.Truth;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A silence procedure as far as it is on record: texts that are adopted unless somebody objects by a deadline.
 *
 * <p>The state at an instant is
 *
 * <ul>
 *   <li>NOT_OPENED before the opening;
 *   <li>BROKEN while a response stands that breaks silence (INT-22), was received in time from one that may break it, and is not
 *       withdrawn in time (INT-25); a response that came when the deadline had passed has no effect, and neither has its withdrawal;
 *   <li>else OPEN until the deadline has passed (INT-20, INT-21), which an extension granted in time can put off;
 *   <li>else ADOPTED (INT-24), if every response up to the deadline is on record; if not, what the outcome on record says from the moment
 *       of its notice, and never before the deadline;
 *   <li>UNDETERMINED where what is not known can decide between two of these.
 * </ul>
 *
 * <p>The order in which things are given does not matter. Days are days of the zone, as {@link LocalTimes} tells them.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param zone  the zone in which days are counted
 * @param body  the body that decides, in any words
 * @param texts  the texts under the procedure, at least one, each once
 * @param opened  when it was opened
 * @param deadline  the first deadline
 * @param participants  all that may break silence, sorted by name; absent if that is unknown
 * @param responses  the responses on record, sorted by id
 * @param withdrawals  the withdrawals on record, sorted
 * @param extensions  the extensions of the deadline, sorted
 * @param completeUntil  the last instant, inclusive, up to which every response, withdrawal and extension is on record; absent if they
 *     need not be
 * @param outcomes  the outcomes on record, at most one for each text, sorted by text
 */
public record Silence(
        ZoneId zone,
        String body,
        List<String> texts,
        KnownInstant opened,
        SilenceDeadline deadline,
        Optional<List<Participant>> participants,
        List<Response> responses,
        List<Withdrawal> withdrawals,
        List<DeadlineExtension> extensions,
        Optional<Instant> completeUntil,
        List<SilenceOutcome> outcomes) {

    /** The reading under which a deadline is earliest. */
    private static final SilenceReadings EARLIEST = SilenceReadings.standard().with(SilenceReadings.Int21.NOON);

    private static final Comparator<KnownInstant> BY_INSTANT =
            Comparator.comparing(KnownInstant::earliest).thenComparing(KnownInstant::latest);

    /**
     * Creates a procedure.
     *
     * @throws IllegalArgumentException if the body or a text is blank, there is no text, a text, a participant, the id of a response or
     *     the outcome of a text is given twice, a text or a response is named that there is not, the opening cannot lie before the
     *     deadline (noon of it, if it is a day), something cannot have happened after the opening, a withdrawal cannot have followed its
     *     response, or an extension does not put the first deadline off
     * @throws DateTimeException if days and instants must be compared and the time zone data of this Java is too old for that
     */
    public Silence {
        Objects.requireNonNull(zone, "zone");
        Words.require(body, "The body of a silence procedure", "'SOC'");
        texts = List.copyOf(texts);
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(deadline, "deadline");
        participants = participants.map(all -> sorted(all, Comparator.comparing(Participant::name)));
        responses = sorted(responses, Comparator.comparing(Response::id));
        withdrawals = sorted(
                withdrawals,
                Comparator.comparing(Withdrawal::response).thenComparing(Withdrawal::received, BY_INSTANT));
        extensions = sorted(
                extensions,
                Comparator.comparing(DeadlineExtension::granted, BY_INSTANT)
                        .thenComparing(extension -> extension.deadline().toString()));
        Objects.requireNonNull(completeUntil, "completeUntil");
        outcomes = sorted(outcomes, Comparator.comparing(SilenceOutcome::text));

        Admission admission = new Admission(zone, texts, opened, deadline);
        admission.scope();
        participants.ifPresent(all -> Admission.once(all, Participant::name, "Participant"));
        admission.responses(responses, withdrawals);
        admission.extensions(extensions);
        admission.outcomes(outcomes);
        if (tellsDays(opened, deadline, responses, withdrawals, extensions, outcomes)) {
            admission.rules(instants(opened, deadline, responses, withdrawals, extensions, outcomes));
            completeUntil.ifPresent(until -> LocalTimes.requireRules(zone, until));
        }
    }

    /**
     * Returns a builder.
     *
     * @param zone  the zone in which days are counted
     * @return a new builder; it is not thread-safe
     */
    public static Builder builder(ZoneId zone) {
        return new Builder(zone);
    }

    /**
     * Returns where the procedure as a whole stands at an instant: an objection to any text breaks it, whatever INT-46 says, and it is
     * adopted only if every text is.
     *
     * @param instant  the instant; what happened exactly then counts
     * @param readings  the readings
     * @return the position
     * @throws DateTimeException if the instant must be compared with days and the time zone data of this Java is too old for that
     */
    public SilencePosition position(Instant instant, SilenceReadings readings) {
        return evaluation(readings).at(checked(instant), Optional.empty());
    }

    /**
     * Returns where one text stands at an instant. With INT-46 {@code all-texts}, that is where the procedure as a whole stands.
     *
     * @param text  the text
     * @param instant  the instant; what happened exactly then counts
     * @param readings  the readings
     * @return the position
     * @throws IllegalArgumentException if the text is not under this procedure
     * @throws DateTimeException if the instant must be compared with days and the time zone data of this Java is too old for that
     */
    public SilencePosition position(String text, Instant instant, SilenceReadings readings) {
        return evaluation(readings).at(checked(instant), scope(text, readings));
    }

    /**
     * Returns where the procedure as a whole stands as of a day: at its end, without what happened at the first instant of the next day. A
     * deadline that is this day has passed.
     *
     * @param day  the day, in the zone of this procedure
     * @param readings  the readings
     * @return the position
     * @throws DateTimeException if the time zone data of this Java is too old to compare an instant on record with a day
     */
    public SilencePosition asOf(LocalDate day, SilenceReadings readings) {
        requireRules();
        return evaluation(readings).asOf(day, Optional.empty());
    }

    /**
     * Returns where one text stands as of a day.
     *
     * @param text  the text
     * @param day  the day, in the zone of this procedure
     * @param readings  the readings
     * @return the position
     * @throws IllegalArgumentException if the text is not under this procedure
     * @throws DateTimeException if the time zone data of this Java is too old to compare an instant on record with a day
     */
    public SilencePosition asOf(String text, LocalDate day, SilenceReadings readings) {
        requireRules();
        return evaluation(readings).asOf(day, scope(text, readings));
    }

    /**
     * Returns where one text stands on every day.
     *
     * @param text  the text
     * @param readings  the readings
     * @return each day as of which the position is another than as of the day before, with the position from then on; before the first of
     *     them the procedure is not opened. Unmodifiable
     * @throws IllegalArgumentException if the text is not under this procedure
     * @throws DateTimeException if the time zone data of this Java is too old to compare an instant on record with a day
     */
    public SortedMap<LocalDate, SilencePosition> history(String text, SilenceReadings readings) {
        Optional<String> scope = scope(text, readings);
        requireRules();
        Evaluation evaluation = evaluation(readings);
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Instant instant : evaluation.turningPoints()) {
            LocalDate day = LocalDate.ofInstant(instant, zone);
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        SortedMap<LocalDate, SilencePosition> history = new TreeMap<>();
        Optional<SilencePosition> last = Optional.empty();
        for (LocalDate day : days) {
            SilencePosition position = evaluation.asOf(day, scope);
            if (last.isEmpty() ? position.state() != SilenceState.NOT_OPENED : !position.equals(last.get())) {
                history.put(day, position);
                last = Optional.of(position);
            }
        }
        return Collections.unmodifiableSortedMap(history);
    }

    /**
     * Checks if the deadline has passed as of a day: at its end, a deadline that is this day included.
     *
     * @param day  the day, in the zone of this procedure
     * @param readings  the readings
     * @return whether the deadline in force had passed, by the extensions on record
     * @throws DateTimeException if the time zone data of this Java is too old to compare an instant on record with a day
     */
    public Truth passed(LocalDate day, SilenceReadings readings) {
        requireRules();
        return evaluation(readings).passed(day);
    }

    /**
     * Checks if a response came in time, whatever it is and whoever it comes from.
     *
     * @param response  the id of the response
     * @param readings  the readings
     * @return whether it was received before the last deadline had passed
     * @throws IllegalArgumentException if there is no such response
     */
    public Truth inTime(String response, SilenceReadings readings) {
        return evaluation(readings).inTime(find(response));
    }

    /**
     * Finds how late a response came (SIL-3).
     *
     * @param response  the id of the response
     * @param readings  the readings
     * @return how late, absent if it was not certainly late
     * @throws IllegalArgumentException if there is no such response
     */
    public Optional<Lateness> lateness(String response, SilenceReadings readings) {
        return evaluation(readings).lateness(find(response));
    }

    /**
     * Checks if the outcome on record is the one that follows from the responses (SIL-6).
     *
     * @param text  the text
     * @param readings  the readings
     * @return whether it is; MAYBE if no outcome is on record, or the responses do not decide
     * @throws IllegalArgumentException if the text is not under this procedure
     */
    public Truth outcomeFollows(String text, SilenceReadings readings) {
        Optional<String> scope = scope(text, readings);
        return outcomes.stream()
                .filter(outcome -> outcome.text().equals(text))
                .findFirst()
                .map(outcome -> evaluation(readings.with(SilenceReadings.Int24.DEADLINE))
                        .follows(outcome.adopted(), scope))
                .orElse(Truth.MAYBE);
    }

    /**
     * Returns how many days the procedure was to last when it was opened (SIL-10): 14 from 12 to 26 December.
     *
     * @return the days from that of the opening to that of the first deadline, absent if the day of the opening is not known exactly
     * @throws DateTimeException if the time zone data of this Java is too old to compare an instant on record with a day
     */
    public OptionalLong days() {
        requireRules();
        LocalDate first = LocalDate.ofInstant(opened.earliest(), zone);
        return first.equals(LocalDate.ofInstant(opened.latest(), zone))
                ? OptionalLong.of(ChronoUnit.DAYS.between(first, deadline.day(zone)))
                : OptionalLong.empty();
    }

    private Evaluation evaluation(SilenceReadings readings) {
        return new Evaluation(this, readings);
    }

    private Instant checked(Instant instant) {
        return tellsDays(opened, deadline, responses, withdrawals, extensions, outcomes)
                ? LocalTimes.requireRules(zone, instant)
                : instant;
    }

    private void requireRules() {
        new Admission(zone, texts, opened, deadline)
                .rules(instants(opened, deadline, responses, withdrawals, extensions, outcomes));
    }

    /** The text whose own responses count, or nothing where those of all count. */
    private Optional<String> scope(String text, SilenceReadings readings) {
        if (!texts.contains(text)) {
            throw new IllegalArgumentException(
                    "Text '" + text + "' is not under this silence procedure: give one of " + texts);
        }
        return readings.int46() == SilenceReadings.Int46.NAMED_TEXT ? Optional.of(text) : Optional.empty();
    }

    private Response find(String id) {
        return responses.stream()
                .filter(response -> response.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no response '" + id + "': give one of "
                        + responses.stream().map(Response::id).toList()));
    }

    private static <T> List<T> sorted(Collection<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }

    private static boolean tellsDays(
            KnownInstant opened,
            SilenceDeadline deadline,
            List<Response> responses,
            List<Withdrawal> withdrawals,
            List<DeadlineExtension> extensions,
            List<SilenceOutcome> outcomes) {
        return deadline instanceof SilenceDeadline.OnDay
                || extensions.stream().anyMatch(extension -> extension.deadline() instanceof SilenceDeadline.OnDay)
                || happened(opened, responses, withdrawals, extensions, outcomes).stream()
                        .anyMatch(instant -> !instant.exact());
    }

    private static List<Instant> instants(
            KnownInstant opened,
            SilenceDeadline deadline,
            List<Response> responses,
            List<Withdrawal> withdrawals,
            List<DeadlineExtension> extensions,
            List<SilenceOutcome> outcomes) {
        List<Instant> all = new ArrayList<>();
        List<SilenceDeadline> deadlines = new ArrayList<>(List.of(deadline));
        extensions.forEach(extension -> deadlines.add(extension.deadline()));
        for (SilenceDeadline one : deadlines) {
            if (one instanceof SilenceDeadline.AtInstant at) {
                all.add(at.instant());
            }
        }
        happened(opened, responses, withdrawals, extensions, outcomes).stream()
                .filter(KnownInstant::exact)
                .map(KnownInstant::earliest)
                .forEach(all::add);
        return all;
    }

    private static List<KnownInstant> happened(
            KnownInstant opened,
            List<Response> responses,
            List<Withdrawal> withdrawals,
            List<DeadlineExtension> extensions,
            List<SilenceOutcome> outcomes) {
        List<KnownInstant> all = new ArrayList<>(List.of(opened));
        responses.forEach(response -> all.add(response.received()));
        withdrawals.forEach(withdrawal -> all.add(withdrawal.received()));
        extensions.forEach(extension -> all.add(extension.granted()));
        outcomes.forEach(outcome -> all.add(outcome.on()));
        return all;
    }

    /** What is refused when a procedure is built. */
    private record Admission(ZoneId zone, List<String> texts, KnownInstant opened, SilenceDeadline deadline) {

        void scope() {
            if (texts.isEmpty()) {
                throw new IllegalArgumentException("A silence procedure has no text: name at least one (SIL-1)");
            }
            texts.forEach(text -> Words.require(text, "The name of a text", "its symbol 'MC/2023/DRAFT/7'"));
            once(texts, text -> text, "Text");
            Instant limit = deadline.instant(zone, EARLIEST);
            if (!opened.earliest().isBefore(limit)) {
                throw new IllegalArgumentException("A silence procedure opened " + opened
                        + " cannot have been opened before its deadline " + deadline + ", " + limit
                        + ": give the earlier one as opening, or the instant of a deadline later on that day (SIL-1)");
            }
        }

        void responses(List<Response> responses, List<Withdrawal> withdrawals) {
            once(responses, Response::id, "Response");
            Map<String, Response> byId = new HashMap<>();
            for (Response response : responses) {
                byId.put(response.id(), response);
                String what = "Response " + response.id();
                follows(what, response.received(), "the opening", opened);
                response.texts().ifPresent(names -> names.forEach(name -> known(what, name)));
            }
            for (Withdrawal withdrawal : withdrawals) {
                Response response = byId.get(withdrawal.response());
                if (response == null) {
                    throw new IllegalArgumentException("A withdrawal is of response '" + withdrawal.response()
                            + "', which there is not: give the id of a response");
                }
                String what = "The withdrawal of " + response.id();
                follows(what, withdrawal.received(), "the opening", opened);
                follows(what, withdrawal.received(), "that response", response.received());
            }
        }

        void extensions(List<DeadlineExtension> extensions) {
            Instant limit = deadline.instant(zone, SilenceReadings.standard());
            for (DeadlineExtension extension : extensions) {
                String what = "The extension to " + extension.deadline();
                follows(what, extension.granted(), "the opening", opened);
                if (!limit.isBefore(extension.deadline().instant(zone, SilenceReadings.standard()))) {
                    throw new IllegalArgumentException(
                            what + " does not put off the deadline " + deadline + ": give a later one");
                }
            }
        }

        void outcomes(List<SilenceOutcome> outcomes) {
            once(outcomes, SilenceOutcome::text, "Outcome of text");
            for (SilenceOutcome outcome : outcomes) {
                known("An outcome", outcome.text());
                follows("The outcome of " + outcome.text(), outcome.on(), "the opening", opened);
            }
        }

        void rules(List<Instant> instants) {
            instants.forEach(instant -> LocalTimes.requireRules(zone, instant));
        }

        private void known(String what, String text) {
            if (!texts.contains(text)) {
                throw new IllegalArgumentException(
                        what + " is about text '" + text + "', which is not under the procedure: give one of " + texts);
            }
        }

        private static void follows(String what, KnownInstant later, String that, KnownInstant earlier) {
            if (later.latest().isBefore(earlier.earliest())) {
                throw new IllegalArgumentException(what + ", " + later + ", lies before " + that + ", " + earlier
                        + ": give instants in the order in which they happened");
            }
        }

        static <T> void once(Collection<T> all, Function<T, String> name, String what) {
            Set<String> seen = new HashSet<>();
            for (T one : all) {
                if (!seen.add(name.apply(one))) {
                    throw new IllegalArgumentException(
                            what + " '" + name.apply(one) + "' is given twice: give it once");
                }
            }
        }
    }

    /** Builds procedures. Body, texts, opening and deadline are needed (SIL-1). Not thread-safe. */
    public static final class Builder {

        private final ZoneId zone;
        private Optional<String> body = Optional.empty();
        private final List<String> texts = new ArrayList<>();
        private Optional<KnownInstant> opened = Optional.empty();
        private Optional<SilenceDeadline> deadline = Optional.empty();
        private Optional<List<Participant>> participants = Optional.empty();
        private final List<Response> responses = new ArrayList<>();
        private final List<Withdrawal> withdrawals = new ArrayList<>();
        private final List<DeadlineExtension> extensions = new ArrayList<>();
        private Optional<Instant> completeUntil = Optional.empty();
        private final List<SilenceOutcome> outcomes = new ArrayList<>();

        private Builder(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
        }

        /**
         * Sets the body that decides.
         *
         * @param name  the body, in any words
         * @return this builder
         */
        public Builder body(String name) {
            body = Optional.of(name);
            return this;
        }

        /**
         * Adds texts.
         *
         * @param names  the texts, such as their symbols
         * @return this builder
         */
        public Builder texts(String... names) {
            texts.addAll(Arrays.asList(names));
            return this;
        }

        /**
         * Sets when the procedure was opened.
         *
         * @param instant  the instant
         * @return this builder
         */
        public Builder opened(KnownInstant instant) {
            opened = Optional.of(instant);
            return this;
        }

        /**
         * Sets the day on which the procedure was opened.
         *
         * @param day  the day, in the zone
         * @return this builder
         * @throws IllegalArgumentException if the zone skipped that day
         */
        public Builder opened(LocalDate day) {
            return opened(KnownInstant.of(day, zone));
        }

        /**
         * Sets the first deadline.
         *
         * @param first  the deadline
         * @return this builder
         */
        public Builder deadline(SilenceDeadline first) {
            deadline = Optional.of(first);
            return this;
        }

        /**
         * Sets who may break silence: all of them, each to the end.
         *
         * @param names  the names
         * @return this builder
         */
        public Builder participants(String... names) {
            return participants(Arrays.stream(names).map(Participant::of).toList());
        }

        /**
         * Sets who may break silence.
         *
         * @param all  all of them
         * @return this builder
         */
        public Builder participants(List<Participant> all) {
            participants = Optional.of(List.copyOf(all));
            return this;
        }

        /**
         * Adds a response.
         *
         * @param response  the response
         * @return this builder
         */
        public Builder response(Response response) {
            responses.add(response);
            return this;
        }

        /**
         * Adds the withdrawal of a response.
         *
         * @param withdrawal  the withdrawal
         * @return this builder
         */
        public Builder withdrawal(Withdrawal withdrawal) {
            withdrawals.add(withdrawal);
            return this;
        }

        /**
         * Adds an extension of the deadline.
         *
         * @param extension  the extension
         * @return this builder
         */
        public Builder extension(DeadlineExtension extension) {
            extensions.add(extension);
            return this;
        }

        /**
         * Says up to when every response, withdrawal and extension is on record.
         *
         * @param last  the last instant, inclusive
         * @return this builder
         */
        public Builder completeUntil(Instant last) {
            completeUntil = Optional.of(last);
            return this;
        }

        /**
         * Says up to which day every response, withdrawal and extension is on record.
         *
         * @param last  the last day, inclusive, in the zone
         * @return this builder
         */
        public Builder completeUntil(LocalDate last) {
            return completeUntil(LocalTimes.end(last, zone).minus(Duration.ofNanos(1)));
        }

        /**
         * Adds the outcome of a text.
         *
         * @param outcome  the outcome
         * @return this builder
         */
        public Builder outcome(SilenceOutcome outcome) {
            outcomes.add(outcome);
            return this;
        }

        /**
         * Builds the procedure.
         *
         * @return the procedure
         * @throws IllegalArgumentException if body, opening or deadline is missing, or as the constructor says
         * @throws DateTimeException as the constructor says
         */
        public Silence build() {
            return new Silence(
                    zone,
                    given(body, "body"),
                    texts,
                    given(opened, "opening"),
                    given(deadline, "deadline"),
                    participants,
                    responses,
                    withdrawals,
                    extensions,
                    completeUntil,
                    outcomes);
        }

        private static <T> T given(Optional<T> value, String what) {
            return value.orElseThrow(() -> new IllegalArgumentException(
                    "A silence procedure has no " + what + ": give its " + what + " (SIL-1)"));
        }
    }
}
