package io.github.cica4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleIdTest {

    @Test
    void numbers_are_ordered_by_value() {
        assertThat(Stream.of("MOD-1.10-c", "MOD-1.9-b", "MOD-2.4-a", "MOD-1.10-a", "LIST-1")
                        .map(RuleId::of)
                        .sorted())
                .extracting(RuleId::value)
                .containsExactly("LIST-1", "MOD-1.9-b", "MOD-1.10-a", "MOD-1.10-c", "MOD-2.4-a");
    }

    @Test
    void other_texts_are_refused() {
        for (String text : new String[] {"", "MOD", "mod-1.9-b", "MOD-", "MOD 1.9-b", "MOD-1.9-B"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleId.of(text))
                    .withMessage("'" + text + "' is no rule id: write it like MOD-2.5-a");
        }
    }
}
