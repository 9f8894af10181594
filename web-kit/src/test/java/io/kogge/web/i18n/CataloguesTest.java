// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.StateWord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class CataloguesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void theKitSpeaksAllItsLanguagesAlike() {
        assertThat(Catalogues.differences("kogge/web/messages", DUTCH, Locale.ENGLISH))
                .isEmpty();
    }

    /** What frames and forms of pages for one person say. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "zh-Hans"})
    void theFrameOfAPageForOnePersonComesInEveryLanguage(String tag) {
        assertThat(Catalogues.lacking(
                        "kogge/web/messages",
                        List.of(
                                "kogge.form.",
                                "kogge.skip",
                                "kogge.languages",
                                "kogge.accessibility",
                                "kogge.privacy",
                                "kogge.title.fault",
                                "kogge.ask",
                                "kogge.missions",
                                "fault.required",
                                "fault.too-",
                                "fault.bad-characters",
                                "fault.bad-email",
                                "fault.contains-link",
                                "fault.not-in-list"),
                        Locale.forLanguageTag(tag)))
                .filteredOn(found -> !found.contains("fault.too-many") && !found.contains("fault.too-few"))
                .isEmpty();
    }

    /** One word and one look for a state, whichever service shows it. */
    @Test
    void everyStateHasAWordAndALook() throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("kogge/web/messages", Locale.ENGLISH);
        String looks = new String(
                new ClassPathResource("kogge/web/assets/kogge.css")
                        .getInputStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        for (StateWord state : StateWord.values()) {
            assertThat(words.containsKey("state." + state.code()))
                    .as(state.code())
                    .isTrue();
            assertThat(looks).contains(state.tone().isEmpty() ? ".kogge-state {" : ".kogge-state--" + state.tone());
        }
    }

    @Test
    void differencesAreFound() {
        assertThat(Catalogues.differences("sample/unlike", DUTCH, Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "only.english is missing in nl",
                        "placeholders has different placeholders: [[0], [1]]",
                        "apostrophe in en: an apostrophe beside {0} must be doubled");
        assertThat(Catalogues.differences("sample/nowhere", DUTCH))
                .containsExactly("sample/nowhere_nl is missing or empty");
    }
}
