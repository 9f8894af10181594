// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.KnownDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource({
        "2018-09-17, 2018-09-17",
        "17-9-2018, 2018-09-17",
        "17/09/2018, 2018-09-17",
        "9-2018, 2018-09",
        "2018, 2018",
        "12 mrt 2019, 2019-03-12",
        "12 maart 2019, 2019-03-12",
        "mei 2018, 2018-05",
        "Sept. 2018, 2018-09",
        "17 September 2018, 2018-09-17",
        "2017–2020, 2017/2020",
        "2017 - 2020, 2017/2020",
        "2017-2020, 2017/2020",
        "5-7 juni 2019, 2019-06-05/2019-06-07",
        "5 t/m 7 juni 2019, 2019-06-05/2019-06-07",
        "30 mei – 2 juni 2019, 2019-05-30/2019-06-02",
        "mrt - mei 2018, 2018-03/2018-05",
        "maart tot mei 2018, 2018-03/2018-05",
        "2018-03/2018-05, 2018-03/2018-05"
    })
    void isReadWithThePrecisionThatItHas(String written, String edtf) {
        assertThat(WrittenDate.find(written)).contains(KnownDate.parse(edtf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31-2-2019", "12 foo 2019", "13-2019", "7-5 juni 2019", "1-2-19", "2020-2017"})
    void whatIsNoDateIsNone(String written) {
        assertThat(WrittenDate.find(written)).isEmpty();
    }

    @Test
    void programsWriteItAsTheStandardDoes() {
        assertThat(form("17 sept 2018").knownDate("when").orNull()).isEqualTo(KnownDate.parse("2018-09-17"));
        Fields json = Fields.of(JsonTree.of("{\"when\": \"17 sept 2018\"}".getBytes()));
        assertThat(json.knownDate("when").orNull()).isNull();
        assertThat(json.faults()).extracting(fault -> fault.code()).containsExactly("bad-known-date");
    }

    private static Fields form(String typed) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("when", typed);
        return Fields.of(form);
    }
}
