package io.github.cica4j.testkit;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.Office;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The types of the model, and days of the years in which they happen.
 *
 * <p>Use it as {@code @Domain(CicaDomain.class)}, where {@code @ForAll LocalDate} is then a day on which something can meet;
 * add {@code @Domain(DomainContext.Global.class)} for the types that jqwik knows.
 * It has no state and is thread-safe.
 */
public final class CicaDomain extends DomainContextBase {

    /** Creates a domain. */
    public CicaDomain() {}

    @Provide
    Arbitrary<LocalDate> days() {
        return CicaArbitraries.days();
    }

    @Provide
    Arbitrary<KnownDay> knownDays() {
        return CicaArbitraries.knownDays();
    }

    @Provide
    Arbitrary<KnownPeriod> knownPeriods() {
        return CicaArbitraries.knownPeriods();
    }

    @Provide
    Arbitrary<StatedPeriod> statedPeriods() {
        return CicaArbitraries.statedPeriods();
    }

    @Provide
    Arbitrary<StatedDay> statedDays() {
        return CicaArbitraries.statedDays();
    }

    @Provide
    Arbitrary<Notice> notices() {
        return CicaArbitraries.notices();
    }

    @Provide
    Arbitrary<MeasureId> measureIds() {
        return CicaArbitraries.measureIds();
    }

    @Provide
    Arbitrary<DateRange> dateRanges() {
        return CicaArbitraries.dateRanges();
    }

    @Provide
    Arbitrary<StateCode> stateCodes() {
        return CicaArbitraries.stateCodes();
    }

    @Provide
    Arbitrary<AreaId> areaIds() {
        return CicaArbitraries.areaIds();
    }

    @Provide
    Arbitrary<Office> offices() {
        return CicaArbitraries.offices();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return CicaArbitraries.dossiers();
    }
}
