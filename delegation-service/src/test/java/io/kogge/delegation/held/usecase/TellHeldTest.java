// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.held.events.HeldEvents;
import io.kogge.delegation.held.model.HeldCount;
import io.kogge.delegation.held.model.HeldCounted;
import io.kogge.delegation.held.storage.HeldCountStorage;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.delegation.support.InMemoryAggregates;
import io.kogge.delegation.support.InMemoryWishes;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.event.aggregate.Stored;
import io.kogge.schemas.registration.RegistrationsHeldBack;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class TellHeldTest {
    private static final Instant NOW = Instant.parse("2027-02-09T08:00:00Z");
    private static final Instant FIRST = NOW.minusSeconds(60);
    private static final Instant BY_THE_DOMAINS_CLOCK = Instant.parse("2030-01-01T00:00:00Z");

    private final InMemoryWishes wishes = new InMemoryWishes();
    private final InMemoryAggregates<HeldCount, HeldCounted> counts =
            new InMemoryAggregates<>(HeldCountStorage.type(HeldEvents::outgoing), HeldCount::missionId);
    private final TellHeld tell = new TellHeld(wishes, this::open, counts, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void othersAreToldHowManyAreHeldBackSinceWhenAndWhenThatChanges() {
        assertThat(tell.run().block()).isZero();
        assertThat(told()).isEmpty();

        hold("a", "hamburg", FIRST);
        hold("b", "hamburg", FIRST.plusSeconds(5));
        hold("c", "kiel", NOW);
        assertThat(tell.run().block()).isEqualTo(3);
        assertThat(told()).containsExactlyInAnyOrder(event("hamburg", 2, FIRST), event("kiel", 1, NOW));

        assertThat(tell.run().block()).isEqualTo(3);
        assertThat(told()).as("nothing changed").hasSize(2);

        wishes.letGo("hamburg").block();
        assertThat(tell.run().block()).isEqualTo(1);
        assertThat(told()).hasSize(3).last().isEqualTo(event("hamburg", 0, null));
        tell.run().block();
        assertThat(told()).as("it is over once").hasSize(3);

        hold("d", "hamburg", NOW);
        tell.run().block();
        assertThat(told()).hasSize(4).last().isEqualTo(event("hamburg", 1, NOW));
    }

    @Test
    void theyComeUnderTheirMissionAndNameNobody() {
        hold("a", "hamburg", FIRST);
        tell.run().block();
        assertThat(counts.published()).extracting(Outgoing::key).containsExactly("hamburg");
        assertThat(told().toString()).doesNotContain("example.org");
    }

    private void hold(String id, String mission, Instant handedInAt) {
        wishes.handIn(new Wish(
                        id,
                        mission,
                        Applicants.with(id + "@example.org"),
                        BY_THE_DOMAINS_CLOCK,
                        Wish.position(handedInAt)))
                .block();
        wishes.holdBack(id, NOW.plusSeconds(3_600)).block();
    }

    private Flux<HeldCount> open() {
        return Flux.fromIterable(counts.all()).map(Stored::state).filter(one -> one.count() > 0);
    }

    private List<SpecificRecord> told() {
        return counts.published().stream().map(Outgoing::payload).toList();
    }

    private static SpecificRecord event(String mission, int count, @Nullable Instant since) {
        return new RegistrationsHeldBack(mission, count, since, NOW);
    }
}
