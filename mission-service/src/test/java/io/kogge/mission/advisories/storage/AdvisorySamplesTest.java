// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.AdvisedPlace;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.advisories.model.AdvisorySource;
import io.kogge.mission.advisories.model.Eased;
import io.kogge.testkit.document.DocumentSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
                new AdvisorySource("MinBZ", "https://example.org/ua"),
                "College");
        Advisory lifted = new Advisory(
                "a1",
                advice,
                LocalDate.parse("2027-01-05"),
                List.of(new Eased(new AdvisedPlace("UA", "Kyiv"), 3, Set.of("staff-1"))));

        AdvisoryDocument first = before(AdvisoryDocument.of(lifted));

        DocumentSamples.check(AdvisoryStorage.COLLECTION, AdvisoryDocument.class, first, AdvisoryDocument.of(lifted));
        assertThat(first.toAdvisory().eased()).isEmpty();
    }

    /** As it was stored before it was kept where it was of the strictest level. */
    private static AdvisoryDocument before(AdvisoryDocument now) {
        return new AdvisoryDocument(
                now.advisoryId(),
                now.country(),
                now.city(),
                now.level(),
                now.since(),
                now.effect(),
                now.source(),
                now.link(),
                now.givenBy(),
                now.lifted(),
                now.rank(),
                now.names(),
                null,
                null);
    }
}
