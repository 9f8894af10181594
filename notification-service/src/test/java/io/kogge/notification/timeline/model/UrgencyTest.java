// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UrgencyTest {
    private static final Instant SOON = Instant.parse("2027-03-01T08:00:00Z");

    @Test
    void whatNeedsStaffIsFirstThenWhatGoesOutNext() {
        Urgency urgency = new Urgency(
                Map.of("bounced", 2L, "bouncedAndSoon", 1L),
                Map.of("later", SOON.plusSeconds(60), "soon", SOON, "bouncedAndSoon", SOON));
        assertThat(urgency.urgent()).containsExactly("bouncedAndSoon", "bounced", "soon", "later");
    }
}
