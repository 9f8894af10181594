// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.indicators.storage.IndicatorDocument.ValuePart;
import io.kogge.testkit.document.DocumentSamples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorSamplesTest {
    private final IndicatorDocument sample = new IndicatorDocument(
            "very-satisfied",
            Map.of("nl", "Zeer tevreden klanten", "en", "Very satisfied clients"),
            "zeer tevreden klanten",
            Map.of("en", "Of those who answered"),
            "Survey",
            "%",
            "welcome",
            List.of(
                    new ValuePart("2018", "95.5", Map.of("und", "half the year")),
                    new ValuePart("2019/2020", "96", Map.of())),
            true);

    @Test
    void indicatorsReadAsTheyWereStored() {
        DocumentSamples.check("indicators", IndicatorDocument.class, sample);
    }

    @Test
    void nothingIsLostOnTheWay() {
        assertThat(IndicatorDocument.of(sample.toIndicator())).isEqualTo(sample);
    }
}
