package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.internal.json.FactForm;
import io.github.cica4j.model.internal.json.FactForms;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON form of a fact has the properties that the fact has. */
class FormsTest {

    /** Attributes with a default, which are no abstract methods. */
    private static final Set<String> FLAGS = Set.of("by", "partial", "withoutMandate", "withoutPaper");

    /** Attributes whose property has a name that is taken in Java: that of the copy of a builder, that of the kind of a record. */
    private static final Map<String, String> PROPERTIES =
            Map.of("Comment.state", "from", "SilenceResponse.state", "from", "SilenceResponse.response", "kind");

    static Stream<FactForm<?>> forms() {
        return FactForms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_attribute_is_a_property_and_back(FactForm<? extends Fact> form) throws ReflectiveOperationException {
        Class<?> type = Class.forName("io.github.cica4j.model.fact." + singular(form));
        Set<String> attributes = new TreeSet<>();
        for (Method method : type.getMethods()) {
            boolean attribute = Modifier.isAbstract(method.getModifiers()) || FLAGS.contains(method.getName());
            if (attribute && method.getParameterCount() == 0) {
                attributes.add(
                        PROPERTIES.getOrDefault(type.getSimpleName() + "." + method.getName(), method.getName()));
            }
        }
        assertThat(new TreeSet<>(form.properties())).isEqualTo(attributes);
    }

    private static String singular(FactForm<?> form) {
        StringBuilder name = new StringBuilder();
        for (String word : form.kind().subject().split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
