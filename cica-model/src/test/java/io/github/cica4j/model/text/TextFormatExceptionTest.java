package io.github.cica4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormatExceptionTest {

    @Test
    void tells_where_what_was_expected_what_was_found_and_what_to_do() {
        TextFormatException refused = new TextFormatException("a b", "letter", 3, "the end", "write one");
        assertThat(refused).hasMessage("'a b' is no letter: at character 3 expected the end, found 'b'; write one");
        assertThat(List.of(refused.text(), refused.position(), refused.expected(), refused.advice()))
                .containsExactly("a b", 3, "the end", "write one");
    }

    @Test
    void may_lie_at_the_end_and_not_beyond() {
        assertThat(new TextFormatException("", "letter", 1, "a letter", "write one"))
                .hasMessage("'' is no letter: at character 1 expected a letter, found the end; write one");
        for (int position : new int[] {0, 3}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TextFormatException("a", "letter", position, "the end", "write one"))
                    .withMessage("Character " + position + " does not lie in a text of 1: count from 1");
        }
    }
}
