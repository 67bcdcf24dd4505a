package io.github.cica4j.cli;

/** Writes labels with texts beside them, broken between words. */
final class Rows {

    private static final int WIDTH = 100;

    private final StringBuilder out;
    private final int indent;

    /**
     * Creates rows.
     *
     * @param out  where they are appended
     * @param indent  the column at which texts start, from 0
     */
    Rows(StringBuilder out, int indent) {
        this.out = out;
        this.indent = indent;
    }

    void add(String label, String text) {
        out.append(label);
        int column = label.length();
        do {
            out.append(' ');
            column++;
        } while (column < indent);
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            if (at > 0 && column + 1 + end - at > WIDTH) {
                out.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (at > 0) {
                out.append(' ');
                column++;
            }
            out.append(text, at, end);
            column += end - at;
            at = end + 1;
        }
        out.append('\n');
    }
}
