// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void whoReadsWhatKoggeDoesNotWriteGetsEnglish() {
        assertThat(Languages.written("nl-NL")).isEqualTo("nl");
        assertThat(Languages.written("zh-Hans")).isEqualTo("en");
    }

    @Test
    void whatIsWrittenIsAmongWhatIsKnown() {
        assertThat(Languages.ALL).containsAll(Languages.WRITTEN).containsAll(Languages.STAFF);
        assertThat(Languages.WRITTEN).contains(Languages.FALLBACK);
    }
}
