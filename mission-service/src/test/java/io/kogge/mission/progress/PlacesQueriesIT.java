// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.event.relay.EventPublisher;
import io.kogge.mission.RunningService;
import io.kogge.mission.TestEvents;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class PlacesQueriesIT {
    private final String mission = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();
    private final RunningService service;
    private final MissionPlaces places;

    PlacesQueriesIT(TestDatabase database) {
        service = RunningService.on(database);
        places = service.bean(MissionPlaces.class);
    }

    @Test
    void placesAreAsTheyWereCountedLastWhateverComesTwiceOrLate() {
        counted(mission, mission, 3, new PlacesTaken(1, 0, 2));
        await().untilAsserted(() -> assertThat(read()).isEqualTo(Map.of(mission, new PlacesTaken(1, 0, 2))));

        counted(mission, mission, 8, new PlacesTaken(2, 4, 0, 1));
        counted(mission, mission, 3, new PlacesTaken(1, 0, 2));
        counted(mission, mission, 8, new PlacesTaken(2, 4, 0, 1));
        counted(mission, mission, 7, new PlacesTaken(2, 3, 0));
        // under the same key, so that it is seen behind these
        counted(mission, other, 1, new PlacesTaken(7, 5, 0, 0, 14));
        await().untilAsserted(() -> assertThat(read())
                .isEqualTo(Map.of(mission, new PlacesTaken(2, 4, 0, 1), other, new PlacesTaken(7, 5, 0, 0, 14))));
    }

    @Test
    void aMissionThatNobodyKnowsHasNoPlaces() {
        assertThat(places.of(List.of(mission)).block()).isEmpty();
        assertThat(places.of(List.of()).block()).isEqualTo(Map.of());
    }

    private Map<String, PlacesTaken> read() {
        return places.of(List.of(mission, other, "nobody knows this one")).block();
    }

    private void counted(String key, String id, long sequence, PlacesTaken taken) {
        PlacesCounted payload = new PlacesCounted(
                id,
                taken.accepted(),
                taken.waiting(),
                taken.toDecide(),
                Instant.EPOCH,
                taken.noShows(),
                taken.arrived());
        service.bean(EventPublisher.class)
                .publish(List.of(TestEvents.entry("allocation", id, sequence, Topic.REGISTRATION_EVENTS, key, payload)))
                .block();
    }
}
