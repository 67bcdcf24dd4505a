package io.github.cica4j.rules;

import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.internal.catalogue.CatalogueChapter3;
import io.github.cica4j.rules.internal.integrity.Integrity;
import io.github.cica4j.rules.internal.modalities.ModalitiesDraft2023;
import io.github.cica4j.rules.internal.nct.Nct2023;
import io.github.cica4j.rules.internal.procedure.Procedure;
import java.util.List;
import java.util.Optional;

/** The rulebooks that this library brings. */
public final class Rulebooks {

    private Rulebooks() {}

    /**
     * Returns the draft of 2023 of the Modalities of implementation of CBMs.
     *
     * @return the rulebook
     */
    public static Rulebook modalitiesDraft2023() {
        return ModalitiesDraft2023.RULEBOOK;
    }

    /**
     * Returns the rules about the record itself, which are always in force.
     *
     * @return the rulebook
     */
    public static Rulebook integrity() {
        return Integrity.RULEBOOK;
    }

    /**
     * Returns the procedure as practised: silence, comments, annual plans, decisions, observers, relations, statements.
     *
     * @return the rulebook
     */
    public static Rulebook procedure() {
        return Procedure.RULEBOOK;
    }

    /**
     * Returns what the draft action plan of 2023 on new challenges and threats (general) lays down for itself.
     *
     * @return the rulebook
     */
    public static Rulebook nct2023() {
        return Nct2023.RULEBOOK;
    }

    /**
     * Returns Chapter 3 of the Catalogue of 2021, which the Modalities supersede once they are in force (5.1).
     *
     * @return the rulebook, which has no provisions and no rules: its text is not on record
     */
    public static Rulebook catalogue2021Chapter3() {
        return CatalogueChapter3.RULEBOOK;
    }

    /**
     * Returns all rulebooks.
     *
     * @return the rulebooks, sorted by id
     */
    public static List<Rulebook> standard() {
        return List.of(catalogue2021Chapter3(), integrity(), modalitiesDraft2023(), nct2023(), procedure());
    }

    /**
     * Finds a rulebook.
     *
     * @param id  its id
     * @return the rulebook, absent if there is none
     */
    public static Optional<Rulebook> find(String id) {
        return standard().stream().filter(rulebook -> rulebook.id().equals(id)).findFirst();
    }
}
