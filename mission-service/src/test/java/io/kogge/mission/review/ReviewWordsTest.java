// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.review.model.Selection;
import io.kogge.web.input.Choice;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewWordsTest {
    @Test
    void everyConstantThatPagesShowHasWords() {
        assertThat(ResourceBundle.getBundle("mission/review", Locale.ENGLISH).keySet())
                .containsAll(keys("review.category.", ActivityCategory.values()))
                .containsAll(keys("review.narrowed.", Selection.By.ONLINE, Selection.By.UNDATED))
                .containsAll(keys("review.unknown.", known()))
                .containsAll(keys("review.list.", Selection.Which.values()));
    }

    /** All but those that name what they are, whatever the value. */
    private static Selection.By[] known() {
        return EnumSet.complementOf(EnumSet.of(Selection.By.ONLINE, Selection.By.UNDATED))
                .toArray(Selection.By[]::new);
    }

    private static List<String> keys(String prefix, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> prefix + Choice.code(constant))
                .toList();
    }
}
