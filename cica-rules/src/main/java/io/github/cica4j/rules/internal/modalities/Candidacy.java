package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.MonthEnd;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.Acts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A State on its way into an office: its offer with the appointments that answer it, or an appointment or a list that tells
 * of an office for which no offer is on record.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Candidacy implements Chapter1Scope.Member, Judged {

    private static final int MONTHS_A_YEAR = 12;
    private static final Position NO_OFFER = Position.undetermined(Offer.KIND.name());
    private static final Position NO_FORM = Position.undetermined("form");
    private static final Position NO_TENURE = Position.undetermined("tenure");

    private final Optional<Offer> offer;
    private final List<Tenure> appointed;
    private final Optional<Decision> decision;
    private final Terms terms;

    /**
     * How the tenure of a candidacy is judged.
     *
     * @param monthEnd  how months are added
     * @param tenureMustBeStated  whether a tenure that is not stated departs from the text
     * @param years  how tenures are read that are stated in years
     */
    record Terms(MonthEnd monthEnd, boolean tenureMustBeStated, Years years) {}

    private Candidacy(Optional<Offer> offer, List<Tenure> appointed, Optional<Decision> decision, Terms terms) {
        this.offer = offer;
        this.appointed = appointed;
        this.decision = decision;
        this.terms = terms;
    }

    /** Returns the candidacy that an offer opens. */
    static Candidacy of(Offer offer, List<Tenure> appointed, Optional<Decision> decision, Terms terms) {
        return new Candidacy(Optional.of(offer), appointed, decision, terms);
    }

    /** Returns the candidacy that a tenure tells of for which no offer is on record. */
    static Candidacy of(Tenure tenure, Terms terms) {
        return new Candidacy(Optional.empty(), List.of(tenure), Optional.empty(), terms);
    }

    /** Returns the id of the fact that opens it. */
    public FactId openedBy() {
        return offer.map(Fact::id).orElseGet(() -> appointed.get(0).fact().id());
    }

    /** Checks if an offer opens it. */
    public boolean offered() {
        return offer.isPresent();
    }

    /** Checks if it is one: an announcement by word of mouth that no appointment follows is an intent only. */
    public boolean counts() {
        return offer.isEmpty() || !offer.get().oral() || !appointed.isEmpty();
    }

    @Override
    public AreaId area() {
        return offer.map(Offer::area).orElseGet(() -> appointed.get(0).area());
    }

    /** Returns the State. */
    public StateCode state() {
        return offer.map(Offer::state).orElseGet(() -> appointed.get(0).state());
    }

    /** Returns the day of the offer; without one that of the decision, else that from which the office is held. */
    public DayBounds on() {
        return offer.map(known -> DayBounds.of(known.on()))
                .orElseGet(() -> appointed.get(0).basis() == Tenure.Basis.LIST
                        ? appointed.get(0).first()
                        : appointed.get(0).decidedOn().orElse(appointed.get(0).first()));
    }

    /** Returns the decisions of the SOC on it. */
    public Acts decided() {
        List<Act> acts = new ArrayList<>();
        decision.filter(Decision::bySoc).ifPresent(known -> acts.addAll(known.acts()));
        for (Tenure tenure : appointed) {
            tenure.decision().filter(Decision::bySoc).ifPresent(known -> acts.addAll(known.acts()));
            if (tenure.decision().isEmpty()) {
                Act begins = new Act(
                        tenure.first().knownDay().orElseThrow(), tenure.fact().id(), false);
                acts.add(begins);
            }
        }
        return Acts.of(acts);
    }

    /** Returns whether the offer went through the Chairmanship and the Secretariat. */
    public Position throughBoth() {
        if (offer.isEmpty()) {
            return NO_OFFER;
        }
        return Verdict.all(Verdict.of(
                "through", offer.get().through(), through -> through.containsAll(EnumSet.allOf(Intermediary.class))));
    }

    /** Returns whether the offer states the proposed tenure. */
    public Position statesTenure() {
        if (offer.isEmpty()) {
            return NO_OFFER;
        }
        return Verdict.all(Verdict.of(
                "tenure", offer.get().tenure(), stated -> stated.period().isPresent()));
    }

    /** Returns whether the State offered itself in writing. */
    public Position inWriting() {
        if (offer.isEmpty()) {
            return NO_OFFER;
        }
        Optional<Form> form = offer.get().form();
        if (form.isEmpty()) {
            return NO_FORM;
        }
        return Position.of(form.get() == Form.WRITTEN ? Status.MET : Status.NOT_MET);
    }

    /** Returns whether the tenure proposed, else the one approved, is as long as recommended. */
    public Position longEnough() {
        Optional<KnownPeriod> period = period();
        if (period.isPresent()) {
            return longEnough(period.get());
        }
        return terms.tenureMustBeStated() && statedEverywhere() ? Position.of(Status.NOT_MET) : NO_TENURE;
    }

    /** Checks if the offer and each appointment says something of the tenure. */
    private boolean statedEverywhere() {
        boolean any = offer.isPresent();
        if (any && offer.get().tenure().isEmpty()) {
            return false;
        }
        for (Tenure tenure : appointed) {
            if (tenure.basis() == Tenure.Basis.APPOINTMENT) {
                any = true;
                if (tenure.stated().isEmpty()) {
                    return false;
                }
            }
        }
        return any;
    }

    /** Returns the first period that is stated: in the offer, else in the earliest appointment that states one. */
    private Optional<KnownPeriod> period() {
        if (offer.isPresent()) {
            Optional<KnownPeriod> offered =
                    terms.years().stated(offer.get().tenure(), decidedBy()).flatMap(StatedPeriod::period);
            if (offered.isPresent()) {
                return offered;
            }
        }
        for (Tenure tenure : appointed) {
            if (tenure.basis() == Tenure.Basis.APPOINTMENT) {
                Optional<KnownPeriod> stated = tenure.stated().flatMap(StatedPeriod::period);
                if (stated.isPresent()) {
                    return stated;
                }
            }
        }
        return Optional.empty();
    }

    /** The decision that the offer names, else that of the earliest appointment that tells of one. */
    private Optional<Decision> decidedBy() {
        return decision.or(() ->
                appointed.stream().flatMap(tenure -> tenure.decision().stream()).findFirst());
    }

    /** Returns the text of the tenure that was judged. */
    public Optional<String> tenure() {
        return period().map(KnownPeriod::toString);
    }

    private Position longEnough(KnownPeriod period) {
        if (period.to().isEmpty()) {
            return Position.of(Status.MET);
        }
        DayBounds needed =
                terms.monthEnd().plusMonths(DayBounds.of(period.from()), Chapter1.YEARS_OF_TENURE * MONTHS_A_YEAR);
        DayBounds after = DayBounds.of(period.to().get()).plusDays(1);
        if (needed.latest() <= after.earliest()) {
            return Position.of(Status.MET);
        }
        if (needed.earliest() > after.latest()) {
            return Position.of(Status.NOT_MET);
        }
        SortedSet<String> rough = new TreeSet<>(needed.because());
        rough.addAll(after.because());
        return Position.of(Status.UNDETERMINED, rough);
    }

    /** Returns the ids of the facts that it is made of. */
    public List<FactId> evidence() {
        List<FactId> ids = new ArrayList<>(1 + appointed.size());
        offer.ifPresent(known -> ids.add(known.id()));
        appointed.forEach(tenure -> ids.add(tenure.fact().id()));
        return ids;
    }

    @Override
    public Subject subject() {
        return offer.map(Fact::subject).orElseGet(() -> appointed.get(0).subject());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Candidacy that && subject().equals(that.subject());
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject());
    }
}
