package io.github.cica4j.model.internal.json;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.cica4j.model.state.NameKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of a table in CSV (RFC 4180), below its header. */
final class CsvTable {

    private static final Place START = new Place(1, 1, 0);
    private static final char QUOTE = '"';
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST_CELL = 1 << 17;

    private final List<String> columns;
    private final List<String> alsoHeader;
    private final Problems problems;
    private int order;

    private CsvTable(List<String> columns, List<String> alsoHeader, Problems problems) {
        this.columns = columns;
        this.alsoHeader = alsoHeader;
        this.problems = problems;
    }

    /** A row with its cells, without white space at their ends. */
    final class Row {

        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /** Returns the cell of a column, counted from 0. */
        String cell(int column) {
            return cells.get(column);
        }

        /** Returns the cells from a column on, as if all before it were blank or merged, and the last ones left out. */
        boolean blankFrom(int column) {
            return cells.subList(column, cells.size()).stream().allMatch(String::isEmpty);
        }

        /** Adds a problem of a cell. */
        void problem(int column, String code, String message) {
            problems.add(
                    "", new Place(line, column + 1, ++order), code, "column '" + columns.get(column) + "': " + message);
        }
    }

    /**
     * Reads the rows of a table with a header, for which another one may stand where a print merges cells of it; absent if it cannot be read as such, in which case problems are added.
     */
    static Optional<List<Row>> read(byte[] bytes, List<String> columns, List<String> alsoHeader, Problems problems) {
        if (!JsonTree.fits(bytes, problems)) {
            return Optional.empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add("", START, "syntax", "the text is no UTF-8: save it in UTF-8");
            return Optional.empty();
        }
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new CsvTable(columns, alsoHeader, problems).rows(plain);
    }

    private Optional<List<Row>> rows(String text) {
        List<Row> rows = new ArrayList<>();
        int line = 1;
        boolean header = false;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)) {
            for (CsvRecord read : reader) {
                line = (int) read.getStartingLineNumber();
                List<String> cells =
                        read.getFields().stream().map(String::strip).toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (header) {
                    row(line, cells).ifPresent(rows::add);
                } else if (isHeader(line, cells)) {
                    header = true;
                } else {
                    return Optional.empty();
                }
            }
        } catch (CsvParseException e) {
            problems.add(
                    "",
                    new Place(line, 1, ++order),
                    "syntax",
                    "the row after this one is no CSV: check that each quotation mark is doubled inside quotation marks, and"
                            + " that nothing stands behind the last one");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.chars().filter(character -> character == QUOTE).count() % 2 == 1) {
            // the library takes the rest of the text for the content of the cell
            problems.add(
                    "",
                    new Place(line, 1, 0),
                    "syntax",
                    "a quotation mark in this row, or above, is not closed: close it");
            return Optional.empty();
        }
        if (!header) {
            problems.add("", START, "syntax", "the table is empty, expected the columns " + String.join(", ", columns));
            return Optional.empty();
        }
        return Optional.of(rows);
    }

    private boolean isHeader(int line, List<String> cells) {
        if (plain(cells).equals(plain(alsoHeader))) {
            return true;
        }
        for (int column = 0; column < Math.max(columns.size(), cells.size()); column++) {
            String found = column < cells.size() ? cells.get(column) : "";
            String expected = column < columns.size() ? columns.get(column) : "";
            if (!plain(found).equals(plain(expected))) {
                problems.add(
                        "",
                        new Place(line, column + 1, ++order),
                        "bad-header",
                        "the header is '" + found + "', expected "
                                + (expected.isEmpty() ? "no more columns" : "'" + expected + "'") + ": the columns are "
                                + String.join(", ", columns));
                return false;
            }
        }
        return true;
    }

    private static List<String> plain(List<String> header) {
        return header.stream()
                .map(CsvTable::plain)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Headers are compared by their letters: printed ones differ in spaces and stops. */
    private static String plain(String header) {
        return NameKey.of(header).text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private Optional<Row> row(int line, List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() > columns.size() && all.get(all.size() - 1).isEmpty()) {
            all.remove(all.size() - 1);
        }
        if (all.size() > columns.size()) {
            problems.add(
                    "",
                    new Place(line, columns.size() + 1, ++order),
                    "bad-row",
                    "the row has " + all.size() + " cells, expected " + columns.size()
                            + ": put a cell that holds a comma in quotation marks");
            return Optional.empty();
        }
        while (all.size() < columns.size()) {
            all.add("");
        }
        return Optional.of(new Row(line, List.copyOf(all)));
    }
}
