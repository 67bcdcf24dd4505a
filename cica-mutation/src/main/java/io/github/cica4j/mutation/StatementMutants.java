package io.github.cica4j.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule changed in its text: what it states left out part by part, its days moved, its comparisons and accessors swapped. Changes
 * of a constraint as such are made on the compiled rule instead.
 */
final class StatementMutants {

    private static final Set<String> DAYS =
            Set.of("arises", "limit", "countsFrom", "ends", "endsWith", "binds", "until", "on");
    private static final Pattern COLLECTED = Pattern.compile("accumulate\\(.*; (\\$\\w+) : acts\\(.*");
    private static final Pattern CHAINED = Pattern.compile("\\.(max|min|and)\\(");

    /**
     * A changed text.
     *
     * @param rule  the name of the rule
     * @param operator  how it was changed
     * @param place  what was changed
     * @param text  the changed rule
     */
    record Changed(String rule, Operator operator, String place, RuleText text) {}

    private final RuleText rule;
    private final Map<String, Changed> changed = new LinkedHashMap<>();

    private StatementMutants(RuleText rule) {
        this.rule = rule;
    }

    static List<Changed> of(RuleText rule) {
        StatementMutants mutants = new StatementMutants(rule);
        mutants.collectNothing();
        for (int index = 1; index < rule.statement().size(); index++) {
            mutants.change(index);
        }
        mutants.swapAccessors();
        return List.copyOf(mutants.changed.values());
    }

    /** Two changes that come to the same rule are one. */
    private void add(Operator operator, String place, RuleText text) {
        String file = text.file(rule.name());
        if (!file.equals(rule.file(rule.name()))) {
            changed.putIfAbsent(file, new Changed(rule.name(), operator, place, text));
        }
    }

    private void collectNothing() {
        for (int line = 0; line < rule.when().size(); line++) {
            Matcher matcher = COLLECTED.matcher(rule.when().get(line));
            if (matcher.matches()) {
                String name = matcher.group(1);
                RuleText without = rule.without(line);
                for (int index = 0; index < rule.statement().size(); index++) {
                    RuleText.Call call = without.statement().get(index);
                    List<String> arguments = call.arguments().stream()
                            .map(argument -> argument.replace(name, "io.github.cica4j.rules.Acts.none()"))
                            .toList();
                    without = without.call(index, new RuleText.Call(call.name(), arguments));
                }
                add(Operator.ACCUMULATE_DROPPED, name, without);
            }
        }
    }

    private void change(int index) {
        RuleText.Call call = rule.statement().get(index);
        boolean last = index == rule.statement().size() - 1;
        if (last) {
            for (int argument = 0; argument < call.arguments().size(); argument++) {
                String place = call.name() + " " + call.arguments().get(argument);
                add(Operator.ARGUMENT_DROPPED, place, rule.call(index, call.without(argument)));
            }
        } else {
            add(Operator.CALL_DROPPED, call.toString(), rule.withoutCall(index));
        }
        if (DAYS.contains(call.name()) && isDay(call)) {
            String day = call.arguments().get(0);
            add(Operator.DAY_LATER, call.toString(), rule.call(index, call.with(0, shifted(day, 1))));
            add(Operator.DAY_EARLIER, call.toString(), rule.call(index, call.with(0, shifted(day, -1))));
        }
        for (int argument = 0; argument < call.arguments().size(); argument++) {
            chained(index, call, argument);
        }
    }

    /** An event may be given as acts, whose days are not the rule's. */
    private boolean isDay(RuleText.Call call) {
        String day = call.arguments().get(0);
        return rule.when().stream()
                .map(COLLECTED::matcher)
                .noneMatch(matcher -> matcher.matches() && matcher.group(1).equals(day));
    }

    private static String shifted(String day, int days) {
        return "io.github.cica4j.mutation.Shift.by( " + day + ", " + days + " )";
    }

    /** Calls on what a call is given: left out, or the earlier of two days taken for the later. */
    private void chained(int index, RuleText.Call call, int argument) {
        String text = call.arguments().get(argument);
        Matcher matcher = CHAINED.matcher(text);
        while (matcher.find()) {
            int close = RuleText.closing(text, matcher.end() - 1);
            String place = text.substring(matcher.start(), close + 1) + " in " + call.name();
            String without = text.substring(0, matcher.start()) + text.substring(close + 1);
            add(Operator.CALL_DROPPED, place, rule.call(index, call.with(argument, without)));
            if (!matcher.group(1).equals("and")) {
                String other = matcher.group(1).equals("max") ? "min" : "max";
                String swapped = text.substring(0, matcher.start(1)) + other + text.substring(matcher.end(1));
                add(Operator.COMPARISON_SWAPPED, place, rule.call(index, call.with(argument, swapped)));
            }
        }
    }

    private void swapAccessors() {
        Accessors accessors = new Accessors(rule);
        for (int line = 0; line < rule.when().size(); line++) {
            String text = rule.when().get(line);
            for (Accessors.Swap swap : accessors.inPattern(text)) {
                add(Operator.ACCESSOR_SWAPPED, swap.told(text), rule.when(line, swap.in(text)));
            }
        }
        for (int index = 1; index < rule.statement().size(); index++) {
            RuleText.Call call = rule.statement().get(index);
            for (int argument = 0; argument < call.arguments().size(); argument++) {
                String text = call.arguments().get(argument);
                for (Accessors.Swap swap : accessors.inExpression(text)) {
                    add(
                            Operator.ACCESSOR_SWAPPED,
                            call.name() + " " + swap.told(text),
                            rule.call(index, call.with(argument, swap.in(text))));
                }
            }
        }
    }

    /** All changes, compiled at once. */
    static List<Mutant> compile(List<RuleText> rules) {
        List<Changed> all = new ArrayList<>();
        rules.forEach(rule -> all.addAll(of(rule)));
        return Batch.compile(all);
    }
}
