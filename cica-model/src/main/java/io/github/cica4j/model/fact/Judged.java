package io.github.cica4j.model.fact;

/** Something that a finding can be about. */
public interface Judged {

    /**
     * Returns the subject as a finding names it.
     *
     * @return the subject
     */
    Subject subject();
}
