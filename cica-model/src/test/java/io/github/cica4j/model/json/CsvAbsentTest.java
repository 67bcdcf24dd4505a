package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** Without the library for CSV, JSON is read, and CSV is refused with the name of what is missing. */
class CsvAbsentTest {

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void json_is_read_and_csv_refused() throws IOException, ReflectiveOperationException {
        URL[] homes = {home(CicaCsv.class), home(JsonFactory.class)};
        try (URLClassLoader classes = new URLClassLoader(homes, ClassLoader.getPlatformClassLoader())) {
            Object reading = classes.loadClass("io.github.cica4j.model.json.CicaJson")
                    .getMethod("readDossier", String.class)
                    .invoke(null, "{\"format\": \"cica-dossier/1\"}");
            assertThat(reading.getClass().getMethod("errors").invoke(reading)).hasToString("[]");
            Class<?> id = classes.loadClass("io.github.cica4j.model.fact.FactId");
            Object plan = id.getMethod("of", String.class).invoke(null, "plan");
            Method read = classes.loadClass("io.github.cica4j.model.json.CicaCsv")
                    .getMethod("readAnnualPlan", byte[].class, id, int.class);
            assertThatThrownBy(() -> read.invoke(null, new byte[0], plan, 2024))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("reading CSV needs de.siegmar:fastcsv, which is not on the class path: add it to the"
                            + " dependencies");
        }
    }
}
