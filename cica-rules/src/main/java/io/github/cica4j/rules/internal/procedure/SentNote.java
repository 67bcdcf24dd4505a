package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.text.NoteNumber;
import io.github.cica4j.model.text.TextFormatException;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.internal.modalities.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A note with what it refers to, and the notes of its year that were dated before it though their serials are not smaller.
 *
 * @param sent  the note
 * @param mentioned  what it refers to, in the order of ids
 * @param ahead  the notes that overtake it, in the order of ids
 */
public record SentNote(NoteVerbale sent, List<Mentioned> mentioned, List<NoteVerbale> ahead) {

    /**
     * Something that a note refers to.
     *
     * @param id  its id
     * @param on  its day, absent if it is unknown
     */
    public record Mentioned(FactId id, Optional<KnownDay> on) {}

    /** Returns the id of the note. */
    public FactId note() {
        return sent.id();
    }

    /** Returns the day from which the note is judged, "never" if there is none. */
    public DayBounds on() {
        return Papers.judgedFrom(sent.on(), sent);
    }

    /** Returns whether another note overtakes it. */
    public boolean overtaken() {
        return !ahead.isEmpty();
    }

    /** Returns the numbers of the notes that overtake it, sorted. */
    public List<String> overtaking() {
        return ahead.stream().map(NoteVerbale::number).sorted().distinct().toList();
    }

    /** Returns the position of what is told for people to judge. */
    public Position forReview() {
        return Position.of(Status.REVIEW);
    }

    /** Returns the ids of this note and of those that overtake it. */
    public List<FactId> evidenceOfOrder() {
        List<FactId> evidence = new ArrayList<>(List.of(note()));
        ahead.forEach(other -> evidence.add(other.id()));
        return evidence;
    }

    /** Returns the ids of this note and of what it refers to. */
    public List<FactId> evidenceOfMentions() {
        List<FactId> evidence = new ArrayList<>(List.of(note()));
        mentioned.forEach(other -> evidence.add(other.id()));
        return evidence;
    }

    /** Returns whether it has a number of the form that notes have, a place and a day. */
    public Position identified() {
        return Verdict.all(
                Verdict.of(numberOf(sent).isPresent()),
                Verdict.of("place", sent.place(), place -> true),
                Verdict.of("on", sent.on(), day -> true));
    }

    static Optional<NoteNumber> numberOf(NoteVerbale note) {
        try {
            return Optional.of(NoteNumber.parse(note.number()));
        } catch (TextFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns whether nothing that it refers to is dated after it, naming what is. */
    public Position refersBack() {
        if (sent.refersTo().isEmpty()) {
            return Position.undetermined("refersTo");
        }
        SortedSet<String> later = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        for (Mentioned other : mentioned) {
            Verdict verdict = Papers.notAfter(other.on(), sent.on());
            if (verdict.bad()) {
                later.add(other.id().value());
            } else {
                missing.addAll(verdict.missing());
            }
        }
        return Papers.naming(later, missing);
    }

    /** Returns whether the enclosures promised are there, and the languages, naming what is not. */
    public Position whole() {
        SortedSet<String> lacking = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        if (sent.promised().isEmpty()) {
            missing.add("promised");
        } else if (sent.enclosed().isPresent()) {
            lacking.addAll(sent.promised().get());
            lacking.removeAll(Set.copyOf(sent.enclosed().get()));
        } else if (!sent.promised().get().isEmpty()) {
            missing.add("enclosed");
        }
        sent.languages()
                .ifPresentOrElse(languages -> lacking.addAll(without(languages)), () -> missing.add("languages"));
        return Papers.naming(lacking, missing);
    }

    private static List<String> without(Collection<Language> languages) {
        List<String> lacking = new ArrayList<>();
        for (Language language : Language.values()) {
            if (!languages.contains(language)) {
                lacking.add(language.code());
            }
        }
        return lacking;
    }
}
