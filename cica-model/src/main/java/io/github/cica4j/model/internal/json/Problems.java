package io.github.cica4j.model.internal.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a text. */
public final class Problems {

    /** The most problems that are told of one text. */
    public static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    void add(String pointer, Place place, String code, String message) {
        problems.add(new Problem(pointer, place, code, message));
    }

    int count() {
        return problems.size();
    }

    /** Checks if nothing is wrong. */
    public boolean none() {
        return problems.isEmpty();
    }

    /** Returns the problems in file order, {@value #MOST} at most. */
    public List<Problem> inFileOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.place().order())
                        .thenComparing(Problem::pointer)
                        .thenComparing(Problem::code)
                        .thenComparing(Problem::message))
                .limit(MOST)
                .toList();
    }
}
