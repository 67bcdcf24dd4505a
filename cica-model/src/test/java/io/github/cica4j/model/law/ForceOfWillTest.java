package io.github.cica4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** INT-37: how strongly "will" binds. */
class ForceOfWillTest {

    private static List<Level> levels(String reading, Force force) {
        Interpretations readings = Interpretations.standard().with(Interpretation.FORCE_OF_WILL, reading);
        return List.of(readings.level(force, true), readings.level(force, false));
    }

    @Test
    void will_weighs_as_it_is_read_in_force_and_as_a_draft() {
        assertThat(levels("undertaking", Force.WILL)).containsExactly(Level.WARNING, Level.NOTE);
        assertThat(levels("obligation", Force.WILL)).containsExactly(Level.ERROR, Level.WARNING);
        assertThat(levels("statement", Force.WILL)).containsExactly(Level.NOTE, Level.NOTE);
    }

    @Test
    void no_other_word_weighs_more_or_less_for_it() {
        List<Force> others = new ArrayList<>(List.of(Force.values()));
        others.remove(Force.WILL);
        for (Force force : others) {
            for (Reading reading : Interpretation.FORCE_OF_WILL.readings()) {
                assertThat(levels(reading.name(), force))
                        .as("%s under %s", force, reading.name())
                        .containsExactly(force.level(true), force.level(false));
            }
        }
    }
}
