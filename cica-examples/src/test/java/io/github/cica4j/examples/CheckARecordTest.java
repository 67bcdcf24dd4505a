package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CheckARecordTest {

    @Test
    void tells_what_departs_what_is_due_and_what_comes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            CheckARecord.run(Cica2023Dossier.FILE, LocalDate.of(2023, 12, 13), out);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                departs: MOD-2.6-a The concept paper on New challenges and threats (general) does not state its applicability period.
                departs: MOD-1.9-b The area Trade and Investment does not have exactly one Coordinator.
                departs: MOD-2.9-b Activities of the action plan on New challenges and threats (general) without a timeline: Border control: centres of excellence, Border control: meeting of national experts, Border control: modalities of cooperation, Border control: modalities of voluntary information exchange, Border control: network of focal points, Border control: raising awareness of transnational organized crime, Border control: training seminars, Economic crimes: network of focal points, Law enforcement: calendar for two seminars a year, Law enforcement: meeting of Chiefs of Police, Law enforcement: modalities of sharing data of Interpol, Law enforcement: needs and capacities for the training of trainers, Law enforcement: network of focal points, Weapons of mass destruction: sharing of information and best practices.
                due: MOD-2.5-a The concept paper on New challenges and threats (general) has been considered for more than six months; an expert meeting has been due for 361 days.
                2023-12-13 arises: MOD-2.9-d action-plan plan-challenges-2023-12-13
                2024-06-13/2024-12-26 arises: MOD-2.5-a concept-paper paper-ict-2024
                """);
    }
}
