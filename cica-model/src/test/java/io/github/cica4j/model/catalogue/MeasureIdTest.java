package io.github.cica4j.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "hum",
                "hum.",
                ".hum",
                "hum..2",
                "..",
                "Hum.2",
                "hum 2",
                "hum.мера",
                "hum.2\n",
                "hum_2.1"
            })
    void refuses_what_has_not_the_form_of_an_id(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureId.of(id))
                .withMessage("Measure id '" + id
                        + "' is not words of lower-case letters, digits and dashes with dots between "
                        + "them: give an id such as hum.2 or hum.volunteers");
    }

    @ParameterizedTest
    @CsvSource({"hum.2, hum", "hum.young-volunteers, hum", "nct.terrorism.1, nct.terrorism", "a.b.c.d, a.b.c"})
    void belongs_to_what_stands_before_the_last_dot(String id, String owner) {
        assertThat(MeasureId.of(id).owner()).isEqualTo(owner);
        assertThat(MeasureId.of(id)).hasToString(id);
    }

    @Test
    void is_ordered_alphabetically() {
        assertThat(Stream.of("mil.1", "hum.2", "hum.10").map(MeasureId::of).sorted())
                .extracting(MeasureId::id)
                .containsExactly("hum.10", "hum.2", "mil.1");
    }
}
