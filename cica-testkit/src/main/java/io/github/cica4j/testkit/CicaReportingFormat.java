package io.github.cica4j.testkit;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.json.CicaJson;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.SampleReportingFormat;

/**
 * Tells jqwik to report a dossier that falsifies a property as JSON, so that it can be read back.
 *
 * <p>jqwik finds this class by its services file.
 * It has no state and is thread-safe.
 */
public final class CicaReportingFormat implements SampleReportingFormat {

    /** Creates a format. */
    public CicaReportingFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Dossier;
    }

    @Override
    public Object report(Object value) {
        return new String(CicaJson.writeDossier((Dossier) value), StandardCharsets.UTF_8);
    }
}
