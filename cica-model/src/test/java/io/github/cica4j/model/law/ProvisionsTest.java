package io.github.cica4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provisions are read strictly: all that is wrong is told, with its place. */
class ProvisionsTest {

    private static List<Provision> parse(String text) {
        return Provisions.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "the file");
    }

    private static String provision(String rest) {
        return "{'id': '2.5/1', 'paraphrase': 'It says.', 'force': 'shall', " + rest + "}";
    }

    @Test
    void each_assignment_has_what_belongs_to_it() {
        assertThat(parse("""
                [
                  {'id': '1.9/2', 'paraphrase': 'One.', 'force': 'as-a-rule', 'assignment': 'rule', 'rules': ['MOD-1.9-b', 'MOD-1.9-d']},
                  {'id': '1.9/2a', 'paraphrase': 'Two.', 'force': 'none', 'assignment': 'guard', 'guards': ['MOD-1.9-c']},
                  {'id': '2.1/10b', 'paraphrase': 'Three.', 'force': 'shall', 'assignment': 'definition'},
                  {'id': '1.1/1', 'paraphrase': 'Four.', 'force': 'none', 'assignment': 'power'},
                  {'id': '1.4/2', 'paraphrase': 'Five.', 'force': 'shall', 'assignment': 'not-checkable',
                    'reason': {'id': 'NC-1.4-2', 'text': 'Nobody tells.'}}
                ]"""))
                .containsExactly(
                        new Provision(
                                "1.9/2",
                                "One.",
                                Force.AS_A_RULE,
                                Provision.Assignment.RULE,
                                List.of(RuleId.of("MOD-1.9-b"), RuleId.of("MOD-1.9-d")),
                                List.of(),
                                Optional.empty()),
                        new Provision(
                                "1.9/2a",
                                "Two.",
                                Force.NONE,
                                Provision.Assignment.GUARD,
                                List.of(),
                                List.of(RuleId.of("MOD-1.9-c")),
                                Optional.empty()),
                        new Provision(
                                "2.1/10b",
                                "Three.",
                                Force.SHALL,
                                Provision.Assignment.DEFINITION,
                                List.of(),
                                List.of(),
                                Optional.empty()),
                        new Provision(
                                "1.1/1",
                                "Four.",
                                Force.NONE,
                                Provision.Assignment.POWER,
                                List.of(),
                                List.of(),
                                Optional.empty()),
                        new Provision(
                                "1.4/2",
                                "Five.",
                                Force.SHALL,
                                Provision.Assignment.NOT_CHECKABLE,
                                List.of(),
                                List.of(),
                                Optional.of(new Provision.Reason("NC-1.4-2", "Nobody tells."))));
    }

    @ParameterizedTest
    @CsvSource({
        "2.5/1, 2.5, 2.5/1",
        "2.5/1a, 2.5, 2.5/1",
        "1.10/12b, 1.10, 1.10/12",
        "12, 12, 12",
        "title-a, title-a, title-a"
    })
    void an_id_tells_paragraph_and_sentence(String id, String paragraph, String sentence) {
        Provision provision = new Provision(
                id, "It says.", Force.NONE, Provision.Assignment.POWER, List.of(), List.of(), Optional.empty());
        assertThat(provision.paragraph()).isEqualTo(paragraph);
        assertThat(provision.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'assignment': 'rule'|/0: a provision that is assigned to 'rule' needs rules",
                "'assignment': 'rule', 'rules': []|/0/rules: the array is empty, expected one element at least",
                "'assignment': 'rule', 'rules': ['mod']|/0/rules/0: 'mod' is no rule id: write it like MOD-2.5-a",
                "'assignment': 'rule', 'rules': 'MOD-2.5-a'|/0/rules: this is a text, expected an array",
                "'assignment': 'guard', 'rules': ['MOD-2.5-a']|/0: a provision with rules is assigned to 'rule', not to 'guard'",
                "'assignment': 'guard'|/0: a provision that is assigned to 'guard' needs guards",
                "'assignment': 'power', 'guards': ['MOD-2.5-a']|/0: a provision with guards is assigned to 'guard', not to 'power'",
                "'assignment': 'not-checkable'|/0: a provision that is assigned to 'not-checkable' needs a reason",
                "'assignment': 'not-checkable', 'reason': {'id': 'NC-2.5-0', 'text': 'No.'}|/0: 'NC-2.5-0' is no id of a reason: write it like NC-2.5-1",
                "'assignment': 'not-checkable', 'reason': {'id': 'NC-2.6-1', 'text': 'No.'}|/0: 'NC-2.6-1' is no id of a reason: write it like NC-2.5-1",
                "'assignment': 'not-checkable', 'reason': {'id': 'NC-2.5-1'}|/0/reason: the property 'text' is missing",
                "'assignment': 'definition', 'reason': {'id': 'NC-2.5-1', 'text': 'No.'}|/0: a provision with a reason is assigned to 'not-checkable', not to 'definition'",
                "'assignment': 'nothing'|/0/assignment: 'nothing' is none of rule, guard, definition, power, not-checkable",
                "'assignment': 'power', 'detail': 'MOD-2.5-a'|/0/detail: there is no property 'detail', known are id, paraphrase, force, assignment, rules, guards, reason"
            })
    void what_does_not_fit_is_refused_where_it_stands(String rest, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("[" + provision(rest) + "]"))
                .extracting(error -> error.getMessage().replaceFirst("\\n1:[0-9]+ ", "\n"))
                .isEqualTo("the file cannot be read:\n" + told);
    }

    @Test
    void everything_that_is_wrong_is_told_in_the_order_of_the_file() {
        assertThatIllegalArgumentException().isThrownBy(() -> parse("""
                        [
                          {'id': '1.1/1', 'paraphrase': ' ', 'force': 'may', 'assignment': 'power'},
                          {'id': '1.1/1a.', 'paraphrase': 'It says.', 'force': 'none', 'assignment': 'power'},
                          {'id': '1.2/1', 'paraphrase': 'It says.', 'force': 'none', 'assignment': 'power'},
                          {'id': '1.2/1', 'paraphrase': 'It says.', 'force': 'none', 'assignment': 'not-checkable',
                            'reason': {'id': 'NC-1.2-1', 'text': 'No.'}},
                          {'id': '1.2/2', 'paraphrase': 'It says.', 'force': 'none', 'assignment': 'not-checkable',
                            'reason': {'id': 'NC-1.2-1', 'text': 'No.'}}
                        ]""")).withMessage("""
                        the file cannot be read:
                        2:33 /0/paraphrase: the text is blank: leave the property out instead
                        2:47 /0/force: 'may' is none of shall, shall-not, will, should, as-a-rule, exhorts, integrity-error, \
                        integrity-warning, none
                        3:3 /1: '1.1/1a.' is no id of a provision: write it like 2.5/1, or 2.5/1a for a part
                        5:3 /3/id: the id '1.2/1' stands already in the provision of line 4: ids are unique in a rulebook
                        7:3 /4/reason/id: the id 'NC-1.2-1' stands already in the provision of line 5: ids are unique in a \
                        rulebook""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("{}"))
                .withMessage("the file cannot be read:\n1:1 : this is an object, expected an array of provisions");
    }
}
