package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretations;

/** The readings chosen, by the names of the rulebook; "" is the default. */
final class Choices {

    private final Interpretations readings;

    Choices(Interpretations readings) {
        this.readings = readings;
    }

    private Choice find(String id) {
        return readings.choices().stream()
                .filter(choice -> choice.interpretation().equals(id))
                .findFirst()
                .orElse(new Choice(id, "", ""));
    }

    String of(String id) {
        return find(id).reading();
    }

    boolean is(String id, String reading) {
        return of(id).equals(reading);
    }

    int days(String id) {
        return Integer.parseInt(find(id).parameter());
    }

    /** The number that is chosen, or by default. */
    int number(String id, int standard) {
        String chosen = find(id).parameter();
        return chosen.isEmpty() ? standard : Integer.parseInt(chosen);
    }
}
