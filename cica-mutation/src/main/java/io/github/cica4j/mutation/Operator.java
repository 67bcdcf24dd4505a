package io.github.cica4j.mutation;

/** A way to change a rule. */
enum Operator {
    CONSTRAINT_DROPPED("constraint dropped"),
    CONSTRAINT_NEGATED("constraint negated"),
    ACCUMULATE_DROPPED("collects nothing"),
    CALL_DROPPED("call dropped"),
    ARGUMENT_DROPPED("argument dropped"),
    DAY_LATER("a day later"),
    DAY_EARLIER("a day earlier"),
    COMPARISON_SWAPPED("comparison swapped"),
    ACCESSOR_SWAPPED("accessor swapped");

    private final String words;

    Operator(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
