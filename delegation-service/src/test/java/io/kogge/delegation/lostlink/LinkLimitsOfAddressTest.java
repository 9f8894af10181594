// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.settings.DelegationSettings.Linking;
import io.kogge.web.limit.Limiter;
import io.kogge.web.limit.Quota;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A mailbox and a domain are asked for so often and no more. */
class LinkLimitsOfAddressTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Quota MANY = new Quota(1_000, Duration.ofHours(1));

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LinkLimits limits = new LinkLimits(
            new Limiter(new byte[32], CLOCK),
            new Linking(MANY, MANY, new Quota(2, Duration.ofHours(1)), new Quota(3, Duration.ofHours(1))),
            meters);

    @Test
    void aMailboxIsOneWhateverStandsBehindAPlusAndWhatItsDomainRefusedDoesNotCountForIt() {
        assertThat(limits.allows("sanne@example.org")).isTrue();
        assertThat(limits.allows("Sanne+news@example.org")).isTrue();
        assertThat(limits.allows("sanne+more@example.org")).isFalse();
        assertThat(limits.allows("anna@example.org")).isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(limits.allows("bea@example.org")).isFalse();
        }
        assertThat(limits.allows("sanne@other.example")).isTrue();
        assertThat(meters.counter("kogge.links.held-back", "limit", "links-to-mailbox")
                        .count())
                .isEqualTo(1);
        assertThat(meters.counter("kogge.links.held-back", "limit", "links-to-domain")
                        .count())
                .isEqualTo(5);
    }
}
