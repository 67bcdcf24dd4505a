package io.github.cica4j.cli;

import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.report.TextReport;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code cica demo}: checks a dossier that the program brings. */
final class DemoCommand implements Command {

    private static final String FILE = "demo.json";
    private static final LocalDate DAY = LocalDate.of(2023, 12, 13);

    private final OptionSpec dossierOnly = Grammar.flag("--dossier")
            .description("print the dossier itself, as a start for your own")
            .build();
    private final CommandSpec spec = Grammar.spec(this).addOption(dossierOnly);

    DemoCommand() {
        spec.usageMessage()
                .header("Shows what a report looks like.")
                .description("""
                        Checks a small dossier of invented States that the program brings, and shows the command line
                        that gives the same report. It holds a departure, a duty that is due, duties that are coming and
                        findings that the record does not determine.""")
                .footer("  cica demo --dossier > demo.json", "  cica check demo.json --as-of 2023-12-13");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Surroundings surroundings) throws IOException {
        byte[] dossier = dossier();
        if (dossierOnly.<Boolean>getValue()) {
            surroundings.out().write(dossier);
            return Exit.OK;
        }
        ComplianceChecker checker =
                ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();
        Report report =
                checker.check(CicaJson.readDossier(dossier).orElseThrow()).asOf(DAY);
        String text = "$ cica demo --dossier > " + FILE + "\n$ cica check " + FILE + " --as-of " + DAY + "\n\n"
                + TextReport.standard()
                        .from(FILE)
                        .withColours(surroundings.colours())
                        .write(report, Language.EN);
        surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
        return Exit.OK;
    }

    private static byte[] dossier() throws IOException {
        try (InputStream in = DemoCommand.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The dossier of the demo is not there");
            }
            return in.readAllBytes();
        }
    }
}
