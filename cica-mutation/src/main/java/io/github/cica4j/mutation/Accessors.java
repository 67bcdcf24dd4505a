package io.github.cica4j.mutation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which accessors of a type another one could be taken for: those of the same type, with the same parameters. */
final class Accessors {

    private static final Pattern DECLARED = Pattern.compile("(\\$\\w+) : (\\w+)\\(");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+)\\.(\\w+);");
    private static final Pattern USE = Pattern.compile("(\\$\\w+|\\b[A-Z]\\w+)\\.(\\w+)\\(");
    private static final Pattern PATTERN = Pattern.compile("\\$\\w+ : (\\w+)\\(([^)]*)\\)");
    private static final Pattern FIELD = Pattern.compile("(?<![$\\w.])([a-z]\\w*)(?![\\w(])");

    /**
     * One accessor put in the place of another.
     *
     * @param from  where the name begins
     * @param to  where it ends
     * @param other  the other name
     */
    record Swap(int from, int to, String other) {

        String in(String text) {
            return text.substring(0, from) + other + text.substring(to);
        }

        String told(String text) {
            return text.substring(from, to) + " for " + other + " in " + text;
        }
    }

    private final String header;
    private final Map<String, Class<?>> variables = new HashMap<>();

    Accessors(RuleText rule) {
        header = rule.header();
        for (String line : rule.when()) {
            Matcher declared = DECLARED.matcher(line);
            while (declared.find()) {
                type(declared.group(2)).ifPresent(type -> variables.put(declared.group(1), type));
            }
        }
    }

    private Optional<Class<?>> type(String simpleName) {
        List<String> candidates = new ArrayList<>();
        Matcher imports = IMPORT.matcher(header);
        while (imports.find()) {
            if (imports.group(2).equals(simpleName)) {
                candidates.add(imports.group(1) + "." + simpleName);
            }
        }
        Matcher own = PACKAGE.matcher(header);
        if (own.find()) {
            candidates.add(own.group(1) + "." + simpleName);
        }
        for (String name : candidates) {
            try {
                return Optional.of(Class.forName(name));
            } catch (ClassNotFoundException e) {
                // the next may be there
            }
        }
        return Optional.empty();
    }

    /** Fields that a pattern compares or binds. */
    List<Swap> inPattern(String line) {
        List<Swap> swaps = new ArrayList<>();
        Matcher pattern = PATTERN.matcher(line);
        while (pattern.find()) {
            Optional<Class<?>> type = type(pattern.group(1));
            Matcher field = FIELD.matcher(pattern.group(2));
            while (type.isPresent() && field.find()) {
                int start = pattern.start(2) + field.start(1);
                other(type.get(), field.group(1), false, 0)
                        .ifPresent(name ->
                                swaps.add(new Swap(start, start + field.group(1).length(), name)));
            }
        }
        return swaps;
    }

    /** Accessors that a consequence calls on a fact, and methods of a type. */
    List<Swap> inExpression(String text) {
        List<Swap> swaps = new ArrayList<>();
        Matcher use = USE.matcher(text);
        while (use.find()) {
            boolean onFact = use.group(1).startsWith("$");
            Optional<Class<?>> type = onFact ? Optional.ofNullable(variables.get(use.group(1))) : type(use.group(1));
            int count = arguments(text, use.end() - 1);
            type.flatMap(known -> other(known, use.group(2), !onFact, count))
                    .ifPresent(name -> swaps.add(new Swap(use.start(2), use.end(2), name)));
        }
        return swaps;
    }

    private static int arguments(String text, int open) {
        String inner = text.substring(open + 1, RuleText.closing(text, open)).strip();
        int depth = 0;
        int count = inner.isEmpty() ? 0 : 1;
        for (char letter : inner.toCharArray()) {
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            count += letter == ',' && depth == 0 ? 1 : 0;
        }
        return count;
    }

    /** The next by name, after the last the first. */
    private static Optional<String> other(Class<?> type, String name, boolean ofType, int count) {
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .filter(method -> Modifier.isStatic(method.getModifiers()) == ofType)
                .filter(method -> method.getParameterCount() == count)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        Optional<Method> own =
                methods.stream().filter(method -> method.getName().equals(name)).findFirst();
        List<String> names = own.stream()
                .flatMap(wanted -> methods.stream().filter(method -> alike(method, wanted)))
                .map(Method::getName)
                .filter(other -> !other.equals("hashCode") && !other.equals("toString"))
                .distinct()
                .toList();
        int at = names.indexOf(name);
        return names.size() < 2 || at < 0 ? Optional.empty() : Optional.of(names.get((at + 1) % names.size()));
    }

    private static boolean alike(Method one, Method other) {
        return one.getGenericReturnType().equals(other.getGenericReturnType())
                && Arrays.equals(one.getGenericParameterTypes(), other.getGenericParameterTypes());
    }
}
