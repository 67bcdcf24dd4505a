package io.github.cica4j.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {

    @Test
    void lists_the_28_members_by_code() {
        assertThat(States.members())
                .allMatch(State::member)
                .extracting(state -> state.code() + " " + state.name(Language.EN))
                .containsExactly(
                        "AE United Arab Emirates",
                        "AF Afghanistan",
                        "AZ Azerbaijan",
                        "BD Bangladesh",
                        "BH Bahrain",
                        "CN China",
                        "EG Egypt",
                        "IL Israel",
                        "IN India",
                        "IQ Iraq",
                        "IR Iran",
                        "JO Jordan",
                        "KG Kyrgyzstan",
                        "KH Cambodia",
                        "KR Republic of Korea",
                        "KW Kuwait",
                        "KZ Kazakhstan",
                        "LK Sri Lanka",
                        "MN Mongolia",
                        "PK Pakistan",
                        "PS Palestine",
                        "QA Qatar",
                        "RU Russian Federation",
                        "TH Thailand",
                        "TJ Tajikistan",
                        "TR Türkiye",
                        "UZ Uzbekistan",
                        "VN Viet Nam");
    }

    /** As in the list of coordinating countries of 22 August 2023. */
    @ParameterizedTest
    @CsvSource({
        "Kazakhstan, KZ",
        "Türkiye, TR",
        "Afghanistan, AF",
        "India, IN",
        "Russian Federation, RU",
        "China, CN",
        "Iran, IR",
        "Jordan, JO",
        "Thailand, TH",
        "Republic of Korea, KR",
        "Bangladesh, BD",
        "Tajikistan, TJ",
        "Sri Lanka, LK",
        "Azerbaijan, AZ",
        "Kyrgyzstan, KG",
        "Mongolia, MN",
        "Uzbekistan, UZ"
    })
    void finds_every_name_of_the_list_of_coordinators(String name, String code) {
        assertThat(States.findByName(name)).map(State::code).contains(StateCode.of(code));
    }

    /** As in the Plan for 2024 and in the minutes of 12 December 2023. */
    @ParameterizedTest
    @CsvSource({
        "The Russian Federation, RU",
        "The Republic of Türkiye, TR",
        "The Kingdom of Thailand, TH",
        "The People’s Republic of Bangladesh, BD",
        "The People's Republic of China, CN",
        "The Republic of Kazakhstan, KZ",
        "The Kyrgyz Republic, KG",
        "RoK, KR",
        "Vietnam, VN",
        "Russia, RU"
    })
    void finds_the_long_and_short_forms_of_other_documents(String name, String code) {
        assertThat(States.findByName(name)).map(State::code).contains(StateCode.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "TURKIYE, TR",
        "Turkey, TR",
        "  south   korea, KR",
        "việt nam, VN",
        "Viet-Nam, VN",
        "the iran, IR",
        "Объединённые Арабские Эмираты, AE",
        "Киргизия, KG",
        "ҚАЗАҚСТАН, KZ",
        "Түркия Республикасы, TR",
        "«Россия», RU",
        "‘Türkiye’, TR",
        "Ｉｎｄｉａ, IN",
        "Iran( Islamic Republic of ), IR"
    })
    void finds_other_spellings(String name, String code) {
        assertThat(States.findByName(name)).map(State::code).contains(StateCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The", "Korea", "KZ", "Republic", "Iran Islamic", "China (2024-2025)", "Japan", "Indi"})
    void guesses_nothing(String name) {
        assertThat(States.findByName(name)).isEmpty();
    }

    @Test
    void finds_every_state_by_each_of_its_names() {
        for (State state : States.members()) {
            assertThat(state.allNames())
                    .allSatisfy(
                            name -> assertThat(States.findByName(name)).as(name).contains(state));
        }
    }

    @Test
    void gives_every_name_in_russian_and_kazakh() {
        assertThat(States.members())
                .extracting(state -> state.code() + " " + state.name(Language.RU) + ", " + state.name(Language.KK))
                .contains(
                        "KG Кыргызстан, Қырғызстан",
                        "KR Республика Корея, Оңтүстік Корея",
                        "PS Палестина, Палестина",
                        "VN Вьетнам, Вьетнам")
                .allMatch(line -> line.matches("[A-Z]{2} [Ѐ-ӿ -]+, [Ѐ-ӿ -]+"));
    }

    @Test
    void finds_by_code() {
        assertThat(States.find(StateCode.of("PS")))
                .map(State::names)
                .map(Names::english)
                .contains("Palestine");
        assertThat(States.find(StateCode.of("JP"))).isEmpty();
    }

    @Test
    void knows_since_when_each_is_a_member_as_far_as_sources_tell() {
        assertThat(States.members())
                .extracting(state -> state.code() + " " + state.memberSince().orElseThrow())
                .containsExactly(
                        "AE 2008-08-25",
                        "AF 1999-09-01/2002-06-30",
                        "AZ 1999-09-01/2002-06-30",
                        "BD 2014-05-20",
                        "BH 2010-01-01/2011-12-31",
                        "CN 1999-09-01/2002-06-30",
                        "EG 1999-09-01/2002-06-30",
                        "IL 1999-09-01/2002-06-30",
                        "IN 1999-09-01/2002-06-30",
                        "IQ 2010-06-08",
                        "IR 1999-09-01/2002-06-30",
                        "JO 2008-08-25",
                        "KG 1999-09-01/2002-06-30",
                        "KH 2010-01-01/2011-12-31",
                        "KR 2006-06-17",
                        "KW 2022-10-13",
                        "KZ 1999-09-01/2002-06-30",
                        "LK 2018",
                        "MN 1999-09-01/2002-06-30",
                        "PK 1999-09-01/2002-06-30",
                        "PS 1999-09-01/2002-06-30",
                        "QA 2014-05-20",
                        "RU 1999-09-01/2002-06-30",
                        "TH 2004-10-22",
                        "TJ 1999-09-01/2002-06-30",
                        "TR 1999-09-01/2002-06-30",
                        "UZ 1999-09-01/2002-06-30",
                        "VN 2010-06-08");
        assertThat(States.find(StateCode.of("MN")).orElseThrow().memberSince().flatMap(KnownDay::words))
                .contains("founding member");
    }

    @Test
    void a_state_that_never_became_a_member_is_none() {
        assertThat(new State(StateCode.of("AA"), Names.of("Land"), List.of(), Optional.empty()).member())
                .isFalse();
    }

    @Test
    void refuses_a_blank_alias() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new State(StateCode.of("AA"), Names.of("Land"), List.of(" "), Optional.empty()))
                .withMessage("An alias of state AA is blank (' '): give a name or leave it out");
    }
}
