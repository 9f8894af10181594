// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.event.relay.EventPublisher;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.kernel.command.Actor;
import io.kogge.mission.RunningService;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.EventTypes;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.OrganisationKind;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationState;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class PlacesQueriesIT {
    private final String mission = UUID.randomUUID().toString();
    private final String anna = UUID.randomUUID().toString();
    private final String bram = UUID.randomUUID().toString();
    private final RunningService service;
    private final PlacesQueries places;

    PlacesQueriesIT(TestDatabase database) {
        service = RunningService.on(database);
        places = service.bean(PlacesQueries.class);
    }

    @Test
    void placesAreCountedFromWhatIsKnownOfEachRegistrationWhateverComesTwiceOrLate() {
        submitted(anna, 2);
        submitted(bram, 2);
        await().untilAsserted(() -> assertThat(counted()).isEqualTo(new PlacesTaken(0, 0, 2)));

        accepted(anna, 1);
        waitlisted(bram, 2);
        accepted(anna, 1);
        await().untilAsserted(() -> assertThat(counted()).isEqualTo(new PlacesTaken(1, 1, 0)));

        withdrawn(anna, 3);
        accepted(bram, 4);
        waitlisted(bram, 2);
        submitted(anna, 2);
        submitted(UUID.randomUUID().toString(), 2);
        await().untilAsserted(() -> assertThat(counted()).isEqualTo(new PlacesTaken(1, 0, 1)));
    }

    @Test
    void aMissionThatNobodyKnowsHasNoPlaces() {
        assertThat(places.of(List.of(mission)).block()).isEmpty();
        assertThat(places.of(List.of()).block()).isEqualTo(Map.of());
    }

    private PlacesTaken counted() {
        return places.of(List.of(mission)).block().get(mission);
    }

    private void submitted(String id, long sequence) {
        RegistrationSubmitted event =
                new RegistrationSubmitted(summary(id, RegistrationState.SUBMITTED), Instant.EPOCH);
        receive("registration", id, sequence, event);
    }

    private void withdrawn(String id, long sequence) {
        RegistrationWithdrawn event = new RegistrationWithdrawn(summary(id, RegistrationState.WITHDRAWN), null);
        receive("registration", id, sequence, event);
    }

    private void accepted(String id, long sequence) {
        receive(
                "allocation",
                mission,
                sequence,
                new RegistrationAccepted(id, mission, Instant.EPOCH, AcceptedHow.DIRECT));
    }

    private void waitlisted(String id, long sequence) {
        receive("allocation", mission, sequence, new RegistrationWaitlisted(id, mission, Instant.EPOCH));
    }

    private RegistrationSummary summary(String id, RegistrationState state) {
        return new RegistrationSummary(id, mission, id, state, OrganisationKind.BUSINESS, false);
    }

    private void receive(String aggregate, String id, long sequence, SpecificRecord payload) {
        service.bean(EventPublisher.class)
                .publish(List.of(new OutboxEntry(
                        aggregate,
                        id,
                        sequence,
                        Topic.REGISTRATION_EVENTS.topicName(),
                        mission,
                        EventTypes.of(payload).ceType(),
                        new EventCodec().encode(payload),
                        Instant.EPOCH,
                        Actor.system("test"),
                        "test",
                        "test",
                        null,
                        null)))
                .block();
    }
}
