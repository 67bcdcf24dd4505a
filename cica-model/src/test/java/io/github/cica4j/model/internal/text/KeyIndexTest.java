package io.github.cica4j.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

    private record Land(String code, List<String> names) {}

    private static final Land NORTH = new Land("AA", List.of("north land", "land", "norland", "land"));
    private static final Land SOUTH = new Land("BB", List.of("south land", "land"));

    @Test
    void finds_all_that_share_a_key_and_each_once() {
        KeyIndex<Land> index = new KeyIndex<>(List.of(SOUTH, NORTH, SOUTH), Land::names);

        assertThat(index.find("land")).containsExactly(SOUTH, NORTH);
        assertThat(index.find("norland")).containsExactly(NORTH);
        assertThat(index.find("south land")).containsExactly(SOUTH);
        assertThat(index.find("Land")).isEmpty();
    }
}
