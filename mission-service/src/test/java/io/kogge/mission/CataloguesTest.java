// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.model.Partner;
import io.kogge.mission.today.Attention;
import io.kogge.web.i18n.Catalogues;
import io.kogge.web.input.Choice;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CataloguesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages",
                "partners",
                "projects",
                "agreements",
                "advisories",
                "activities",
                "imports",
                "policy",
                "indicators",
                "review",
                "views"
            })
    void dutchAndEnglishSayTheSameThings(String catalogue) {
        assertThat(Catalogues.differences("mission/" + catalogue, Locale.forLanguageTag("nl"), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void everyConstantThatPagesShowHasWords() {
        assertThat(ResourceBundle.getBundle("mission/messages", Locale.ENGLISH).keySet())
                .containsAll(keys("direction.", Direction.values(), ""))
                .containsAll(keys("kind.", MissionKind.values(), ""))
                .containsAll(keys("format.", MissionFormat.values(), ""))
                .containsAll(keys("partner-kind.", Partner.Kind.values(), ""))
                .containsAll(keys("cancel-reason.", CancelReason.values(), ""))
                .containsAll(keys("step.", MissionStep.values(), ""))
                .containsAll(keys("step.", MissionStep.values(), ".means"))
                .containsAll(keys("step.", MissionStep.values(), ".do"))
                .containsAll(keys("done.", MissionStep.values(), ""))
                .containsAll(keys("attention.", Attention.Kind.values(), ""))
                .containsAll(keys("attention.", Attention.Kind.values(), ".where"))
                .containsAll(keys("attention.", Attention.Kind.values(), ".action"));
    }

    private static List<String> keys(String prefix, Enum<?>[] constants, String suffix) {
        return Stream.of(constants)
                .map(constant -> prefix + Choice.code(constant) + suffix)
                .toList();
    }
}
