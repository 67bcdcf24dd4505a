package io.github.cica4j.cli;

import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ids that {@code --subject} takes: those of facts, of areas, and of what else findings are about. */
final class Subjects {

    private final SortedSet<String> ids = new TreeSet<>();

    private Subjects() {}

    static Subjects of(Dossier dossier, Assessment assessment) {
        Subjects subjects = new Subjects();
        for (Fact fact : dossier.facts()) {
            subjects.ids.add(fact.id().value());
        }
        for (Catalogue edition : Catalogues.editions()) {
            for (PriorityArea area : edition.areas()) {
                subjects.ids.add(area.id().id());
            }
        }
        for (Finding finding : assessment.findings()) {
            subjects.ids.add(finding.subject().id());
        }
        return subjects;
    }

    /** Returns the findings on what has an id, and where it is that of an area, those on what lies in it. */
    static List<Finding> select(String id, Assessment assessment) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            if (finding.about(id)) {
                findings.add(finding);
            }
        }
        return findings;
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    /** Returns what to tell somebody who gave an id that is not there. */
    String unknown(String id) {
        return "there is no fact, office or area '" + id + "', "
                + Near.hint(Near.to(id, ids), "give the id of a fact of the dossier, or of an area such as nct.ict");
    }
}
