package io.github.cica4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.json.CicaJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {

    private static final String PLAN = "No.,Expected title of the event,Organizer(s),Indicative timing\n";
    private static final String LIST = "No.,Dimension,No.,Priority Area,Coordinator,Co-coordinator\n";

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aPlanIsPrintedAsADossier() throws IOException {
        Shell.Result result =
                shell.run("import", "plan", file("plan.csv", PLAN + "1.,Seminar,Mongolia,T.B.C.\n"), "--year", "2024");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(CicaJson.readDossier(result.bytes()).orElseThrow())
                .isEqualTo(Dossier.of(AnnualPlan.builder()
                        .id(FactId.of("plan-2024"))
                        .year(2024)
                        .items(List.of(PlannedEvent.of(1, "Seminar", List.of("Mongolia"), "T.B.C.")))
                        .build()));
    }

    @Test
    void aListFromStandardInputIsPrintedAsADossierThatCanBeChecked() throws IOException {
        Shell.Result result = shell.in(LIST + "5,Human,,,Uzbekistan,China India\n")
                .run("import", "list", "-", "--on", "2023-08-22", "--id", "printed");
        assertThat(result.out()).isEqualTo("""
                {
                  "format" : "cica-dossier/1",
                  "coordinatorLists" : [
                    {
                      "id" : "printed",
                      "on" : "2023-08-22",
                      "rows" : [
                        {
                          "area" : "hum",
                          "coordinators" : [
                            {
                              "state" : "UZ"
                            }
                          ],
                          "coCoordinators" : [
                            {
                              "state" : "CN"
                            },
                            {
                              "state" : "IN"
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
        assertThat(shell.run("check", file("list.json", result.out()), "--as-of", "2023-08-22")
                        .code())
                .isZero();
    }

    @Test
    void errorsAreToldWithFileLineAndColumn() throws IOException {
        String name = file("list.csv", LIST + "5,Human,,,Uzbekistan,Chyna\n3,Economic,4,Turism,,\n");
        Shell.Result result = shell.run("import", "list", name, "--on", "2023-08-22");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(name + ":2:6 column 'Co-coordinator': 'Chyna' is no list of States"))
                .anyMatch(line -> line.startsWith(name + ":3:4 column 'Priority Area': 'Turism' is no priority area"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list x.csv|a list needs its day: give --on, and no --year",
                "list x.csv --on 2023-08-22 --year 2024|a list needs its day: give --on, and no --year",
                "plan x.csv|a plan needs its year: give --year, and no --on",
                "plan x.csv --year 2024 --on 2023-08-22|a plan needs its year: give --year, and no --on",
                "plan x.csv --year -1|the year -1 is out of range: give 0 to 9999",
                "plan x.csv --year 10000|the year 10000 is out of range: give 0 to 9999"
            })
    void whatIsMissingOrTooMuchIsTold(String line, String message) {
        Shell.Result result = shell.run(("import " + line).split(" ", -1));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("cica: " + message + "\nSee 'cica import --help'.\n");
    }

    @Test
    void anUnknownKindAndAFileThatIsNotThereAreTold() {
        assertThat(shell.run("import", "budget", "x.csv").err())
                .isEqualTo("cica: there is no import of 'budget', only list, plan\nSee 'cica import --help'.\n");
        assertThat(shell.run("import", "plan").code()).isEqualTo(2);
        assertThat(shell.run("import", "plan", "no-such.csv", "--year", "2024").err())
                .isEqualTo("cica: no-such.csv: there is no such file\n");
        assertThat(shell.run("import", "plan", "x.csv", "--year", "2024", "--id", "a b")
                        .code())
                .isEqualTo(2);
    }
}
