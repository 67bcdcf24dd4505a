package io.github.cica4j.model.law;

import java.util.Objects;

/**
 * The id of a rule, stable for ever, such as {@code MOD-2.5-a}.
 *
 * <p>Ids are ordered by their parts, numbers by value: {@code MOD-1.9-b} comes before {@code MOD-1.10-c}.
 * This type is immutable and thread-safe.
 *
 * @param value  the text of the id
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public RuleId {
        Objects.requireNonNull(value, "value");
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("'" + value + "' is no rule id: write it like MOD-2.5-a");
        }
    }

    /** Two to twelve capitals, then parts of small letters and digits after a dash, each with numbers after dots. */
    private static boolean wellFormed(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            at++;
        }
        if (at < 2 || at > 12 || at == text.length()) {
            return false;
        }
        if (text.charAt(at) != '-') {
            return false;
        }
        while (at < text.length()) {
            char separator = text.charAt(at++);
            boolean dash = separator == '-';
            if (!dash && separator != '.') {
                return false;
            }
            int start = at;
            while (at < text.length() && part(text.charAt(at), dash)) {
                at++;
            }
            if (at == start) {
                return false;
            }
        }
        return true;
    }

    private static boolean part(char character, boolean letters) {
        return digit(character) || (letters && character >= 'a' && character <= 'z');
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
        if (value.equals(other.value)) {
            return 0;
        }
        int here = 0;
        int there = 0;
        while (here < value.length() && there < other.value.length()) {
            int hereEnd = endOfRun(value, here);
            int thereEnd = endOfRun(other.value, there);
            int mine = hereEnd - here;
            int theirs = thereEnd - there;
            boolean numbers = digit(value.charAt(here)) && digit(other.value.charAt(there));
            int order = numbers && mine != theirs ? Integer.compare(mine, theirs) : 0;
            for (int index = 0; order == 0 && index < Math.min(mine, theirs); index++) {
                order = Character.compare(value.charAt(here + index), other.value.charAt(there + index));
            }
            if (order == 0) {
                order = Integer.compare(mine, theirs);
            }
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
