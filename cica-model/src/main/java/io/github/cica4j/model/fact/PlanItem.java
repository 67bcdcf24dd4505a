package io.github.cica4j.model.fact;

/**
 * The place of an event in an annual plan of implementation.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param plan  the year of the plan
 * @param item  the number of the item in it, from 1
 */
public record PlanItem(int plan, int item) {

    /**
     * Creates a place.
     *
     * @throws IllegalArgumentException if the year or the number is less than 1
     */
    public PlanItem {
        if (plan < 1 || item < 1) {
            throw new IllegalArgumentException(
                    "There is no item " + item + " of a plan for " + plan + ": give a year, and count from 1");
        }
    }

    /**
     * Returns the year and the number.
     *
     * @return for example {@code 2024/14}
     */
    @Override
    public String toString() {
        return plan + "/" + item;
    }
}
