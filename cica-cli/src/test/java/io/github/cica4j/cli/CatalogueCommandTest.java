package io.github.cica4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.Dimension;
import io.github.cica4j.model.catalogue.Measure;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.Names;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class CatalogueCommandTest {

    private final Shell shell = new Shell();

    @Test
    void theCatalogueIsListed() {
        Shell.Result result = shell.run("catalogue");

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        Catalogue edition = Catalogues.edition2021();
        String text = result.out().replaceAll("\\s+", " ");
        assertThat(text)
                .startsWith("Catalogue of confidence building measures, edition of 2021 adopted 2021-10-12 [1] ");
        for (Dimension dimension : edition.dimensions()) {
            assertThat(text)
                    .containsOnlyOnce(" " + dimension.number() + " " + dimension.title(Language.EN) + " ("
                            + dimension.id() + ")");
        }
        for (PriorityArea area : edition.areas()) {
            assertThat(text)
                    .containsOnlyOnce(
                            " " + area.printedNumber() + " " + area.title(Language.EN) + " (" + area.id() + ")");
        }
        for (Measure measure : edition.measures()) {
            assertThat(text)
                    .containsOnlyOnce(measure.paraphrase())
                    .contains(measure.attestation().document());
        }
        assertThat(text)
                .contains(
                        " 2.5 Epidemiological safety, public health and pharmaceuticals (nct.health) measures not on record 3 ",
                        " 4.1 Sustainable Development (env.sustainable) measures among those of the dimension; which of them is"
                                + " not on record 4.2 ",
                        " env.sustainable 2019-11-22/2022-06-15, moved: From Economic to Environment: ")
                .endsWith(" 'cica catalogue NAME' tells more about one of them. ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004", "2021"})
    void linesFitAScreenButForAddresses(String year) {
        assertThat(shell.run("catalogue", "--edition", year).out().lines())
                .allMatch(line -> (line.length() <= 100 || line.contains("https://")) && !line.endsWith(" "));
    }

    @Test
    void ofTheEditionOf2004OnlyFragmentsAreTold() {
        String text = shell.run("catalogue", "--edition", "2004").out();

        assertThat(text)
                .contains(
                        "edition of 2004\n  adopted             2004-10-22 [1]\n",
                        "  not on record       its measures, but for one that a concept paper of 2008 cites\n",
                        "\nnct.drugs.2004-3-4    article 3, clause 4: ")
                .doesNotContain("hum.1", "2.3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.1",
                "nct.general",
                "New Challenges and Threats (General)",
                "«Новые вызовы и угрозы (общие)»",
                "ЖАҢА СЫН–ТЕГЕУРІНДЕР МЕН ҚАУІП–ҚАТЕРЛЕР (ЖАЛПЫ)"
            })
    void anAreaIsToldInFullByAnyOfItsNames(String name) {
        Shell.Result result = shell.run("catalogue", name);

        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo("""
                Catalogue of confidence building measures, edition of 2021
                  adopted             2021-10-12 [1]

                2                     New challenges and threats (nct)
                  2.1                 New challenges and threats (general) (nct.general)
                    in Russian        Новые вызовы и угрозы (общие)
                    in Kazakh         Жаңа сын-тегеуріндер мен қауіп-қатерлер (жалпы)
                    nct.general.1     Exchange of information on measures against transnational organized crime
                    nct.general.2     Cooperation in law enforcement and on legal, judicial and criminal matters
                    nct.general.3     Exchange and contacts of authorities on economic crimes
                    nct.general.4     Information on the proliferation of weapons of mass destruction
                    source            [2]

                Sources
                  [1]   https://s-cica.org/index.php?view=page&t=combating-terrorism-new-challenges-and-threats-dimension,
                        updated Catalogue, adopted on 12 October 2021 (primary)
                  [2]   https://s-cica.org/index.php?view=page&t=new-challenges-and-threats-general (primary)
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "hum, hum, hum, hum.1 hum.2 hum.3 hum.4 hum.5 hum.6, hum",
        "Environment protection, env, env.protection, env.1 env.2 env.3 env.4 env.5, ''",
        "2, nct, nct.general nct.terrorism nct.ict nct.drugs nct.health, nct.general.1 nct.general.2 nct.general.3 "
                + "nct.general.4 nct.terrorism.1 nct.terrorism.2, nct.drugs nct.health",
        "trade and investment, eco, eco.trade, '', eco.trade",
        "nct.terrorism.2, nct, nct.terrorism, nct.terrorism.2, ''",
        "2.1.3, mil, mil, mil.3, ''",
        "env.2, env, '', env.2, ''"
    })
    void oneThingIsToldWithWhatItIsInAndWhatIsInIt(
            String name, String dimensions, String areas, String measures, String history) throws IOException {
        String json = shell.run("catalogue", name, "--format", "json").out();

        assertThat(ids(json, "dimensions")).isEqualTo(words(dimensions));
        assertThat(ids(json, "areas")).isEqualTo(words(areas));
        assertThat(ids(json, "measures")).isEqualTo(words(measures));
        assertThat(ids(json, "history").stream().distinct().toList()).isEqualTo(words(history));
    }

    @Test
    void anEditionIsWrittenAsJson() {
        assertThat(shell.run("catalogue", "3.4", "--format", "json").out()).isEqualTo("""
                {
                  "format" : "cica-catalogue/1",
                  "edition" : 2021,
                  "adopted" : "2021-10-12",
                  "source" : {
                    "document" : "https://s-cica.org/index.php?view=page&t=combating-terrorism-new-challenges-and-threats-dimension",
                    "place" : "updated Catalogue, adopted on 12 October 2021",
                    "certainty" : "primary"
                  },
                  "listing" : {
                    "document" : "DOC/1016",
                    "place" : "List of coordinating and co-coordinating countries, 22 August 2023",
                    "certainty" : "primary"
                  },
                  "fragmentary" : false,
                  "gaps" : [ "most of Chapter 1, the principles", "the measures of the areas marked so, and to which areas of Environment its measures belong", "Chapter 3, the modalities, but for its title" ],
                  "dimensions" : [ {
                    "id" : "eco",
                    "number" : "3",
                    "titles" : {
                      "en" : "Economic",
                      "ru" : "Экономическое"
                    },
                    "aliases" : [ "Economic dimension", "Экономическое измерение" ]
                  } ],
                  "areas" : [ {
                    "id" : "eco.tourism",
                    "dimension" : "eco",
                    "number" : "3.4",
                    "titles" : {
                      "en" : "Tourism",
                      "ru" : "Туризм"
                    },
                    "aliases" : [ ],
                    "measures" : "not-on-record"
                  } ],
                  "measures" : [ ],
                  "history" : [ {
                    "area" : "eco.tourism",
                    "kind" : "named",
                    "on" : "2009-02-20",
                    "dimension" : "eco",
                    "text" : "Tajikistan took the coordination on.",
                    "source" : {
                      "document" : "https://www.s-cica.org/ru/index.php?view=page&t=tuourism-econmic-dimension-concept-paper",
                      "certainty" : "primary"
                    }
                  }, {
                    "area" : "eco.tourism",
                    "kind" : "named",
                    "on" : "2019-11-20/2019-11-21",
                    "dimension" : "eco",
                    "text" : "One of the eight areas of the economic dimension that the Secretariat named.",
                    "source" : {
                      "document" : "https://www.marketscreener.com/news/Yandal-Resources-On-November-20-21-2019-a-Member-of-Professional-Personnel-of-the-CICA-Secretari--29653226/",
                      "place" : "a statement of the Secretariat, as republished",
                      "certainty" : "second-hand"
                    }
                  } ]
                }
                """);
        assertThat(shell.run("catalogue", "--edition=2004", "--format=json").out())
                .contains(
                        "\"edition\" : 2004,",
                        "\"fragmentary\" : true,",
                        "\"areas\" : [ ],",
                        "\"item\" : \"article 3, clause 4\"")
                .doesNotContain("\"listing\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Securty|there is no dimension, area or measure 'Securty' in the Catalogue of 2021, 'cica catalogue' lists them",
                "Turism|there is no dimension, area or measure 'Turism' in the Catalogue of 2021, did you mean eco.tourism?",
                "security|there is no dimension, area or measure 'security' in the Catalogue of 2021, did you mean eco.energy or"
                        + " nct.health or nct.ict?",
                "''|there is no dimension, area or measure '' in the Catalogue of 2021, 'cica catalogue' lists them",
                "'\u001b[2J'|there is no dimension, area or measure '\\u001b[2J' in the Catalogue of 2021, 'cica catalogue' lists them",
                "nct.drugs.2004-3-4|there is no dimension, area or measure 'nct.drugs.2004-3-4' in the Catalogue of 2021, but in"
                        + " that of 2004: --edition 2004",
            })
    void whatIsNotThereIsAnsweredByWhatIs(String name, String message) {
        Shell.Result result = shell.run("catalogue", name);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("cica: " + message + "\nSee 'cica catalogue --help'.\n");
    }

    @Test
    void whatIsNotOnRecordIsNotSaidNotToBeThere() {
        assertThat(shell.run("catalogue", "Tourism", "--edition", "2004").err())
                .startsWith(
                        "cica: there is no dimension, area or measure 'Tourism' in what is on record of the Catalogue of 2004,"
                                + " but in that of 2021: --edition 2021\n");
    }

    @Test
    void aNameThatSeveralShareIsAnsweredByAllOfThem() {
        Catalogue edition = Catalogues.edition2021();
        Dimension sea = new Dimension("sea", 1, Names.of("Sea"), List.of("Harbours"));
        PriorityArea ports = new PriorityArea(
                AreaId.of("sea.ports"), sea, OptionalInt.of(1), Names.of("Ports"), List.of("Harbours"));
        PriorityArea piers = new PriorityArea(
                AreaId.of("sea.piers"), sea, OptionalInt.of(2), Names.of("Piers"), List.of("harbours"));
        Catalogue catalogue = new Catalogue(
                1999,
                edition.validFrom(),
                edition.adoption(),
                edition.listing(),
                List.of(),
                List.of(sea),
                List.of(ports, piers),
                List.of());
        CommandLine line = new CommandLine(new CatalogueCommand().spec());

        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> CatalogueCommand.find("HARBOURS", catalogue, line))
                .withMessage("'HARBOURS' is the name of dimension sea and of area sea.ports and of area sea.piers: "
                        + "give the id of one");
        assertThat(CatalogueCommand.find("piers", catalogue, line)).isEqualTo(piers);
    }

    @Test
    void anUnknownEditionIsRefused() {
        Shell.Result result = shell.run("catalogue", "--edition", "1999");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("cica: Invalid value for option '--edition': '1999' is none of 2004, 2021\n");
        assertThat(shell.run("catalogue", "--format", "csv").code()).isEqualTo(2);
        assertThat(shell.run("catalogue", "hum", "mil").code()).isEqualTo(2);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    /** Returns the first string of each object in one of the arrays: the id, or the area of a step. */
    private static List<String> ids(String json, String array) throws IOException {
        List<String> ids = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != JsonToken.START_ARRAY || !array.equals(parser.currentName())) {
                if (parser.currentToken() == null) {
                    throw new AssertionError(array);
                }
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                parser.nextToken();
                ids.add(parser.nextTextValue());
                int depth = 1;
                while (depth > 0) {
                    JsonToken token = parser.nextToken();
                    depth += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
                }
            }
        }
        return ids;
    }
}
