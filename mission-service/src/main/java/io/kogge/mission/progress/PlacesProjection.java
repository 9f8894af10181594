// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationAttended;
import io.kogge.schemas.registration.RegistrationChanged;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationExpired;
import io.kogge.schemas.registration.RegistrationMoved;
import io.kogge.schemas.registration.RegistrationNoShow;
import io.kogge.schemas.registration.RegistrationRepeated;
import io.kogge.schemas.registration.RegistrationReplaced;
import io.kogge.schemas.registration.RegistrationStarted;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import io.kogge.schemas.registration.RegistrationsHeldBack;

/** Keeps what each allocation counts; nothing is counted here, as it alone knows of everybody in what order. */
final class PlacesProjection {
    private PlacesProjection() {}

    static Projection<PlacesView> make() {
        return Projections.into(PlacesView.VIEW)
                .on(Topic.REGISTRATION_EVENTS)
                .when(
                        PlacesCounted.class,
                        (event, e) -> new PlacesView(
                                e.getMissionId(),
                                e.getAccepted(),
                                e.getWaiting(),
                                e.getUndecided(),
                                e.getNoShows(),
                                e.getArrived()))
                // what is counted
                .ignore(RegistrationAccepted.class, RegistrationWaitlisted.class, RegistrationDeclined.class)
                .ignore(RegistrationNoShow.class, RegistrationAttended.class)
                .ignore(RegistrationStarted.class, RegistrationSubmitted.class, RegistrationChanged.class)
                .ignore(RegistrationRepeated.class, RegistrationWithdrawn.class, RegistrationReplaced.class)
                .ignore(RegistrationExpired.class, RegistrationMoved.class, RegistrationsHeldBack.class)
                .build();
    }
}
