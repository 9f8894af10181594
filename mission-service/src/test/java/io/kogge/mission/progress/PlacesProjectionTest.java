// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.OrganisationKind;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationState;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesProjectionTest {
    private final Projection<PlaceView> projection = PlacesProjection.make();

    @Test
    void whatARegistrationSaysAndWhatIsDecidedAreFieldsOfOneDocument() {
        RegistrationSummary summary = new RegistrationSummary(
                "r1", "hamburg", "r1", RegistrationState.WITHDRAWN, OrganisationKind.BUSINESS, false);

        assertThat(projection.change(event(new RegistrationWithdrawn(summary, null))))
                .contains(new ViewChange.Set<>(PlaceView.registered("r1", "hamburg", "WITHDRAWN")));
        assertThat(projection.change(
                        event(new RegistrationAccepted("r1", "hamburg", Instant.EPOCH, AcceptedHow.DIRECT))))
                .contains(new ViewChange.Set<>(PlaceView.decided("r1", "hamburg", "ACCEPTED")));
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, ACCEPTED, 1, 0, 0",
        "SUBMITTED, WAITLISTED, 0, 1, 0",
        "SUBMITTED, DECLINED, 0, 0, 0",
        "SUBMITTED, , 0, 0, 1",
        ", ACCEPTED, 1, 0, 0",
        "STARTED, , 0, 0, 0",
        "WITHDRAWN, ACCEPTED, 0, 0, 0",
        "WITHDRAWN, WAITLISTED, 0, 0, 0",
        "EXPIRED, , 0, 0, 0"
    })
    void whoWithdrewOrNeverConfirmedDoesNotCount(
            String state, String decision, int accepted, int waiting, int toDecide) {
        assertThat(PlacesQueries.place(state, decision)).isEqualTo(new PlacesTaken(accepted, waiting, toDecide));
    }

    private static ReceivedEvent event(SpecificRecord payload) {
        return new ReceivedEvent(
                "registration/r1/1",
                Topic.REGISTRATION_EVENTS,
                "hamburg",
                "registration",
                "r1",
                1,
                Instant.EPOCH,
                Actor.system("test"),
                "c",
                payload);
    }
}
