// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.missions.model.Direction;
import io.kogge.delegation.missions.model.MissionFormat;
import io.kogge.delegation.missions.model.MissionKind;
import io.kogge.kernel.text.Languages;
import io.kogge.web.i18n.Catalogues;
import io.kogge.web.input.Choice;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void dutchAndEnglishSayTheSame() {
        assertThat(Catalogues.differences("delegation/messages", Locale.forLanguageTag("nl"), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void theListSaysTheSameInBothAndCalendarsInAllLanguages() {
        assertThat(Catalogues.differences("delegation/listing", Locale.forLanguageTag("nl"), Locale.ENGLISH))
                .isEmpty();
        assertThat(Catalogues.differences(
                        "delegation/calendar",
                        Languages.ALL.stream().map(Locale::forLanguageTag).toArray(Locale[]::new)))
                .isEmpty();
        assertThat(Catalogues.repeated(
                        List.of(
                                "delegation/messages",
                                "delegation/listing",
                                "delegation/calendar",
                                "kogge/web/messages"),
                        Locale.ENGLISH))
                .isEmpty();
    }

    /** What this build has no word for is shown without. */
    @Test
    void whateverSortOfMissionItIsHasWords() {
        ResourceBundle words = ResourceBundle.getBundle("delegation/messages", Locale.ENGLISH);
        assertThat(words.keySet())
                .containsAll(keys("direction.", Direction.values()))
                .containsAll(keys("kind.", MissionKind.values()))
                .containsAll(keys("format.", MissionFormat.values()));
    }

    private static List<String> keys(String prefix, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> prefix + Choice.code(constant))
                .filter(key -> !key.endsWith(".unknown"))
                .toList();
    }
}
