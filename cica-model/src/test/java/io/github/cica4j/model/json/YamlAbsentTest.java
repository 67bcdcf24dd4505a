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

/** Without the library for YAML, JSON is read, and YAML is refused with the name of what is missing. */
class YamlAbsentTest {

    private static final String TEXT = "{\"format\": \"cica-dossier/1\"}";

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static String read(ClassLoader classes, String type) throws ReflectiveOperationException {
        Method read = classes.loadClass("io.github.cica4j.model.json." + type).getMethod("readDossier", String.class);
        Object reading = read.invoke(null, TEXT);
        return String.valueOf(reading.getClass().getMethod("errors").invoke(reading));
    }

    @Test
    void json_is_read_and_yaml_refused() throws IOException, ReflectiveOperationException {
        URL[] homes = {home(CicaYaml.class), home(JsonFactory.class)};
        try (URLClassLoader classes = new URLClassLoader(homes, ClassLoader.getPlatformClassLoader())) {
            for (int time = 0; time < 2; time++) {
                assertThat(read(classes, "CicaJson")).isEqualTo("[]");
                assertThatThrownBy(() -> read(classes, "CicaYaml"))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessage("reading YAML needs org.snakeyaml:snakeyaml-engine, which is not on the class path:"
                                + " add it to the dependencies, or give the dossier as JSON");
            }
        }
    }
}
