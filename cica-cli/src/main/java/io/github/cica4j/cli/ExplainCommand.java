package io.github.cica4j.cli;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Explainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code cica explain}: tells why a rule finds what it finds. */
final class ExplainCommand implements Command {

    private final CommandSpec spec = Grammar.spec(this);
    private final PositionalParamSpec dossier = Grammar.dossier()
            .index("0")
            .type(String.class)
            .description("a file in JSON, or in YAML if its name ends in .yaml or .yml; - for JSON from standard input")
            .build();
    private final PositionalParamSpec rule = PositionalParamSpec.builder()
            .index("1")
            .paramLabel("RULE")
            .type(String.class)
            .required(true)
            .description("the rule; 'cica rules' lists them")
            .build();
    private final PositionalParamSpec subject = PositionalParamSpec.builder()
            .index("2")
            .paramLabel("SUBJECT")
            .type(String.class)
            .arity("0..1")
            .description("explain only the findings on this fact, office or area; default: all findings of the rule")
            .build();
    private final OptionSpec asOf = Grammar.day("--as-of")
            .description("the day, judged at its end in Astana; default: today in Astana")
            .build();
    private final Judging judging = new Judging(spec, "; --as-of is then this day by default");
    private final ResultForm result = new ResultForm("");

    ExplainCommand() {
        spec.addPositional(dossier).addPositional(rule).addPositional(subject).addOption(asOf);
        judging.addReadings();
        result.addTo(spec);
        spec.usageMessage()
                .header("Tells why a rule finds what it finds, and what would meet it.")
                .description("""
                        Each finding has a block: the facts, the dates that follow from them, what decided the status, its
                        history, the readings it rests on, and the acts that would meet it, each proved by judging the record
                        once more with the act added. Where there is none, it is told how far the rule goes and where it stops.
                        Then follows what would be found under other readings, of which every combination is tried.""")
                .footer(
                        "  cica explain record.json MOD-2.7-a",
                        "  cica explain record.json MOD-2.5-a nct.general --as-of 2023-12-13",
                        "  cica explain record.json MOD-2.7-a --interpret INT-07=every-appointment --format json");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Surroundings surroundings) throws Stop, IOException {
        LocalDate day = judging.day(asOf, surroundings);
        ComplianceChecker checker = judging.checker();
        RuleId asked = RulesCommand.find(rule.getValue(), checker.rulebooks(), spec.commandLine())
                .id();
        String operand = dossier.getValue();
        Dossier read = DossierFile.read(operand, surroundings);
        if (read == null) {
            return Exit.UNREADABLE;
        }
        Explanation explanation = explain(read, asked, subject.getValue(), day, checker);
        byte[] content = result.json()
                ? CicaJson.writeExplanation(explanation)
                : result.form(judging.knownOn(), surroundings)
                        .from(DossierFile.shown(operand))
                        .writeExplanation(explanation)
                        .getBytes(StandardCharsets.UTF_8);
        result.write(content, surroundings);
        return Exit.OK;
    }

    private Explanation explain(
            Dossier read, RuleId asked, @Nullable String about, LocalDate day, ComplianceChecker checker) {
        Explainer explainer = Explainer.of(checker, Language.EN);
        Dossier known = judging.known(read);
        if (about == null) {
            return explainer.explain(known, asked, day);
        }
        Explanation explanation = explainer.explain(known, asked, about, day);
        if (explanation.findings().isEmpty()) {
            Subjects subjects = Subjects.of(read, checker.check(known));
            if (!subjects.contains(about)) {
                throw new ParameterException(spec.commandLine(), subjects.unknown(about));
            }
        }
        return explanation;
    }
}
