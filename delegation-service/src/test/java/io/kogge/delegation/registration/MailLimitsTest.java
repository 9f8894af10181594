// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.delegation.settings.DelegationSettings.Mails;
import io.kogge.web.limit.Limiter;
import io.kogge.web.limit.Quota;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MailLimitsTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Duration HOUR = Duration.ofHours(1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MailLimits limits = new MailLimits(
            new Limiter(new byte[32], CLOCK),
            new Mails(new Quota(2, HOUR), new Quota(4, HOUR), new Quota(6, HOUR)),
            meters,
            CLOCK);

    @Test
    void aMailboxIsOneWhateverStandsBehindAPlus() {
        assertThat(held("sanne@example.org", "m")).isFalse();
        assertThat(held("Sanne+news@example.org", "m")).isFalse();
        assertThat(held("sanne+more@example.org", "n")).isTrue();
        assertThat(held("anna@example.org", "m")).isFalse();
        assertThat(meters.counter("kogge.registrations.held-back", "limit", "mails-to-mailbox")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aDomainAndAMissionHaveTheirs() {
        for (int i = 0; i < 4; i++) {
            assertThat(held("person" + i + "@one.example", "m")).isFalse();
        }
        assertThat(held("another@one.example", "n")).isTrue();
        assertThat(held("a@two.example", "m")).isFalse();
        assertThat(held("b@two.example", "m")).isFalse();
        assertThat(held("c@two.example", "m")).isTrue();
        assertThat(held("c@two.example", "n")).isFalse();
    }

    @Test
    void whatOneLimitRefusedDoesNotCountForTheOthers() {
        for (int i = 0; i < 4; i++) {
            held("person" + i + "@one.example", "m");
        }
        for (int i = 0; i < 20; i++) {
            assertThat(held("more" + i + "@one.example", "m")).isTrue();
        }
        assertThat(held("a@two.example", "m")).isFalse();
        assertThat(held("b@two.example", "m")).isFalse();
    }

    @Test
    void itIsLookedAtAgainLaterAndWhatStaffLetGoIsTakenOn() {
        held("sanne@example.org", "m");
        held("sanne@example.org", "m");
        assertThat(limits.heldUntil(wish("sanne@example.org", "m", false)))
                .hasValueSatisfying(
                        until -> assertThat(until).isBetween(NOW.plusSeconds(1), NOW.plus(HOUR.multipliedBy(2))));
        assertThat(limits.heldUntil(wish("sanne@example.org", "m", true))).isEmpty();
    }

    private boolean held(String email, String mission) {
        return limits.heldUntil(wish(email, mission, false)).isPresent();
    }

    private static Wish wish(String email, String mission, boolean letGo) {
        return new Wish("w", mission, Applicants.with(email), NOW, 1, letGo, null);
    }
}
