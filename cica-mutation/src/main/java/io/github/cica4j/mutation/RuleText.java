package io.github.cica4j.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule as it is written.
 *
 * @param header  what stands before the rules of its file: package, imports, the global
 * @param name  the name of the rule
 * @param when  the lines of its condition
 * @param statement  its consequence: the statement begun, then its calls
 */
record RuleText(String header, String name, List<String> when, List<Call> statement) {

    private static final Pattern RULE =
            Pattern.compile("rule \"([^\"]+)\"\\s+when\\s+(.*?)\\s+then\\s+(.*?);\\s+end\\b", Pattern.DOTALL);

    /**
     * A call of a consequence.
     *
     * @param name  the name of the method, {@code findings.duty} and the like for the first
     * @param arguments  the arguments as written
     */
    record Call(String name, List<String> arguments) {

        @Override
        public String toString() {
            return "." + name + (arguments.isEmpty() ? "()" : "( " + String.join(", ", arguments) + " )");
        }

        Call with(int index, String argument) {
            List<String> changed = new ArrayList<>(arguments);
            changed.set(index, argument);
            return new Call(name, changed);
        }

        Call without(int index) {
            List<String> changed = new ArrayList<>(arguments);
            changed.remove(index);
            return new Call(name, changed);
        }
    }

    static List<RuleText> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .flatMap(file -> parse(text(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleText> parse(String text) {
        List<RuleText> rules = new ArrayList<>();
        String header = text.substring(0, text.indexOf("\nrule ") + 1);
        Matcher matcher = RULE.matcher(text);
        while (matcher.find()) {
            List<String> when = matcher.group(2).lines().map(String::strip).toList();
            rules.add(new RuleText(header, matcher.group(1), when, calls(matcher.group(3))));
        }
        return rules;
    }

    private static List<Call> calls(String statement) {
        List<Call> calls = new ArrayList<>();
        int at = 0;
        while (at < statement.length()) {
            int open = statement.indexOf('(', at);
            int close = closing(statement, open);
            String name = statement.substring(at, open).strip();
            calls.add(new Call(name.startsWith(".") ? name.substring(1) : name, arguments(statement, open, close)));
            at = close + 1;
        }
        return calls;
    }

    private static List<String> arguments(String text, int open, int close) {
        List<String> arguments = new ArrayList<>();
        int from = open + 1;
        int depth = 0;
        for (int at = open + 1; at < close; at++) {
            char letter = text.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ',' && depth == 0) {
                arguments.add(text.substring(from, at).strip());
                from = at + 1;
            }
        }
        String last = text.substring(from, close).strip();
        if (!last.isEmpty()) {
            arguments.add(last);
        }
        return arguments;
    }

    /** The place of the parenthesis that closes another. */
    static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char letter = text.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A parenthesis is not closed: " + text);
    }

    RuleText when(int index, String line) {
        List<String> changed = new ArrayList<>(when);
        changed.set(index, line);
        return new RuleText(header, name, changed, statement);
    }

    RuleText without(int index) {
        List<String> changed = new ArrayList<>(when);
        changed.remove(index);
        return new RuleText(header, name, changed, statement);
    }

    RuleText call(int index, Call call) {
        List<Call> changed = new ArrayList<>(statement);
        changed.set(index, call);
        return new RuleText(header, name, when, changed);
    }

    RuleText withoutCall(int index) {
        List<Call> changed = new ArrayList<>(statement);
        changed.remove(index);
        return new RuleText(header, name, when, changed);
    }

    /** The text of the rule file that holds this rule alone, under another name. */
    String file(String as) {
        StringBuilder text = new StringBuilder(header);
        text.append("rule \"").append(as).append("\"\nwhen\n");
        when.forEach(line -> text.append("    ").append(line).append('\n'));
        text.append("then\n    ").append(statement.get(0).toString().substring(1));
        statement.stream().skip(1).forEach(call -> text.append("\n            ").append(call));
        return text.append(";\nend\n").toString();
    }
}
