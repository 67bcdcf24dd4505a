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
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Tells jqwik how to make the types of the model, so that a property takes {@code @ForAll Dossier} as it is.
 *
 * <p>jqwik finds this class by its services file.
 * It has no state and is thread-safe.
 */
public final class CicaArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> TYPES = Map.ofEntries(
            Map.entry(AreaId.class, CicaArbitraries::areaIds),
            Map.entry(DateRange.class, CicaArbitraries::dateRanges),
            Map.entry(Dossier.class, CicaArbitraries::dossiers),
            Map.entry(KnownDay.class, CicaArbitraries::knownDays),
            Map.entry(KnownPeriod.class, CicaArbitraries::knownPeriods),
            Map.entry(MeasureId.class, CicaArbitraries::measureIds),
            Map.entry(Notice.class, CicaArbitraries::notices),
            Map.entry(Office.class, CicaArbitraries::offices),
            Map.entry(StateCode.class, CicaArbitraries::stateCodes),
            Map.entry(StatedDay.class, CicaArbitraries::statedDays),
            Map.entry(StatedPeriod.class, CicaArbitraries::statedPeriods));

    /** Creates a provider. */
    public CicaArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return find(targetType) != null;
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> supplier = find(targetType);
        return supplier == null ? Set.of() : Set.of(supplier.get());
    }

    private static @org.jspecify.annotations.Nullable Supplier<Arbitrary<?>> find(TypeUsage type) {
        return TYPES.get(type.getRawType());
    }
}
