// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.heldback;

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

/** Keeps how many are held back, as it is told. */
final class HeldBackProjection {
    private HeldBackProjection() {}

    static Projection<HeldBackView> make() {
        return Projections.into(HeldBackView.VIEW)
                .on(Topic.REGISTRATION_EVENTS)
                .when(
                        RegistrationsHeldBack.class,
                        (event, e) -> new HeldBackView(e.getMissionId(), e.getCount(), e.getSince()))
                .ignore(RegistrationStarted.class, RegistrationSubmitted.class, RegistrationChanged.class)
                .ignore(RegistrationRepeated.class, RegistrationWithdrawn.class, RegistrationReplaced.class)
                .ignore(RegistrationExpired.class, RegistrationMoved.class, RegistrationAccepted.class)
                .ignore(RegistrationWaitlisted.class, RegistrationDeclined.class, PlacesCounted.class)
                .ignore(RegistrationNoShow.class, RegistrationAttended.class)
                .build();
    }
}
