package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.time.KnownDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of areas beside the editions. Its sources are pages of the Secretariat, and what the press printed. */
final class AreaHistory {

    private static final String SITE = "https://www.s-cica.org/";
    private static final String PAGE = "https://s-cica.org/index.php?view=page&t=";
    private static final String ECONOMIC = "eco";

    /** The areas of the economic dimension as the Secretariat told them, in the order of the list of 2023. */
    private static final Attestation LIST_OF_2019 = Attestation.of(
            "https://www.marketscreener.com/news/Yandal-Resources-On-November-20-21-2019-a-Member-of-Professional-Personnel-of-the-CICA-Secretari--29653226/",
            "a statement of the Secretariat, as republished",
            Certainty.SECOND_HAND);

    private static final Attestation REVIEW_OF_2022 = Attestation.primary(PAGE + "press_releases&id=1228");

    /** From the day after the list of 2019 to the review of 2022. */
    private static final KnownDay BETWEEN_THE_LISTS = KnownDay.parse("2019-11-22/2022-06-15");

    static final List<AreaStep> STEPS = steps();

    private AreaHistory() {}

    private static List<AreaStep> steps() {
        List<AreaStep> steps = new ArrayList<>();
        steps.add(named(
                "mil",
                "2013-01-15",
                "mil",
                "Four of its measures had been agreed for implementation by then.",
                Attestation.of(PAGE + "military-political-dimension", "an older copy of the page", Certainty.PRIMARY)));
        steps.add(named(
                "nct.drugs",
                "2008-08-23",
                "",
                "The SOC approved a concept paper in the priority area of illicit drug trafficking.",
                Attestation.primary(PAGE + "concept-paper-on-illicit-drug-trafficking")));
        steps.add(new AreaStep(
                AreaId.of("nct.health"),
                AreaStep.Kind.ADDED,
                KnownDay.parse("2021-01-15"),
                Optional.empty(),
                "Approved as a new measure under the silence procedure; the edition of 2021 has it as an area.",
                Attestation.primary(SITE + "index.php?id=33&t=speeches&view=page")));
        steps.add(named(
                "eco.sme",
                "2009-10-29",
                "",
                "The SOC adopted a concept paper on small and medium enterprises.",
                Attestation.primary(SITE + "page/medium-enterprise/")));
        steps.add(listed2019("eco.sme"));
        steps.add(listed2019("eco.energy"));
        steps.add(listed2019("eco.it"));
        steps.add(named(
                "eco.tourism",
                "2009-02-20",
                ECONOMIC,
                "Tajikistan took the coordination on.",
                Attestation.primary(SITE + "ru/index.php?view=page&t=tuourism-econmic-dimension-concept-paper")));
        steps.add(listed2019("eco.tourism"));
        steps.add(listed2019("eco.transport"));
        steps.add(listed2019("eco.agriculture"));
        steps.add(listed2019("eco.finance"));
        steps.add(new AreaStep(
                AreaId.of("eco.trade"),
                AreaStep.Kind.ADDED,
                BETWEEN_THE_LISTS,
                Optional.of(ECONOMIC),
                "Not among the eight economic areas of November 2019, and among those that the SOC reviewed on 15 June 2022:"
                        + " presumably new in the edition of 2021.",
                inferred(REVIEW_OF_2022)));
        steps.add(listed2019("env.sustainable"));
        steps.add(new AreaStep(
                AreaId.of("env.sustainable"),
                AreaStep.Kind.MOVED,
                BETWEEN_THE_LISTS,
                Optional.of("env"),
                "From Economic to Environment: not among the eight economic areas that the SOC reviewed on 15 June 2022, and under"
                        + " Environment in the list of 22 August 2023: presumably moved by the edition of 2021.",
                inferred(REVIEW_OF_2022)));
        steps.add(named(
                "hum",
                "2007-10-17",
                "hum",
                "A concept paper was approved, with Kazakhstan as coordinating country.",
                Attestation.primary(SITE + "page/concept-paper/")));
        return List.copyOf(steps);
    }

    private static AreaStep named(String area, String day, String dimension, String text, Attestation attestation) {
        return new AreaStep(
                AreaId.of(area),
                AreaStep.Kind.NAMED,
                KnownDay.parse(day),
                Optional.of(dimension).filter(id -> !id.isEmpty()),
                text,
                attestation);
    }

    private static AreaStep listed2019(String area) {
        return named(
                area,
                "2019-11-20/2019-11-21",
                ECONOMIC,
                "One of the eight areas of the economic dimension that the Secretariat named.",
                LIST_OF_2019);
    }

    private static Attestation inferred(Attestation from) {
        return new Attestation(from.document(), from.place(), Certainty.INFERRED);
    }
}
