package io.github.cica4j.report;

import io.github.cica4j.model.law.Level;

/** What stands out on a terminal, with the number that the ANSI standard gives it. */
enum Colour {
    NONE(0),
    HEADING(1),
    ERROR(31),
    WARNING(33),
    NOTE(36);

    private final int number;

    Colour(int number) {
        this.number = number;
    }

    static Colour of(Level level) {
        return switch (level) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }

    void on(StringBuilder out) {
        out.append("\u001b[").append(number).append('m');
    }

    static void off(StringBuilder out) {
        out.append("\u001b[0m");
    }
}
