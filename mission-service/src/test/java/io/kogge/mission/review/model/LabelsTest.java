// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void namesComeBackAsTheyWereWritten() {
        Map<String, String> names = Map.of("nl", "Gent", "en", "Ghent");
        assertThat(Labels.read(Labels.write(names))).isEqualTo(names);
        assertThat(Labels.read(Labels.write(Map.of("", "HyTrEc")))).isEqualTo(Map.of("", "HyTrEc"));
    }

    @Test
    void whoReadsAnotherLanguageReadsEnglishAndElseTheFirstThatKoggeOffers() {
        assertThat(Labels.in(Labels.write(Map.of("nl", "Gent", "en", "Ghent")), "de", ""))
                .isEqualTo("Ghent");
        assertThat(Labels.in(Labels.write(Map.of("de", "Gent (Flandern)", "nl", "Gent")), "zh-Hans", ""))
                .isEqualTo("Gent");
        assertThat(Labels.in(Labels.write(Map.of("zh-Hans", "根特")), "zh-CN", ""))
                .isEqualTo("根特");
    }

    @Test
    void aNameInNoLanguageIsReadByAll() {
        assertThat(Labels.in(Labels.write(Map.of("", "HyTrEc")), "nl", "")).isEqualTo("HyTrEc");
        assertThat(Labels.in(Labels.write(Map.of()), "nl", "p1")).isEqualTo("p1");
    }
}
