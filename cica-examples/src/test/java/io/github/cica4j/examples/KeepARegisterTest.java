package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeepARegisterTest {

    @Test
    void tells_what_each_act_changed_on_its_day() {
        assertThat(Output.of(KeepARegister::run)).isEqualTo("""
                2023-10-02 [offer offer-1]
                  appeared: MOD-1.10-c offer offer-1 met
                  appeared: MOD-1.10-e offer offer-1 met
                  appeared: MOD-1.10-g offer offer-1 pending
                2023-12-06 [decision soc-1, appointment appointment-1]
                  appeared: MOD-2.7-a appointment appointment-1 pending
                  changed: MOD-1.10-g offer offer-1 pending to met
                2024-03-20 [concept-paper paper-1, draft draft-1]
                  appeared: MOD-2.6-a concept-paper paper-1 not-met
                  changed: MOD-2.7-a appointment appointment-1 overdue to met-late
                2024-10-15 [expert-meeting meeting-1]
                  changed: MOD-2.5-a concept-paper paper-1 due to met
                2024-12-05 [approval approval-1]
                  appeared: MOD-2.4-a concept-paper paper-1 approval-1 met
                  changed: MOD-2.6-a concept-paper paper-1 not-met to met
                2025-01-10 [coordinator-list list-1]
                  appeared: MOD-1.10-c office eco.tourism/coordinator/MN undetermined
                  appeared: MOD-1.10-e office eco.tourism/coordinator/MN undetermined
                  changed: MOD-1.9-b area eco.tourism not-met to met
                2025-02-03 [decision soc-2, appointment appointment-2]
                  appeared: MOD-1.10-c appointment appointment-2 undetermined
                  appeared: MOD-1.10-e appointment appointment-2 not-met
                  appeared: MOD-2.7-a appointment appointment-2 pending
                  gone: MOD-1.10-c office eco.tourism/coordinator/MN undetermined
                  gone: MOD-1.10-e office eco.tourism/coordinator/MN undetermined
                """);
    }
}
