package io.github.cica4j.rules.law;

import io.github.cica4j.model.conformance.ConformanceCase;
import io.github.cica4j.model.law.Guard;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Provision;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.testkit.CaseFile;
import io.github.cica4j.testkit.ConformanceCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that tell the rulebooks: what becomes of each sentence, and each rule, by paragraph. */
final class RulePages {

    /** The page of all sentences. */
    static final String COVERAGE = "coverage.md";

    /** The folder of the pages of paragraphs. */
    static final String RULES = "rules";

    private static final String ORIGIN =
            "<!-- Written from the rulebooks: RulePagesTest tells how to write it anew. -->\n\n";
    private static final String CONDITIONS = "cica-rules/src/main/resources/rules";

    private static final String CASES = "cica-testkit/src/main/resources/io/github/cica4j/testkit/cases";

    /** The page that follows one rule through the files says nothing of what the rule means. */
    private static final Set<String> NOT_ABOUT_RULES = Set.of(COVERAGE, "add-a-rule.md");

    private final List<CaseFile> cases;
    private final List<Rulebook> rulebooks;
    private final Map<String, String> pages = new TreeMap<>();
    private final SortedMap<RuleId, String> conditions = new TreeMap<>();

    private RulePages(Path root, List<Rulebook> rulebooks) {
        cases = ConformanceCases.in(root.resolve(CASES));
        this.rulebooks = rulebooks;
        for (Path page : files(root.resolve("docs"), 1, ".md")) {
            String name = page.getFileName().toString();
            if (!NOT_ABOUT_RULES.contains(name)) {
                pages.put(name, text(page));
            }
        }
        Pattern rule = Pattern.compile("(?m)^rule \"([^ \"]+)");
        for (Path file : files(root.resolve(CONDITIONS), Integer.MAX_VALUE, ".drl")) {
            rule.matcher(text(file))
                    .results()
                    .forEach(found -> conditions.put(
                            RuleId.of(found.group(1)),
                            root.relativize(file).toString().replace('\\', '/')));
        }
    }

    /**
     * Writes the pages.
     *
     * @return the texts by their paths below the folder of documents
     */
    static SortedMap<String, String> of(Path root, List<Rulebook> rulebooks) {
        RulePages writer = new RulePages(root, rulebooks);
        SortedMap<String, String> written = new TreeMap<>();
        written.put(COVERAGE, writer.coverage());
        written.put(RULES + "/README.md", writer.index());
        for (Rulebook rulebook : rulebooks) {
            for (String paragraph : paragraphs(rulebook)) {
                written.put(RULES + "/" + place(rulebook, paragraph), writer.paragraph(rulebook, paragraph));
            }
        }
        return written;
    }

    private static List<Path> files(Path folder, int depth, String ending) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What stands where

    private static String place(Rulebook rulebook, String paragraph) {
        return rulebook.id() + "/" + paragraph + ".md";
    }

    private static List<String> paragraphs(Rulebook rulebook) {
        Set<String> paragraphs = new LinkedHashSet<>();
        rulebook.provisions().forEach(provision -> paragraphs.add(provision.paragraph()));
        return List.copyOf(paragraphs);
    }

    /** A rule stands on the page of the first sentence that it names. */
    private static List<RuleDescriptor> rules(Rulebook rulebook, String paragraph) {
        return rulebook.rules().stream()
                .filter(rule -> paragraphOf(rule).equals(paragraph))
                .toList();
    }

    private static String paragraphOf(RuleDescriptor rule) {
        return rule.provisions().get(0).split("/", 2)[0];
    }

    private static String paragraphOf(Guard guard) {
        return guard.provision().split("/", 2)[0];
    }

    private static List<Guard> guards(Rulebook rulebook, String paragraph) {
        return rulebook.guards().stream()
                .filter(guard -> paragraphOf(guard).equals(paragraph))
                .toList();
    }

    private static String link(String to, Object text) {
        return "[" + text + "](" + to + ")";
    }

    private static String anchor(Object heading) {
        return "#"
                + heading.toString()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .replace(' ', '-');
    }

    /** Links an id from a page, given the way from there to the folder of all pages; one that the rulebook lacks stands bare. */
    private static String link(Rulebook rulebook, RuleId id, String wayToRules) {
        return Stream.concat(
                        rulebook.findRule(id).map(RulePages::paragraphOf).stream(),
                        rulebook.guards().stream()
                                .filter(guard -> guard.id().equals(id))
                                .map(RulePages::paragraphOf))
                .findFirst()
                .map(paragraph -> link(wayToRules + place(rulebook, paragraph) + anchor(id), id))
                .orElseGet(id::value);
    }

    // The index

    private String index() {
        StringBuilder out = new StringBuilder(ORIGIN)
                .append("# The rules, by paragraph\n\n")
                .append("What becomes of each sentence of the texts stands in ")
                .append(link("../" + COVERAGE, COVERAGE))
                .append(". What the shapes and the statuses mean is told in ")
                .append(link("../dates.md", "dates.md"))
                .append(".\n");
        for (Rulebook rulebook : rulebooks) {
            head(rulebook, out);
            for (String paragraph : paragraphs(rulebook)) {
                out.append("- ").append(link(place(rulebook, paragraph), paragraph));
                List<String> ids = new ArrayList<>();
                rules(rulebook, paragraph).forEach(rule -> ids.add(link(rulebook, rule.id(), "")));
                guards(rulebook, paragraph).forEach(guard -> ids.add(link(rulebook, guard.id(), "") + " (guard)"));
                out.append(ids.isEmpty() ? ": no rule" : ": " + String.join(", ", ids))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static void head(Rulebook rulebook, StringBuilder out) {
        out.append("\n## ").append(rulebook.title()).append("\n\n");
        out.append("Rulebook `").append(rulebook.id()).append("`, revision ").append(rulebook.revision());
        for (LegalStep step : rulebook.legalSteps()) {
            out.append(", ").append(words(step.status())).append(" since ").append(step.since());
        }
        out.append(": ").append(count(rulebook.rules().size(), "rule"));
        out.append(", ").append(count(rulebook.guards().size(), "guard")).append(".\n\n");
        if (rulebook.provisions().isEmpty()) {
            out.append("None of its provisions is on record.\n");
        }
    }

    // All sentences

    private String coverage() {
        StringBuilder out = new StringBuilder(ORIGIN)
                .append("# What becomes of each sentence\n\n")
                .append(
                        "Each sentence is told in our own words and assigned to exactly one of these: *rules* check it; it is a")
                .append(
                        " *guard*, which keeps rules from saying something; it is the *definition* of a word; it is a *power*,")
                .append(
                        " which allows something; or it is *not checkable*, for a reason. A sentence whose parts fare differently")
                .append(
                        " has an entry for each, told apart by letters: 2.6/1 and 2.6/1a. The preamble is paragraph 0: 0.0 is how")
                .append(" it opens, 0.1 to 0.5 are what it recalls, 0.6 is how it closes. ")
                .append(link(RULES + "/README.md", "The rules by paragraph"))
                .append(".\n");
        for (Rulebook rulebook : rulebooks) {
            head(rulebook, out);
            if (!rulebook.provisions().isEmpty()) {
                sums(rulebook, out);
                out.append(
                        "| Sentence | In our words | Force | Assigned to | By, or why not |\n|---|---|---|---|---|\n");
                for (Provision provision : rulebook.provisions()) {
                    String page = RULES + "/" + place(rulebook, provision.paragraph());
                    row(rulebook, provision, link(page, provision.id()), RULES + "/", out);
                }
            }
            readings(rulebook, out);
        }
        return out.toString();
    }

    private static void sums(Rulebook rulebook, StringBuilder out) {
        List<Provision> provisions = rulebook.provisions();
        List<String> text = Sentences.of(rulebook);
        if (text.isEmpty()) {
            out.append("It is made from no text: what stands here is what a record has to be.\n\n");
        } else {
            List<String> unassigned = new ArrayList<>(text);
            provisions.forEach(provision -> unassigned.remove(provision.sentence()));
            out.append("Sentences of the text: ").append(text.size());
            out.append("; unassigned: ").append(unassigned.size()).append(".\n\n");
        }
        out.append("| Assigned to | Entries |\n|---|---|\n");
        for (Provision.Assignment assignment : Provision.Assignment.values()) {
            long entries = provisions.stream()
                    .filter(provision -> provision.assignment() == assignment)
                    .count();
            out.append("| ")
                    .append(words(assignment))
                    .append(" | ")
                    .append(entries)
                    .append(" |\n");
        }
        out.append("| all | ").append(provisions.size()).append(" |\n\n");
    }

    private static void row(Rulebook rulebook, Provision provision, String id, String wayToRules, StringBuilder out) {
        List<String> by = new ArrayList<>();
        Stream.concat(provision.rules().stream(), provision.guards().stream())
                .forEach(named -> by.add(link(rulebook, named, wayToRules)));
        provision.reason().ifPresent(reason -> by.add(reason.id() + ": " + cell(reason.text())));
        out.append("| ").append(id);
        out.append(" | ").append(cell(provision.paraphrase()));
        out.append(" | ").append(words(provision.force()));
        out.append(" | ").append(words(provision.assignment()));
        out.append(" | ").append(String.join(", ", by)).append(" |\n");
    }

    private static void readings(Rulebook rulebook, StringBuilder out) {
        Map<Boolean, List<Interpretation>> byKind = rulebook.interpretations().stream()
                .collect(Collectors.partitioningBy(open -> open.id().startsWith("PAR-")));
        table("Readings of open words", byKind.getOrDefault(false, List.of()), rulebook, out);
        table("Parameters", byKind.getOrDefault(true, List.of()), rulebook, out);
    }

    private static void table(String title, List<Interpretation> open, Rulebook rulebook, StringBuilder out) {
        if (open.isEmpty()) {
            return;
        }
        out.append("\n").append(title).append(", the default first:\n\n");
        out.append("| Id | Question | Options | Sentences | Rules |\n|---|---|---|---|---|\n");
        for (Interpretation one : open) {
            List<String> provisions = rulebook.provisionsOf(one);
            out.append("| ").append(one.id());
            out.append(" | ").append(cell(one.question()));
            out.append(" | ")
                    .append(one.readings().stream()
                            .map(reading -> cell(option(reading)))
                            .collect(Collectors.joining("<br>")));
            out.append(" | ").append(provisions.isEmpty() ? "the whole text" : String.join(", ", provisions));
            out.append(" | ")
                    .append(rulebook.rules().stream()
                            .filter(rule -> rule.interpretations().contains(one))
                            .map(rule -> link(rulebook, rule.id(), RULES + "/"))
                            .collect(Collectors.joining(", ")));
            out.append(" |\n");
        }
    }

    private static String option(Reading reading) {
        String parameter = switch (reading.parameter()) {
            case NONE -> "";
            case DAYS, MONTHS -> ":" + reading.defaultParameter();
            case DAY -> ":DAY";
        };
        return "`" + reading.name() + parameter + "` " + reading.description();
    }

    // One paragraph

    private String paragraph(Rulebook rulebook, String paragraph) {
        StringBuilder out = new StringBuilder(ORIGIN);
        out.append("# ").append(paragraph).append("\n\n");
        out.append(rulebook.title()).append(": ").append(link("../README.md", "all paragraphs"));
        out.append(", ").append(link("../../" + COVERAGE, "all sentences")).append(".\n\n");
        out.append("| Sentence | In our words | Force | Assigned to | By, or why not |\n|---|---|---|---|---|\n");
        rulebook.provisions().stream()
                .filter(provision -> provision.paragraph().equals(paragraph))
                .forEach(provision -> row(rulebook, provision, provision.id(), "../", out));
        for (RuleDescriptor rule : rules(rulebook, paragraph)) {
            rule(rulebook, rule, out);
        }
        for (Guard guard : guards(rulebook, paragraph)) {
            out.append("\n## ").append(guard.id()).append("\n\n");
            out.append("A guard: **").append(title(rulebook, guard.id())).append("**. Text: ");
            out.append(guard.provision()).append(".\n");
            String about = about(guard.id());
            out.append(about.isEmpty() ? "" : "\n" + about).append(cases(guard.id()));
        }
        return out.toString();
    }

    private static String title(Rulebook rulebook, RuleId id) {
        return rulebook.messages(Language.EN).findTitle(id).orElseThrow();
    }

    private void rule(Rulebook rulebook, RuleDescriptor rule, StringBuilder out) {
        out.append("\n## ").append(rule.id()).append("\n\n");
        out.append("Tells this: **").append(title(rulebook, rule.id())).append("**.\n\n");
        out.append("- Force: ")
                .append(rule.force().label().map(RulePages::words).orElse("a fact worth knowing"));
        out.append("; shape: ").append(rule.shape()).append("; text: ");
        out.append(String.join(", ", rule.provisions())).append(".\n");
        if (!rule.reliesOn().isEmpty()) {
            out.append("- Relies on these kinds of record, complete for the days in question: ");
            out.append(join(rule.reliesOn())).append(".\n");
        }
        Optional.ofNullable(conditions.get(rule.id()))
                .ifPresent(file -> out.append("- Condition: ")
                        .append(link("../../../" + file, file.substring(CONDITIONS.length() + 1)))
                        .append(".\n"));
        out.append(about(rule.id()));
        out.append("\n| Status | What is said |\n|---|---|\n");
        Messages messages = rulebook.messages(Language.EN);
        for (Status status : rule.statuses()) {
            out.append("| ").append(status).append(" | ");
            out.append(cell(messages.sentences().getOrDefault(rule.id() + "." + status, "")))
                    .append(" |\n");
        }
        for (Interpretation open : rule.interpretations()) {
            out.append("\n")
                    .append(open.id())
                    .append(": ")
                    .append(open.question())
                    .append("\n\n");
            String standard = " (default)";
            for (Reading reading : open.readings()) {
                out.append("- ").append(option(reading)).append(standard).append('\n');
                standard = "";
            }
        }
        out.append(cases(rule.id()));
    }

    /** Links the pages that tell what a rule looks at: rows and headings of its own, and other places that name it. */
    private String about(RuleId id) {
        String number = id.value().substring(id.value().indexOf('-') + 1);
        String name = number.indexOf('.') < 0 ? id.value() : number;
        int letter = name.lastIndexOf('-');
        // a row may begin with several rules of a family: 2.8-a, -b
        String others = Pattern.quote(name.substring(0, letter)) + "-[a-z](?:, -[a-z])*, ";
        Pattern row = Pattern.compile(
                "(?m)^\\| (?:" + Pattern.quote(name) + "|" + others + Pattern.quote(name.substring(letter)) + ")[ ,|]");
        Pattern word = Pattern.compile("(?<![0-9.])" + Pattern.quote(name) + "(?![0-9a-z])");
        String family = name.indexOf('.') < 0 ? "" : "|\\(" + Pattern.quote(name.substring(0, letter)) + "\\)";
        Pattern heading = Pattern.compile("(?m)^#+ (.*(?:" + word + family + ").*)$");
        List<String> own = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        pages.forEach((page, text) -> {
            Matcher headed = heading.matcher(text);
            if (headed.find()) {
                own.add(link("../../" + page + anchor(headed.group(1)), page));
            } else if (row.matcher(text).find()) {
                own.add(link("../../" + page, page));
            } else if (word.matcher(text).find()) {
                elsewhere.add(link("../../" + page, page));
            }
        });
        return (own.isEmpty() ? "" : "- What it looks at: " + String.join(", ", own) + ".\n")
                + (elsewhere.isEmpty() ? "" : "- Also told of in: " + String.join(", ", elsewhere) + ".\n");
    }

    /** The cases of a rule or a guard: what each decides, and the statuses that it expects. */
    private String cases(RuleId id) {
        List<CaseFile> own =
                cases.stream().filter(file -> file.folder().equals(id.value())).toList();
        StringBuilder out = new StringBuilder(own.isEmpty() ? "" : "\nCases: " + own.size() + ".\n\n");
        for (CaseFile file : own) {
            ConformanceCase read = file.orElseThrow();
            String expected = read.expected().stream()
                    .map(finding -> finding.status().map(Status::toString).orElse("not in the report"))
                    .distinct()
                    .collect(Collectors.joining(", "));
            String name = file.path()
                    .substring(file.path().indexOf('/') + 1, file.path().lastIndexOf('.'));
            out.append("- ").append(link("../../../" + CASES + "/" + file.path(), name));
            out.append(": ").append(read.decides()).append(" On ").append(read.asOf());
            out.append(": ").append(expected.isEmpty() ? "no finding" : expected);
            read.interpretations()
                    .forEach((open, choice) -> out.append(", `")
                            .append(open)
                            .append('=')
                            .append(choice)
                            .append('`'));
            out.append(".\n");
        }
        return out.toString();
    }

    private static String words(Object value) {
        return value.toString().replace('-', ' ');
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String join(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
