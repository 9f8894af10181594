// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.events;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.notification.staffmail.view.PlacesView;
import io.kogge.schemas.Topic;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionChanged;
import io.kogge.schemas.mission.MissionCompleted;
import io.kogge.schemas.mission.MissionRescheduled;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.RegistrationClosed;
import io.kogge.schemas.mission.RegistrationOpened;
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

/** How many places a mission has, from its own events, and how many are taken, from its allocation's. */
public final class PlacesProjection {
    private PlacesProjection() {}

    /** The projection. */
    public static Projection<PlacesView> make() {
        return Projections.into(PlacesView.VIEW)
                .on(Topic.MISSION_EVENTS, Topic.REGISTRATION_EVENTS)
                .when(MissionAnnounced.class, (event, e) -> mission(e.getMission()))
                .when(MissionChanged.class, (event, e) -> mission(e.getMission()))
                .when(RegistrationOpened.class, (event, e) -> mission(e.getMission()))
                .when(RegistrationClosed.class, (event, e) -> mission(e.getMission()))
                .when(MissionRescheduled.class, (event, e) -> mission(e.getMission()))
                .when(MissionStarted.class, (event, e) -> mission(e.getMission()))
                .when(MissionCompleted.class, (event, e) -> mission(e.getMission()))
                .when(MissionCancelled.class, (event, e) -> mission(e.getMission()))
                .when(
                        PlacesCounted.class,
                        (event, e) -> PlacesView.counted(
                                e.getMissionId(),
                                // the place of who did not come stays taken
                                e.getAccepted() + e.getNoShows(),
                                e.getWaiting(),
                                e.getUndecided()))
                .when(
                        RegistrationsHeldBack.class,
                        (event, e) -> PlacesView.heldBack(e.getMissionId(), e.getCount(), e.getSince()))
                .ignore(RegistrationStarted.class, RegistrationSubmitted.class, RegistrationChanged.class)
                .ignore(RegistrationRepeated.class, RegistrationWithdrawn.class, RegistrationReplaced.class)
                .ignore(RegistrationExpired.class, RegistrationMoved.class, RegistrationAccepted.class)
                .ignore(RegistrationWaitlisted.class, RegistrationDeclined.class)
                .ignore(RegistrationNoShow.class, RegistrationAttended.class)
                .build();
    }

    private static PlacesView mission(MissionSummary mission) {
        return PlacesView.planned(
                mission.getMissionId(), mission.getState().name(), mission.getCapacity(), mission.getPromotionUntil());
    }
}
