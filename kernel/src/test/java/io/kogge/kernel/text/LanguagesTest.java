// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void whoReadsWhatKoggeDoesNotWriteGetsEnglish() {
        assertThat(Languages.ofPages("nl-NL")).isEqualTo("nl");
        assertThat(Languages.ofPages("zh-Hans")).isEqualTo("en");
        assertThat(Languages.ofMails("zh-CN")).isEqualTo("zh-Hans");
        assertThat(Languages.ofMails("fr")).isEqualTo("en");
    }

    @Test
    void whatIsWrittenIsAmongWhatIsKnown() {
        assertThat(Languages.ALL).containsAll(Languages.PAGES);
        assertThat(Languages.PAGES).containsAll(Languages.STAFF).contains(Languages.FALLBACK);
    }
}
