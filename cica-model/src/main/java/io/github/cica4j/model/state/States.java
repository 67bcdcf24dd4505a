package io.github.cica4j.model.state;

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
 * <p>Days of accession are not recorded here: the list is that of 28 states reached with Kuwait in October 2022,
 * and says nothing about who was a member on an earlier day.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class States {

    /** By code. */
    private static final List<State> MEMBERS = List.of(
            member(
                    "AE",
                    Names.of("United Arab Emirates", "Объединенные Арабские Эмираты", "Біріккен Араб Әмірліктері"),
                    "UAE",
                    "ОАЭ"),
            member("AF", Names.of("Afghanistan", "Афганистан", "Ауғанстан"), "Islamic Republic of Afghanistan"),
            member("AZ", Names.of("Azerbaijan", "Азербайджан", "Әзірбайжан"), "Republic of Azerbaijan"),
            member("BD", Names.of("Bangladesh", "Бангладеш", "Бангладеш"), "People's Republic of Bangladesh"),
            member("BH", Names.of("Bahrain", "Бахрейн", "Бахрейн"), "Kingdom of Bahrain"),
            member("CN", Names.of("China", "Китай", "Қытай"), "People's Republic of China", "PRC"),
            member("EG", Names.of("Egypt", "Египет", "Мысыр"), "Arab Republic of Egypt"),
            member("IL", Names.of("Israel", "Израиль", "Израиль"), "State of Israel"),
            member("IN", Names.of("India", "Индия", "Үндістан"), "Republic of India"),
            member("IQ", Names.of("Iraq", "Ирак", "Ирак"), "Republic of Iraq"),
            member(
                    "IR",
                    Names.of("Iran", "Иран", "Иран"),
                    "Islamic Republic of Iran",
                    "Iran (Islamic Republic of)",
                    "Iran, Islamic Republic of"),
            member("JO", Names.of("Jordan", "Иордания", "Иордания"), "Hashemite Kingdom of Jordan"),
            member("KG", Names.of("Kyrgyzstan", "Кыргызстан", "Қырғызстан"), "Kyrgyz Republic", "Киргизия"),
            member("KH", Names.of("Cambodia", "Камбоджа", "Камбоджа"), "Kingdom of Cambodia"),
            member(
                    "KR",
                    Names.of("Republic of Korea", "Республика Корея", "Оңтүстік Корея"),
                    "RoK",
                    "South Korea",
                    "Korea, Republic of",
                    "Korea (Republic of)"),
            member("KW", Names.of("Kuwait", "Кувейт", "Кувейт"), "State of Kuwait"),
            member("KZ", Names.of("Kazakhstan", "Казахстан", "Қазақстан"), "Republic of Kazakhstan"),
            member("LK", Names.of("Sri Lanka", "Шри-Ланка", "Шри-Ланка"), "Democratic Socialist Republic of Sri Lanka"),
            member("MN", Names.of("Mongolia", "Монголия", "Моңғолия")),
            member("PK", Names.of("Pakistan", "Пакистан", "Пәкістан"), "Islamic Republic of Pakistan"),
            member("PS", Names.of("Palestine", "Палестина", "Палестина"), "State of Palestine"),
            member("QA", Names.of("Qatar", "Катар", "Катар"), "State of Qatar"),
            member("RU", Names.of("Russian Federation", "Россия", "Ресей"), "Russia", "Российская Федерация"),
            member("TH", Names.of("Thailand", "Таиланд", "Таиланд"), "Kingdom of Thailand"),
            member("TJ", Names.of("Tajikistan", "Таджикистан", "Тәжікстан"), "Republic of Tajikistan"),
            member(
                    "TR",
                    Names.of("Türkiye", "Турция", "Түркия"),
                    "Turkiye",
                    "Turkey",
                    "Republic of Türkiye",
                    "Republic of Turkey",
                    "Турецкая Республика",
                    "Түркия Республикасы"),
            member("UZ", Names.of("Uzbekistan", "Узбекистан", "Өзбекстан"), "Republic of Uzbekistan"),
            member(
                    "VN",
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
     * <p>Names are compared as {@link NameKey} does: case, spacing, diacritics and a leading "The" do not count.
     *
     * @param name  the name as printed
     * @return the state, or empty if no state or more than one has that name
     */
    public static Optional<State> findByName(String name) {
        return ByName.INDEX.find(name);
    }

    private static State member(String code, Names names, String... aliases) {
        return new State(StateCode.of(code), names, List.of(aliases), true);
    }

    /** Built when the first name is looked up. */
    private static final class ByName {
        static final NameIndex INDEX = new NameIndex(MEMBERS);
    }
}
