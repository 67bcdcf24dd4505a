package io.github.cica4j.model.internal.json;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.Dimension;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.NameKey;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.text.TextFormatException;
import io.github.cica4j.model.time.KnownPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a list of Coordinators as it is printed: a row for each area, or for a dimension that is not divided. */
public final class ListTable {

    private static final List<String> COLUMNS =
            List.of("No.", "Dimension", "No.", "Priority Area", "Coordinator", "Co-coordinator");

    /** The head of a print in which one cell stands over number and area. */
    private static final List<String> MERGED =
            List.of("No.", "Dimension", "Priority Area", "Coordinator", "Co-coordinator");

    private static final int DIMENSION_NUMBER = 0;
    private static final int DIMENSION = 1;
    private static final int NUMBER = 2;
    private static final int AREA = 3;
    private static final int COORDINATOR = 4;
    private static final int CO_COORDINATOR = 5;

    private static final Catalogue CATALOGUE = Catalogues.edition2021();

    private final List<ListRow> rows = new ArrayList<>();
    private final Set<AreaId> seen = new HashSet<>();
    private Optional<Dimension> dimension = Optional.empty();

    private ListTable() {}

    /** Reads a list, absent if there are problems, which are added. */
    public static Optional<CoordinatorList> read(byte[] text, FactId id, LocalDate on, Problems problems) {
        ListTable table = new ListTable();
        CsvTable.read(text, COLUMNS, MERGED, problems).ifPresent(rows -> rows.forEach(table::row));
        return problems.none()
                ? Optional.of(CoordinatorList.builder()
                        .id(id)
                        .on(on)
                        .addAllRows(table.rows)
                        .build())
                : Optional.empty();
    }

    private void row(CsvTable.Row row) {
        if (!row.cell(DIMENSION).isEmpty() || !row.cell(DIMENSION_NUMBER).isEmpty()) {
            dimension = dimension(row);
        } else if (rows.isEmpty() && dimension.isEmpty()) {
            row.problem(
                    DIMENSION,
                    "bad-value",
                    "the cell is blank, expected a dimension such as Economic in the first row");
        }
        dimension.ifPresent(of -> area(row, of));
    }

    private static Optional<Dimension> dimension(CsvTable.Row row) {
        String name = row.cell(DIMENSION);
        Optional<Dimension> found = CATALOGUE.dimensions().stream()
                .filter(candidate -> candidate.titles().known().stream()
                        .anyMatch(title -> NameKey.of(title).equals(NameKey.of(name))))
                .findFirst();
        if (found.isEmpty()) {
            row.problem(
                    DIMENSION,
                    "bad-value",
                    "'" + name + "' is no dimension of the Catalogue of 2021, expected one of "
                            + CATALOGUE.dimensions().stream()
                                    .map(known -> known.title(Language.EN))
                                    .collect(Collectors.joining(", ")));
            return found;
        }
        String number = row.cell(DIMENSION_NUMBER).replaceFirst("\\.$", "");
        if (!number.isEmpty() && !number.equals(Integer.toString(found.get().number()))) {
            row.problem(
                    DIMENSION_NUMBER,
                    "bad-value",
                    "'" + row.cell(DIMENSION_NUMBER) + "' is not the number of the dimension, expected "
                            + found.get().number());
        }
        return found;
    }

    private void area(CsvTable.Row row, Dimension of) {
        List<PriorityArea> areas = CATALOGUE.areas().stream()
                .filter(area -> area.dimension().id().equals(of.id()))
                .toList();
        boolean undivided = areas.size() == 1 && areas.get(0).number().isEmpty();
        if (undivided && row.cell(NUMBER).isEmpty()) {
            whole(row, areas.get(0).id());
            return;
        }
        Optional<PriorityArea> area = CATALOGUE.findByName(row.cell(AREA)).filter(areas::contains);
        Optional<Integer> number = number(row);
        if (area.isEmpty()) {
            row.problem(
                    AREA,
                    "bad-value",
                    "'" + row.cell(AREA) + "' is no priority area of the dimension " + of.title(Language.EN)
                            + ", expected "
                            + areas.stream()
                                    .map(known -> known.title(Language.EN))
                                    .collect(Collectors.joining("; ")));
            return;
        }
        add(row, area.get().id(), number, Optional.of(row.cell(AREA)), COORDINATOR, CO_COORDINATOR);
    }

    /** A print may merge the cells of number and area where there is no area, so that States stand one cell to the left. */
    private void whole(CsvTable.Row row, AreaId area) {
        boolean merged = !row.cell(AREA).isEmpty() && row.blankFrom(CO_COORDINATOR);
        boolean shifted = merged && isStates(row.cell(AREA));
        if (!shifted && !row.cell(AREA).isEmpty()) {
            row.problem(
                    AREA,
                    "bad-value",
                    "'" + row.cell(AREA) + "' stands in a dimension that has no priority areas, expected a blank");
            return;
        }
        add(
                row,
                area,
                Optional.empty(),
                Optional.empty(),
                shifted ? AREA : COORDINATOR,
                shifted ? COORDINATOR : CO_COORDINATOR);
    }

    private static boolean isStates(String cell) {
        try {
            new StatesCell(cell).entries();
            return true;
        } catch (TextFormatException e) {
            return false;
        }
    }

    private static Optional<Integer> number(CsvTable.Row row) {
        String number = row.cell(NUMBER).replaceFirst("\\.$", "");
        if (number.matches("[1-9][0-9]{0,3}")) {
            return Optional.of(Integer.valueOf(number));
        }
        if (!number.isEmpty()) {
            row.problem(
                    NUMBER, "bad-value", "'" + row.cell(NUMBER) + "' is no number of an area, expected one such as 3");
        }
        return Optional.empty();
    }

    private void add(
            CsvTable.Row row,
            AreaId area,
            Optional<Integer> number,
            Optional<String> title,
            int coordinator,
            int coCoordinator) {
        if (!seen.add(area)) {
            row.problem(AREA, "bad-value", "the area " + area + " has a row already, expected one row for each area");
            return;
        }
        rows.add(new ListRow(
                area, number, title, entries(row, coordinator), entries(row, coCoordinator), Optional.empty()));
    }

    private static List<ListEntry> entries(CsvTable.Row row, int column) {
        try {
            return new StatesCell(row.cell(column)).entries();
        } catch (TextFormatException e) {
            row.problem(column, "bad-value", String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    /** A cell that names States, with or without a tenure in brackets, with spaces, line breaks, commas or semicolons between. */
    private static final class StatesCell {

        /** More words than any name of a State has. */
        private static final int MOST_WORDS = 8;

        private final String text;
        private int at;

        StatesCell(String text) {
            this.text = text;
        }

        List<ListEntry> entries() {
            List<ListEntry> entries = new ArrayList<>();
            between();
            while (at < text.length()) {
                State state = state();
                spaces();
                entries.add(new ListEntry(state.code(), tenure()));
                between();
            }
            return entries;
        }

        private void spaces() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private void between() {
            while (at < text.length()
                    && (Character.isWhitespace(text.charAt(at)) || ",;".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
        }

        /** The longest name that begins here, so that one in two words is not taken for two. */
        private State state() {
            Optional<State> longest = Optional.empty();
            int end = at;
            int words = 0;
            for (int next = at + 1; next <= text.length() && words < MOST_WORDS; next++) {
                boolean wordEnds = next == text.length() || " \t\r\n,;(".indexOf(text.charAt(next)) >= 0;
                if (wordEnds) {
                    words++;
                    Optional<State> named = States.findByName(text.substring(at, next));
                    if (named.isPresent()) {
                        longest = named;
                        end = next;
                    }
                }
            }
            int start = at;
            at = end;
            return longest.orElseThrow(() -> new TextFormatException(
                    text,
                    "list of States",
                    start + 1,
                    "the name of a Member State",
                    "write it like Kazakhstan, China"));
        }

        private Optional<KnownPeriod> tenure() {
            if (at >= text.length() || text.charAt(at) != '(') {
                return Optional.empty();
            }
            int close = text.indexOf(')', at);
            if (close < 0) {
                throw new TextFormatException(
                        text,
                        "list of States",
                        text.length() + 1,
                        "a closing bracket",
                        "write a tenure like (2024-2025)");
            }
            String years = text.substring(at + 1, close).strip();
            at = close + 1;
            return Optional.of(KnownPeriod.parse(years));
        }
    }
}
