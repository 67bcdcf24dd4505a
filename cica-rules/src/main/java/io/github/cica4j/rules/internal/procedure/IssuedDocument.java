package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.text.DocumentSymbol;
import io.github.cica4j.model.text.TextFormatException;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.internal.modalities.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A document with those of a later session or revision.
 *
 * @param issued  the document
 * @param ahead  the documents whose symbols say that they came later, in the order of ids
 */
public record IssuedDocument(Document issued, List<Document> ahead) {

    /** Returns the id of the document. */
    public FactId document() {
        return issued.id();
    }

    /** Returns the day from which the document is judged, "never" if there is none. */
    public DayBounds on() {
        return Papers.judgedFrom(issued.on(), issued);
    }

    /** Returns whether its symbol can be read. */
    public boolean readable() {
        return symbolOf(issued).isPresent();
    }

    static Optional<DocumentSymbol> symbolOf(Document document) {
        try {
            return Optional.of(DocumentSymbol.parse(document.symbol()));
        } catch (TextFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns whether the symbol of one document says that it came after that of another. */
    static boolean ahead(DocumentSymbol one, DocumentSymbol other) {
        if (!one.body().equals(other.body()) || one.year() != other.year()) {
            return false;
        }
        int sessions = Integer.compare(one.session().orElse(0), other.session().orElse(0));
        return sessions > 0
                || sessions == 0
                        && one.type() == other.type()
                        && one.number() == other.number()
                        && one.revision().orElse(0) > other.revision().orElse(0);
    }

    /** Returns whether its symbol has the form that symbols have. */
    public Position symbolled() {
        return Verdict.all(Verdict.of(readable()));
    }

    /** Returns whether none that came later by its symbol came before by its day, naming the symbols of those that did. */
    public Position inOrder() {
        SortedSet<String> before = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        for (Document other : ahead) {
            Verdict verdict = Papers.notAfter(issued.on(), other.on());
            if (verdict.bad()) {
                before.add(other.symbol());
            } else {
                missing.addAll(verdict.missing());
            }
        }
        return Papers.naming(before, missing);
    }

    /** Returns the ids of this document, and of those that came before it or may have. */
    public List<FactId> evidence() {
        List<FactId> evidence = new ArrayList<>(List.of(document()));
        for (Document other : ahead) {
            if (!Papers.notAfter(issued.on(), other.on()).good()) {
                evidence.add(other.id());
            }
        }
        return evidence;
    }
}
