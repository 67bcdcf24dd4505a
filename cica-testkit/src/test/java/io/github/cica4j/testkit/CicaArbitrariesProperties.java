package io.github.cica4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.Office;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The arbitraries as other projects use them: found by their services file, or by domain. */
class CicaArbitrariesProperties {

    @Property(seed = "20231212", tries = 100)
    void bareTypesAreProvided(
            @ForAll StateCode state,
            @ForAll AreaId area,
            @ForAll Office office,
            @ForAll @Size(max = 3) List<StatedPeriod> periods,
            @ForAll Optional<Dossier> dossier) {
        assertThat(States.find(state)).isPresent();
        assertThat(Catalogues.find(area)).isPresent();
        assertThat(Catalogues.find(office.area())).isPresent();
        assertThat(periods).hasSizeLessThanOrEqualTo(3);
        dossier.ifPresent(made -> assertThat(made.facts()).hasSizeLessThanOrEqualTo(40));
    }

    @Property(seed = "20231212")
    void knownDaysAreOfEveryPrecision(@ForAll KnownDay day) {
        assertThat(KnownDay.parse(day.toString())).isEqualTo(day);
        Statistics.label("precision").collect(day.toString().length());
        Statistics.label("precision").coverage(coverage -> {
            coverage.check(4).percentage(share -> share > 2);
            coverage.check(7).percentage(share -> share > 2);
            coverage.check(10).percentage(share -> share > 40);
            coverage.check(21).percentage(share -> share > 2);
        });
    }

    @Property(seed = "20231212")
    void whatIsSaidOfDaysAndNoticesIsOfEveryKind(
            @ForAll StatedDay day, @ForAll Notice notice, @ForAll MeasureId measure) {
        Statistics.label("day").collect(day.equals(StatedDay.none()));
        Statistics.label("notice")
                .collect(
                        notice.sent(),
                        notice.on().isPresent() && notice.through().isPresent());
        Statistics.label("measure").collect(Catalogues.edition2021().lists(measure));
        Statistics.label("day").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 50);
        });
        Statistics.label("notice").coverage(coverage -> {
            coverage.check(false, false).percentage(share -> share > 5);
            coverage.check(true, false).percentage(share -> share > 5);
            coverage.check(true, true).percentage(share -> share > 20);
        });
        Statistics.label("measure").coverage(coverage -> {
            coverage.check(Optional.of(true)).percentage(share -> share > 20);
            coverage.check(Optional.of(false)).percentage(share -> share > 2);
            coverage.check(Optional.empty()).percentage(share -> share > 10);
        });
    }

    @Property(seed = "20231212")
    void periodsCanEndAfterTheyStart(@ForAll KnownPeriod period, @ForAll DateRange range) {
        period.to()
                .ifPresent(last ->
                        assertThat(last.latest()).isAfterOrEqualTo(period.from().earliest()));
        assertThat(range.endInclusive()).isAfterOrEqualTo(range.start());
    }

    @Property(seed = "20231212", tries = 200)
    @Domain(CicaDomain.class)
    void theDomainHasDaysOnWhichThingsHappen(@ForAll LocalDate day, @ForAll Dossier dossier) {
        assertThat(day.getYear()).isBetween(2021, 2027);
        assertThat(dossier.knownOn(day).facts())
                .hasSizeLessThanOrEqualTo(dossier.facts().size());
    }

    @Property(seed = "20231212", tries = 20)
    @Domain(CicaDomain.class)
    @Domain(DomainContext.Global.class)
    void theDomainGoesWithOthers(@ForAll String text, @ForAll KnownDay day) {
        assertThat(day.withWords(text).words()).contains(text);
    }
}
