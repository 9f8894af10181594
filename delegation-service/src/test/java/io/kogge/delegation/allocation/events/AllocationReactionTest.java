// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.TestMissions;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.OrganisationKind;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationChanged;
import io.kogge.schemas.registration.RegistrationState;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class AllocationReactionTest {
    private final InMemoryDelegation delegation = new InMemoryDelegation();
    private final AllocationReaction reaction = new AllocationReaction(delegation.allocations, Duration.ofDays(400));

    @Test
    void decidesInOrderAndInOneWriteOnWhatArrivedTogether() {
        delegation.announce(TestMissions.hamburg("m", 2));
        long before = stored().version();
        List<ReceivedEvent> arrived = List.of(
                event(1, new RegistrationSubmitted(of("a", OrganisationKind.BUSINESS), Instant.EPOCH)),
                event(2, new RegistrationSubmitted(of("b", OrganisationKind.BUSINESS), Instant.EPOCH)),
                event(3, new RegistrationAccepted("other", "m", Instant.EPOCH, null)),
                event(4, new RegistrationSubmitted(of("c", OrganisationKind.BUSINESS), Instant.EPOCH)),
                event(5, new RegistrationWithdrawn(of("a", OrganisationKind.BUSINESS), Instant.EPOCH)),
                event(6, new RegistrationChanged(of("b", OrganisationKind.GOVERNMENT), Instant.EPOCH)));
        reaction.reactTogether(arrived).block();

        assertThat(stored().version()).isEqualTo(before + 1);
        assertThat(decision("a")).isEqualTo(PlaceDecision.WITHDRAWN);
        assertThat(decision("b")).isEqualTo(PlaceDecision.ACCEPTED);
        assertThat(decision("c")).isEqualTo(PlaceDecision.ACCEPTED);
        assertThat(stored().state().line().accepted())
                .containsEntry(io.kogge.delegation.registration.model.OrganisationKind.GOVERNMENT, 1);

        assertThat(delegation.published(PlacesCounted.class))
                .as("once, whatever came to it")
                .containsExactly(new PlacesCounted("m", 2, 0, 0, delegation.clock.instant(), 0, 3));
        reaction.reactTogether(arrived).block();
        assertThat(stored().version()).as("after all of it came again").isEqualTo(before + 1);
        assertThat(delegation.published(PlacesCounted.class)).hasSize(1);
    }

    private static RegistrationSummary of(String id, OrganisationKind kind) {
        return new RegistrationSummary(id, "m", "person of " + id, RegistrationState.SUBMITTED, kind, false);
    }

    private static ReceivedEvent event(long sequence, SpecificRecord payload) {
        return new ReceivedEvent(
                "registration/x/" + sequence,
                Topic.REGISTRATION_EVENTS,
                "m",
                "registration",
                "x",
                sequence,
                Instant.EPOCH,
                Actor.system("test"),
                "c",
                payload);
    }

    private Stored<Allocation> stored() {
        return delegation.allocationStore.get("m").block();
    }

    private PlaceDecision decision(String id) {
        return stored().state().find(id).orElseThrow().decision();
    }
}
