package io.github.cica4j.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.state.NameKey;
import io.github.cica4j.model.state.Names;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueLookUpTest {

    private static final Catalogue EDITION_2021 = Catalogues.edition2021();
    private static final List<String> GAPS = List.of(
            " ",
            "-",
            "\u00a0",
            "\u2003",
            "\t",
            "\n",
            "\u2010",
            "\u2011",
            "\u2013",
            " \u2014 ",
            "\u2212",
            "\uff0d",
            "  ");
    private static final List<String> QUOTES = List.of("\"\"", "“”", "«»", "‘’", "„“", "''", "‹›");

    /** A name as listed, and as somebody may write it. */
    record Spelling(String listed, String written) {}

    @Property(tries = 2000)
    void any_spelling_finds_what_the_listed_name_finds(@ForAll("spellings") Spelling spelling) {
        Match<CatalogueEntry> listed = EDITION_2021.lookUp(spelling.listed());

        assertThat(listed.found()).isPresent();
        assertThat(EDITION_2021.lookUp(spelling.written())).isEqualTo(listed);
        assertThat(EDITION_2021.lookUpArea(spelling.written())).isEqualTo(EDITION_2021.lookUpArea(spelling.listed()));
        assertThat(EDITION_2021.lookUpDimension(spelling.written()))
                .isEqualTo(EDITION_2021.lookUpDimension(spelling.listed()));
        assertThat(EDITION_2021.lookUpMeasure(spelling.written()))
                .isEqualTo(EDITION_2021.lookUpMeasure(spelling.listed()));
    }

    @Property
    void what_is_found_goes_by_what_was_asked_and_nothing_is_thrown(@ForAll("texts") String text) {
        for (Catalogue edition : Catalogues.editions()) {
            for (CatalogueEntry entry : edition.lookUp(text).candidates()) {
                assertThat(NameKey.textsOf(entry.knownAs()))
                        .contains(NameKey.of(text).text());
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = names().map(name -> name.substring(name.length() / 2));
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(12), names(), parts);
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        return Combinators.combine(names(), Arbitraries.randomValue(Random::nextLong))
                .as((name, seed) -> new Spelling(name, written(name, new Random(seed))));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of(entries(EDITION_2021).stream()
                .flatMap(entry -> entry.knownAs().stream())
                .toList());
    }

    private static String written(String name, Random random) {
        StringBuilder written = new StringBuilder(random.nextBoolean() ? " " : "");
        boolean wide = random.nextInt(4) == 0;
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            String one = String.valueOf(letter);
            if (letter == ' ' || letter == '-') {
                written.append(pick(GAPS, random));
            } else if (wide && letter <= '~') {
                written.append((char) (letter - '!' + '\uff01'));
            } else {
                written.append(random.nextBoolean() ? one.toUpperCase(Locale.ROOT) : one.toLowerCase(Locale.ROOT));
            }
        }
        String quotes = random.nextBoolean() ? pick(QUOTES, random) : "  ";
        String quoted = quotes.charAt(0) + written.toString() + quotes.charAt(1);
        return random.nextBoolean() ? Normalizer.normalize(quoted, Normalizer.Form.NFD) : quoted;
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<CatalogueEntry> entries(Catalogue edition) {
        List<CatalogueEntry> entries = new ArrayList<>(edition.dimensions());
        entries.addAll(edition.areas());
        entries.addAll(edition.measures());
        return entries;
    }

    /** A dimension that is not divided and its area are one thing. Nothing else shares a name, so that nothing is ambiguous. */
    @Example
    void no_two_share_a_name_but_undivided_dimensions_and_their_areas() {
        for (Catalogue edition : Catalogues.editions()) {
            Map<String, List<String>> byName = new TreeMap<>();
            for (CatalogueEntry entry : entries(edition)) {
                for (String key :
                        NameKey.textsOf(entry.knownAs()).stream().distinct().toList()) {
                    byName.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry.entryId());
                }
            }
            assertThat(byName.values())
                    .allMatch(ids ->
                            ids.size() == 1 || ids.equals(List.of("mil", "mil")) || ids.equals(List.of("hum", "hum")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nct.ict|nct.ict",
                "NCT.ICT|nct.ict",
                "2.3|nct.ict",
                "2.1|nct.general",
                "security of and in the use of ICTs|nct.ict",
                "«Новые вызовы и угрозы (общие)»|nct.general",
                "НОВЫЕ ВЫЗОВЫ И УГРОЗЫ(ОБЩИЕ)|nct.general",
                "жаңа сын–тегеуріндер мен қауіп–қатерлер (жалпы)|nct.general",
                "ТУРИЗМ|eco.tourism",
                "“Natural disaster management”|env.disaster",
                "\"Environment protection\"|env.protection",
                "trade and investment|eco.trade",
                "Illicit Drug Trafficking|nct.drugs",
                "1|mil",
                "Human|hum"
            })
    void finds_areas_by_id_number_name_and_alias(String text, String id) {
        assertThat(EDITION_2021.lookUpArea(text).found()).map(PriorityArea::id).contains(AreaId.of(id));
    }

    @ParameterizedTest
    @CsvSource({
        "New Challenges and Threats, nct",
        "борьба с новыми вызовами и угрозами, nct",
        "3, eco",
        "eco, eco",
        "Экономическое измерение, eco",
        "environmental, env",
        "Human dimension, hum",
        "military–political, mil"
    })
    void finds_dimensions_likewise_and_those_that_are_not_divided_once(String text, String id) {
        Match<CatalogueEntry> match = EDITION_2021.lookUp(text);

        assertThat(match.found()).containsInstanceOf(Dimension.class);
        assertThat(match.found()).map(CatalogueEntry::entryId).contains(id);
        assertThat(EDITION_2021.lookUpDimension(text).found()).isEqualTo(match.found());
    }

    @ParameterizedTest
    @CsvSource({"mil.3, mil.3", "MIL.3, mil.3", "2.1.3, mil.3", "nct.terrorism.2, nct.terrorism.2"})
    void finds_measures_by_id_and_by_the_number_in_the_text(String text, String id) {
        assertThat(EDITION_2021.lookUp(text).found())
                .containsInstanceOf(Measure.class)
                .map(CatalogueEntry::entryId)
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"\"",
                "ICT",
                "Security",
                "2.9",
                "0",
                "2.01",
                "nct.",
                "nct ict",
                "the",
                "Dialogue among civilizations",
                "Туриз"
            })
    void finds_nothing_by_what_is_no_name(String text) {
        assertThat(EDITION_2021.lookUp(text).none()).isTrue();
        assertThat(EDITION_2021.lookUp(text).found()).isEmpty();
        assertThat(EDITION_2021.lookUp(text).ambiguous()).isFalse();
    }

    @Example
    void tells_all_that_share_a_name_and_prefers_none() {
        Dimension sea = new Dimension("sea", 1, Names.of("Sea"), List.of("Harbours"));
        PriorityArea ports = new PriorityArea(
                AreaId.of("sea.ports"), sea, OptionalInt.of(1), Names.of("Ports"), List.of("Harbours"));
        PriorityArea piers = new PriorityArea(
                AreaId.of("sea.piers"), sea, OptionalInt.of(2), Names.of("Piers"), List.of("harbours", "the HARBOURS"));
        Attestation atlas = Attestation.primary("Atlas");
        Catalogue catalogue = new Catalogue(
                1999,
                LocalDate.EPOCH,
                atlas,
                Optional.of(atlas),
                List.of(),
                List.of(sea),
                List.of(ports, piers),
                List.of());

        Match<PriorityArea> areas = catalogue.lookUpArea("«harbours»");
        assertThat(areas.candidates()).containsExactly(ports, piers);
        assertThat(areas.ambiguous()).isTrue();
        assertThat(areas.none()).isFalse();
        assertThat(areas.found()).isEmpty();
        assertThat(catalogue.lookUp("Harbours").candidates()).containsExactly(sea, ports, piers);
        assertThat(catalogue.findByName("Harbours")).isEmpty();
    }

    @Example
    void finds_in_2004_what_is_on_record_of_it() {
        Catalogue edition = Catalogues.edition2004();

        assertThat(edition.lookUp("nct.drugs").none()).isTrue();
        assertThat(edition.lookUp("Article 3, Clause 4").found())
                .map(CatalogueEntry::entryId)
                .contains("nct.drugs.2004-3-4");
    }
}
