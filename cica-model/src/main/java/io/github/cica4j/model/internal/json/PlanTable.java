package io.github.cica4j.model.internal.json;

import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.state.Organizations;
import io.github.cica4j.model.state.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an annual plan as it is printed: a row for each item. */
public final class PlanTable {

    private static final List<String> COLUMNS =
            List.of("No.", "Expected title of the event", "Organizer(s)", "Indicative timing");
    private static final int NUMBER = 0;
    private static final int TITLE = 1;
    private static final int ORGANIZERS = 2;
    private static final int TIMING = 3;

    private PlanTable() {}

    /** Reads a plan, absent if there are problems, which are added. */
    public static Optional<AnnualPlan> read(byte[] text, FactId id, int year, Problems problems) {
        List<PlannedEvent> items = new ArrayList<>();
        CsvTable.read(text, COLUMNS, COLUMNS, problems)
                .ifPresent(rows -> rows.forEach(row -> item(row).ifPresent(items::add)));
        return problems.none()
                ? Optional.of(
                        AnnualPlan.builder().id(id).year(year).items(items).build())
                : Optional.empty();
    }

    private static Optional<PlannedEvent> item(CsvTable.Row row) {
        String number = row.cell(NUMBER).replaceFirst("\\.$", "");
        if (!number.matches("[0-9]{1,4}")) {
            row.problem(
                    NUMBER, "bad-value", "'" + row.cell(NUMBER) + "' is no number of an item, expected one such as 27");
            return Optional.empty();
        }
        return Optional.of(PlannedEvent.of(
                Integer.parseInt(number), row.cell(TITLE), organizers(row.cell(ORGANIZERS)), row.cell(TIMING)));
    }

    /**
     * Parts organizers at semicolons and line breaks, and at the commas beside one that is known by name. What stands between
     * those is kept as printed: names of ministries hold commas, too.
     */
    static List<String> organizers(String cell) {
        List<String> organizers = new ArrayList<>();
        for (String part : cell.split("[;\\r\\n]+", -1)) {
            StringBuilder others = new StringBuilder();
            for (String piece : part.split(",", -1)) {
                if (isKnown(piece)) {
                    add(others.toString(), organizers);
                    others.setLength(0);
                    add(piece, organizers);
                } else {
                    others.append(others.length() == 0 ? "" : ",").append(piece);
                }
            }
            add(others.toString(), organizers);
        }
        return organizers;
    }

    private static boolean isKnown(String name) {
        return States.findByName(name).isPresent() || Organizations.find(name).isPresent();
    }

    private static void add(String name, List<String> organizers) {
        if (!name.isBlank()) {
            organizers.add(name.strip());
        }
    }
}
