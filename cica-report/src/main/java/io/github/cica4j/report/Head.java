package io.github.cica4j.report;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.LegalHistory;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the head of a text: which dossier is judged, and by what. */
final class Head {

    private static final int COLUMN = 11;

    private final Assessment assessment;
    private final Optional<String> place;
    private final Optional<LocalDate> knownOn;
    private final Phrases phrases;
    private final Page page;

    Head(Assessment assessment, Optional<String> place, Optional<LocalDate> knownOn, Phrases phrases, Page page) {
        this.assessment = assessment;
        this.place = place;
        this.knownOn = knownOn;
        this.phrases = phrases;
        this.page = page;
    }

    void dossier() {
        String title = assessment.facts() instanceof Dossier dossier
                ? dossier.title().orElse(phrases.untitled())
                : phrases.untitled();
        row(phrases.dossier(), title);
        if (place.isPresent()) {
            page.text(COLUMN, place.get());
        }
        if (knownOn.isPresent()) {
            row(phrases.knownOn(), phrases.onlyKnownOn(knownOn.get()));
        }
    }

    void row(String label, String text) {
        page.labelled(0, label, Colour.HEADING, COLUMN, text);
    }

    /** Writes the rulebooks, with their legal status on a day or with all there is of it, and the readings. */
    void law(Optional<LocalDate> day) {
        for (Rulebook rulebook : assessment.rulebooks()) {
            row(phrases.rulebook(), phrases.revision(rulebook.id(), rulebook.revision()));
            page.text(COLUMN, rulebook.title());
            if (!alwaysInForce(rulebook)) {
                page.text(COLUMN, standing(rulebook, day));
            }
        }
        StringBuilder choices = new StringBuilder();
        for (Choice choice : assessment.interpretations().choices()) {
            choices.append(choices.isEmpty() ? "" : ", ").append(choice);
        }
        if (!choices.isEmpty()) {
            row(phrases.readings(), phrases.notByDefault(choices.toString()));
        }
    }

    /** Rules about the record itself are no text that somebody adopts. */
    private static boolean alwaysInForce(Rulebook rulebook) {
        for (RuleDescriptor rule : rulebook.rules()) {
            if (!rule.force().integrity()) {
                return false;
            }
        }
        return !rulebook.rules().isEmpty();
    }

    private String standing(Rulebook rulebook, Optional<LocalDate> day) {
        StringBuilder standing = new StringBuilder();
        boolean inForce = false;
        boolean ended = false;
        LegalHistory history = assessment.legalHistory(rulebook);
        for (LegalStep step : history.steps()) {
            if (day.isEmpty() || !step.since().latest().isAfter(day.get())) {
                if (day.isPresent()) {
                    standing.setLength(0);
                }
                standing.append(standing.isEmpty() ? "" : " ").append(phrases.standing(step.status(), step.since()));
                inForce |= step.status() == LegalStatus.IN_FORCE;
                ended |= step.status() == LegalStatus.SUPERSEDED;
            }
        }
        if (standing.isEmpty()) {
            standing.append(day.isPresent() ? phrases.noStanding() : phrases.neverStanding());
        }
        if (!inForce) {
            standing.append(' ').append(notInForce(assessment.interpretations()));
        }
        if (ended) {
            standing.append(' ').append(phrases.usedUntil(history.lastDay().orElseThrow()));
        }
        return standing.toString();
    }

    private String notInForce(Interpretations readings) {
        if (readings.draftsOff()) {
            return phrases.leftOut();
        }
        Optional<LocalDate> from = readings.inForceFrom();
        return from.isPresent() ? phrases.takenInForce(from.get()) : phrases.indicativeOnly();
    }
}
