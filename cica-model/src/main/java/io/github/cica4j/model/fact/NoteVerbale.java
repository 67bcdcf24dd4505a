package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.text.NoteNumber;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note verbale, as the Secretariat sends it to the Member States.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface NoteVerbale extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("notes", "note-verbale");

    /**
     * Returns the number as printed.
     *
     * @return a text that is not blank, such as {@code IO/218}; it need not be one that {@link NoteNumber} reads
     */
    String number();

    /**
     * Returns the place that the note is dated from.
     *
     * @return the place, such as {@code Astana}, absent if it is unknown
     */
    Optional<String> place();

    /**
     * Returns the day of the note.
     *
     * @return the day, absent if it is unknown
     */
    Optional<KnownDay> on();

    /**
     * Returns the languages that the note is written in.
     *
     * @return all of them, absent if it is unknown
     */
    Optional<List<Language>> languages();

    /**
     * Returns the notes and decisions that the note refers to.
     *
     * @return all of them that are on record, absent if it is unknown
     */
    Optional<Mentions> refersTo();

    /**
     * Returns the enclosures that the note announces.
     *
     * @return what each is, in a few words; absent if it is unknown
     */
    Optional<List<String>> promised();

    /**
     * Returns the enclosures that are there.
     *
     * @return what each is, in the words of {@link #promised()}; absent if it is unknown
     */
    Optional<List<String>> enclosed();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return refersTo().map(Mentions::references).orElse(List.of());
    }

    @Override
    default List<Act> acts() {
        return on().map(day -> Act.of(day, id())).stream().toList();
    }

    /**
     * Checks that the number is not blank.
     *
     * @throws IllegalStateException if it is
     */
    @Value.Check
    default void check() {
        if (number().isBlank()) {
            throw new IllegalStateException("The number of a note is blank: give it as printed");
        }
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
    final class Builder extends ImmutableNoteVerbale.Builder {}
}
