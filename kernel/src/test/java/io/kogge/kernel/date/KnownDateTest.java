// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDateTest {
    @ParameterizedTest
    @CsvSource({
        "2018-09-17, 2018-09-17, 2018-09-17",
        "2018-09, 2018-09-01, 2018-09-30",
        "2016-02, 2016-02-01, 2016-02-29",
        "2018, 2018-01-01, 2018-12-31",
        "2018-03/2018-05, 2018-03-01, 2018-05-31",
        "2017/2020, 2017-01-01, 2020-12-31",
        "2019-06-05/2019-06-07, 2019-06-05, 2019-06-07"
    })
    void is_written_as_it_was_read_and_knows_its_days(String edtf, LocalDate first, LocalDate last) {
        KnownDate date = KnownDate.parse(edtf);
        assertThat(date).hasToString(edtf);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "2018-13",
                "2018-02-30",
                "2018-9",
                "2018/",
                "/2018",
                "2018/2017",
                "2018/2018-05",
                "2018-05/2018-03",
                "2018~",
                "201X",
                "-2018",
                "+12018",
                "2018-09-17T10:00",
                "2018/2019/2020",
                "0000"
            })
    void takes_nothing_else(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> KnownDate.parse(text));
        assertThat(KnownDate.find(text)).isEmpty();
    }

    @Test
    void an_interval_of_one_part_is_that_part() {
        assertThat(KnownDate.parse("2018/2018")).isEqualTo(KnownDate.year(2018)).hasToString("2018");
        LocalDate day = LocalDate.of(2018, 9, 17);
        assertThat(KnownDate.days(day, day)).isEqualTo(KnownDate.day(day));
    }

    @Test
    void is_within_a_period_for_certain_or_perhaps() {
        LocalDate first = LocalDate.of(2018, 1, 1);
        LocalDate last = LocalDate.of(2018, 12, 31);
        assertThat(KnownDate.parse("2018-09").within(first, last)).isTrue();
        assertThat(KnownDate.parse("2017/2020").within(first, last)).isFalse();
        assertThat(KnownDate.parse("2017/2020").mayBeWithin(first, last)).isTrue();
        assertThat(KnownDate.parse("2019").mayBeWithin(first, last)).isFalse();
    }
}
