// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAccepted;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class PlacesProjectionTest {
    private final Projection<PlacesView> projection = PlacesProjection.make();

    @Test
    void whatTheAllocationCountedIsKeptAsItIs() {
        assertThat(projection.change(event(new PlacesCounted("hamburg", 16, 3, 1, Instant.EPOCH, 2, 31))))
                .contains(new ViewChange.Set<>(new PlacesView("hamburg", 16, 3, 1, 2, 31)));
    }

    @Test
    void aSingleDecisionWritesNothing() {
        assertThat(projection.change(
                        event(new RegistrationAccepted("r1", "hamburg", Instant.EPOCH, AcceptedHow.DIRECT))))
                .isEmpty();
    }

    private static ReceivedEvent event(SpecificRecord payload) {
        return new ReceivedEvent(
                "allocation/hamburg/1",
                Topic.REGISTRATION_EVENTS,
                "hamburg",
                "allocation",
                "hamburg",
                1,
                Instant.EPOCH,
                Actor.system("test"),
                "c",
                payload);
    }
}
