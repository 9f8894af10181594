// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.storage;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.AdvisedPlace;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.advisories.model.Source;
import io.kogge.testkit.document.DocumentSamples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good. */
class AdvisorySamplesTest {
    @Test
    void anAdvisoryReadsAsItWasStored() {
        Advice advice = new Advice(
                new AdvisedPlace("UA", "Lviv"),
                AdvisoryLevel.UNSAFE,
                KnownDate.parse("2022-02"),
                "Geen missies",
                new Source("MinBZ", "https://example.org/ua"),
                "College");
        Advisory lifted = new Advisory("a1", advice, LocalDate.parse("2027-01-05"));

        DocumentSamples.check(AdvisoryStorage.COLLECTION, AdvisoryDocument.class, AdvisoryDocument.of(lifted));
    }
}
