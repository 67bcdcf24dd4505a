package io.github.cica4j.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of all mutants, by rule and operator, as Markdown. */
final class MutantTable {

    private MutantTable() {}

    /** The table, then each survivor with the reason that is on record for it. */
    static String of(List<RuleMutants.Outcome> outcomes, Map<String, String> reasons) {
        StringBuilder text = new StringBuilder("# Mutants of the rules\n\n| Rule |");
        for (Operator operator : Operator.values()) {
            text.append(' ').append(operator).append(" |");
        }
        text.append(" all |\n|---|")
                .append("---|".repeat(Operator.values().length + 1))
                .append('\n');
        Map<String, List<RuleMutants.Outcome>> byRule = outcomes.stream()
                .collect(Collectors.groupingBy(one -> one.mutant().rule(), TreeMap::new, Collectors.toList()));
        byRule.forEach((rule, own) -> row(text, rule, own));
        row(text, "all", outcomes);
        text.append("\nEach cell: killed of made.\n\n## Survivors\n\n");
        for (RuleMutants.Outcome one : survivors(outcomes)) {
            String name = one.mutant().name();
            text.append("- `").append(name).append("`: ");
            text.append(reasons.getOrDefault(name, "**no reason on record**")).append('\n');
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String name, Collection<RuleMutants.Outcome> outcomes) {
        text.append("| ").append(name).append(" |");
        for (Operator operator : Operator.values()) {
            List<RuleMutants.Outcome> own = outcomes.stream()
                    .filter(one -> one.mutant().operator() == operator)
                    .toList();
            text.append(' ').append(share(own)).append(" |");
        }
        text.append(' ').append(share(outcomes)).append(" |\n");
    }

    private static String share(Collection<RuleMutants.Outcome> outcomes) {
        return outcomes.isEmpty() ? "" : outcomes.size() - survivors(outcomes).size() + "/" + outcomes.size();
    }

    static List<RuleMutants.Outcome> survivors(Collection<RuleMutants.Outcome> outcomes) {
        return outcomes.stream().filter(one -> one.killer().isEmpty()).toList();
    }
}
