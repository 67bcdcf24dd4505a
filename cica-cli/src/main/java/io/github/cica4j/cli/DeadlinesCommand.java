package io.github.cica4j.cli;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.rules.ComplianceChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code cica deadlines}: lists the days that matter to duties. */
final class DeadlinesCommand implements Command {

    private final CommandSpec spec = Grammar.spec(this);
    private final PositionalParamSpec dossier = Grammar.dossier()
            .type(String.class)
            .description("a file in JSON, or in YAML if its name ends in .yaml or .yml; - for JSON from standard input")
            .build();
    private final OptionSpec from = Grammar.day("--from")
            .description("the first day; default: today in Astana")
            .build();
    private final OptionSpec to = Grammar.day("--to")
            .description("the last day, itself included; default: one year after the first")
            .build();
    private final Judging judging = new Judging(spec, "; --from is then this day by default");
    private final ResultForm result = new ResultForm("");

    DeadlinesCommand() {
        spec.addPositional(dossier).addOption(from).addOption(to);
        judging.addOptions();
        result.addTo(spec);
        spec.usageMessage()
                .header("Lists the days on which duties arise or are last in time.")
                .description("""
                        Each line tells the day, whether the duty arises then or it is the last day in time, who bears
                        it, where it stands, its area, rule and status. The status is that at the end of the day: a last
                        day that is 'pending' passes without the act, as far as is known. A day that is known roughly is
                        listed by its earliest, its status is that of its latest.""")
                .footer(
                        "  cica deadlines record.json",
                        "  cica deadlines record.json --from 2024-01-01 --to 2024-12-31 --format json",
                        "  cica deadlines record.json --known-on 2023-08-31 --only MOD-2.7-a");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Surroundings surroundings) throws Stop, IOException {
        LocalDate first = judging.day(from, surroundings);
        LocalDate given = to.getValue();
        LocalDate last = given == null ? first.plusYears(1) : given;
        if (last.isBefore(first)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the days end on " + last + ", before they start on " + first
                            + ": give an earlier --from DAY or a later --to DAY");
        }
        DateRange range = DateRange.ofClosed(first, last);
        ComplianceChecker checker = judging.checker();
        String operand = dossier.getValue();
        Dossier read = DossierFile.read(operand, surroundings);
        if (read == null) {
            return Exit.UNREADABLE;
        }
        Assessment assessment = judging.judge(read, checker);
        byte[] content = result.json()
                ? DeadlinesJson.write(assessment, range, judging.knownOn())
                : result.form(judging.knownOn(), surroundings)
                        .from(DossierFile.shown(operand))
                        .writeDeadlines(assessment, range, Language.EN)
                        .getBytes(StandardCharsets.UTF_8);
        result.write(content, surroundings);
        return Exit.OK;
    }
}
