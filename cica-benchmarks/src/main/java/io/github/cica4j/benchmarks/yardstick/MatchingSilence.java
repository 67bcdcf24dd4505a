package io.github.cica4j.benchmarks.yardstick;

import static io.github.cica4j.rules.internal.integrity.SilenceIntegrity.CMT_2;
import static io.github.cica4j.rules.internal.integrity.SilenceIntegrity.CMT_4;
import static io.github.cica4j.rules.internal.integrity.SilenceIntegrity.SIL_1;
import static io.github.cica4j.rules.internal.integrity.SilenceIntegrity.SIL_5;
import static io.github.cica4j.rules.internal.integrity.SilenceIntegrity.SIL_6;
import static io.github.cica4j.rules.internal.integrity.SilenceIntegrity.SIL_7;
import static io.github.cica4j.rules.internal.integrity.SilenceIntegrity.SIL_8;
import static io.github.cica4j.rules.internal.integrity.SilenceIntegrity.SIL_9;
import static io.github.cica4j.rules.internal.procedure.SilenceRules.CMT_1;
import static io.github.cica4j.rules.internal.procedure.SilenceRules.SIL_10;
import static io.github.cica4j.rules.internal.procedure.SilenceRules.SIL_2;
import static io.github.cica4j.rules.internal.procedure.SilenceRules.SIL_3;

import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Comment;
import io.github.cica4j.model.fact.CommentRound;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.internal.integrity.Membership;
import io.github.cica4j.rules.internal.modalities.Days;
import io.github.cica4j.rules.internal.procedure.Deadlines;
import io.github.cica4j.rules.internal.procedure.SilenceForm;
import io.github.cica4j.rules.internal.procedure.SilentPair;
import io.github.cica4j.rules.internal.procedure.SilentPaper;
import io.github.cica4j.rules.internal.procedure.SilentProcedure;
import io.github.cica4j.rules.internal.procedure.SilentRelation;
import io.github.cica4j.rules.internal.procedure.TextUnderSilence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The rules on silence procedures and comments, and on the record of these. */
final class MatchingSilence implements Consumer<Object> {

    private final Map<FactId, SilenceProcedure> procedures = new HashMap<>();
    private final Map<FactId, CommentRound> rounds = new HashMap<>();
    private final Map<FactId, List<Approval>> approvals = new HashMap<>();
    private final List<SilenceResponse> responses = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final Map<FactId, SilentProcedure> silent = new HashMap<>();
    private final List<TextUnderSilence> texts = new ArrayList<>();
    private final List<SilentPair> pairs = new ArrayList<>();
    private final List<SilentPaper> papers = new ArrayList<>();
    private final List<SilentRelation> relations = new ArrayList<>();

    void add(Fact fact) {
        if (fact instanceof SilenceProcedure procedure) {
            procedures.put(procedure.id(), procedure);
        } else if (fact instanceof SilenceResponse response) {
            responses.add(response);
        } else if (fact instanceof CommentRound round) {
            rounds.put(round.id(), round);
        } else if (fact instanceof Comment comment) {
            comments.add(comment);
        } else if (fact instanceof Approval approval) {
            Matching.add(approvals, approval.paper(), approval);
        }
    }

    @Override
    public void accept(Object derived) {
        if (derived instanceof SilentProcedure procedure) {
            silent.put(procedure.procedure(), procedure);
        } else if (derived instanceof TextUnderSilence text) {
            texts.add(text);
        } else if (derived instanceof SilentPair pair) {
            pairs.add(pair);
        } else if (derived instanceof SilentPaper paper) {
            papers.add(paper);
        } else if (derived instanceof SilentRelation relation) {
            relations.add(relation);
        }
    }

    void judge(Findings findings) {
        procedures.values().forEach(procedure -> procedure(procedure, findings));
        for (TextUnderSilence text : texts) {
            SilenceProcedure procedure = procedures.get(text.procedure());
            if (procedure != null) {
                findings.norm(SIL_2, procedure)
                        .occurrence(text.occurrence())
                        .binds(text.opened())
                        .course(text.course())
                        .with("text", text.text())
                        .because(text.evidence(), procedure);
            }
        }
        for (SilentPaper paper : papers) {
            SilenceProcedure procedure = procedures.get(paper.procedure());
            if (procedure != null) {
                approvals
                        .getOrDefault(paper.paper(), List.of())
                        .forEach(approval -> approval(procedure, paper, approval, findings));
            }
        }
        for (SilentRelation relation : relations) {
            SilenceProcedure procedure = procedures.get(relation.procedure());
            if (procedure != null) {
                findings.act(SIL_8, procedure)
                        .occurrence(relation.relations())
                        .on(relation.on())
                        .position(relation.waited())
                        .with("reliance", relation.relations().value())
                        .because(relation.silent().evidence(), procedure, relation.relation());
            }
        }
        for (SilentPair pair : pairs) {
            SilenceProcedure procedure = procedures.get(pair.later());
            if (procedure != null) {
                findings.act(SIL_9, procedure)
                        .occurrence(pair.earlier())
                        .on(pair.on())
                        .position(pair.apart())
                        .with("texts", SilenceForm.texts(procedure))
                        .with("other", pair.earlier().value())
                        .because(pair.evidence(), procedure);
            }
        }
        responses.forEach(response -> response(response, findings));
        rounds.values().forEach(round -> round(round, findings));
        comments.forEach(comment -> comment(comment, findings));
    }

    private void procedure(SilenceProcedure procedure, Findings findings) {
        findings.act(SIL_1, procedure)
                .on(SilenceForm.on(procedure))
                .position(SilenceForm.whole(procedure))
                .with("texts", SilenceForm.texts(procedure))
                .because(procedure);
        findings.act(SIL_7, procedure)
                .on(SilenceForm.on(procedure))
                .position(SilenceForm.ofBody(procedure))
                .with("texts", SilenceForm.texts(procedure))
                .because(procedure);
        findings.act(SIL_10, procedure)
                .on(SilenceForm.on(procedure))
                .position(SilenceForm.length(procedure))
                .with("texts", SilenceForm.texts(procedure))
                .noting("days", SilenceForm.days(procedure))
                .because(procedure);
        SilentProcedure known = silent.get(procedure.id());
        if (known != null) {
            findings.act(SIL_6, procedure)
                    .on(known.outcomeOn())
                    .position(known.outcomeFollows())
                    .with("texts", SilenceForm.texts(procedure))
                    .because(known.evidence(), procedure);
        }
    }

    private static void approval(SilenceProcedure procedure, SilentPaper paper, Approval approval, Findings findings) {
        findings.act(SIL_8, procedure)
                .occurrence(approval.id())
                .on(approval.on())
                .position(paper.silent().waitedFor(approval))
                .with("reliance", approval.id().value())
                .because(paper.silent().evidence(), procedure, approval);
    }

    private void response(SilenceResponse response, Findings findings) {
        findings.act(SIL_5, response)
                .on(response.received().day())
                .position(Membership.of(
                        response.state(), Days.of(response.received().day())))
                .with("state", response.state())
                .because(response);
        SilentProcedure known = silent.get(response.procedure());
        if (known != null) {
            findings.act(SIL_3, response)
                    .on(response.received().day())
                    .position(known.late(response))
                    .with("state", response.state())
                    .with("late", known.daysLate(response))
                    .because(known.cited(), response);
        }
    }

    private static void round(CommentRound round, Findings findings) {
        findings.act(CMT_2, round)
                .on(round.opened())
                .position(Deadlines.afterOpening(round))
                .with("text", round.on())
                .because(round);
        findings.act(CMT_4, round)
                .on(round.opened())
                .position(Deadlines.agree(round))
                .with("text", round.on())
                .because(round);
    }

    private void comment(Comment comment, Findings findings) {
        CommentRound round = rounds.get(comment.round());
        if (round != null) {
            findings.act(CMT_1, comment)
                    .on(comment.received())
                    .position(Deadlines.inTime(comment, round))
                    .with("state", comment.state())
                    .with("text", round.on())
                    .with("late", Deadlines.daysLate(comment, round))
                    .because(comment, round);
        }
    }
}
