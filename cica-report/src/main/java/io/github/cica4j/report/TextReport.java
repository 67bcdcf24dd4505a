package io.github.cica4j.report;

import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.state.Language;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes a report as text for people.
 *
 * <p>It lists departures, heaviest first, then what is due, oldest first, then what is coming, then counts.
 * Findings that are undetermined for one reason are one line.
 * Lines have 100 columns at most, except where a single word is longer.
 * What comes from the dossier is escaped by {@link TerminalText}, so that it is safe to print on a terminal.
 * The same report gives the same text.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class TextReport {

    private static final TextReport STANDARD = new TextReport(Optional.empty(), false, false);

    private final Optional<String> place;
    private final boolean everyFinding;
    private final boolean colours;

    private TextReport(Optional<String> place, boolean everyFinding, boolean colours) {
        this.place = place;
        this.everyFinding = everyFinding;
        this.colours = colours;
    }

    /**
     * Obtains the usual form: what matters, without colours.
     *
     * @return the form
     */
    public static TextReport standard() {
        return STANDARD;
    }

    /**
     * Returns a form that says where the dossier was found.
     *
     * @param where  the place, such as the name of a file
     * @return a new form
     */
    public TextReport from(String where) {
        return new TextReport(Optional.of(where), everyFinding, colours);
    }

    /**
     * Returns a form that lists every finding, or only what matters.
     *
     * @param every  true to add what is met, lapsed or gives way, and to list each undetermined finding
     * @return a new form
     */
    public TextReport withEveryFinding(boolean every) {
        return new TextReport(place, every, colours);
    }

    /**
     * Returns a form with or without the colours of an ANSI terminal.
     *
     * @param coloured  true for colours
     * @return a new form
     */
    public TextReport withColours(boolean coloured) {
        return new TextReport(place, everyFinding, coloured);
    }

    /**
     * Writes a report.
     *
     * @param report  the report
     * @param language  the language
     * @return the text, each line ended by a line feed
     * @throws IllegalArgumentException if this report, or a rulebook, does not speak that language
     */
    public String write(Report report, Language language) {
        Page page = new Page(colours);
        new TextWriter(report, language, page).write(place, everyFinding);
        return page.toString();
    }

    /**
     * Writes a report.
     *
     * @param report  the report
     * @param language  the language
     * @param out  where the text is added
     * @throws IOException if it cannot be added there
     * @throws IllegalArgumentException if this report, or a rulebook, does not speak that language
     */
    public void write(Report report, Language language, Appendable out) throws IOException {
        out.append(write(report, language));
    }
}
