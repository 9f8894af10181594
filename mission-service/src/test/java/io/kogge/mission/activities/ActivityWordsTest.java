// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.DatePrecision;
import io.kogge.mission.activities.model.Edit;
import io.kogge.web.input.Choice;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActivityWordsTest {
    @Test
    void everyConstantThatPagesShowHasWords() {
        assertThat(ResourceBundle.getBundle("mission/activities", Locale.ENGLISH)
                        .keySet())
                .containsAll(keys("category.", ActivityCategory.values()))
                .containsAll(keys("precision.", DatePrecision.values()))
                .containsAll(keys("activities.edit.", Edit.What.values()))
                .containsAll(keys("activities.by.", Actor.Kind.values()));
    }

    private static List<String> keys(String prefix, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> prefix + Choice.code(constant))
                .toList();
    }
}
