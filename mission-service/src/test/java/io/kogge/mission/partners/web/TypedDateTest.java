// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.KnownDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @CsvSource({
        "1989, 1989",
        "2018-09, 2018-09",
        "2018-09-17, 2018-09-17",
        "2014/2019, 2014/2019",
        "17-9-2018, 2018-09-17",
        "17.09.2018, 2018-09-17",
        "9-2018, 2018-09",
        "sept 2018, 2018-09",
        "Maart 2019, 2019-03",
        "mrt. 2019, 2019-03",
        "12 mei 2020, 2020-05-12",
        "3. October 2017, 2017-10-03",
        "2014 - 2019, 2014/2019",
        "2014–2019, 2014/2019",
        "2014-2019, 2014/2019",
        "jan 2019 t/m dec 2022, 2019-01/2022-12",
        "' 1989 ', 1989"
    })
    void datesAreReadAsPeopleWriteThem(String typed, String meant) {
        assertThat(TypedDate.read(typed)).contains(KnownDate.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2018", "13-2018", "smarch 2018", "2019 - 2014", "89", "soon", "2018-2018-2018", "–"})
    void whatNobodyCanSayIsNotGuessed(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }
}
