package io.github.cica4j.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.fact.Disclosure;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.json.DossierReading;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Explainer;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.rules.internal.explanation.FactSentences;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is written of a record: it does not judge (META-8), and does not repeat what is protected (META-9). */
@Domain(value = ReadingsDomain.class, priority = 1)
@Domain(DomainContext.Global.class)
class WordingTruthProperties {

    private static final String SEED = "20231212";

    private static final String SECRET = "Zwölf Fahrzeuge bei Kilometer 40";

    /** Words that judge conduct, which nothing that is written uses. */
    private static final List<String> JUDGING =
            List.of("fail", "guilty", "breach", "violat", "infring", "must have", "illegal", "blame");

    /** The rules that look at exchanges of information. */
    private static final List<RuleId> OF_EXCHANGES = List.of(RuleId.of("MOD-4.1-a"), RuleId.of("MOD-4.2-a"));

    private static final List<RuleId> RULES = Rulebooks.standard().stream()
            .flatMap(rulebook -> rulebook.rules().stream())
            .map(RuleDescriptor::id)
            .toList();

    /** Everything that the library writes of a record, but the record: report, explanation, and why nothing is said. */
    private static List<String> written(Dossier dossier, ComplianceChecker checker, LocalDate day, RuleId rule) {
        Assessment assessment = checker.check(dossier);
        Report report = assessment.asOf(day);
        Explanation explanation = Explainer.of(checker, Language.EN).explain(dossier, rule, day);
        List<String> written = new ArrayList<>(List.of(
                text(CicaJson.writeReport(report, Language.EN)),
                text(CicaJson.writeExplanation(explanation)),
                text(CicaJson.writeWhyNot(checker.whyNot(dossier, rule), Language.EN))));
        for (Finding finding : assessment.findings()) {
            written.add(finding + " " + finding.arguments() + " " + finding.evidence());
        }
        Map<String, Messages> messages = report.messages(Language.EN);
        for (ReportedFinding reported : report.findings()) {
            written.add(reported + " " + reported.arguments() + " "
                    + reported.message(messages.get(reported.rulebook().id())));
        }
        return written;
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Property(seed = SEED, tries = 10, shrinking = ShrinkingMode.BOUNDED)
    void whatIsNotedOnAnExchangeOrADisclosureIsNeverRepeated(
            @ForAll("withExchanges") Dossier dossier,
            @ForAll ComplianceChecker checker,
            @ForAll LocalDate day,
            @ForAll boolean exchange) {
        Dossier noted = Rewriting.eachFact(dossier, fact -> fact.put("remark", SECRET));
        assertThat(text(CicaJson.writeDossier(noted))).contains(SECRET);
        assertThat(written(noted, checker, day, OF_EXCHANGES.get(exchange ? 0 : 1)))
                .noneMatch(text -> text.contains(SECRET));
    }

    @Property(seed = SEED, tries = 10, shrinking = ShrinkingMode.BOUNDED)
    void theContentOfAnExchangeIsRefusedWithoutRepeatingIt(@ForAll("withExchanges") Dossier dossier) {
        DossierReading reading = Rewriting.read(dossier, fact -> fact.put("content", SECRET));
        assertThat(reading.dossier()).isEmpty();
        assertThat(reading.errors())
                .isNotEmpty()
                .noneMatch(error -> error.toString().contains(SECRET));
    }

    @Provide
    Arbitrary<Dossier> withExchanges() {
        return ReadingsDomain.manyFacts()
                .filter(dossier -> !dossier.facts(InformationExchange.class).isEmpty()
                        && !dossier.facts(Disclosure.class).isEmpty());
    }

    @Property(seed = SEED, tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void nothingThatIsWrittenJudges(
            @ForAll Dossier dossier, @ForAll ComplianceChecker checker, @ForAll LocalDate day, @ForAll Random random) {
        RuleId rule = RULES.get(random.nextInt(RULES.size()));
        for (String text : written(dossier, checker, day, rule)) {
            judgesNothing(text);
        }
    }

    /** Of all bundles, in all languages that have one, and of the provisions in our own words. */
    @Example
    void noSentenceJudges() {
        List<String> sentences = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Rulebook rulebook : Rulebooks.standard()) {
                for (String bundle : List.of("messages", "patterns", "dates", "remedies")) {
                    sentences.addAll(Messages.loadIfPresent(rulebook.anchor(), bundle, language)
                            .sentences()
                            .values());
                }
                rulebook.provisions().forEach(provision -> sentences.add(provision.paraphrase()));
            }
            sentences.addAll(Messages.loadIfPresent(FactSentences.class, "explanations", language)
                    .sentences()
                    .values());
        }
        assertThat(sentences).isNotEmpty().allSatisfy(WordingTruthProperties::judgesNothing);
    }

    private static void judgesNothing(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        assertThat(JUDGING.stream().filter(lower::contains)).as(text).isEmpty();
    }
}
