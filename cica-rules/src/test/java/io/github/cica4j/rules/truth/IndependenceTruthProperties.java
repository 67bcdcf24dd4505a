package io.github.cica4j.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.OfArea;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Duty;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.Timeline;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.KnownTime;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.testkit.DossierReduction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What findings do not depend on: ids, other areas, other records, days that the record does not tell. */
@Domain(value = ReadingsDomain.class, priority = 1)
@Domain(DomainContext.Global.class)
class IndependenceTruthProperties {

    private static final String SEED = "20231212";

    /** The day of the edition that lists the areas. */
    private static final LocalDate EDITION = LocalDate.of(2021, 10, 12);

    private static final List<RuleDescriptor> RULES = Rulebooks.standard().stream()
            .flatMap(rulebook -> rulebook.rules().stream())
            .toList();

    private static final Pattern YEARS = Pattern.compile("[0-9]{4}-[0-9]{4}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}(/[0-9-]{10})?");

    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+");

    private static final Pattern ID = Pattern.compile("[a-z-]+-[0-9]+");

    private static List<String> ids(Dossier dossier) {
        return dossier.facts().stream().map(fact -> fact.id().value()).sorted().toList();
    }

    /** New names for ids: of any look, and of the order of some numbers. */
    private static Map<String, String> names(List<String> ids, List<Integer> numbers) {
        Map<String, String> names = new HashMap<>();
        for (int index = 0; index < ids.size(); index++) {
            names.put(ids.get(index), "%05d.x".formatted(numbers.get(index)));
        }
        return names;
    }

    private static Dossier renamed(Dossier dossier, Map<String, String> names) {
        return Rewriting.eachFact(
                dossier, fact -> Rewriting.replaceTexts(fact, text -> names.getOrDefault(text, text)));
    }

    private static List<Integer> numbers(int count) {
        return new ArrayList<>(IntStream.range(0, count).boxed().toList());
    }

    @Property(seed = SEED, tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void theIdsOfFactsAreOnlyNames(@ForAll Dossier dossier, @ForAll ComplianceChecker checker) {
        List<String> ids = ids(dossier);
        Map<String, String> names = names(ids, numbers(ids.size()));
        assertSame(
                told(checker.check(renamed(dossier, names)).findings(), UnaryOperator.identity()),
                told(checker.check(dossier).findings(), text -> renamed(text, names)));
    }

    /** Of records of one day, such as two appointments of a State, the first by id may be the one that is named. */
    @Property(seed = SEED, tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void howIdsSortDecidesNoStatusAndNoDay(
            @ForAll Dossier dossier, @ForAll ComplianceChecker checker, @ForAll Random random) {
        List<String> ids = ids(dossier);
        List<Integer> numbers = numbers(ids.size());
        Collections.shuffle(numbers, random);
        assertSame(
                unnamed(checker.check(renamed(dossier, names(ids, numbers))).findings()),
                unnamed(checker.check(dossier).findings()));
    }

    /** What findings say but for the ids of facts, sorted. */
    private static List<String> unnamed(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " "
                        + finding.timeline().changes().stream()
                                .map(change -> change.from() + " "
                                        + change.position().status() + " " + finding.bearerOn(change.from()))
                                .toList()
                        + finding.arises() + " " + finding.limit() + " " + finding.met() + " " + finding.ends() + " "
                        + finding.arguments().get("area") + " "
                        + finding.arguments().get("state"))
                .sorted()
                .toList();
    }

    private static String renamed(String text, Map<String, String> names) {
        Matcher ids = ID.matcher(text);
        return ids.replaceAll(id -> names.getOrDefault(id.group(), id.group()));
    }

    /** All that findings say, sorted, with other names for the facts. */
    private static List<String> told(Collection<Finding> findings, UnaryOperator<String> names) {
        return findings.stream()
                .map(finding -> {
                    List<String> course = new ArrayList<>();
                    for (Timeline.Change change : finding.timeline().changes()) {
                        course.add(change.from() + " " + change.position().status() + " "
                                + sorted(change.position().missing(), names) + " "
                                + change.position().listed().map(names(names)) + " "
                                + finding.bearerOn(change.from()));
                    }
                    Map<String, String> arguments = new HashMap<>();
                    finding.arguments()
                            .forEach((name, value) -> arguments.put(
                                    name,
                                    value instanceof Collection<?> all
                                            ? sorted(all, names)
                                            : names.apply(value.toString())));
                    return names.apply(finding.key().toString()) + " " + course + " " + finding.arises() + " "
                            + finding.limit() + " " + finding.met() + " " + finding.ends() + " " + arguments + " "
                            + sorted(finding.evidence(), names);
                })
                .sorted()
                .toList();
    }

    private static Function<Collection<?>, String> names(UnaryOperator<String> names) {
        return values -> sorted(values, names);
    }

    private static String sorted(Collection<?> values, UnaryOperator<String> names) {
        return values.stream()
                .map(value -> names.apply(value.toString()))
                .sorted()
                .toList()
                .toString();
    }

    /** Compares all; a failure shows what differs only. */
    private static void assertSame(List<String> actual, List<String> expected) {
        List<String> other = new ArrayList<>(actual);
        other.removeAll(expected);
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(actual);
        assertThat(other).isEqualTo(missing);
        assertThat(actual).isEqualTo(expected);
    }

    /** What is told of other areas changes nothing in one, whoever does it. */
    @Property(seed = SEED, tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void whatHappensInOtherAreasChangesNoFindingOfAnArea(
            @ForAll("ofSeveralAreas") Dossier dossier, @ForAll ComplianceChecker checker, @ForAll Random random) {
        List<AreaId> areas = areas(dossier);
        AreaId area = areas.get(random.nextInt(areas.size()));
        Dossier unnamed = Rewriting.eachFact(dossier, fact -> withinItsArea(fact, dossier));
        Dossier alone = DossierReduction.keep(
                unnamed, fact -> !(fact instanceof OfArea other) || other.area().equals(area));
        assertSame(of(area, checker.check(alone)), of(area, checker.check(unnamed)));
    }

    /** Takes out of a fact the names of papers and plans of other areas, which a part of the record could not name. */
    private static void withinItsArea(ObjectNode fact, Dossier dossier) {
        fact.remove(List.of("papers", "plans"));
        if (fact.has("paper") && fact.has("area")) {
            String area = fact.get("area").asText();
            dossier.find(FactId.of(fact.get("paper").asText()))
                    .filter(paper -> !((OfArea) paper).area().toString().equals(area))
                    .ifPresent(paper -> fact.remove("paper"));
        }
    }

    @Provide
    Arbitrary<Dossier> ofSeveralAreas() {
        return ReadingsDomain.manyFacts().filter(dossier -> areas(dossier).size() > 1);
    }

    private static List<AreaId> areas(Dossier dossier) {
        return dossier.facts().stream()
                .filter(OfArea.class::isInstance)
                .map(fact -> ((OfArea) fact).area())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> of(AreaId area, Assessment assessment) {
        return told(
                assessment.findings().stream()
                        .filter(finding -> finding.about(area.toString()))
                        .toList(),
                UnaryOperator.identity());
    }

    /** Rules on acts and norms tell of days on record and the days after; duties of the dates that they derive, too. */
    @Property(seed = SEED, tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void aStatusChangesOnlyOnADayThatIsToldOrDerived(@ForAll Dossier dossier) {
        Set<Long> told = toldDays(dossier);
        for (Finding finding :
                Disagreements.checker(Interpretations.standard()).check(dossier).findings()) {
            Set<Long> days = new HashSet<>(told);
            if (finding.dated() instanceof Duty duty) {
                duty.dates().values().forEach(day -> {
                    days.add(day.earliest());
                    days.add(day.latest());
                    days.add(day.earliest() + 1);
                    days.add(day.latest() + 1);
                });
            }
            assertThat(finding.timeline().changes())
                    .as(finding.toString())
                    .allSatisfy(
                            change -> assertThat(days).contains(change.from().toEpochDay()));
        }
    }

    /** Where their approval is unknown, plans and budgets count by their year. */
    private static void addYear(Set<Long> days, int year) {
        add(days, LocalDate.of(year, 1, 1));
        add(days, LocalDate.of(year, 12, 31));
    }

    private static Set<Long> toldDays(Dossier dossier) {
        Set<Long> days = new HashSet<>();
        add(days, EDITION);
        dossier.completeness().declarations().values().forEach(declaration -> {
            add(days, declaration.range().start());
            add(days, declaration.range().endInclusive());
        });
        dossier.facts(AnnualPlan.class).forEach(plan -> addYear(days, plan.year()));
        dossier.facts(Budget.class).forEach(budget -> addYear(days, budget.year()));
        for (String text : Rewriting.texts(dossier)) {
            boolean years = YEARS.matcher(text).matches();
            if (years) {
                KnownPeriod period = KnownPeriod.parse(text);
                add(days, period.from().earliest());
                add(days, period.to().orElseThrow().latest());
            } else if (DAY.matcher(text).matches()) {
                add(days, KnownDay.parse(text).earliest());
                add(days, KnownDay.parse(text).latest());
            } else if (TIME.matcher(text).matches()) {
                add(days, KnownTime.parse(text).day().earliest());
            }
        }
        return days;
    }

    private static void add(Set<Long> days, LocalDate day) {
        days.add(day.toEpochDay());
        days.add(day.toEpochDay() + 1);
    }

    /** Says nothing of the days of a kind of record, and of all others what was said before. */
    private static Completeness without(RecordKind open, Set<RecordKind> kinds, Completeness completeness) {
        Map<String, Completeness.Declaration> declarations = new HashMap<>();
        for (RecordKind kind : kinds) {
            if (!kind.equals(open)) {
                completeness
                        .find(kind)
                        .ifPresent(range ->
                                declarations.put(kind.name(), new Completeness.Declaration(range, Optional.empty())));
            }
        }
        return Completeness.of(declarations);
    }

    /** META-7, by rule: only the absence of what it relies on is evidence to it. */
    @Property(seed = SEED, tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void aDepartureRestsOnlyOnTheAbsenceOfRecordsThatItsRuleReliesOn(
            @ForAll("complete") Dossier dossier, @ForAll ComplianceChecker checker, @ForAll Random random) {
        Set<RecordKind> relied = new TreeSet<>();
        RULES.forEach(rule -> relied.addAll(rule.reliesOn()));
        RecordKind open = List.copyOf(relied).get(random.nextInt(relied.size()));
        dossier.facts().forEach(fact -> relied.add(fact.kind()));
        Dossier less = Dossier.builder()
                .completeness(without(open, relied, dossier.completeness()))
                .addAll(dossier.facts())
                .build();
        Assessment with = checker.check(dossier);
        Assessment without = checker.check(less);
        Set<RuleId> relying = RULES.stream()
                .filter(rule -> rule.reliesOn().contains(open) || isNewByAbsence(rule, open))
                .map(RuleDescriptor::id)
                .collect(Collectors.toSet());
        for (LocalDate day : Course.days(with, without)) {
            Set<FindingKey> before = Course.departures(with, day);
            before.removeIf(key -> relying.contains(key.rule()));
            assertThat(Course.departures(without, day))
                    .as("%s, %s not declared complete", day, open)
                    .containsAll(before);
        }
    }

    /** Whether a Coordinator is new rests on the offices before, not on the acts of which the rule says that it relies on them. */
    private static boolean isNewByAbsence(RuleDescriptor rule, RecordKind open) {
        return rule.id().value().equals("MOD-2.7-a") && open.equals(Appointment.KIND);
    }

    @Provide
    Arbitrary<Dossier> complete() {
        return ReadingsDomain.manyFacts()
                .filter(dossier -> !dossier.completeness().equals(Completeness.none()));
    }
}
