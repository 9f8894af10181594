// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationChanged;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationExpired;
import io.kogge.schemas.registration.RegistrationMoved;
import io.kogge.schemas.registration.RegistrationRepeated;
import io.kogge.schemas.registration.RegistrationReplaced;
import io.kogge.schemas.registration.RegistrationStarted;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;

/**
 * A document for each registration, with what it says itself and what was decided about it; totals are computed from
 * these and never counted up, so a repeated event changes nothing.
 */
final class PlacesProjection {
    static final String ACCEPTED = "ACCEPTED";
    static final String WAITLISTED = "WAITLISTED";
    private static final String DECLINED = "DECLINED";

    private PlacesProjection() {}

    static Projection<PlaceView> make() {
        return Projections.into(PlaceView.VIEW)
                .on(Topic.REGISTRATION_EVENTS)
                .when(RegistrationStarted.class, (event, e) -> registered(e.getRegistration()))
                .when(RegistrationSubmitted.class, (event, e) -> registered(e.getRegistration()))
                .when(RegistrationChanged.class, (event, e) -> registered(e.getRegistration()))
                .when(RegistrationWithdrawn.class, (event, e) -> registered(e.getRegistration()))
                .when(RegistrationReplaced.class, (event, e) -> registered(e.getRegistration()))
                .when(RegistrationExpired.class, (event, e) -> registered(e.getRegistration()))
                .when(
                        RegistrationAccepted.class,
                        (event, e) -> PlaceView.decided(e.getRegistrationId(), e.getMissionId(), ACCEPTED))
                .when(
                        RegistrationWaitlisted.class,
                        (event, e) -> PlaceView.decided(e.getRegistrationId(), e.getMissionId(), WAITLISTED))
                .when(
                        RegistrationDeclined.class,
                        (event, e) -> PlaceView.decided(e.getRegistrationId(), e.getMissionId(), DECLINED))
                .ignore(RegistrationRepeated.class, RegistrationMoved.class)
                .build();
    }

    private static PlaceView registered(RegistrationSummary registration) {
        return PlaceView.registered(
                registration.getRegistrationId(),
                registration.getMissionId(),
                registration.getState().name());
    }
}
