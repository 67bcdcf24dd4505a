package io.github.cica4j.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.time.KnownDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final KnownDay DAY = KnownDay.parse("2023-08");

    @Test
    void to_all_says_when_to_whom_and_through_whom() {
        assertThat(Notice.toAll(DAY))
                .isEqualTo(new Notice(
                        true,
                        Optional.of(DAY),
                        Optional.of(Audience.ALL_MEMBER_STATES),
                        Optional.of(List.of(Intermediary.SECRETARIAT))));
    }

    @Test
    void none_is_not_one_of_which_nothing_is_known() {
        assertThat(Notice.none())
                .isEqualTo(new Notice(false, Optional.empty(), Optional.empty(), Optional.empty()))
                .isNotEqualTo(new Notice(true, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void of_one_that_was_not_sent_nothing_is_said() {
        List<Notice> sent = List.of(
                new Notice(true, Optional.of(DAY), Optional.empty(), Optional.empty()),
                new Notice(true, Optional.empty(), Optional.of(Audience.NONE), Optional.empty()),
                new Notice(true, Optional.empty(), Optional.empty(), Optional.of(List.of())));
        assertThat(sent)
                .allSatisfy(notice -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Notice(false, notice.on(), notice.to(), notice.through()))
                        .withMessage("A notice that was not sent has no day, addressee or route"));
    }

    @Test
    void a_later_change_of_the_list_that_was_given_changes_nothing() {
        List<Intermediary> through = new ArrayList<>(List.of(Intermediary.CHAIRMANSHIP));
        Notice notice = new Notice(true, Optional.empty(), Optional.empty(), Optional.of(through));
        through.clear();
        assertThat(notice.through()).contains(List.of(Intermediary.CHAIRMANSHIP));
    }
}
