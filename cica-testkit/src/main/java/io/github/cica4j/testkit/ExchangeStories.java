package io.github.cica4j.testkit;

import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.fact.ActivityProposal;
import io.github.cica4j.model.fact.Amendment;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Disclosure;
import io.github.cica4j.model.fact.DisclosureConsent;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.fact.MeasureChange;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.fact.Recipients;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Information that States exchange and hand on, and what is decided on measures and on the Modalities. */
final class ExchangeStories {

    private final Stories stories;

    ExchangeStories(Stories stories) {
        this.stories = stories;
    }

    void tell(LocalDate base) {
        switch (stories.draws.weighted(55, 20, 13, 12)) {
            case 0 -> exchange(base);
            case 1 -> change(base);
            case 2 -> amendment(base);
            default -> proposal(base);
        }
    }

    private void exchange(LocalDate base) {
        Draws draws = stories.draws;
        List<StateCode> providers = stories.some(draws.between(1, 2), stories::state);
        List<StateCode> recipients = stories.some(draws.between(1, 2), stories::state);
        List<StateCode> all = new ArrayList<>(providers);
        all.addAll(recipients);
        InformationExchange exchange = InformationExchange.builder()
                .id(stories.id(InformationExchange.KIND))
                .addAllProviders(providers)
                .addAllRecipients(recipients)
                .on(stories.days.known(base))
                .measures(stories.values.measures(stories.area()))
                .agreed(draws.maybe(80, () -> draws.percent(70) ? all : all.subList(1, all.size())))
                .ownUse(draws.maybe(85, () -> draws.percent(88)))
                .source(stories.source())
                .remark(stories.remark())
                .recordedOn(stories.recorded(base))
                .build();
        stories.add(exchange);
        int count = draws.weighted(15, 60, 25);
        for (int index = 0; index < count; index++) {
            disclosure(exchange, providers, recipients, stories.days.notBefore(base));
        }
    }

    private void disclosure(
            InformationExchange exchange, List<StateCode> providers, List<StateCode> recipients, LocalDate day) {
        Draws draws = stories.draws;
        StateCode state = draws.percent(80) ? draws.pick(recipients) : draws.pick(providers);
        stories.add(Disclosure.builder()
                .id(stories.id(Disclosure.KIND))
                .exchange(exchange.id())
                .state(draws.percent(95) ? state : stories.state())
                .on(stories.days.known(day))
                .to(draws.maybe(85, () -> recipients(providers, recipients)))
                .consents(draws.maybe(85, () -> consents(providers, day)))
                .source(stories.source())
                .remark(stories.remark())
                .recordedOn(stories.recorded(day))
                .build());
    }

    private Recipients recipients(List<StateCode> providers, List<StateCode> recipients) {
        Draws draws = stories.draws;
        List<StateCode> states = switch (draws.weighted(30, 20, 20, 30)) {
            case 0 -> List.of();
            case 1 -> providers;
            case 2 -> recipients;
            default -> stories.some(1, stories::state);
        };
        return new Recipients(states, draws.percent(45));
    }

    private List<DisclosureConsent> consents(List<StateCode> providers, LocalDate day) {
        Draws draws = stories.draws;
        List<DisclosureConsent> consents = new ArrayList<>();
        for (StateCode provider : providers) {
            int count = draws.weighted(18, 70, 12);
            for (int index = 0; index < count; index++) {
                consents.add(new DisclosureConsent(provider, round(day), draws.maybe(25, () -> by(day))));
            }
        }
        return consents;
    }

    private Optional<KnownDay> round(LocalDate day) {
        return stories.draws.maybe(88, () -> by(day));
    }

    private KnownDay by(LocalDate day) {
        return stories.days.known(stories.days.by(day));
    }

    private void change(LocalDate base) {
        Draws draws = stories.draws;
        MeasureChange.Builder change = MeasureChange.builder()
                .id(stories.id(MeasureChange.KIND))
                .addMeasures(MeasureId.of(stories.area().id() + ".new"))
                .on(stories.days.known(base))
                .source(stories.source())
                .remark(stories.remark())
                .recordedOn(stories.recorded(base));
        if (draws.percent(85)) {
            List<Objection> objections = new ArrayList<>();
            int count = draws.weighted(30, 45, 25);
            for (int index = 0; index < count; index++) {
                objections.add(new Objection(stories.state(), round(base), draws.maybe(50, () -> by(base))));
            }
            change.objections(objections);
        }
        stories.add(change.build());
    }

    private void amendment(LocalDate base) {
        stories.add(Amendment.builder()
                .id(stories.id(Amendment.KIND))
                .on(stories.days.known(base))
                .by(stories.draws.maybe(80, () -> stories.draws.pick(List.of(Body.values()))))
                .validFrom(stories.draws.maybe(50, () -> stories.days.known(stories.days.notBefore(base))))
                .source(stories.source())
                .remark(stories.remark())
                .recordedOn(stories.recorded(base))
                .build());
    }

    private void proposal(LocalDate base) {
        stories.add(ActivityProposal.builder()
                .id(stories.id(ActivityProposal.KIND))
                .title(stories.draws.maybe(40, () -> "Seminar"))
                .on(stories.days.known(base))
                .measures(stories.values.measures(stories.area()))
                .source(stories.source())
                .remark(stories.remark())
                .recordedOn(stories.recorded(base))
                .build());
    }
}
