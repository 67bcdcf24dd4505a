package io.github.cica4j.rules.internal.explanation;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A dossier to which acts are added that nobody has done yet. It is not thread-safe. */
public final class Supplement {

    private final Dossier dossier;
    private final List<Fact> facts;
    private final LocalDate on;
    private int added;

    /**
     * Creates a supplement without acts.
     *
     * @param dossier  the dossier
     * @param on  the day of the acts
     */
    Supplement(Dossier dossier, LocalDate on) {
        this.dossier = dossier;
        this.facts = new ArrayList<>(dossier.facts());
        this.on = on;
    }

    /** Returns the dossier without the acts. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns the day of the acts. */
    public KnownDay day() {
        return KnownDay.of(on);
    }

    /** Returns the day of the acts. */
    public LocalDate on() {
        return on;
    }

    /** Returns an id that no fact has. */
    public FactId unusedId() {
        FactId id;
        do {
            id = FactId.of("supposed-" + ++added);
        } while (dossier.find(id).isPresent());
        return id;
    }

    /** Adds a fact. */
    public void add(Fact fact) {
        facts.add(fact);
    }

    /** Adds a concept paper without drafts, and returns its id. */
    public FactId addPaper(AreaId area) {
        FactId id = unusedId();
        add(ConceptPaper.builder().id(id).area(area).build());
        return id;
    }

    /** Adds a decision of the SOC, and returns its id. */
    public FactId addDecision() {
        FactId id = unusedId();
        add(Decision.builder().id(id).body(Body.SOC).on(day()).build());
        return id;
    }

    /** Puts a fact in the place of the one that has its id. */
    public void replace(Fact fact) {
        facts.replaceAll(known -> known.id().equals(fact.id()) ? fact : known);
    }

    /** Returns the dossier with the acts. */
    Dossier build() {
        Dossier.Builder builder =
                Dossier.builder().completeness(dossier.completeness()).addAll(facts);
        dossier.title().ifPresent(builder::title);
        return builder.build();
    }
}
