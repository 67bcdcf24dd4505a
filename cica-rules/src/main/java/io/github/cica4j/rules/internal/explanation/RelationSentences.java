package io.github.cica4j.rules.internal.explanation;

import static io.github.cica4j.rules.internal.explanation.FactSentences.put;

import io.github.cica4j.model.fact.Circulation;
import io.github.cica4j.model.fact.Endorsement;
import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.ObserverApplication;
import io.github.cica4j.model.fact.Statement;
import java.util.Map;

/** What is told of applications of Observers, of relations with organizations and of statements. */
final class RelationSentences {

    private RelationSentences() {}

    static void tell(Fact fact, Map<String, Object> told) {
        if (fact instanceof ObserverApplication application) {
            told.put(
                    "applicant",
                    application.applicant().state().isPresent()
                            ? application.applicant().state().get()
                            : application.applicant().text());
            put(told, "on", application.on());
            put(told, "circulatedOn", application.circulated().flatMap(Circulation::on));
            put(told, "consideredOn", application.consideredOn());
            put(told, "adoptedOn", application.adoption().flatMap(Endorsement::on));
            put(told, "from", application.statusFrom());
        } else if (fact instanceof ExternalRelation relation) {
            told.put("organization", relation.organization());
            put(told, "on", relation.begunOn());
            put(told, "mandate", relation.mandate());
            told.put("without", relation.withoutMandate());
            put(told, "text", relation.text());
        } else if (fact instanceof Statement statement) {
            put(told, "body", statement.by().map(FactSentences::body));
            put(told, "title", statement.title());
            put(told, "on", statement.on());
            put(told, "adoptedOn", statement.adoptedOn());
        }
    }
}
