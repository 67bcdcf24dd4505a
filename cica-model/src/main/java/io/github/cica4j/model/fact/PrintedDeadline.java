package io.github.cica4j.model.fact;

import io.github.cica4j.model.text.TextFormatException;
import io.github.cica4j.model.time.DeadlinePhrase;
import java.util.Objects;
import java.util.Optional;

/**
 * A deadline as one place prints it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param place  where it is printed, such as a document and a language
 * @param words  the words, as printed
 */
public record PrintedDeadline(String place, String words) {

    /** Creates a deadline. */
    public PrintedDeadline {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(words, "words");
    }

    /**
     * Reads the words.
     *
     * @return the deadline that they tell, absent if they have none of the forms that {@link DeadlinePhrase} reads
     */
    public Optional<DeadlinePhrase> phrase() {
        try {
            return Optional.of(DeadlinePhrase.parse(words));
        } catch (TextFormatException e) {
            return Optional.empty();
        }
    }
}
