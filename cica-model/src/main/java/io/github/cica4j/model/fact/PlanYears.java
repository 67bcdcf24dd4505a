package io.github.cica4j.model.fact;

/** The years and numbers that plans and budgets can have. */
final class PlanYears {

    private static final int LAST = 9999;

    private PlanYears() {}

    static void check(int year) {
        if (year < 0 || year > LAST) {
            throw new IllegalArgumentException("The year " + year + " is out of range: give 0 to " + LAST);
        }
    }

    static void checkItem(int number) {
        if (number < 0 || number > LAST) {
            throw new IllegalArgumentException(
                    "The number " + number + " of an item is out of range: give 0 to " + LAST);
        }
    }
}
