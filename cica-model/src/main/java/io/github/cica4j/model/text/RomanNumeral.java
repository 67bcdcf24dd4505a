package io.github.cica4j.model.text;

import java.util.OptionalInt;

/** Roman numerals in their usual form, from I to MMMCMXCIX. */
final class RomanNumeral {

    static final int MAX = 3999;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumeral() {}

    static String print(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int index = 0; index < VALUES.length; index++) {
            while (rest >= VALUES[index]) {
                numeral.append(NUMERALS[index]);
                rest -= VALUES[index];
            }
        }
        return numeral.toString();
    }

    /** Empty for what is no numeral in its usual form, such as IIII. */
    static OptionalInt read(String numeral) {
        int number = 0;
        int at = 0;
        for (int index = 0; index < VALUES.length; index++) {
            while (numeral.startsWith(NUMERALS[index], at) && number <= MAX) {
                number += VALUES[index];
                at += NUMERALS[index].length();
            }
        }
        return number > 0 && number <= MAX && print(number).equals(numeral)
                ? OptionalInt.of(number)
                : OptionalInt.empty();
    }
}
