package io.github.cica4j.model.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A property of a fact that names another fact.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param property  the name of the property
 * @param target  the id it holds
 * @param kind  the kind of fact that the id must name
 * @param essential  whether the fact came about with the other one, so that it is not known before it
 */
public record Reference(String property, FactId target, RecordKind kind, boolean essential) {

    static Optional<Reference> to(String property, Optional<FactId> target, RecordKind kind) {
        return target.map(id -> new Reference(property, id, kind, false));
    }

    static Optional<Reference> restsOn(String property, Optional<FactId> target, RecordKind kind) {
        return target.map(id -> new Reference(property, id, kind, true));
    }

    static List<Reference> list(Optional<Reference> only) {
        return only.stream().toList();
    }

    static List<Reference> list(Optional<Reference> one, Optional<Reference> two) {
        return Stream.of(one, two).flatMap(Optional::stream).toList();
    }
}
