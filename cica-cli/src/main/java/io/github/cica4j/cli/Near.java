package io.github.cica4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Finds the ids that somebody may have meant. */
final class Near {

    private static final int MOST_NAMED = 5;
    private static final int MOST_SLIPS = 2;

    private Near() {}

    /** Returns the nearest, nearest first; what holds all that was given is as near as one slip. */
    static List<String> to(String given, SortedSet<String> ids) {
        List<String> near = new ArrayList<>();
        for (int slips = 0; slips <= MOST_SLIPS; slips++) {
            for (String known : ids) {
                if (near.size() < MOST_NAMED && slips == slips(given, known)) {
                    near.add(known);
                }
            }
        }
        return near;
    }

    /** Returns what to tell somebody who gave what is not there: the nearest, or else something general. */
    static String hint(List<String> near, String otherwise) {
        return near.isEmpty() ? otherwise : "did you mean " + String.join(" or ", near) + "?";
    }

    private static int slips(String given, String known) {
        if (!given.isBlank() && known.contains(given)) {
            return Math.min(1, known.length() - given.length());
        }
        if (Math.abs(given.length() - known.length()) > MOST_SLIPS) {
            return MOST_SLIPS + 1;
        }
        int slips = distance(given, known);
        return slips < known.length() ? slips : MOST_SLIPS + 1;
    }

    /** Counts the letters to be put in, taken out or changed. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int change = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, Math.min(diagonal, row[column - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
