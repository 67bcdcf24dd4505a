package io.github.cica4j.rules.internal.explanation;

import static io.github.cica4j.rules.internal.explanation.FactSentences.put;

import io.github.cica4j.model.fact.Comment;
import io.github.cica4j.model.fact.CommentRound;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.Outcome;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.fact.SilenceResponse;
import java.util.Map;

/** What is told of silence procedures and comments, never what a response or a comment says. */
final class SilenceSentences {

    private SilenceSentences() {}

    static void tell(Fact fact, Map<String, Object> told) {
        if (fact instanceof SilenceProcedure procedure) {
            put(told, "texts", procedure.texts().filter(all -> !all.isEmpty()));
            put(told, "on", procedure.opened());
            put(told, "to", procedure.deadline());
            put(told, "outcome", procedure.outcome().map(outcome -> outcome.adopted() ? "adopted" : "broken"));
            put(told, "outcomeOn", procedure.outcome().map(Outcome::on));
        } else if (fact instanceof SilenceResponse response) {
            told.put("kind", response.response());
            told.put("state", response.state());
            told.put("procedure", response.procedure());
            told.put("on", response.received());
            put(told, "withdrawnOn", response.withdrawn());
        } else if (fact instanceof CommentRound round) {
            told.put("text", round.on());
            told.put("on", round.opened());
        } else if (fact instanceof Comment comment) {
            told.put("state", comment.state());
            told.put("round", comment.round());
            told.put("on", comment.received());
        }
    }
}
