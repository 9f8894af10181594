// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.TestMissions;
import io.kogge.schemas.registration.RegistrationRepeated;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong with one request or registration is in no other's way, and not tried for ever. */
class SendLinksTest {
    private static final String BROKEN = "sanne@broken.example";

    private final InMemoryDelegation delegation = new InMemoryDelegation();
    private final Instant now = Instant.now();

    @BeforeEach
    void twoMissionsOneOfWhichNobodyCanRead() {
        delegation.announce(TestMissions.hamburg("a-broken", 2));
        delegation.announce(TestMissions.hamburg("m", 2));
        delegation.handIn("r-broken", "a-broken", Applicants.with(BROKEN));
        delegation.handIn("r-whole", "m", Applicants.with(BROKEN));
        delegation.handIn("r-other", "m", Applicants.with("joke@other.example"));
        delegation.unreadable.add("a-broken");
    }

    @Test
    void aRegistrationThatFailsFailsAlone() {
        ask("q", BROKEN, now);
        delegation.sendLinks.run().block();
        assertThat(mailed()).containsExactly("r-whole");
        assertThat(delegation.linkRequests.count()).as("tried again").isEqualTo(1);
        delegation.sendLinks.run().block();
        assertThat(mailed()).as("nobody twice").containsExactly("r-whole");
    }

    @Test
    void whatFailsForAnHourIsDropped() {
        ask("late", BROKEN, now.minus(Duration.ofHours(1)));
        ask("q", BROKEN, now.minus(Duration.ofMinutes(58)));
        delegation.sendLinks.run().block();
        assertThat(delegation
                        .linkRequests
                        .open(10)
                        .map(LinkRequest::id)
                        .collectList()
                        .block())
                .containsExactly("q");
    }

    @Test
    void howeverManyFailOthersAreMailed() {
        IntStream.range(0, 1_100).forEach(i -> ask("q" + i, BROKEN, now.minusSeconds(60)));
        ask("z", "joke@other.example", now);
        delegation.sendLinks.run().block();
        assertThat(mailed()).contains("r-other");
    }

    private void ask(String id, String email, Instant at) {
        delegation
                .linkRequests
                .put(new LinkRequest(id, delegation.keys.of(email), at))
                .block();
    }

    private Iterable<String> mailed() {
        return delegation.published(RegistrationRepeated.class).stream()
                .map(event -> event.getRegistration().getRegistrationId())
                .toList();
    }
}
