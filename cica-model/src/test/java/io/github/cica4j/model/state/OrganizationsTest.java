package io.github.cica4j.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationsTest {

    @ParameterizedTest
    @CsvSource({
        "CICA Secretariat, CICA Secretariat",
        "the secretariat, CICA Secretariat",
        "UN ESCAP Secretariat, United Nations Economic and Social Commission for Asia and the Pacific",
        "UN  escwa, United Nations Economic and Social Commission for Western Asia",
        "Shanghai Cooperation Organisation, Shanghai Cooperation Organization"
    })
    void finds_an_organization_by_a_name_as_documents_print_it(String printed, String name) {
        assertThat(Organizations.find(printed)).map(Organization::name).contains(name);
    }

    @Test
    void does_not_guess() {
        assertThat(Organizations.find("UN ESCAP and UN ESCWA")).isEmpty();
        assertThat(Organizations.find("The Republic of Kazakhstan")).isEmpty();
        assertThat(Organizations.find(" ")).isEmpty();
    }

    @Test
    void no_two_share_a_name_and_none_has_that_of_a_state() {
        Set<NameKey> seen = new HashSet<>();
        for (Organization organization : Organizations.all()) {
            Set<NameKey> own = new HashSet<>();
            own.add(NameKey.of(organization.name()));
            organization.aliases().forEach(alias -> own.add(NameKey.of(alias)));
            assertThat(own).allSatisfy(key -> {
                assertThat(seen.add(key)).as(key.text()).isTrue();
                assertThat(States.findByName(key.text())).isEmpty();
                assertThat(Organizations.find(key.text())).contains(organization);
            });
        }
        assertThat(Organizations.all()).extracting(Organization::name).isSorted();
    }

    @Test
    void blank_names_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Organization(" ", List.of(), "IO/218"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Organization("UN", List.of(""), "IO/218"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Organization("UN", List.of(), " "));
    }
}
