package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownTime;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A silence procedure that is on record: texts that are adopted unless somebody objects by a deadline (SIL-1).
 *
 * <p>What is known of responses to it are facts of their own, {@link SilenceResponse}. That these are complete for some days
 * says that withdrawals and extensions are, too. Where it stands is told by
 * {@link io.github.cica4j.model.silence.Silence}.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface SilenceProcedure extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("silenceProcedures", "silence-procedure");

    /**
     * Returns the symbols or names of the texts, as printed.
     *
     * @return all of them, each once; absent if they are unknown
     */
    Optional<List<String>> texts();

    /**
     * Returns the concept paper that is among the texts.
     *
     * @return the id of a {@link ConceptPaper}, absent if none is known to be
     */
    Optional<FactId> paper();

    /**
     * Returns the body that decides.
     *
     * @return the body, absent if it is unknown
     */
    Optional<Body> body();

    /**
     * Returns the day on which the procedure was opened.
     *
     * @return the day, absent if it is unknown
     */
    Optional<KnownDay> opened();

    /**
     * Returns the first deadline.
     *
     * @return a local time in Astana, or a day, inclusive; absent if it is unknown
     */
    Optional<KnownTime> deadline();

    /**
     * Returns the later deadlines that were granted.
     *
     * @return those that are on record
     */
    List<GrantedExtension> extensions();

    /**
     * Returns the outcome.
     *
     * @return the outcome, absent if none is on record
     */
    Optional<Outcome> outcome();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.to("paper", paper(), ConceptPaper.KIND));
    }

    @Override
    default List<Act> acts() {
        return opened().map(day -> Act.of(day, id())).stream().toList();
    }

    /**
     * Checks that nothing is told in an impossible order.
     *
     * @throws IllegalStateException if a text is given twice, the deadline is a rough day, the opening certainly does not lie before
     *     the deadline (SIL-1), an extension or the outcome lies before the opening, or an extension does not put the deadline off
     */
    @Value.Check
    default void check() {
        texts().ifPresent(all -> {
            if (all.stream().distinct().count() < all.size()) {
                throw new IllegalStateException(
                        "A silence procedure names a text twice: name each of " + all + " once");
            }
        });
        deadline().ifPresent(end -> {
            if (!end.day().exact()) {
                throw new IllegalStateException(
                        "The deadline " + end + " is a rough day: give the day, or a time (SIL-1)");
            }
            checkExtensions(end);
        });
        opened().ifPresent(this::checkOpening);
    }

    private void checkExtensions(KnownTime end) {
        for (GrantedExtension extension : extensions()) {
            if (!moment(extension.deadline(), LocalTime.MAX).isAfter(moment(end, LocalTime.MAX))) {
                throw new IllegalStateException("The extension to " + extension.deadline()
                        + " does not put off the deadline " + end + ": give a later one");
            }
        }
    }

    private void checkOpening(KnownDay opening) {
        // a deadline that is a day can be read to end at noon (INT-21)
        if (deadline()
                .filter(end -> !opening.earliest().atStartOfDay().isBefore(moment(end, LocalTime.NOON)))
                .isPresent()) {
            throw new IllegalStateException("The opening, " + opening + ", does not lie before the deadline, "
                    + deadline().get() + ": give the earlier one as the opening (SIL-1)");
        }
        for (GrantedExtension extension : extensions()) {
            if (extension.grantedOn().day().latest().isBefore(opening.earliest())) {
                throw new IllegalStateException("The extension to " + extension.deadline() + " was granted on "
                        + extension.grantedOn() + ", before the opening, " + opening);
            }
        }
        outcome()
                .filter(result -> result.on().latest().isBefore(opening.earliest()))
                .ifPresent(result -> {
                    throw new IllegalStateException(
                            "The outcome, of " + result.on() + ", lies before the opening, " + opening);
                });
    }

    private static LocalDateTime moment(KnownTime end, LocalTime ofDay) {
        return end.day().earliest().atTime(end.time().orElse(ofDay));
    }

    /**
     * Returns a builder.
     *
     * @return a new builder; it is not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds facts of this kind. */
    final class Builder extends ImmutableSilenceProcedure.Builder {}
}
