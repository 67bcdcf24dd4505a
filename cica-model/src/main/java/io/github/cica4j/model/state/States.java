package io.github.cica4j.model.state;

import io.github.cica4j.model.internal.text.KeyIndex;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The states that the library knows by name: the 28 Member States of CICA.
 *
 * <p>English names are the usual short ones, mostly as the documents of the Secretariat print them.
 * Russian and Kazakh names are those of the Unicode CLDR (for Palestine the short ones).
 * Only the Russian names of Kyrgyzstan and of the United Arab Emirates follow a published list of the Member States,
 * and the CLDR ones are aliases.
 *
 * <p>The list is that of the 28 states reached with Kuwait in October 2022. Where the day of accession was not found, or sources
 * differ, it is known only between two days.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class States {

    /** Fifteen States signed in September 1999, sixteen were members in June 2002; which one came between is not on record. */
    private static final KnownDay FOUNDING =
            new KnownDay(LocalDate.of(1999, 9, 1), LocalDate.of(2002, 6, 30), Optional.of("founding member"));

    /** Sources name different years. */
    private static final KnownDay BETWEEN_2010_AND_2011 =
            new KnownDay(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 12, 31), Optional.empty());

    private static final KnownDay IN_2018 =
            new KnownDay(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), Optional.empty());

    /** By code. */
    private static final List<State> MEMBERS = List.of(
            member(
                    "AE",
                    on(2008, 8, 25),
                    Names.of("United Arab Emirates", "Объединенные Арабские Эмираты", "Біріккен Араб Әмірліктері"),
                    "UAE",
                    "ОАЭ"),
            member(
                    "AF",
                    FOUNDING,
                    Names.of("Afghanistan", "Афганистан", "Ауғанстан"),
                    "Islamic Republic of Afghanistan"),
            member("AZ", FOUNDING, Names.of("Azerbaijan", "Азербайджан", "Әзірбайжан"), "Republic of Azerbaijan"),
            member(
                    "BD",
                    on(2014, 5, 20),
                    Names.of("Bangladesh", "Бангладеш", "Бангладеш"),
                    "People's Republic of Bangladesh"),
            member("BH", BETWEEN_2010_AND_2011, Names.of("Bahrain", "Бахрейн", "Бахрейн"), "Kingdom of Bahrain"),
            member("CN", FOUNDING, Names.of("China", "Китай", "Қытай"), "People's Republic of China", "PRC"),
            member("EG", FOUNDING, Names.of("Egypt", "Египет", "Мысыр"), "Arab Republic of Egypt"),
            member("IL", FOUNDING, Names.of("Israel", "Израиль", "Израиль"), "State of Israel"),
            member("IN", FOUNDING, Names.of("India", "Индия", "Үндістан"), "Republic of India"),
            member("IQ", on(2010, 6, 8), Names.of("Iraq", "Ирак", "Ирак"), "Republic of Iraq"),
            member(
                    "IR",
                    FOUNDING,
                    Names.of("Iran", "Иран", "Иран"),
                    "Islamic Republic of Iran",
                    "Iran (Islamic Republic of)",
                    "Iran, Islamic Republic of"),
            member("JO", on(2008, 8, 25), Names.of("Jordan", "Иордания", "Иордания"), "Hashemite Kingdom of Jordan"),
            member("KG", FOUNDING, Names.of("Kyrgyzstan", "Кыргызстан", "Қырғызстан"), "Kyrgyz Republic", "Киргизия"),
            member("KH", BETWEEN_2010_AND_2011, Names.of("Cambodia", "Камбоджа", "Камбоджа"), "Kingdom of Cambodia"),
            member(
                    "KR",
                    on(2006, 6, 17),
                    Names.of("Republic of Korea", "Республика Корея", "Оңтүстік Корея"),
                    "RoK",
                    "South Korea",
                    "Korea, Republic of",
                    "Korea (Republic of)"),
            member("KW", on(2022, 10, 13), Names.of("Kuwait", "Кувейт", "Кувейт"), "State of Kuwait"),
            member("KZ", FOUNDING, Names.of("Kazakhstan", "Казахстан", "Қазақстан"), "Republic of Kazakhstan"),
            member(
                    "LK",
                    IN_2018,
                    Names.of("Sri Lanka", "Шри-Ланка", "Шри-Ланка"),
                    "Democratic Socialist Republic of Sri Lanka"),
            member("MN", FOUNDING, Names.of("Mongolia", "Монголия", "Моңғолия")),
            member("PK", FOUNDING, Names.of("Pakistan", "Пакистан", "Пәкістан"), "Islamic Republic of Pakistan"),
            member("PS", FOUNDING, Names.of("Palestine", "Палестина", "Палестина"), "State of Palestine"),
            member("QA", on(2014, 5, 20), Names.of("Qatar", "Катар", "Катар"), "State of Qatar"),
            member("RU", FOUNDING, Names.of("Russian Federation", "Россия", "Ресей"), "Russia", "Российская Федерация"),
            member("TH", on(2004, 10, 22), Names.of("Thailand", "Таиланд", "Таиланд"), "Kingdom of Thailand"),
            member("TJ", FOUNDING, Names.of("Tajikistan", "Таджикистан", "Тәжікстан"), "Republic of Tajikistan"),
            member(
                    "TR",
                    FOUNDING,
                    Names.of("Türkiye", "Турция", "Түркия"),
                    "Turkiye",
                    "Turkey",
                    "Republic of Türkiye",
                    "Republic of Turkey",
                    "Турецкая Республика",
                    "Түркия Республикасы"),
            member("UZ", FOUNDING, Names.of("Uzbekistan", "Узбекистан", "Өзбекстан"), "Republic of Uzbekistan"),
            member(
                    "VN",
                    on(2010, 6, 8),
                    Names.of("Viet Nam", "Вьетнам", "Вьетнам"),
                    "Vietnam",
                    "Socialist Republic of Viet Nam",
                    "Socialist Republic of Vietnam"));

    private States() {}

    /**
     * Returns the Member States, by code.
     *
     * @return the 28 states, unmodifiable
     */
    public static List<State> members() {
        return MEMBERS;
    }

    /**
     * Finds a state by its code.
     *
     * @param code  the code
     * @return the state, or empty if it is not known here
     */
    public static Optional<State> find(StateCode code) {
        Objects.requireNonNull(code, "code");
        for (State state : MEMBERS) {
            if (state.code().code().equals(code.code())) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds a state by a name in any of the three languages, or by an alias.
     *
     * <p>Names are compared as {@link NameKey} does: case, spacing, diacritics, quotation marks and a leading "The" do not
     * count.
     *
     * @param name  the name as printed
     * @return the state, or empty if no state or more than one has that name
     */
    public static Optional<State> findByName(String name) {
        List<State> named = ByName.INDEX.find(NameKey.of(name).text());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static State member(String code, KnownDay since, Names names, String... aliases) {
        return new State(StateCode.of(code), names, List.of(aliases), Optional.of(since));
    }

    private static KnownDay on(int year, int month, int day) {
        return KnownDay.of(LocalDate.of(year, month, day));
    }

    /** Built when the first name is looked up. */
    private static final class ByName {
        static final KeyIndex<State> INDEX = new KeyIndex<>(MEMBERS, state -> NameKey.textsOf(state.allNames()));
    }
}
