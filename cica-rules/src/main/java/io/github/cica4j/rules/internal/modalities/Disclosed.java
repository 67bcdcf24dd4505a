package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Disclosure;
import io.github.cica4j.model.fact.DisclosureConsent;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.fact.Recipients;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A disclosure with the reading of "third party" (4.2).
 *
 * @param disclosed  the disclosure
 * @param nonMembersOnly  whether a Member State is never a third party
 */
public record Disclosed(Disclosure disclosed, boolean nonMembersOnly) {

    /** Returns the id of the disclosure. */
    public FactId disclosure() {
        return disclosed.id();
    }

    /** Returns whether each State that provided the information had consented, naming those that had not. */
    public Position consented(InformationExchange exchange) {
        boolean bound = exchange.recipients().contains(disclosed.state())
                && !exchange.providers().contains(disclosed.state());
        boolean underNoMeasure = exchange.measures().filter(List::isEmpty).isPresent();
        boolean notForOwnUse = exchange.ownUse().filter(own -> !own).isPresent();
        if (!bound || underNoMeasure || notForOwnUse) {
            return Position.absent();
        }
        Position position = positionOn(exchange);
        SortedSet<String> missing = new TreeSet<>();
        if (exchange.measures().isEmpty()) {
            missing.add("measures");
        }
        if (exchange.ownUse().isEmpty()) {
            missing.add("ownUse");
        }
        return missing.isEmpty() ? position : position.or(Position.absent(), missing);
    }

    private Position positionOn(InformationExchange exchange) {
        Verdict thirdParty = Verdict.of("to", disclosed.to(), recipients -> reachesThirdParty(recipients, exchange));
        if (thirdParty.bad()) {
            return Position.of(Status.MET);
        }
        Position position = byAllProviders(exchange);
        return thirdParty.good() ? position : position.or(Position.of(Status.MET), thirdParty.missing());
    }

    private boolean reachesThirdParty(Recipients recipients, InformationExchange exchange) {
        if (recipients.others() || nonMembersOnly) {
            return recipients.others();
        }
        return recipients.states().stream()
                .anyMatch(state -> !exchange.providers().contains(state)
                        && !exchange.recipients().contains(state));
    }

    private Position byAllProviders(InformationExchange exchange) {
        SortedSet<StateCode> without = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        boolean unknown = false;
        for (StateCode provider : exchange.providers()) {
            Verdict consent = disclosed
                    .consents()
                    .map(all -> consentOf(provider, all))
                    .orElseGet(() -> Verdict.unknown("consents"));
            if (consent.bad()) {
                without.add(provider);
            } else if (!consent.good()) {
                unknown = true;
                missing.addAll(consent.missing());
            }
        }
        if (!without.isEmpty()) {
            return Position.of(Status.NOT_MET).listing(without);
        }
        return unknown ? Position.of(Status.UNDETERMINED, missing) : Position.of(Status.MET);
    }

    private Verdict consentOf(StateCode provider, List<DisclosureConsent> consents) {
        DayBounds on = DayBounds.of(disclosed.on());
        Verdict best = Verdict.BAD;
        for (DisclosureConsent consent : consents) {
            if (consent.state().equals(provider)) {
                Verdict given = consent.on()
                        .map(day -> Verdict.notAfter(DayBounds.of(day), on))
                        .orElseGet(() -> Verdict.unknown("consents"));
                best = Verdict.better(best, Verdict.both(given, Verdict.notEndedBy(consent.revokedOn(), on)));
            }
        }
        return best;
    }
}
