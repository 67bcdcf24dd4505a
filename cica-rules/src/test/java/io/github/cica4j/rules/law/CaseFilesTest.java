package io.github.cica4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.conformance.ConformanceCase;
import io.github.cica4j.model.conformance.ExpectedChange;
import io.github.cica4j.model.conformance.ExpectedFinding;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Guard;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.testkit.CaseFile;
import io.github.cica4j.testkit.ConformanceCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has the cases it needs: each status, a boundary, and each reading where it makes a difference. */
class CaseFilesTest {

    /** Where cases lie that no file can say, those of guards among them. */
    private static final Path OTHER_CASES = Path.of("src/test/java/io/github/cica4j/rules/cases");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEARS = Pattern.compile("\"(\\d{4})-(\\d{4})\"");
    private static final String NO_FINDING = "none";

    private static final List<CaseFile> FILES = ConformanceCases.published();

    static Stream<RuleDescriptor> rules() {
        return Rulebooks.standard().stream().flatMap(book -> book.rules().stream());
    }

    static Stream<Guard> guards() {
        return Rulebooks.standard().stream().flatMap(book -> book.guards().stream());
    }

    private static List<CaseFile> filesOf(RuleDescriptor rule) {
        return FILES.stream()
                .filter(file -> file.folder().equals(rule.id().value()))
                .toList();
    }

    private static List<ConformanceCase> casesOf(RuleDescriptor rule) {
        return filesOf(rule).stream().map(CaseFile::orElseThrow).toList();
    }

    @Test
    void each_folder_is_that_of_a_rule() {
        assertThat(rules().map(rule -> rule.id().value()).toList())
                .containsAll(FILES.stream().map(CaseFile::folder).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_file_lies_with_its_rule_under_the_name_of_an_outcome(RuleDescriptor rule) {
        Set<String> decided = new TreeSet<>();
        for (CaseFile file : filesOf(rule)) {
            ConformanceCase read = file.orElseThrow();
            assertThat(read.rule()).as(file.path()).isEqualTo(rule.id());
            assertThat(file.path()).matches("[A-Za-z0-9.-]+/[a-z0-9]+(-[a-z0-9]+)+\\.json");
            assertThat(outcomes(read))
                    .as(file.path())
                    .anyMatch(outcome -> file.path().startsWith(rule.id() + "/" + outcome + "-"));
            assertThat(read.decides()).as(file.path()).matches("[A-Z].*\\.");
            assertThat(decided.add(read.decides()))
                    .as("%s decides what another case decides: %s", file, read.decides())
                    .isTrue();
        }
    }

    private static Set<String> outcomes(ConformanceCase read) {
        Set<String> outcomes = read.expected().stream()
                .flatMap(finding -> finding.status().stream())
                .map(Status::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        return outcomes.isEmpty() ? Set.of(NO_FINDING) : outcomes;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_status_that_a_rule_declares_is_the_outcome_of_a_case(RuleDescriptor rule) {
        Set<Status> found = EnumSet.noneOf(Status.class);
        for (ConformanceCase read : casesOf(rule)) {
            read.expected().forEach(finding -> finding.status().ifPresent(found::add));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(rule.statuses());
    }

    /** Either one timeline goes from one status to another, or two cases differ by one day of the record, or of the question. */
    @ParameterizedTest
    @MethodSource("rules")
    void a_case_decides_a_boundary(RuleDescriptor rule) {
        List<ConformanceCase> cases = casesOf(rule);
        boolean changes =
                cases.stream().flatMap(read -> read.expected().stream()).anyMatch(CaseFilesTest::changesStatus);
        boolean neighbours = cases.stream().anyMatch(one -> cases.stream().anyMatch(other -> neighbours(one, other)));
        assertThat(changes || neighbours)
                .as("a case of %s before and after a boundary", rule)
                .isTrue();
    }

    private static boolean changesStatus(ExpectedFinding finding) {
        return finding.timeline().stream()
                        .map(ExpectedChange::status)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean neighbours(ConformanceCase one, ConformanceCase other) {
        if (outcomes(one).equals(outcomes(other)) || !one.interpretations().equals(other.interpretations())) {
            return false;
        }
        String first = record(one);
        String second = record(other);
        if (!DAY.matcher(first).replaceAll("").equals(DAY.matcher(second).replaceAll(""))) {
            return false;
        }
        List<LocalDate> earlier = days(first);
        List<LocalDate> later = days(second);
        long apart = 0;
        for (int index = 0; index < earlier.size(); index++) {
            apart += Math.abs(ChronoUnit.DAYS.between(earlier.get(index), later.get(index)));
        }
        return apart == 1 || (apart == 0 && one.asOf().plusDays(1).equals(other.asOf()));
    }

    /** The dossier without white space, calendar years told as days. */
    private static String record(ConformanceCase read) {
        String text = new String(CicaJson.writeDossier(read.dossier()), StandardCharsets.UTF_8).replaceAll("\\s", "");
        return YEARS.matcher(text).replaceAll("{\"from\":\"$1-01-01\",\"to\":\"$2-12-31\"}");
    }

    private static List<LocalDate> days(String text) {
        return DAY.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(LocalDate::parse)
                .toList();
    }

    /** A way to read an open word may change nothing for a rule: then a case tells that. */
    @ParameterizedTest
    @MethodSource("rules")
    void cases_choose_each_way_to_read_an_open_word_and_one_is_changed(RuleDescriptor rule) {
        List<ConformanceCase> cases = casesOf(rule);
        List<String> lacking = new ArrayList<>();
        for (Interpretation open : rule.interpretations()) {
            List<Reading> others = others(open);
            others.stream()
                    .filter(reading -> cases.stream().noneMatch(read -> chooses(read, open, reading)))
                    .forEach(reading -> lacking.add("a case that chooses " + open + "=" + reading.name()));
            if (others.stream().noneMatch(reading -> changesOne(cases, open, reading))) {
                lacking.add("a case that " + open + " changes");
            }
        }
        assertThat(lacking).as("cases of %s", rule).isEmpty();
    }

    static Stream<Interpretation> interpretations() {
        return rules().flatMap(rule -> rule.interpretations().stream())
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("interpretations")
    void each_way_to_read_an_open_word_changes_a_case_that_chooses_it(Interpretation open) {
        List<ConformanceCase> cases = FILES.stream()
                .map(CaseFile::orElseThrow)
                .filter(read -> read.interpretations().containsKey(open.id()))
                .toList();
        assertThat(others(open))
                .allSatisfy(reading -> assertThat(changesOne(cases, open, reading))
                        .as("a case that %s=%s changes", open, reading.name())
                        .isTrue());
    }

    /** The readings that are not the default; a number that can be chosen otherwise is one. */
    private static List<Reading> others(Interpretation open) {
        return open.readings().stream()
                .filter(reading -> !reading.name().equals(open.standard().reading())
                        || reading.parameter() != Reading.Parameter.NONE)
                .toList();
    }

    private static boolean changesOne(List<ConformanceCase> cases, Interpretation open, Reading reading) {
        return cases.stream().anyMatch(read -> chooses(read, open, reading) && changedBy(open, read));
    }

    private static boolean chooses(ConformanceCase read, Interpretation open, Reading reading) {
        return Optional.ofNullable(read.interpretations().get(open.id()))
                .map(open::choose)
                .filter(choice -> choice.chose(reading.name()))
                .filter(choice -> !choice.equals(open.standard()))
                .isPresent();
    }

    /** The same record, but for this choice, which is the default. */
    private static boolean changedBy(Interpretation open, ConformanceCase read) {
        SortedMap<String, String> others = new TreeMap<>(read.interpretations());
        others.remove(open.id());
        Rulebook own = Rulebooks.standard().stream()
                .filter(book -> book.findRule(read.rule()).isPresent())
                .findFirst()
                .orElseThrow();
        ComplianceChecker.Builder builder =
                ComplianceChecker.builder().rulebook(own).only(read.rule());
        others.forEach(builder::interpret);
        return !read.of(builder.build().check(read.dossier()).findings()).equals(read.expected());
    }

    @ParameterizedTest
    @MethodSource("guards")
    void a_guard_has_a_case(Guard guard) throws IOException {
        try (Stream<Path> files = Files.list(OTHER_CASES)) {
            // it tells of rules, but is no case of them
            assertThat(files.filter(file -> !file.endsWith("WhyNotTest.java"))
                            .map(CaseFilesTest::text)
                            .toList())
                    .anySatisfy(text -> assertThat(text).contains("\"" + guard.id() + "\""));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
