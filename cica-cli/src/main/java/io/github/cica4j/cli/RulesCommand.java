package io.github.cica4j.cli;

import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code cica rules}: lists the rules. */
final class RulesCommand implements Command {

    private final PositionalParamSpec rule = PositionalParamSpec.builder()
            .paramLabel("RULE")
            .type(String.class)
            .arity("0..1")
            .description("the rule to tell all about: the text in other words, the statuses a finding can have, and the"
                    + " readings of open words to choose from with 'cica check --interpret'")
            .build();
    private final OptionSpec format =
            Grammar.format().description("default: ${DEFAULT-VALUE}").build();
    private final CommandSpec spec = Grammar.spec(this).addPositional(rule).addOption(format);

    RulesCommand() {
        spec.usageMessage()
                .header("Lists the rules, or tells all about one.")
                .description("""
                        The list has the id of each rule, how strongly the text binds, the shape of the findings, the
                        paragraphs and the departure. Shapes: a duty is something to be done; a continuing norm is
                        something that must hold throughout; an act is something done in some form, or not to be done.""")
                .footer("  cica rules", "  cica rules MOD-2.5-a", "  cica rules --format json");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Surroundings surroundings) throws IOException {
        List<Rulebook> rulebooks = Rulebooks.standard();
        String id = rule.getValue();
        Optional<RuleDescriptor> one =
                id == null ? Optional.empty() : Optional.of(find(id, rulebooks, spec.commandLine()));
        boolean json = format.getValue().equals("json");
        surroundings.out().write(json ? RulesJson.write(rulebooks, one) : RulesText.write(rulebooks, one));
        return Exit.OK;
    }

    /**
     * Finds a rule.
     *
     * @throws ParameterException if no rulebook has it
     */
    static RuleDescriptor find(String text, List<Rulebook> rulebooks, CommandLine line) {
        SortedSet<String> known = new TreeSet<>();
        for (Rulebook rulebook : rulebooks) {
            for (RuleDescriptor rule : rulebook.rules()) {
                RuleId id = rule.id();
                if (id.value().equals(text)) {
                    return rule;
                }
                known.add(id.value());
            }
        }
        throw new ParameterException(
                line, "there is no rule '" + text + "', " + Near.hint(Near.to(text, known), "'cica rules' lists them"));
    }
}
