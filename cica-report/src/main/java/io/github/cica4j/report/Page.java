package io.github.cica4j.report;

/** Lines of text of at most 100 columns, safe to print on a terminal. A word that is longer gets a line of its own. */
final class Page {

    static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder(4096);
    private final boolean colours;

    Page(boolean colours) {
        this.colours = colours;
    }

    void blank() {
        out.append('\n');
    }

    void heading(String text) {
        blank();
        write(text, Colour.HEADING);
        blank();
    }

    /** Writes a text at an indent. */
    void text(int indent, String text) {
        spaces(indent);
        wrap(indent, indent, text);
    }

    /** Writes a label, then a text from a column on. */
    void labelled(int indent, String label, int column, String text) {
        labelled(indent, label, Colour.NONE, column, text);
    }

    /** Writes a label in colour, then a text from a column on. */
    void labelled(int indent, String label, Colour colour, int column, String text) {
        spaces(indent);
        write(label, colour);
        int written = indent + width(TerminalText.escape(label));
        int gap = Math.max(2, column - written);
        spaces(gap);
        wrap(written + gap, column, text);
    }

    private void wrap(int start, int indent, String text) {
        String safe = TerminalText.escape(text);
        int column = start;
        int at = 0;
        boolean first = true;
        while (at < safe.length()) {
            int end = safe.indexOf(' ', at);
            if (end < 0) {
                end = safe.length();
            }
            if (end > at) {
                String word = safe.substring(at, end);
                int width = width(word);
                if (first) {
                    first = false;
                } else if (column + 1 + width > WIDTH) {
                    blank();
                    spaces(indent);
                    column = indent;
                } else {
                    out.append(' ');
                    column++;
                }
                out.append(word);
                column += width;
            }
            at = end + 1;
        }
        blank();
    }

    private void write(String text, Colour colour) {
        boolean coloured = colours && colour != Colour.NONE;
        if (coloured) {
            colour.on(out);
        }
        out.append(TerminalText.escape(text));
        if (coloured) {
            Colour.off(out);
        }
    }

    private void spaces(int count) {
        for (int space = 0; space < count; space++) {
            out.append(' ');
        }
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
