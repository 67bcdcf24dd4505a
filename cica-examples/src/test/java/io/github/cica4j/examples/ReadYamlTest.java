package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.json.CicaYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadYamlTest {

    @Test
    void tells_the_same_as_when_the_dossier_is_built_in_code() {
        String output = Output.ofMain(() -> {
            try {
                ReadYaml.main(new String[0]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(output).isNotEmpty().isEqualTo(Output.ofMain(() -> BuildADossier.main(new String[0])));
    }

    @Test
    void tells_every_error_and_where_it_stands() {
        String yaml = """
                format: cica-dossier/1
                decisions:
                  - id: soc-1
                    body: soc
                    on: yesterday
                drafts:
                  - id: draft-1
                    paper: paper-1
                    on: 2023-05
                """;

        assertThat(Output.of(out -> ReadYaml.run(CicaYaml.readDossier(yaml), LocalDate.of(2024, 1, 15), out)))
                .isEqualTo("""
                        5:9 /decisions/0/on: 'yesterday' is no day: write 2022-07-16, or 2022-07 or 2022 for a rough day
                        8:12 /drafts/0/paper: there is no concept-paper with the id 'paper-1'
                        """);
    }
}
