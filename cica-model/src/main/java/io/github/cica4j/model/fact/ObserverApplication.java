package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An application for the status of an Observer of CICA (paragraphs 12.1 and 12.2 of the Rules of Procedure).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface ObserverApplication extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("observerApplications", "observer-application");

    /**
     * Returns who applies.
     *
     * @return the State or the organization
     */
    Applicant applicant();

    /**
     * Returns the day of the application.
     *
     * @return the day of the letter, absent if it is unknown
     */
    Optional<KnownDay> on();

    /**
     * Returns whether it is in writing.
     *
     * @return true if it is, absent if that is unknown
     */
    Optional<Boolean> inWriting();

    /**
     * Returns whom it is addressed to.
     *
     * @return the Chairmanship or the Secretariat, absent if it is unknown
     */
    Optional<Intermediary> to();

    /**
     * Returns whether it comes with a statement of the intention to become an Observer.
     *
     * @return true if it does, absent if that is unknown
     */
    Optional<Boolean> statementOfIntent();

    /**
     * Returns how the Chairmanship circulated it.
     *
     * @return the circulation or that there was none, absent if it is unknown
     */
    Optional<Circulation> circulated();

    /**
     * Returns the day on which the SOC considered it.
     *
     * @return the day, the first one of a longer meeting; absent if it did not, or if that is unknown
     */
    Optional<KnownDay> consideredOn();

    /**
     * Returns how the decision to grant the status was adopted.
     *
     * @return the adoption or that there was none, absent if it is unknown
     */
    Optional<Endorsement> adoption();

    /**
     * Returns the first day from which the applicant counts as an Observer.
     *
     * @return the day, inclusive; absent if it does not count as one, or if that is unknown
     */
    Optional<KnownDay> statusFrom();

    /**
     * Checks if a State applies, as opposed to an organization.
     *
     * @return true if the applicant is a State
     */
    default boolean byState() {
        return applicant().state().isPresent();
    }

    /**
     * Checks if the SOC considered it.
     *
     * @return true if the day of that is on record
     */
    default boolean considered() {
        return consideredOn().isPresent();
    }

    /**
     * Checks if the applicant counts as an Observer from some day on.
     *
     * @return true if that day is on record
     */
    default boolean counted() {
        return statusFrom().isPresent();
    }

    @Override
    default List<Act> acts() {
        return Stream.of(
                        on(),
                        circulated().flatMap(Circulation::on),
                        consideredOn(),
                        adoption().flatMap(Endorsement::on),
                        statusFrom())
                .flatMap(Optional::stream)
                .map(day -> Act.of(day, id()))
                .toList();
    }

    @Override
    default RecordKind kind() {
        return KIND;
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
    final class Builder extends ImmutableObserverApplication.Builder {}
}
