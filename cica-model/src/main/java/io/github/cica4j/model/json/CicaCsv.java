package io.github.cica4j.model.json;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.internal.json.JsonTree;
import io.github.cica4j.model.internal.json.ListTable;
import io.github.cica4j.model.internal.json.PlanTable;
import io.github.cica4j.model.internal.json.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads tables as the Secretariat prints them, saved as CSV (RFC 4180, commas, UTF-8), into facts: a list of Coordinators, and an
 * annual plan.
 *
 * <p>This needs {@code de.siegmar:fastcsv}, which this library does not bring along: add it to your dependencies. Without it,
 * every method throws {@link UnsupportedOperationException}.
 *
 * <p>The first row is the header, whose words are those of the print; spaces and stops in it do not count. White space at the
 * ends of a cell does not count, rows of blank cells are passed over. Each error tells the line on which its row starts, and in
 * place of a column of characters the number of the column of the table, from 1. Bad content is never an exception.
 *
 * <p>All methods are thread-safe.
 */
public final class CicaCsv {

    private static final String LIBRARY = "de.siegmar.fastcsv.reader.CsvReader";

    private CicaCsv() {}

    /**
     * Reads a list of Coordinators, with the columns No., Dimension, No., Priority Area, Coordinator and Co-coordinator.
     *
     * <p>A blank dimension is that of the row above. A dimension that is not divided, such as the human one, has a row without a
     * number and an area; where a print merges these two cells, its States may stand one cell to the left. A cell names any number
     * of Member States by official name or alias, with spaces, line breaks, commas or semicolons between them, each with or without
     * a tenure in brackets. Dimensions and areas are those of the Catalogue of 2021, by title or alias; numbers of areas are kept
     * as printed.
     *
     * @param text  the table
     * @param id  the id of the list
     * @param on  the day of the list
     * @return a dossier of the list, or every error of the table
     * @throws UnsupportedOperationException if {@code de.siegmar:fastcsv} is not on the class path
     */
    public static DossierReading readCoordinatorList(byte[] text, FactId id, LocalDate on) {
        requireLibrary();
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Problems problems = new Problems();
        Optional<CoordinatorList> list = ListTable.read(text, id, on, problems);
        return reading(list, problems);
    }

    /**
     * Reads a list of Coordinators, as {@link #readCoordinatorList(byte[], FactId, LocalDate)} does.
     *
     * @param in  the table; it is read to its end and not closed
     * @param id  the id of the list
     * @param on  the day of the list
     * @return a dossier of the list, or every error of the table
     * @throws IOException if the stream cannot be read
     * @throws UnsupportedOperationException if {@code de.siegmar:fastcsv} is not on the class path
     */
    public static DossierReading readCoordinatorList(InputStream in, FactId id, LocalDate on) throws IOException {
        return readCoordinatorList(in.readNBytes((int) JsonTree.MOST_BYTES + 1), id, on);
    }

    /**
     * Reads an annual plan, with the columns No., Expected title of the event, Organizer(s) and Indicative timing.
     *
     * <p>Titles and timings are kept as printed, whether or not the timing can be read. Organizers are parted at semicolons and line
     * breaks, and at the commas beside one that is a Member State, the Secretariat or an organization known by name; what stands
     * between these is one text, since the names of ministries hold commas, too.
     *
     * @param text  the table
     * @param id  the id of the plan
     * @param year  the year of the plan, from 0 to 9999
     * @return a dossier of the plan, or every error of the table
     * @throws IllegalArgumentException if the year is out of range and the table has no errors
     * @throws UnsupportedOperationException if {@code de.siegmar:fastcsv} is not on the class path
     */
    public static DossierReading readAnnualPlan(byte[] text, FactId id, int year) {
        requireLibrary();
        Objects.requireNonNull(id, "id");
        Problems problems = new Problems();
        Optional<AnnualPlan> plan = PlanTable.read(text, id, year, problems);
        return reading(plan, problems);
    }

    /**
     * Reads an annual plan, as {@link #readAnnualPlan(byte[], FactId, int)} does.
     *
     * @param in  the table; it is read to its end and not closed
     * @param id  the id of the plan
     * @param year  the year of the plan, from 0 to 9999
     * @return a dossier of the plan, or every error of the table
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the year is out of range and the table has no errors
     * @throws UnsupportedOperationException if {@code de.siegmar:fastcsv} is not on the class path
     */
    public static DossierReading readAnnualPlan(InputStream in, FactId id, int year) throws IOException {
        return readAnnualPlan(in.readNBytes((int) JsonTree.MOST_BYTES + 1), id, year);
    }

    private static DossierReading reading(Optional<? extends Fact> fact, Problems problems) {
        return new DossierReading(fact.map(Dossier::of), Map.of(), CicaJson.errors(problems));
    }

    private static void requireLibrary() {
        try {
            Class.forName(LIBRARY, false, CicaCsv.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UnsupportedOperationException(
                    "reading CSV needs de.siegmar:fastcsv, which is not on the class path: add it to the dependencies",
                    e);
        }
    }
}
