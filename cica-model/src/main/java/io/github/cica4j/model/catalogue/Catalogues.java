package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.state.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The editions of the Catalogue that the library knows, and what else is known of its areas.
 *
 * <p>Most of the text of 2004 and some of that of 2021 is not on record. {@link Catalogue#gaps()} and
 * {@link Catalogue#coverage(AreaId)} tell what; nothing is filled in.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Catalogues {

    private static final String PAGE = "https://s-cica.org/index.php?view=page&t=";

    private static final Attestation MIL_PAGE = Attestation.primary(PAGE + "military-political-dimension");
    private static final Attestation GENERAL_PAGE = Attestation.primary(PAGE + "new-challenges-and-threats-general");
    private static final Attestation TERRORISM_PAGE =
            Attestation.primary(PAGE + "combating-terrorism-new-challenges-and-threats-dimension");
    private static final Attestation ENV_PAGE = Attestation.primary(PAGE + "environment-dimension");
    private static final Attestation HUM_PAGE = Attestation.primary(PAGE + "human-dimension");

    private static final Dimension MIL = dimension(
            "mil",
            1,
            Names.of("Military-political").withRussian("Военно-политическое"),
            "Military-political dimension",
            "Военно-политическое измерение");
    private static final Dimension NCT = dimension(
            "nct",
            2,
            Names.of("New challenges and threats").withRussian("Борьба с новыми вызовами и угрозами"),
            "New challenges and threats dimension",
            "Fight against new challenges and threats");
    private static final Dimension ECO = dimension(
            "eco",
            3,
            Names.of("Economic").withRussian("Экономическое"),
            "Economic dimension",
            "Экономическое измерение");
    private static final Dimension ENV = dimension(
            "env",
            4,
            Names.of("Environment").withRussian("Экологическое"),
            "Environmental",
            "Environment dimension",
            "Environmental dimension",
            "Экологическое измерение");
    private static final Dimension HUM = dimension(
            "hum", 5, Names.of("Human").withRussian("Человеческое"), "Human dimension", "Человеческое измерение");

    private static final Catalogue EDITION_2021 = new Catalogue(
            2021,
            LocalDate.of(2021, 10, 12),
            Attestation.of(
                    TERRORISM_PAGE.document(), "updated Catalogue, adopted on 12 October 2021", Certainty.PRIMARY),
            Optional.of(Attestation.of(
                    "DOC/1016",
                    "List of coordinating and co-coordinating countries, 22 August 2023",
                    Certainty.PRIMARY)),
            List.of(
                    "most of Chapter 1, the principles",
                    "the measures of the areas marked so, and to which areas of Environment its measures belong",
                    "Chapter 3, the modalities, but for its title"),
            List.of(MIL, NCT, ECO, ENV, HUM),
            List.of(
                    whole(MIL),
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
                            "Security of and in the use of ICTs",
                            "ICTs"),
                    area("nct.drugs", NCT, 4, Names.of("Combating illicit drugs"), "Illicit drug trafficking"),
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
                            "Development of SMEs",
                            "SMEs"),
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
                    whole(HUM)),
            List.of(
                    new Measure(
                            MeasureId.of("mil.1"),
                            Optional.of("2.1.1"),
                            "Exchange of military information, as the States concerned agree",
                            MIL_PAGE),
                    new Measure(
                            MeasureId.of("mil.2"),
                            Optional.of("2.1.2"),
                            "Invitation of observers to military exercises",
                            MIL_PAGE),
                    new Measure(
                            MeasureId.of("mil.3"),
                            Optional.of("2.1.3"),
                            "Mechanisms such as consultation on unexpected and hazardous military incidents",
                            MIL_PAGE),
                    new Measure(
                            MeasureId.of("mil.4"),
                            Optional.of("2.1.4"),
                            "Cooperation between armed forces: visits, invitations, exchange of CVs, other forms",
                            MIL_PAGE),
                    new Measure(
                            MeasureId.of("mil.5"),
                            Optional.of("2.1.5"),
                            "Information on accession to instruments on arms control, disarmament and outer space",
                            MIL_PAGE),
                    measure(
                            "nct.general.1",
                            "Exchange of information on measures against transnational organized crime",
                            GENERAL_PAGE),
                    measure(
                            "nct.general.2",
                            "Cooperation in law enforcement and on legal, judicial and criminal matters",
                            GENERAL_PAGE),
                    measure("nct.general.3", "Exchange and contacts of authorities on economic crimes", GENERAL_PAGE),
                    measure(
                            "nct.general.4",
                            "Information on the proliferation of weapons of mass destruction",
                            GENERAL_PAGE),
                    measure(
                            "nct.terrorism.1",
                            "Cooperative measures against terrorism, separatism and extremism",
                            TERRORISM_PAGE),
                    measure(
                            "nct.terrorism.2",
                            "Information on accession to instruments against terrorism, and on steps taken",
                            TERRORISM_PAGE),
                    measure(
                            "env.1",
                            "Best practices of national policies on the protection of the environment",
                            ENV_PAGE),
                    measure("env.2", "Best practices of sustainable development", ENV_PAGE),
                    measure("env.3", "Guidelines for cooperation in the management of disasters", ENV_PAGE),
                    measure("env.4", "Common programmes for the protection of the environment", ENV_PAGE),
                    measure(
                            "env.5",
                            "Information on natural and industrial disasters that may affect neighbours",
                            ENV_PAGE),
                    measure("hum.1", "Dialogue among civilizations", HUM_PAGE),
                    measure("hum.2", "Promotion of the measures by the media", HUM_PAGE),
                    measure("hum.3", "Cultural exchange and awareness", HUM_PAGE),
                    measure(
                            "hum.4",
                            "Contacts of people in science, education, sport and non-governmental organizations",
                            HUM_PAGE),
                    measure("hum.5", "Joint archaeological expeditions", HUM_PAGE),
                    measure("hum.6", "Respect for fundamental rights and freedoms", HUM_PAGE)));

    private static final Catalogue EDITION_2004 = new Catalogue(
            2004,
            LocalDate.of(2004, 10, 22),
            Attestation.primary(PAGE + "second-ministerial"),
            Optional.empty(),
            List.of(
                    "its dimensions, of which a press release of December 2020 names the five of today, and its list of areas",
                    "its measures, but for one that a concept paper of 2008 cites",
                    "its principles and modalities"),
            List.of(),
            List.of(),
            List.of(new Measure(
                    MeasureId.of("nct.drugs.2004-3-4"),
                    Optional.of("article 3, clause 4"),
                    "Exchange of information on what is done to curb drug trafficking",
                    Attestation.primary(PAGE + "concept-paper-on-illicit-drug-trafficking"))));

    private static final List<Catalogue> EDITIONS = List.of(EDITION_2021, EDITION_2004);

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
     * Returns the edition adopted by the Second Ministerial Meeting on 22 October 2004, as far as it is on record.
     *
     * <p>Its list of areas is not: it has no dimensions and no areas here, and one measure that a later paper cites.
     *
     * @return the edition
     */
    public static Catalogue edition2004() {
        return EDITION_2004;
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

    /**
     * Returns what is known of areas beside the editions: which there were, which came, which moved.
     *
     * <p>The list is not complete: there is a step where a source was found.
     *
     * @return the steps, unmodifiable, by area in the order of the latest edition, then by day
     */
    public static List<AreaStep> history() {
        return AreaHistory.STEPS;
    }

    /**
     * Returns what is known of an area beside the editions.
     *
     * @param id  the area
     * @return the steps, unmodifiable, by day
     */
    public static List<AreaStep> history(AreaId id) {
        Objects.requireNonNull(id, "id");
        return AreaHistory.STEPS.stream().filter(step -> step.area().equals(id)).toList();
    }

    private static Dimension dimension(String id, int number, Names titles, String... aliases) {
        return new Dimension(id, number, titles, List.of(aliases));
    }

    private static Measure measure(String id, String paraphrase, Attestation attestation) {
        return new Measure(MeasureId.of(id), Optional.empty(), paraphrase, attestation);
    }

    private static PriorityArea whole(Dimension dimension) {
        return new PriorityArea(
                AreaId.of(dimension.id()), dimension, OptionalInt.empty(), dimension.titles(), dimension.aliases());
    }

    private static PriorityArea area(String id, Dimension dimension, int number, Names titles, String... aliases) {
        return new PriorityArea(AreaId.of(id), dimension, OptionalInt.of(number), titles, List.of(aliases));
    }
}
