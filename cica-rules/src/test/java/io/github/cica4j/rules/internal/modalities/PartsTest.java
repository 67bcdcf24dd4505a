package io.github.cica4j.rules.internal.modalities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Workings;
import io.github.cica4j.testkit.DossierGenerator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each part of the derivation says what it derives, so that it may be left out where nothing reads that. */
class PartsTest {

    @Test
    void each_part_derives_what_it_says_and_nothing_else() {
        List<Set<Class<?>>> derived = new ArrayList<>();
        ModalitiesFacts.parts().forEach(part -> derived.add(new HashSet<>()));
        for (Interpretations readings : List.of(
                Interpretations.standard(), Interpretations.standard().with(Readings.ONCE_A_YEAR, "twelve-months"))) {
            for (long seed = 0; seed < 40; seed++) {
                Workings workings = Workings.of(DossierGenerator.generate(seed, 60), readings);
                for (int part = 0; part < derived.size(); part++) {
                    for (Object object :
                            workings.get(ModalitiesFacts.parts().get(part).step())) {
                        derived.get(part).add(object.getClass());
                    }
                }
            }
        }
        assertThat(derived)
                .isEqualTo(ModalitiesFacts.parts().stream()
                        .map(ModalitiesFacts.Part::kinds)
                        .toList());
    }

    @Test
    void what_is_not_wanted_is_left_out() {
        Workings workings = Workings.of(DossierGenerator.generate(1, 60), Interpretations.standard());
        List<Object> derived = new ArrayList<>();
        ModalitiesFacts.DERIVATION.derive(workings, PapersOfArea.class::equals, derived::add);
        assertThat(derived).isNotEmpty().allMatch(PapersOfArea.class::isInstance);
    }
}
