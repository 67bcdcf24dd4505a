package io.github.cica4j.model.time;

/**
 * Whether something is so, as far as the record tells.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Truth {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The record allows both. */
    MAYBE;

    /**
     * Obtains the truth of something from whether the record allows it and whether it allows the contrary.
     *
     * @param possible  whether it can be so
     * @param certain  whether it must be so
     * @return the truth
     */
    public static Truth of(boolean possible, boolean certain) {
        if (certain) {
            return YES;
        }
        return possible ? MAYBE : NO;
    }
}
