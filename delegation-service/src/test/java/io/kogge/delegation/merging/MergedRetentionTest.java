// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.LettingGoAt;
import io.kogge.delegation.support.TestMissions;
import io.kogge.event.job.Retention;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That two records were of one person is forgotten in the end, unless something still leads to the one that gave way. */
class MergedRetentionTest {
    private static final Actor STAFF = Actor.staff("staff-1");

    private final InMemoryDelegation delegation = new InMemoryDelegation();
    private final Retention kind = new MergingConfiguration()
            .mergedPeopleRetention(
                    delegation.peopleIndex, delegation.index, LettingGoAt.settings(Map.of("merged-people", "6d")));

    @BeforeEach
    void oneMission() {
        delegation.announce(TestMissions.hamburg("m", 9));
    }

    @Test
    void whatWasMergedGoesWhenItWasKeptLongEnough() {
        delegation
                .personStore
                .create(
                        "gone",
                        Command.by(STAFF),
                        Person.enter("gone", Applicants.with("gone@example.org").person()))
                .block();
        merged("gone");
        Instant end = delegation.clock.instant().plus(Duration.ofDays(6));

        assertThat(LettingGoAt.at(end.minusMillis(1), kind)).isZero();
        assertThat(LettingGoAt.at(end, kind)).isEqualTo(1);
        assertThat(delegation.personStore.find("gone").block()).isNull();
    }

    @Test
    void aRecordThatARegistrationWasLeftWithStays() {
        delegation.handIn("r", "m", Applicants.with("gone@example.org"));
        String gone = delegation
                .registrations
                .registrant("r")
                .block()
                .person()
                .state()
                .id();
        merged(gone);
        assertThat(LettingGoAt.at(delegation.clock.instant().plus(Duration.ofDays(400)), kind))
                .isZero();
        assertThat(delegation.personStore.find(gone).block()).isNotNull();
    }

    private void merged(String id) {
        delegation
                .personStore
                .change(id, Command.by(STAFF), gone -> gone.mergeInto("goes-on", delegation.clock.instant()))
                .block();
    }
}
