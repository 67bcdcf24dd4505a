package io.github.cica4j.rules.truth;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Comment;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.Consent;
import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Disclosure;
import io.github.cica4j.model.fact.DisclosureConsent;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.MeasureChange;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Recipients;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.state.StateCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives States the names of others. */
final class Renaming {

    private final Map<StateCode, StateCode> names;

    Renaming(Map<StateCode, StateCode> names) {
        this.names = names;
    }

    static Renaming none() {
        return new Renaming(Map.of());
    }

    StateCode of(StateCode state) {
        return names.getOrDefault(state, state);
    }

    Dossier of(Dossier dossier) {
        return Dossier.builder()
                .completeness(dossier.completeness())
                .addAll(dossier.facts().stream().map(this::of).toList())
                .build();
    }

    /** The subjects of an office known from a list, and of a State in an area, end with the State. */
    Subject of(Subject subject) {
        if (!subject.kind().equals("office") && !subject.kind().equals("state-in-area")) {
            return subject;
        }
        int last = subject.id().lastIndexOf('/') + 1;
        return Subject.of(
                subject.kind(),
                subject.id().substring(0, last) + of(StateCode.of(subject.id().substring(last))));
    }

    /** Renames the States in a value of a finding; a collection becomes a sorted list of texts. */
    Object ofValue(Object value) {
        if (value instanceof StateCode state) {
            return of(state).toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> renamed = new TreeMap<>();
            map.forEach((key, inner) -> renamed.put(key.toString(), ofValue(inner)));
            return renamed;
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream()
                    .map(inner -> ofValue(inner).toString())
                    .sorted()
                    .toList();
        }
        return value.toString();
    }

    private Fact of(Fact fact) {
        if (fact instanceof Offer offer) {
            return Offer.builder().from(offer).state(of(offer.state())).build();
        }
        if (fact instanceof Appointment appointment) {
            return Appointment.builder()
                    .from(appointment)
                    .state(of(appointment.state()))
                    .build();
        }
        if (fact instanceof Extension extension) {
            return Extension.builder()
                    .from(extension)
                    .state(of(extension.state()))
                    .build();
        }
        if (fact instanceof Termination termination) {
            return Termination.builder()
                    .from(termination)
                    .state(of(termination.state()))
                    .build();
        }
        if (fact instanceof ActingCoordination acting) {
            return ActingCoordination.builder()
                    .from(acting)
                    .state(of(acting.state()))
                    .consents(acting.consents()
                            .map(all -> all.stream()
                                    .map(consent -> new Consent(of(consent.state()), consent.on()))
                                    .toList()))
                    .build();
        }
        if (fact instanceof Draft draft) {
            return Draft.builder()
                    .from(draft)
                    .preparedBy(draft.preparedBy()
                            .map(states -> states.stream().map(this::of).toList()))
                    .consulted(draft.consulted()
                            .map(all -> all.stream()
                                    .map(one -> new Consultation(of(one.state()), one.on(), one.support()))
                                    .toList()))
                    .build();
        }
        if (fact instanceof CompletionReport report) {
            return CompletionReport.builder()
                    .from(report)
                    .state(of(report.state()))
                    .build();
        }
        if (fact instanceof Recommendation recommendation) {
            return Recommendation.builder()
                    .from(recommendation)
                    .states(recommendation.states().stream().map(this::of).toList())
                    .build();
        }
        if (fact instanceof ContributionRequest request) {
            return ContributionRequest.builder()
                    .from(request)
                    .states(request.states().stream().map(this::of).toList())
                    .build();
        }
        if (fact instanceof ExpertMeeting meeting) {
            return ExpertMeeting.builder()
                    .from(meeting)
                    .convenedBy(meeting.convenedBy()
                            .map(states -> states.stream().map(this::of).toList()))
                    .build();
        }
        if (fact instanceof MeasureChange change) {
            return MeasureChange.builder()
                    .from(change)
                    .objections(change.objections().map(this::ofObjections))
                    .build();
        }
        if (fact instanceof Decision decision) {
            return Decision.builder()
                    .from(decision)
                    .objections(decision.objections().map(this::ofObjections))
                    .build();
        }
        if (fact instanceof Review review) {
            return Review.builder()
                    .from(review)
                    .speakers(review.speakers().map(this::all))
                    .build();
        }
        if (fact instanceof Contribution contribution) {
            return Contribution.builder()
                    .from(contribution)
                    .states(all(contribution.states()))
                    .build();
        }
        if (fact instanceof InformationExchange exchange) {
            return InformationExchange.builder()
                    .from(exchange)
                    .providers(all(exchange.providers()))
                    .recipients(all(exchange.recipients()))
                    .agreed(exchange.agreed().map(this::all))
                    .build();
        }
        if (fact instanceof Disclosure disclosure) {
            return Disclosure.builder()
                    .from(disclosure)
                    .state(of(disclosure.state()))
                    .to(disclosure.to().map(to -> new Recipients(all(to.states()), to.others())))
                    .consents(disclosure
                            .consents()
                            .map(all -> all.stream()
                                    .map(one -> new DisclosureConsent(of(one.state()), one.on(), one.revokedOn()))
                                    .toList()))
                    .build();
        }
        if (fact instanceof CoordinatorList list) {
            List<ListRow> rows = new ArrayList<>();
            for (ListRow row : list.rows()) {
                rows.add(new ListRow(
                        row.area(),
                        row.number(),
                        row.title(),
                        of(row.coordinators()),
                        of(row.coCoordinators()),
                        row.remark()));
            }
            return CoordinatorList.builder().from(list).rows(rows).build();
        }
        if (fact instanceof SilenceResponse response) {
            return SilenceResponse.builder()
                    .from(response)
                    .state(of(response.state()))
                    .build();
        }
        if (fact instanceof Comment comment) {
            return Comment.builder().from(comment).state(of(comment.state())).build();
        }
        return fact;
    }

    private List<Objection> ofObjections(List<Objection> objections) {
        return objections.stream()
                .map(one -> new Objection(of(one.state()), one.on(), one.withdrawnOn()))
                .toList();
    }

    private List<StateCode> all(List<StateCode> states) {
        return states.stream().map(this::of).toList();
    }

    private List<ListEntry> of(List<ListEntry> entries) {
        return entries.stream()
                .map(entry -> new ListEntry(of(entry.state()), entry.tenure()))
                .toList();
    }
}
