// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.web.input.Choice;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdvisoryWordsTest {
    @Test
    void everyConstantThatPagesShowHasWords() {
        assertThat(ResourceBundle.getBundle("mission/advisories", Locale.ENGLISH)
                        .keySet())
                .containsAll(Stream.of(AdvisoryLevel.values())
                        .map(level -> "advisory-level." + Choice.code(level))
                        .toList())
                .containsAll(Stream.of(Show.values())
                        .map(show -> "advisories.show." + Choice.code(show))
                        .toList());
    }
}
