// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Welcome policy,welcome-policy",
        "  Groningen in Europa! ,groningen-in-europa",
        "Coördinatie & Straßen,coordinatie-strassen",
        "2030,2030",
        "氢能,''"
    })
    void aNameBecomesAShortWord(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void itIsNeverLongerThanIsTaken() {
        String slug = Slug.of("x".repeat(Slug.LONGEST - 1) + " and more");

        assertThat(slug).isEqualTo("x".repeat(Slug.LONGEST - 1)).matches(Slug.PATTERN);
    }
}
