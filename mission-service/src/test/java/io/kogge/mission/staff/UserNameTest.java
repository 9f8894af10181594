// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTest {
    @ParameterizedTest
    @CsvSource({"skiff, SKIFF", "skiff, Skiff", "zoë, ZOË", "zoë, Zoe\u0308", "kiff, \u212aiff"})
    void caseAndCodingDoNotMatter(String configured, String typed) {
        assertThat(UserName.of(' ' + typed + ' ')).isEqualTo(UserName.of(configured));
    }

    /** A spelling that opened an account would be counted elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"\u017fkiff", "skıff", "skİff", "ｓkiff", "ski\ufb00"})
    void aLetterThatResemblesAnotherIsAnother(String typed) {
        assertThat(UserName.of(typed)).isNotEqualTo(UserName.of("skiff"));
    }
}
