package io.github.cica4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final StateCode CN = StateCode.of("CN");
    private static final StateCode IN = StateCode.of("IN");
    private static final StateCode RU = StateCode.of("RU");
    private static final List<String> DAYS = List.of("offer-1");
    private static final Position NOT_MET = Position.of(Status.NOT_MET);

    @Test
    void names_what_is_listed_sorted_and_once() {
        Position position = NOT_MET.listing(List.of(IN, CN, IN));
        assertThat(position.listed()).contains(List.of(CN, IN));
        assertThat(position).hasToString("not-met {CN, IN}");
        assertThat(NOT_MET.listing(List.of(PaperElement.THEMATIC_AREAS, PaperElement.AIMS)))
                .hasToString("not-met {aims, thematic-areas}");
    }

    @Test
    void naming_nobody_is_not_the_same_as_naming_nothing_by_its_nature() {
        Position nobody = Position.of(Status.REVIEW).listing(List.<StateCode>of());
        assertThat(nobody.listed()).contains(List.of());
        assertThat(nobody).hasToString("review {}").isNotEqualTo(Position.of(Status.REVIEW));
        assertThat(Position.of(Status.REVIEW).listed()).isEmpty();
    }

    @Test
    void keeps_what_is_missing_beside_what_is_listed() {
        assertThat(Position.undetermined("offers", "decisions").listing(List.of(RU)))
                .hasToString("undetermined [decisions, offers] {RU}")
                .isEqualTo(new Position(
                        Optional.of(Status.UNDETERMINED), List.of("decisions", "offers"), Optional.of(List.of(RU))));
    }

    @Test
    void two_of_one_status_name_what_either_names() {
        Position one = NOT_MET.listing(List.of(RU, CN));
        Position other = NOT_MET.listing(List.of(IN, CN));
        assertThat(one.or(other, DAYS))
                .isEqualTo(other.or(one, DAYS))
                .isEqualTo(NOT_MET.listing(List.of(CN, IN, RU)))
                .isEqualTo(one.or(one, DAYS).or(other, DAYS));
        assertThat(one.or(one, DAYS)).isSameAs(one);
        assertThat(one.or(NOT_MET, DAYS)).isEqualTo(one).isEqualTo(NOT_MET.or(one, DAYS));
    }

    @Test
    void two_of_different_status_are_undetermined_and_name_nothing() {
        assertThat(NOT_MET.listing(List.of(RU)).or(Position.of(Status.MET).listing(List.of(CN)), DAYS))
                .isEqualTo(Position.undetermined("offer-1"));
        assertThat(NOT_MET.listing(List.of(RU)).or(Position.undetermined("offers"), DAYS))
                .isEqualTo(Position.undetermined("offer-1", "offers"));
        assertThat(NOT_MET.listing(List.of(RU)).or(Position.absent(), DAYS))
                .isEqualTo(Position.undetermined("offer-1"));
    }

    @Test
    void two_undetermined_name_what_either_names_only_if_the_same_is_missing() {
        Position one = Position.undetermined("offers").listing(List.of(RU));
        assertThat(one.or(Position.undetermined("offers").listing(List.of(CN)), DAYS))
                .isEqualTo(Position.undetermined("offers").listing(List.of(CN, RU)));
        assertThat(one.or(Position.undetermined("decisions").listing(List.of(RU)), DAYS))
                .isEqualTo(Position.undetermined("decisions", "offers"));
    }

    @Test
    void undetermined_and_anything_else_is_open_for_the_reasons_of_both_and_names_nothing() {
        Position offers = Position.undetermined("offers");
        assertThat(offers.or(Position.absent(), DAYS)).isEqualTo(Position.undetermined("offer-1", "offers"));
        assertThat(Position.absent().or(offers, DAYS)).isEqualTo(Position.undetermined("offer-1", "offers"));
        assertThat(Position.undetermined("decisions", "offers").or(offers, DAYS))
                .isEqualTo(Position.undetermined("decisions", "offers"));
        assertThat(Position.undetermined("decisions", "offers")
                        .listing(List.of(RU))
                        .or(offers, DAYS))
                .isEqualTo(Position.undetermined("decisions", "offers"));
        assertThat(Position.absent().or(Position.absent(), DAYS)).isEqualTo(Position.absent());
    }
}
