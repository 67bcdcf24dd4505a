package org.example.library;

import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A book that came back. */
public record Return(FactId id, FactId loan, KnownDay on) implements Fact {

    static final RecordKind KIND = RecordKind.of("returns", "return");

    @Override
    public RecordKind kind() {
        return KIND;
    }

    @Override
    public List<Act> acts() {
        return List.of(Act.of(on, id));
    }

    @Override
    public Optional<Source> source() {
        return Optional.empty();
    }

    @Override
    public Optional<String> remark() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> recordedOn() {
        return Optional.empty();
    }
}
