package io.github.cica4j.model.law;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of a rule, stable for ever, such as {@code MOD-2.5-a}.
 *
 * <p>Ids are ordered by their parts, numbers by value: {@code MOD-1.9-b} comes before {@code MOD-1.10-c}.
 * This type is immutable and thread-safe.
 *
 * @param value  the text of the id
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,12}(?:-[0-9a-z]+(?:\\.[0-9]+)*)+");

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public RuleId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is no rule id: write it like MOD-2.5-a");
        }
    }

    /**
     * Obtains an id.
     *
     * @param value  the text
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        int here = 0;
        int there = 0;
        while (here < value.length() && there < other.value.length()) {
            int hereEnd = endOfRun(value, here);
            int thereEnd = endOfRun(other.value, there);
            String mine = value.substring(here, hereEnd);
            String theirs = other.value.substring(there, thereEnd);
            boolean numbers = digit(mine.charAt(0)) && digit(theirs.charAt(0));
            int order = numbers && mine.length() != theirs.length()
                    ? Integer.compare(mine.length(), theirs.length())
                    : mine.compareTo(theirs);
            if (order != 0) {
                return order;
            }
            here = hereEnd;
            there = thereEnd;
        }
        return Integer.compare(value.length(), other.value.length());
    }

    private static int endOfRun(String text, int start) {
        int end = start + 1;
        while (end < text.length() && digit(text.charAt(end)) == digit(text.charAt(start))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }

    @Override
    public String toString() {
        return value;
    }
}
