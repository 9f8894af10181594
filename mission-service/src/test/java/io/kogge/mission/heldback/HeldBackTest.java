// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.heldback;

import io.kogge.testkit.document.DocumentSamples;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeldBackTest {
    private static final Instant SINCE = Instant.parse("2026-11-27T08:00:00Z");

    @Test
    void theViewReadsWhatWasStored() {
        DocumentSamples.check(HeldBackView.VIEW.name(), HeldBackView.class, new HeldBackView("m1", 37, SINCE));
    }
}
