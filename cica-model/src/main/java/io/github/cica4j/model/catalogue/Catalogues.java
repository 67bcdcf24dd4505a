package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.state.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The editions of the Catalogue that the library knows.
 *
 * <p>The edition of 2004 is left out, as its list of areas was not found.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Catalogues {

    private static final Dimension MIL =
            new Dimension("mil", 1, Names.of("Military-political").withRussian("Военно-политическое"));
    private static final Dimension NCT = new Dimension(
            "nct", 2, Names.of("New challenges and threats").withRussian("Борьба с новыми вызовами и угрозами"));
    private static final Dimension ECO =
            new Dimension("eco", 3, Names.of("Economic").withRussian("Экономическое"));
    private static final Dimension ENV =
            new Dimension("env", 4, Names.of("Environment").withRussian("Экологическое"));
    private static final Dimension HUM =
            new Dimension("hum", 5, Names.of("Human").withRussian("Человеческое"));

    private static final Catalogue EDITION_2021 = new Catalogue(
            2021,
            LocalDate.of(2021, 10, 12),
            List.of(MIL, NCT, ECO, ENV, HUM),
            List.of(
                    whole(MIL, "Military-political dimension"),
                    area(
                            "nct.general",
                            NCT,
                            1,
                            Names.of(
                                    "New challenges and threats (general)",
                                    "Новые вызовы и угрозы (общие)",
                                    "Жаңа сын-тегеуріндер мен қауіп-қатерлер (жалпы)")),
                    area("nct.terrorism", NCT, 2, Names.of("Combating terrorism")),
                    area(
                            "nct.ict",
                            NCT,
                            3,
                            Names.of("Security of and in the use of information and communication technologies (ICTs)"),
                            "Security of and in the use of information and communication technologies",
                            "Security of and in the use of ICTs"),
                    area("nct.drugs", NCT, 4, Names.of("Combating illicit drugs")),
                    area(
                            "nct.health",
                            NCT,
                            5,
                            Names.of("Epidemiological safety, public health and pharmaceuticals"),
                            "Epidemiological security, public health and pharmaceuticals"),
                    area(
                            "eco.sme",
                            ECO,
                            1,
                            Names.of("Development of small and medium enterprises (SMEs)"),
                            "Development of small and medium enterprises",
                            "Development of SMEs"),
                    area("eco.energy", ECO, 2, Names.of("Energy security")),
                    area("eco.it", ECO, 3, Names.of("Information technology")),
                    area("eco.tourism", ECO, 4, Names.of("Tourism").withRussian("Туризм")),
                    area(
                            "eco.transport",
                            ECO,
                            5,
                            Names.of("Development of secure and effective systems of transportation corridors")),
                    area("eco.agriculture", ECO, 6, Names.of("Agriculture")),
                    area("eco.finance", ECO, 7, Names.of("Finance")),
                    area("eco.trade", ECO, 8, Names.of("Trade and Investment")),
                    area("env.sustainable", ENV, 1, Names.of("Sustainable Development")),
                    area("env.disaster", ENV, 2, Names.of("Natural disaster management")),
                    area("env.protection", ENV, 3, Names.of("Environment protection")),
                    whole(HUM, "Human dimension")),
            List.of(
                    measure("mil.1", "Exchange of military information, as the States concerned agree"),
                    measure("mil.2", "Invitation of observers to military exercises"),
                    measure("mil.3", "Mechanisms such as consultation on unexpected and hazardous military incidents"),
                    measure(
                            "mil.4",
                            "Cooperation between armed forces: visits, invitations, exchange of CVs, other forms"),
                    measure(
                            "mil.5",
                            "Information on accession to instruments on arms control, disarmament and outer space"),
                    measure(
                            "nct.general.1",
                            "Exchange of information on measures against transnational organized crime"),
                    measure(
                            "nct.general.2",
                            "Cooperation in law enforcement and on legal, judicial and criminal matters"),
                    measure("nct.general.3", "Exchange and contacts of authorities on economic crimes"),
                    measure("nct.general.4", "Information on the proliferation of weapons of mass destruction"),
                    measure("nct.terrorism.1", "Cooperative measures against terrorism, separatism and extremism"),
                    measure(
                            "nct.terrorism.2",
                            "Information on accession to instruments against terrorism, and on steps taken"),
                    measure("env.1", "Best practices of national policies on the protection of the environment"),
                    measure("env.2", "Best practices of sustainable development"),
                    measure("env.3", "Guidelines for cooperation in the management of disasters"),
                    measure("env.4", "Common programmes for the protection of the environment"),
                    measure("env.5", "Information on natural and industrial disasters that may affect neighbours"),
                    measure("hum.1", "Dialogue among civilizations"),
                    measure("hum.2", "Promotion of the measures by the media"),
                    measure("hum.3", "Cultural exchange and awareness"),
                    measure(
                            "hum.4",
                            "Contacts of people in science, education, sport and non-governmental organizations"),
                    measure("hum.5", "Joint archaeological expeditions"),
                    measure("hum.6", "Respect for fundamental rights and freedoms")));

    private static final List<Catalogue> EDITIONS = List.of(EDITION_2021);

    private Catalogues() {}

    /**
     * Returns the edition adopted by the Sixth Ministerial Meeting on 12 October 2021.
     *
     * <p>The areas and their order are those of the list of coordinating countries of 22 August 2023. Measures are on
     * record as the Secretariat publishes them for the military-political, environment and human dimensions, for new challenges
     * and threats (general) and for combating terrorism; those of the environment are told for the dimension as a whole.
     *
     * @return the edition, with 18 areas
     */
    public static Catalogue edition2021() {
        return EDITION_2021;
    }

    /**
     * Returns the known editions, the latest first.
     *
     * @return the editions, unmodifiable
     */
    public static List<Catalogue> editions() {
        return EDITIONS;
    }

    /**
     * Finds an area in the latest edition that has it.
     *
     * @param id  the id
     * @return the area, or empty if no known edition has it
     */
    public static Optional<PriorityArea> find(AreaId id) {
        Objects.requireNonNull(id, "id");
        for (Catalogue edition : EDITIONS) {
            Optional<PriorityArea> area = edition.find(id);
            if (area.isPresent()) {
                return area;
            }
        }
        return Optional.empty();
    }

    private static Measure measure(String id, String paraphrase) {
        return new Measure(MeasureId.of(id), paraphrase);
    }

    private static PriorityArea whole(Dimension dimension, String... aliases) {
        return new PriorityArea(
                AreaId.of(dimension.id()), dimension, OptionalInt.empty(), dimension.titles(), List.of(aliases));
    }

    private static PriorityArea area(String id, Dimension dimension, int number, Names titles, String... aliases) {
        return new PriorityArea(AreaId.of(id), dimension, OptionalInt.of(number), titles, List.of(aliases));
    }
}
