package io.github.cica4j.model.fact;

import io.github.cica4j.model.silence.ResponseKind;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A response to a silence procedure, by a Member State or by anybody else.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface SilenceResponse extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("silenceResponses", "silence-response");

    /**
     * Returns the procedure.
     *
     * @return the id of a {@link SilenceProcedure}
     */
    FactId procedure();

    /**
     * Returns the State that it comes from.
     *
     * @return the State
     */
    StateCode state();

    /**
     * Returns what it is.
     *
     * @return the kind of response
     */
    ResponseKind response();

    /**
     * Returns when it was received.
     *
     * @return a local time in Astana, or a day
     */
    KnownTime received();

    /**
     * Returns the text that it is about.
     *
     * @return one of the texts of the procedure, as printed there; absent if it is unknown
     */
    Optional<String> text();

    /**
     * Returns when its withdrawal was received.
     *
     * @return a local time in Astana, or a day; absent if it is not known to have been withdrawn
     */
    Optional<KnownTime> withdrawn();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.restsOn("procedure", Optional.of(procedure()), SilenceProcedure.KIND));
    }

    @Override
    default List<Act> acts() {
        return List.of(Act.of(received().day(), id()));
    }

    /**
     * Checks that it was not withdrawn before it was received.
     *
     * @throws IllegalStateException if it certainly was
     */
    @Value.Check
    default void check() {
        withdrawn().filter(end -> end.latest().isBefore(received().earliest())).ifPresent(end -> {
            throw new IllegalStateException("The withdrawal, " + end + ", lies before the receipt, " + received()
                    + ": give the later one as the withdrawal");
        });
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
    final class Builder extends ImmutableSilenceResponse.Builder {}
}
