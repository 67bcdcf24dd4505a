package io.github.cica4j.cli;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.rules.ComplianceChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code cica timeline}: tells the history of findings. */
final class TimelineCommand implements Command {

    private final CommandSpec spec = Grammar.spec(this);
    private final PositionalParamSpec dossier = Grammar.dossier()
            .type(String.class)
            .description("a file in JSON, or in YAML if its name ends in .yaml or .yml; - for JSON from standard input")
            .build();
    private final OptionSpec subject = Grammar.option("--subject", "ID")
            .description(
                    "tell only of this fact, office or area; an area such as nct.ict has the findings on itself and"
                            + " on what lies in it; default: all")
            .build();
    private final Judging judging = new Judging(spec, "");
    private final ResultForm result = new ResultForm("");

    TimelineCommand() {
        spec.addPositional(dossier).addOption(subject);
        judging.addOptions();
        result.addTo(spec);
        spec.usageMessage()
                .header("Tells the history of findings.")
                .description("""
                        Each finding has a block: the rule and what it is about, then every day on which the status, or
                        what is missing to tell it, changes, with the position from the end of that day on. Before the
                        first of these days the finding is in no report.""")
                .footer(
                        "  cica timeline record.json",
                        "  cica timeline record.json --subject nct.ict",
                        "  cica timeline record.json --only MOD-2.7-a --format json");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Surroundings surroundings) throws Stop, IOException {
        ComplianceChecker checker = judging.checker();
        String operand = dossier.getValue();
        Dossier read = DossierFile.read(operand, surroundings);
        if (read == null) {
            return Exit.UNREADABLE;
        }
        Assessment assessment = judging.judge(read, checker);
        Optional<String> asked = Optional.ofNullable(subject.getValue());
        List<Finding> findings = asked.isPresent() ? about(asked.get(), read, assessment) : assessment.findings();
        byte[] content = result.json()
                ? TimelineJson.write(assessment, findings, asked, judging.knownOn())
                : result.form(judging.knownOn(), surroundings)
                        .from(DossierFile.shown(operand))
                        .writeTimelines(assessment, findings, Language.EN)
                        .getBytes(StandardCharsets.UTF_8);
        result.write(content, surroundings);
        return Exit.OK;
    }

    private List<Finding> about(String id, Dossier read, Assessment assessment) {
        List<Finding> findings = Subjects.select(id, assessment);
        if (findings.isEmpty()) {
            Subjects subjects = Subjects.of(read, assessment);
            if (!subjects.contains(id)) {
                throw new ParameterException(spec.commandLine(), subjects.unknown(id));
            }
        }
        return findings;
    }
}
