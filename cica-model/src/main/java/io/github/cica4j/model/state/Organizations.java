package io.github.cica4j.model.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The organizations that the library knows by name: the Secretariat of CICA, and those that the documents of 2023 name as observers,
 * partners or organizers.
 *
 * <p>The list is not complete: an organization that is missing here may well exist.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Organizations {

    private static final String PLAN = "SOC/2023-III/DEC/2";
    private static final String PAPER = "IO/218";
    private static final String MINUTES = "SOC/1538";
    private static final String DECISIONS = "DOC/1497";

    /** By name. */
    private static final List<Organization> ALL = List.of(
            of("Association of Southeast Asian Nations", DECISIONS, "ASEAN", "ASEAN Secretariat"),
            of("CICA Secretariat", DECISIONS, "Secretariat", "Secretariat of CICA"),
            of("Economic Cooperation Organization", PAPER, "ECO", "ECO Secretariat"),
            of("Eurasian Economic Commission", PAPER, "EEC"),
            of("International Organization for Migration", PAPER, "IOM"),
            of(
                    "Regional Anti-Terrorist Structure of SCO",
                    PAPER,
                    "SCO RATS",
                    "SCO-RATS",
                    "Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization"),
            of(
                    "Shanghai Cooperation Organization",
                    PAPER,
                    "SCO",
                    "SCO Secretariat",
                    "Shanghai Cooperation Organisation"),
            of("United Nations", MINUTES, "UN"),
            of(
                    "United Nations Economic and Social Commission for Asia and the Pacific",
                    PLAN,
                    "UN ESCAP",
                    "UNESCAP",
                    "ESCAP",
                    "UN ESCAP Secretariat"),
            of(
                    "United Nations Economic and Social Commission for Western Asia",
                    PLAN,
                    "UN ESCWA",
                    "UNESCWA",
                    "ESCWA",
                    "UN ESCWA Secretariat"),
            of("United Nations Office of Counter-Terrorism", DECISIONS, "UNOCT"),
            of("United Nations Office on Drugs and Crime", PAPER, "UNODC"));

    private Organizations() {}

    /**
     * Returns the organizations, by name.
     *
     * @return all of them, unmodifiable
     */
    public static List<Organization> all() {
        return ALL;
    }

    /**
     * Finds an organization by its name or an alias.
     *
     * <p>Names are compared as {@link NameKey} does: case, spacing, diacritics and a leading "The" do not count.
     *
     * @param name  the name as printed
     * @return the organization, or empty if none or more than one has that name
     */
    public static Optional<Organization> find(String name) {
        return Optional.ofNullable(ByName.INDEX.get(NameKey.of(name).text()));
    }

    private static Organization of(String name, String source, String... aliases) {
        return new Organization(name, List.of(aliases), source);
    }

    /** Built when the first name is looked up. */
    private static final class ByName {
        static final Map<String, Organization> INDEX = index();

        private static Map<String, Organization> index() {
            Map<String, Organization> found = new HashMap<>();
            Set<String> shared = new HashSet<>();
            for (Organization organization : ALL) {
                Set<String> keys = new HashSet<>();
                keys.add(NameKey.of(organization.name()).text());
                organization
                        .aliases()
                        .forEach(alias -> keys.add(NameKey.of(alias).text()));
                for (String key : keys) {
                    if (found.putIfAbsent(key, organization) != null) {
                        shared.add(key);
                    }
                }
            }
            found.keySet().removeAll(shared);
            return Map.copyOf(found);
        }
    }
}
