package io.github.cica4j.report;

import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.explanation.WhyNot;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.AssessmentDiff;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes a report as text for people, and so the deadlines and the histories of an assessment, explanations, and what differs
 * between two assessments.
 *
 * <p>A report lists departures, heaviest first, then what is due, oldest first, then what is coming, then counts.
 * Findings that are undetermined for one reason are one line.
 * Lines have 100 columns at most, except where a single word is longer.
 * What comes from the dossier is escaped by {@link TerminalText}, so that it is safe to print on a terminal.
 * The same input gives the same text.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class TextReport {

    private static final TextReport STANDARD = new TextReport(Optional.empty(), Optional.empty(), false, false);

    private final Optional<String> place;
    private final Optional<LocalDate> knownOn;
    private final boolean everyFinding;
    private final boolean colours;

    private TextReport(Optional<String> place, Optional<LocalDate> knownOn, boolean everyFinding, boolean colours) {
        this.place = place;
        this.knownOn = knownOn;
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
        return new TextReport(Optional.of(where), knownOn, everyFinding, colours);
    }

    /**
     * Returns a form that says that only what was on record on a day was judged.
     *
     * @param day  the day, inclusive, of which the dossier is
     * @return a new form
     * @see io.github.cica4j.model.dossier.Dossier#knownOn(LocalDate)
     */
    public TextReport knownOn(LocalDate day) {
        return new TextReport(place, Optional.of(day), everyFinding, colours);
    }

    /**
     * Returns a form that lists every finding, or only what matters.
     *
     * @param every  true to add to reports what is met, lapsed or gives way, and each undetermined finding
     * @return a new form
     */
    public TextReport withEveryFinding(boolean every) {
        return new TextReport(place, knownOn, every, colours);
    }

    /**
     * Returns a form with or without the colours of an ANSI terminal.
     *
     * @param coloured  true for colours
     * @return a new form
     */
    public TextReport withColours(boolean coloured) {
        return new TextReport(place, knownOn, everyFinding, coloured);
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
        Phrases phrases = Phrases.of(language);
        new TextWriter(report, language, phrases, page).write(head(report.assessment(), phrases, page), everyFinding);
        return page.toString();
    }

    private Head head(Assessment assessment, Phrases phrases, Page page) {
        return new Head(assessment, place, knownOn, phrases, page);
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

    /**
     * Writes the days of a range on which a duty arises, or is last in time.
     *
     * <p>Each is a line: the day, what happens on it, who bears the duty, where it stands, its area if it has one, its
     * rule, and its status at the end of the day; of a rough day, at the end of its latest.
     *
     * @param assessment  the assessment
     * @param range  the days, both ends inclusive
     * @param language  the language
     * @return the text, each line ended by a line feed; deadlines sorted by day, those of rough days by their earliest
     * @throws IllegalArgumentException if this text, or a rulebook, does not speak that language
     */
    public String writeDeadlines(Assessment assessment, DateRange range, Language language) {
        Page page = new Page(colours);
        Phrases phrases = Phrases.of(language);
        new DeadlineWriter(assessment, language, phrases, page).write(head(assessment, phrases, page), range);
        return page.toString();
    }

    /**
     * Writes the history of findings.
     *
     * <p>Each is a block: the finding, then each day on which its position changes, with the position from then on.
     *
     * @param assessment  the assessment
     * @param findings  findings of the assessment, in the order in which they are to be written
     * @param language  the language
     * @return the text, each line ended by a line feed
     * @throws IllegalArgumentException if this text, or a rulebook, does not speak that language
     */
    public String writeTimelines(Assessment assessment, List<Finding> findings, Language language) {
        Page page = new Page(colours);
        Phrases phrases = Phrases.of(language);
        new TimelineWriter(assessment, language, phrases, page).write(head(assessment, phrases, page), findings);
        return page.toString();
    }

    /**
     * Writes why a rule says nothing.
     *
     * <p>Each attempt is a block: what the rule has found, then what it needs next, or why there is no day to speak of.
     *
     * @param whyNot  what was found
     * @param language  the language
     * @return the text, each line ended by a line feed
     * @throws IllegalArgumentException if this text, or the rulebook, does not speak that language
     */
    public String writeWhyNot(WhyNot whyNot, Language language) {
        Page page = new Page(colours);
        new WhyNotWriter(whyNot, language, WhyNotPhrases.of(language), page).write();
        return page.toString();
    }

    /**
     * Writes why a rule finds what it finds.
     *
     * <p>What the rule asks for comes first, then a block for each finding, then what would be found under other readings.
     *
     * @param explanation  the explanation
     * @return the text, each line ended by a line feed
     * @throws IllegalArgumentException if this text does not speak the language of the explanation
     */
    public String writeExplanation(Explanation explanation) {
        Page page = new Page(colours);
        Phrases phrases = Phrases.of(explanation.language());
        new ExplanationWriter(explanation, phrases, page)
                .write(head(explanation.report().assessment(), phrases, page));
        return page.toString();
    }

    /**
     * Writes what differs between two assessments on a day.
     *
     * <p>Each difference is a block: the finding, what became of it and since when, then where it stands before and after.
     *
     * @param diff  the differences
     * @param day  the day, judged at its end in Astana
     * @param other  the form of the assessment after, which says where its dossier was found; this is that of the one before
     * @param language  the language
     * @return the text, each line ended by a line feed
     * @throws IllegalArgumentException if this text, or a rulebook, does not speak that language
     */
    public String writeDiff(AssessmentDiff diff, LocalDate day, TextReport other, Language language) {
        return writeDiff(diff, Optional.of(day), other, language);
    }

    /**
     * Writes what differs between two assessments on all days, each difference with the positions of its first day.
     *
     * @param diff  the differences
     * @param other  the form of the assessment after, which says where its dossier was found; this is that of the one before
     * @param language  the language
     * @return the text, each line ended by a line feed
     * @throws IllegalArgumentException if this text, or a rulebook, does not speak that language
     */
    public String writeDiffOverTime(AssessmentDiff diff, TextReport other, Language language) {
        return writeDiff(diff, Optional.empty(), other, language);
    }

    private String writeDiff(AssessmentDiff diff, Optional<LocalDate> day, TextReport other, Language language) {
        Page page = new Page(colours);
        Phrases phrases = Phrases.of(language);
        new DiffWriter(diff, day, language, phrases, page)
                .write(head(diff.before(), phrases, page), other.head(diff.after(), phrases, page));
        return page.toString();
    }
}
