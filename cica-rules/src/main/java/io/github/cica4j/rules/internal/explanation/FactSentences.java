package io.github.cica4j.rules.internal.explanation;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.ActivityProposal;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Amendment;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Disclosure;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.fact.MeasureChange;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.fact.OfOffice;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.PlanApproval;
import io.github.cica4j.model.fact.PlanCall;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.law.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells each fact in a short sentence: kind, who, what, day and source. */
public final class FactSentences {

    private static final String NONE = "none";

    private final Messages sentences;
    private final Dossier dossier;

    /**
     * Creates sentences.
     *
     * @param sentences  the bundle
     * @param dossier  the dossier of the facts, for the decisions that they name
     */
    public FactSentences(Messages sentences, Dossier dossier) {
        this.sentences = sentences;
        this.dossier = dossier;
    }

    /** Tells a fact; of a kind that the bundle does not know, its id and day. */
    public String of(Fact fact) {
        Map<String, Object> arguments = arguments(fact);
        String told = sentences
                .find("fact." + fact.kind().name(), arguments)
                .orElseGet(() -> sentences.find("fact.other", other(fact)).orElseThrow());
        return told + fact.source().map(this::source).orElse("") + ".";
    }

    private String source(Source source) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("document", source.document());
        put(arguments, "paragraph", source.paragraph());
        return sentences.find("fact.source", arguments).orElseThrow();
    }

    private static Map<String, Object> other(Fact fact) {
        Map<String, Object> arguments = new HashMap<>();
        String kind = fact.kind().subject().replace('-', ' ');
        arguments.put("kind", kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
        arguments.put("id", fact.id());
        put(arguments, "on", fact.acts().stream().map(act -> act.on()).findFirst());
        return arguments;
    }

    private Map<String, Object> arguments(Fact fact) {
        Map<String, Object> told = new HashMap<>();
        if (fact instanceof OfOffice office) {
            told.put("state", office.state());
            told.put("role", capital(office.role()));
            told.put("area", office.area());
        }
        if (fact instanceof Decision decision) {
            told.put("body", body(decision.body()));
            told.put("on", decision.on());
            put(told, "title", decision.title());
        } else if (fact instanceof CoordinatorList list) {
            told.put("partial", list.partial());
            told.put("on", list.on());
            told.put("count", (long) list.rows().size());
        } else if (fact instanceof Offer offer) {
            put(told, "form", offer.form());
            told.put("on", offer.on());
            put(told, "tenure", offer.tenure().flatMap(stated -> stated.period()));
            put(told, "withdrawnOn", offer.withdrawnOn());
        } else if (fact instanceof Appointment appointment) {
            put(told, "on", decidedOn(appointment.decision()));
            put(told, "tenure", appointment.tenure().flatMap(stated -> stated.period()));
        } else if (fact instanceof Extension extension) {
            put(told, "on", decidedOn(extension.decision()));
            put(told, "from", extension.firstDay());
            told.put("to", extension.lastDay());
        } else if (fact instanceof Termination termination) {
            told.put("to", termination.lastDay());
        } else if (fact instanceof ActingCoordination acting) {
            told.put("state", acting.state());
            told.put("area", acting.area());
            told.put("from", acting.firstDay());
            put(told, "to", acting.lastDay());
        } else if (fact instanceof ConceptPaper paper) {
            told.put("area", paper.area());
            put(told, "title", paper.title());
            put(told, "withdrawnOn", paper.withdrawnOn());
            put(told, "supersededOn", paper.supersededOn());
        } else {
            onPapers(fact, told);
        }
        onYears(fact, told);
        return told;
    }

    private static void onPapers(Fact fact, Map<String, Object> told) {
        if (fact instanceof Draft draft) {
            told.put("paper", draft.paper());
            told.put("on", draft.on());
            put(told, "states", draft.preparedBy().filter(states -> !states.isEmpty()));
            put(told, "tenure", draft.applicability());
        } else if (fact instanceof Consideration consideration) {
            told.put("paper", consideration.paper());
            told.put("on", consideration.on());
            told.put("channel", words(consideration.channel()));
        } else if (fact instanceof Approval approval) {
            told.put("paper", approval.paper());
            told.put("on", approval.on());
            put(told, "body", approval.by().map(FactSentences::body));
            put(told, "tenure", approval.applicability());
        } else if (fact instanceof ActionPlan plan) {
            told.put("area", plan.area());
            told.put("on", plan.on());
            put(told, "paper", plan.paper());
        } else if (fact instanceof ExpertMeeting meeting) {
            told.put("area", meeting.area());
            put(told, "paper", meeting.paper());
            told.put("on", meeting.on());
            put(told, "convenedOn", meeting.convenedOn());
            put(told, "states", meeting.convenedBy().filter(states -> !states.isEmpty()));
        } else if (fact instanceof CompletionReport report) {
            told.put("state", report.state());
            told.put("area", report.area());
            told.put("on", report.on());
        } else if (fact instanceof Recommendation recommendation) {
            told.put("states", recommendation.states());
            told.put("area", recommendation.area());
            told.put("on", recommendation.on());
        } else {
            onReviews(fact, told);
        }
    }

    /** Of an exchange or a disclosure it is told that it was, never of what. */
    private static void onReviews(Fact fact, Map<String, Object> told) {
        if (fact instanceof ContributionRequest request) {
            put(told, "states", Optional.of(request.states()).filter(states -> !states.isEmpty()));
            told.put("on", request.on());
        } else if (fact instanceof Review review) {
            told.put("body", body(review.by()));
            told.put("on", review.on());
            put(told, "announced", review.announcedOn().flatMap(stated -> stated.day()));
        } else if (fact instanceof Contribution contribution) {
            told.put("states", contribution.states());
            told.put("area", contribution.area());
            told.put("review", contribution.review());
            told.put("on", contribution.on());
        } else if (fact instanceof MeasureChange change) {
            told.put("on", change.on());
            told.put("measures", change.measures());
        } else if (fact instanceof InformationExchange exchange) {
            told.put("providers", exchange.providers());
            told.put("recipients", exchange.recipients());
            told.put("on", exchange.on());
        } else if (fact instanceof Disclosure disclosure) {
            told.put("state", disclosure.state());
            told.put("exchange", disclosure.exchange());
            told.put("on", disclosure.on());
        } else if (fact instanceof Amendment amendment) {
            told.put("on", amendment.on());
            put(told, "body", amendment.by().map(FactSentences::body));
            put(told, "from", amendment.validFrom());
        } else if (fact instanceof Adoption adoption) {
            told.put("text", adoption.text());
            told.put("body", body(adoption.by()));
            told.put("on", adoption.on());
            put(told, "from", adoption.inForceFrom());
        } else if (fact instanceof ActivityProposal proposal) {
            told.put("on", proposal.on());
            put(told, "title", proposal.title());
        } else {
            SilenceSentences.tell(fact, told);
            RelationSentences.tell(fact, told);
            onDocuments(fact, told);
        }
    }

    private static void onDocuments(Fact fact, Map<String, Object> told) {
        if (fact instanceof NoteVerbale note) {
            told.put("number", note.number());
            put(told, "on", note.on());
            put(told, "place", note.place());
        } else if (fact instanceof Document document) {
            told.put("symbol", document.symbol());
            put(told, "on", document.on());
            put(told, "title", document.title());
        } else if (fact instanceof Meeting meeting) {
            told.put("body", body(meeting.body()));
            told.put("on", meeting.on());
            put(told, "place", meeting.place());
        } else if (fact instanceof Minutes minutes) {
            told.put("meeting", minutes.meeting());
            told.put("on", minutes.on());
            put(told, "draft", minutes.draft());
        }
    }

    /** Plans and budgets of a year. */
    private void onYears(Fact fact, Map<String, Object> told) {
        if (fact instanceof PlanCall call) {
            told.put("year", Integer.toString(call.year()));
            Optional<?> decided = decidedOn(call.decision());
            put(told, "on", decided.isPresent() ? decided : call.on());
            put(told, "submitBy", call.submitBy());
            put(told, "approveBy", call.approveBy());
        } else if (fact instanceof AnnualPlan plan) {
            told.put("year", Integer.toString(plan.year()));
            Optional<?> decided = decidedOn(plan.decision());
            put(told, "on", decided.isPresent() ? decided : plan.approval().map(PlanApproval::on));
            put(told, "symbol", plan.symbol());
            told.put("count", (long) plan.items().map(List::size).orElse(0));
        } else if (fact instanceof EventSubmission submission) {
            told.put("year", Integer.toString(submission.year()));
            put(told, "on", submission.on());
            put(told, "item", submission.item());
            put(told, "states", submission.by());
        } else if (fact instanceof HeldEvent event) {
            told.put("plan", event.plan());
            told.put("item", event.item());
            put(told, "held", event.held());
        } else if (fact instanceof Budget budget) {
            told.put("year", Integer.toString(budget.year()));
            put(told, "on", decidedOn(budget.decision()));
            put(told, "total", budget.grandTotal());
            put(told, "currency", budget.currency());
        }
    }

    private Optional<?> decidedOn(Optional<FactId> decision) {
        return decision.flatMap(dossier::find)
                .filter(Decision.class::isInstance)
                .map(known -> ((Decision) known).on());
    }

    static void put(Map<String, Object> arguments, String name, Optional<?> value) {
        arguments.put(name, value.isPresent() ? value.get() : NONE);
    }

    static String words(Object constant) {
        return constant.toString().replace('-', ' ');
    }

    /** Offices are written as in the text: Coordinator, Co-coordinator. */
    private static String capital(Object constant) {
        String text = constant.toString();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String body(Object body) {
        String text = body.toString();
        return text.length() <= 3 ? "the " + text.toUpperCase(Locale.ROOT) : "the " + words(text);
    }
}
