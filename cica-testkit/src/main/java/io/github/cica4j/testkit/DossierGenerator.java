package io.github.cica4j.testkit;

import io.github.cica4j.model.dossier.Dossier;

/**
 * Makes dossiers from seeds.
 *
 * <p>The same seed and size give an equal dossier on every machine and JDK.
 * A dossier of fewer facts is the beginning of the larger one of the same seed, so that a failure of a large one can be
 * looked for in smaller ones.
 *
 * <p>The dossiers tell stories: offers that become terms of service, which are extended, handed over and reported on; papers
 * that are drafted, considered and approved, with meetings and action plans; printed lists, recommendations and requests; at times the adoption of
 * the text, the paper trail of meetings, annual plans and budgets, applications of Observers, relations with organizations,
 * statements, or reviews of the plan of an area.
 * Small ones stay with one or two areas and few States, and their days collide: on the ends of months and tenures, round leap
 * days, and at the distances that the rules count, a day more or less. With more facts there are more areas and States, and the
 * record goes on by a year with every hundred facts.
 *
 * <p>Those who act mostly hold the office that acts; some do not, and one in fifty of those who come to an office is no Member
 * State. Records have gaps, rough days, and may be declared complete in all or some kinds, or in none. Each optional property is
 * absent at times, and "none" or empty at others. What departs from the procedure is common; what cannot be built is never tried.
 *
 * <p>Time and memory grow in proportion to the size.
 * This class has no state and is thread-safe.
 */
public final class DossierGenerator {

    private DossierGenerator() {}

    /**
     * Makes a dossier.
     *
     * @param seed  the seed
     * @param size  about how many facts; a story that has begun is told to its end, which takes 36 facts more at most
     * @return the dossier
     * @throws IllegalArgumentException if the size is negative
     */
    public static Dossier generate(long seed, int size) {
        if (size < 0) {
            throw new IllegalArgumentException("A dossier cannot have " + size + " facts: give 0 or more");
        }
        return new Stories(seed).dossier(size);
    }
}
