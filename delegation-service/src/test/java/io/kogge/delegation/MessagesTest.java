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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Who gets mail in German or Chinese reads the pages behind its links so, too. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "zh-Hans"})
    void pagesForOnePersonComeInEveryLanguage(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        assertThat(Catalogues.lacking(
                        "delegation/messages",
                        List.of(
                                "my.",
                                "details.",
                                "address.",
                                "address-confirm.",
                                "address-confirmed.",
                                "confirm.",
                                "withdraw.",
                                "stale.",
                                "form.",
                                "stop.",
                                "organisation-kind.",
                                "decline-reason.",
                                "language.",
                                "zone-area.",
                                "join.route",
                                "join.about",
                                "field.name",
                                "field.email",
                                "field.phone",
                                "field.passportName",
                                "field.role",
                                "field.organisation",
                                "field.kvkNumber",
                                "field.motivation",
                                "field.language",
                                "field.zone",
                                "fault.answer-stands",
                                "fault.bad-",
                                "fault.not-latin",
                                "rejection.link-",
                                "rejection.mission-over",
                                "rejection.mission-begun",
                                "rejection.mission-cancelled",
                                "rejection.registration-expired",
                                "rejection.registration-withdrawn"),
                        language))
                .isEmpty();
        assertThat(Catalogues.lacking("delegation/listing", List.of("my.", "fault.required."), language))
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
