package io.github.cica4j.model.text;

import io.github.cica4j.model.internal.text.TextScanner;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The symbol of a document of a body, such as {@code SOC/2023-III/DRAFT/1/Rev.2} or {@code MC/2023/DRAFT/7}.
 *
 * <p>A symbol names the body, the year, the session of that year in Roman numerals where there is one, the type, the number
 * and the revision if the document is a revised one.
 * Symbols of the Ministerial Council ({@code MC}) have no session; those of other bodies may have none.
 * Any body is allowed, whether CICA has it or not.
 *
 * <p>Symbols are ordered by body, year, session, type, number and revision, numbers by value; what has no session or revision
 * comes first.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param body  the body as symbols print it, at least two upper-case Latin letters
 * @param year  the year, from 0 to 9999
 * @param session  the session of the year, from 1 to 3999, empty if the symbol names none
 * @param type  the type
 * @param number  the number, from 1 to 999,999,999
 * @param revision  the number of the revision, from 1 to 999,999,999, empty if the document is no revised one
 */
public record DocumentSymbol(
        String body, int year, OptionalInt session, DocumentType type, int number, OptionalInt revision)
        implements Comparable<DocumentSymbol> {

    private static final String KIND = "document symbol";
    private static final String ADVICE = "write it like SOC/2023-III/DRAFT/1/Rev.2 or MC/2023/DRAFT/7";
    private static final String MINISTERIAL_COUNCIL = "MC";
    private static final DateTimeFormatter FOUR_DIGITS = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
    private static final int MAX_NUMBER = 999_999_999;

    private static final Comparator<DocumentSymbol> ORDER = Comparator.comparing(DocumentSymbol::body)
            .thenComparingInt(DocumentSymbol::year)
            .thenComparingInt(symbol -> symbol.session.orElse(0))
            .thenComparing(DocumentSymbol::type)
            .thenComparingInt(DocumentSymbol::number)
            .thenComparingInt(symbol -> symbol.revision.orElse(0));

    /**
     * Creates a symbol.
     *
     * @throws IllegalArgumentException if a part is none that symbols have, or a symbol of the Ministerial Council names a
     *     session
     */
    public DocumentSymbol {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(revision, "revision");
        TextScanner scanner = new TextScanner(body, "body of a document symbol", "write it like SOC");
        if (scanner.capitals().length() < 2 || !scanner.atEnd()) {
            throw scanner.expected(0, "upper-case Latin letters, at least two");
        }
        within("year", year, 0, 9999);
        within("session", session.orElse(1), 1, RomanNumeral.MAX);
        within("number", number, 1, MAX_NUMBER);
        within("revision", revision.orElse(1), 1, MAX_NUMBER);
        if (body.equals(MINISTERIAL_COUNCIL) && session.isPresent()) {
            throw new IllegalArgumentException(
                    "A symbol of the Ministerial Council has no session: leave out " + session.getAsInt());
        }
    }

    private static void within(String part, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("The " + part + " " + value
                    + " of a document symbol is out of range: give " + least + " to " + most);
        }
    }

    /**
     * Parses a symbol: {@code BODY/YEAR[-SESSION]/TYPE/N[/Rev.M]}.
     *
     * <p>This is the inverse of {@link #toString()}.
     *
     * @param text  the symbol, without spaces; case counts
     * @return the symbol
     * @throws TextFormatException if the text is no symbol
     */
    public static DocumentSymbol parse(String text) {
        TextScanner scanner = new TextScanner(text, KIND, ADVICE);
        String body = scanner.capitals();
        if (body.length() < 2) {
            throw scanner.expected(0, "a body in upper-case Latin letters, such as SOC");
        }
        slash(scanner, "a slash and a year");
        int year = scanner.year();
        OptionalInt session = session(scanner, body);
        slash(scanner, session.isEmpty() ? "a session such as -III, or a slash and a type" : "a slash and a type");
        DocumentType type = type(scanner);
        slash(scanner, "a slash and a number");
        int number = scanner.ordinal("a number");
        OptionalInt revision = OptionalInt.empty();
        if (scanner.accept('/')) {
            revision = OptionalInt.of(revision(scanner));
        }
        if (!scanner.atEnd()) {
            throw scanner.expected(
                    scanner.position(), revision.isEmpty() ? "the end, or a revision such as /Rev.2" : "the end");
        }
        return new DocumentSymbol(body, year, session, type, number, revision);
    }

    private static void slash(TextScanner scanner, String expected) {
        int start = scanner.position();
        if (!scanner.accept('/')) {
            throw scanner.expected(start, expected);
        }
    }

    private static OptionalInt session(TextScanner scanner, String body) {
        int dash = scanner.position();
        if (!scanner.accept('-')) {
            return OptionalInt.empty();
        }
        if (body.equals(MINISTERIAL_COUNCIL)) {
            throw scanner.expected(
                    dash, "a slash and a type", "symbols of the Ministerial Council have no session: leave it out");
        }
        int start = scanner.position();
        OptionalInt session = RomanNumeral.read(scanner.capitals());
        if (session.isEmpty()) {
            throw scanner.expected(start, "a session in Roman numerals, such as III");
        }
        return session;
    }

    private static DocumentType type(TextScanner scanner) {
        int start = scanner.position();
        return DocumentType.find(scanner.letters())
                .orElseThrow(() -> scanner.expected(start, "Agenda, DEC, DRAFT, INF or SEC"));
    }

    private static int revision(TextScanner scanner) {
        int start = scanner.position();
        if (!scanner.letters().equals("Rev") || !scanner.accept('.')) {
            throw scanner.expected(start, "a revision such as Rev.2");
        }
        return scanner.ordinal("the number of the revision");
    }

    /**
     * Compares by body, year, session, type, number and revision.
     *
     * @param other  the other symbol
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(DocumentSymbol other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the symbol as {@link #parse(String)} reads it.
     *
     * @return the text
     */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(body).append('/').append(Year.of(year).format(FOUR_DIGITS));
        session.ifPresent(number -> text.append('-').append(RomanNumeral.print(number)));
        text.append('/').append(type).append('/').append(number);
        revision.ifPresent(number -> text.append("/Rev.").append(number));
        return text.toString();
    }
}
