// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CataloguesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void theKitSpeaksAllItsLanguagesAlike() {
        assertThat(Catalogues.differences("kogge/web/messages", DUTCH, Locale.ENGLISH))
                .isEmpty();
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
