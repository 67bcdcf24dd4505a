package io.github.cica4j.model.fact;

/**
 * What a participant of a meeting announced that it would do. An intent: nothing follows if it is not done.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param by  who announced it: the code of a State, or any name
 * @param words  what was announced, in a few words
 */
public record Announcement(String by, String words) {

    /**
     * Creates an announcement.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Announcement {
        if (by.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("An announcement says who announced what: give by and words");
        }
    }
}
