package io.github.cica4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cica4j.model.fact.RecordKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A descriptor tells what it was given, sorted, and nothing where it was given nothing. */
class RuleDescriptorTest {

    private static final Interpretation ONE = Interpretation.of("INT-91", "One?", Reading.of("a", "A."));
    private static final Interpretation TWO = Interpretation.of("INT-92", "Two?", Reading.of("b", "B."));
    private static final RecordKind DEEDS = RecordKind.of("deeds", "deed");
    private static final RecordKind WORDS = RecordKind.of("words", "word");

    private static RuleDescriptor.Builder builder(String id) {
        return RuleDescriptor.of(id, Force.SHALL, Shape.DUTY);
    }

    @Test
    void tells_what_it_was_given() {
        RuleDescriptor rule = builder("XXX-1-a")
                .provisions("1/2", "1/1")
                .statuses(Status.MET, Status.DUE)
                .statuses(Status.PENDING)
                .readings(TWO, ONE)
                .reliesOn(WORDS, DEEDS)
                .singlePattern("One fact tells all.")
                .build();
        assertThat(rule.id()).isEqualTo(RuleId.of("XXX-1-a"));
        assertThat(rule.force()).isEqualTo(Force.SHALL);
        assertThat(rule.shape()).isEqualTo(Shape.DUTY);
        assertThat(rule.provisions()).containsExactly("1/2", "1/1");
        assertThat(rule.statuses()).isEqualTo(Set.of(Status.PENDING, Status.DUE, Status.MET));
        assertThat(rule.interpretations()).containsExactly(ONE, TWO);
        assertThat(rule.reliesOn()).containsExactly(DEEDS, WORDS);
        assertThat(rule.singlePattern()).contains("One fact tells all.");
        assertThat(rule).hasToString("XXX-1-a");
    }

    @Test
    void tells_nothing_of_what_it_was_not_given() {
        RuleDescriptor rule =
                builder("XXX-1-a").provisions("1").statuses(Status.MET).build();
        assertThat(rule.interpretations()).isEmpty();
        assertThat(rule.reliesOn()).isEmpty();
        assertThat(rule.singlePattern()).isEmpty();
    }

    @Test
    void rests_on_a_provision_and_has_a_status() {
        for (RuleDescriptor.Builder lacking :
                List.of(builder("XXX-1-a").provisions("1"), builder("XXX-1-a").statuses(Status.MET))) {
            assertThatThrownBy(lacking::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Rule XXX-1-a needs a provision and a status at least");
        }
    }

    @Test
    void is_ordered_by_its_id() {
        RuleDescriptor one =
                builder("XXX-1-a").provisions("1").statuses(Status.MET).build();
        RuleDescriptor ten =
                builder("XXX-10-a").provisions("1").statuses(Status.MET).build();
        RuleDescriptor two =
                builder("XXX-2-a").provisions("1").statuses(Status.MET).build();
        assertThat(List.of(ten, two, one).stream().sorted()).containsExactly(one, two, ten);
    }
}
