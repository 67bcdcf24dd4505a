package io.github.cica4j.model.law;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.StateCode;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Fills the arguments of a sentence, in the subset of the ICU message format that {@link Messages} names. */
final class MessageFormatter {

    private final Language language;

    MessageFormatter(Language language) {
        this.language = language;
    }

    String format(String sentence, Map<String, ?> arguments) {
        StringBuilder out = new StringBuilder(sentence.length() + 64);
        int at = 0;
        while (at < sentence.length()) {
            char character = sentence.charAt(at);
            if (character == '{') {
                int close = closing(sentence, at);
                out.append(argument(sentence.substring(at + 1, close), arguments));
                at = close + 1;
            } else {
                out.append(character);
                at++;
            }
        }
        return out.toString();
    }

    private String argument(String placeholder, Map<String, ?> arguments) {
        String[] parts = placeholder.split(",", 3);
        String name = parts[0].trim();
        Object value = arguments.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The message needs the argument '" + name + "', given are " + arguments.keySet());
        }
        if (parts.length < 3) {
            return text(value);
        }
        return format(
                parts[1].trim().equals("select")
                        ? branch(parts[2], value.toString()::equals)
                        : plural(parts[2], ((Number) value).longValue()),
                arguments);
    }

    private String plural(String branches, long number) {
        String wanted = category(number);
        return branch(branches, category -> category.equals(wanted) || category.equals("=" + number))
                .replace("#", Long.toString(number));
    }

    /** The first branch that is wanted, else that of "other". */
    private static String branch(String branches, Predicate<String> wanted) {
        String other = "";
        int at = 0;
        while (branches.indexOf('{', at) >= 0) {
            int open = branches.indexOf('{', at);
            int close = closing(branches, open);
            String category = branches.substring(at, open).trim();
            String branch = branches.substring(open + 1, close);
            if (wanted.test(category)) {
                return branch;
            }
            if (category.equals("other")) {
                other = branch;
            }
            at = close + 1;
        }
        return other;
    }

    /** The CLDR cardinal category of a whole number. */
    private String category(long number) {
        return switch (language) {
            case EN, KK -> number == 1 ? "one" : "other";
            case RU -> {
                long tens = number % 100;
                long ones = number % 10;
                if (ones == 1 && tens != 11) {
                    yield "one";
                }
                yield ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
            }
        };
    }

    private String text(Object value) {
        if (value instanceof StateCode state) {
            return state.name(language);
        }
        if (value instanceof AreaId area) {
            return area.name(language);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::text).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            if (text.charAt(at) == '{') {
                depth++;
            } else if (text.charAt(at) == '}' && --depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A brace is not closed in the message: " + text);
    }
}
