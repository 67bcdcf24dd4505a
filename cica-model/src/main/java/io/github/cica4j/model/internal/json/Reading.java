package io.github.cica4j.model.internal.json;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The state of reading one text: its problems, the ids it declares and the references it makes. */
public final class Reading {

    private record Declared(RecordKind kind, Place place) {}

    private record Referred(String pointer, Place place, FactId target, RecordKind kind) {}

    private final Problems problems;
    private final Map<FactId, Declared> declared = new HashMap<>();
    private final List<Referred> references = new ArrayList<>();
    private final Map<RecordKind, Integer> nameless = new HashMap<>();

    public Reading(Problems problems) {
        this.problems = problems;
    }

    void problem(String pointer, Place place, String code, String message) {
        problems.add(pointer, place, code, message);
    }

    int problems() {
        return problems.count();
    }

    void declare(FactId id, RecordKind kind, String pointer, Place place) {
        Declared before = declared.putIfAbsent(id, new Declared(kind, place));
        if (before != null) {
            problem(
                    pointer,
                    place,
                    "duplicate-id",
                    "the id '" + id + "' is already that of the "
                            + before.kind().subject() + " in line "
                            + before.place().line() + ": ids are unique in a dossier");
        }
    }

    /** Notes that a number of facts of a kind have no id that can be read. */
    void nameless(RecordKind kind, int facts) {
        nameless.merge(kind, facts, (one, two) -> (int) Math.min(Integer.MAX_VALUE, (long) one + two));
    }

    void refer(FactId target, RecordKind kind, String pointer, Place place) {
        references.add(new Referred(pointer, place, target, kind));
    }

    /**
     * Checks that each reference names a fact of the right kind.
     *
     * <p>A reference to a fact whose own id cannot be read is a consequence of that, and left out: as many ids of a kind
     * may be unknown as facts of that kind have no readable id.
     */
    public void resolve() {
        Map<RecordKind, Set<FactId>> unknown = new HashMap<>();
        for (Referred reference : references) {
            if (!declared.containsKey(reference.target())) {
                unknown.computeIfAbsent(reference.kind(), kind -> new HashSet<>())
                        .add(reference.target());
            }
        }
        for (Referred reference : references) {
            Declared target = declared.get(reference.target());
            if (target == null) {
                int excused = nameless.getOrDefault(reference.kind(), 0);
                if (unknown.getOrDefault(reference.kind(), Set.of()).size() > excused) {
                    problem(
                            reference.pointer(),
                            reference.place(),
                            "unknown-reference",
                            "there is no " + reference.kind().subject() + " with the id '" + reference.target() + "'");
                }
            } else if (!target.kind().equals(reference.kind())) {
                problem(
                        reference.pointer(),
                        reference.place(),
                        "wrong-reference",
                        "'" + reference.target() + "' is the id of a "
                                + target.kind().subject() + ", expected that of a "
                                + reference.kind().subject());
            }
        }
    }
}
