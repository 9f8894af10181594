// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A language that only some pages come in. */
class CatalogueTest {
    private final Catalogue catalogue = new Catalogue();

    @BeforeEach
    void readTheKits() {
        catalogue.addBasenames("sample/nowhere", "kogge/web/messages");
        catalogue.setDefaultEncoding("UTF-8");
        catalogue.setFallbackToSystemLocale(false);
    }

    @Test
    void hasItsOwnWordsAndForTheRestTheEnglishOnes() {
        assertThat(text("fault.required", Locale.GERMAN)).isEqualTo("bitte ausfüllen");
        assertThat(text("fault.bad-id", Locale.GERMAN)).isEqualTo("this is not a UUID");
        assertThat(text("kogge.form.faults", Locale.forLanguageTag("zh-Hans"), 3))
                .startsWith("请检查 3 项");
        assertThat(text("kogge.pages.here", Locale.GERMAN, 1, 3)).isEqualTo("Page 1 of 3");
        assertThat(text("kogge.pages.here", Locale.GERMAN, 1, 3_000))
                .as("English numbers in English words")
                .isEqualTo("Page 1 of 3,000");
    }

    @Test
    void whatIsInNoneStaysMissing() {
        assertThat(catalogue.getMessage("nothing", null, null, Locale.GERMAN)).isNull();
    }

    private String text(String key, Locale locale, Object... args) {
        return catalogue.getMessage(key, args.length == 0 ? null : args, locale);
    }
}
