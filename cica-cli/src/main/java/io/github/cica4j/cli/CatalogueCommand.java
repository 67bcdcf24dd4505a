package io.github.cica4j.cli;

import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.CatalogueEntry;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.Dimension;
import io.github.cica4j.model.catalogue.Match;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.state.NameKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code cica catalogue}: lists the Catalogue of confidence building measures. */
final class CatalogueCommand implements Command {

    private static final List<Catalogue> EDITIONS = List.of(Catalogues.edition2004(), Catalogues.edition2021());

    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .paramLabel("NAME")
            .type(String.class)
            .arity("0..1")
            .description(
                    "the dimension, area or measure to tell all about: its id, its number in the list (2.3), its title in"
                            + " English, Russian or Kazakh, or another name; case, spacing, dashes and quotes do not count")
            .build();
    private final OptionSpec edition = Grammar.option("--edition", "2004|2021")
            .converters(
                    Grammar.oneOf(EDITIONS.stream().map(CatalogueCommand::year).toArray(String[]::new)))
            .defaultValue(year(Catalogues.edition2021()))
            .description("default: ${DEFAULT-VALUE}; of 2004 only fragments are on record")
            .build();
    private final OptionSpec format =
            Grammar.format().description("default: ${DEFAULT-VALUE}").build();
    private final CommandSpec spec =
            Grammar.spec(this).addPositional(name).addOption(edition).addOption(format);

    CatalogueCommand() {
        spec.usageMessage()
                .header("Lists the Catalogue of confidence building measures, or tells all about an area of it.")
                .description("""
                        The list has the dimensions, the priority areas and the measures in our own words, with their ids, where
                        each stands, how certain that is, and what is not on record. An area keeps its id in every edition.""")
                .footer(
                        "  cica catalogue",
                        "  cica catalogue 2.3",
                        "  cica catalogue 'trade and investment'",
                        "  cica catalogue --edition 2004 --format json");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Surroundings surroundings) throws IOException {
        String year = edition.getValue();
        Catalogue chosen = EDITIONS.stream()
                .filter(known -> year(known).equals(year))
                .findFirst()
                .orElseThrow();
        String asked = name.getValue();
        CatalogueExcerpt excerpt = asked == null
                ? CatalogueExcerpt.whole(chosen)
                : CatalogueExcerpt.of(find(asked, chosen, spec.commandLine()), chosen);
        boolean json = format.getValue().equals("json");
        surroundings.out().write(json ? CatalogueJson.write(excerpt) : CatalogueText.write(excerpt));
        return Exit.OK;
    }

    private static String year(Catalogue edition) {
        return Integer.toString(edition.edition());
    }

    /**
     * Finds what goes by a name.
     *
     * @throws ParameterException if nothing does, or more than one thing
     */
    static CatalogueEntry find(String text, Catalogue edition, CommandLine line) {
        Match<CatalogueEntry> match = edition.lookUp(text);
        return match.found()
                .orElseThrow(() ->
                        new ParameterException(line, match.ambiguous() ? shared(text, match) : unknown(text, edition)));
    }

    private static String shared(String text, Match<CatalogueEntry> match) {
        return "'" + text + "' is the name of "
                + String.join(
                        " and of ",
                        match.candidates().stream()
                                .map(entry -> kind(entry) + " " + entry.entryId())
                                .toList())
                + ": give the id of one";
    }

    private static String kind(CatalogueEntry entry) {
        return entry instanceof Dimension ? "dimension" : entry instanceof PriorityArea ? "area" : "measure";
    }

    private static String unknown(String text, Catalogue edition) {
        StringBuilder message = new StringBuilder("there is no dimension, area or measure '")
                .append(text)
                .append(
                        edition.fragmentary()
                                ? "' in what is on record of the Catalogue of "
                                : "' in the Catalogue of ")
                .append(edition.edition())
                .append(", ");
        for (Catalogue other : EDITIONS) {
            if (!other.lookUp(text).none()) {
                return message.append("but in that of ")
                        .append(other.edition())
                        .append(": --edition ")
                        .append(other.edition())
                        .toString();
            }
        }
        return message.append(Near.hint(near(text, edition), "'cica catalogue' lists them"))
                .toString();
    }

    /** Returns the ids of what goes by a similar name, the most similar first. */
    private static List<String> near(String text, Catalogue edition) {
        List<CatalogueEntry> entries = new ArrayList<>(edition.dimensions());
        entries.addAll(edition.areas());
        entries.addAll(edition.measures());
        SortedSet<String> names = new TreeSet<>();
        for (CatalogueEntry entry : entries) {
            names.addAll(NameKey.textsOf(entry.knownAs()));
        }
        return Near.to(NameKey.of(text).text(), names).stream()
                .flatMap(similar -> edition.lookUp(similar).candidates().stream())
                .map(CatalogueEntry::entryId)
                .distinct()
                .toList();
    }
}
