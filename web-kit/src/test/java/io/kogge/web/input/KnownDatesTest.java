// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.date.KnownDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class KnownDatesTest {
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
        assertThat(form(written).knownDate("when").orNull()).isEqualTo(KnownDate.parse(edtf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31-2-2019", "12 foo 2019", "13-2019", "7-5 juni 2019", "2020-2017", "12 maart"})
    void whatIsNoDateIsRefused(String written) {
        assertThat(codes(written)).containsExactly("bad-known-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "onbekend", "n.v.t."})
    void whatNobodyKnowsIsNothing(String written) {
        assertThat(codes(written)).isEmpty();
    }

    @Test
    void whatMayMeanSeveralDatesIsRefusedWithTheirNames() {
        Fields fields = form("2009/10");
        assertThat(fields.knownDate("when").orNull()).isNull();
        assertThat(fields.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("doubtful-known-date");
            assertThat(fault.params()).isEqualTo(Map.of("dates", "2009/2010, 2009-10"));
        });
    }

    @Test
    void aTextOfAnyLengthIsAnsweredAtOnce() {
        assertThat(codes("1".repeat(100_000))).containsExactly("bad-known-date");
    }

    @Test
    void programsWriteItAsTheStandardDoes() {
        assertThat(form("17 sept 2018").knownDate("when").orNull()).isEqualTo(KnownDate.parse("2018-09-17"));
        Fields json = Fields.of(JsonTree.of("{\"when\": \"17 sept 2018\"}".getBytes()));
        assertThat(json.knownDate("when").orNull()).isNull();
        assertThat(json.faults()).extracting(fault -> fault.code()).containsExactly("bad-known-date");
    }

    private static List<String> codes(String typed) {
        Fields fields = form(typed);
        assertThat(fields.knownDate("when").orNull()).isNull();
        return fields.faults().stream().map(Rejection.Fault::code).toList();
    }

    private static Fields form(String typed) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("when", typed);
        return Fields.of(form);
    }
}
