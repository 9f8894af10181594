// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.Place;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationChanged;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationExpired;
import io.kogge.schemas.registration.RegistrationRepeated;
import io.kogge.schemas.registration.RegistrationStarted;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Registrations with the decision on their place; each is fed by its registration and by the mission's allocation. */
public final class ParticipantsProjection implements Projection {
    /** Name of the view. */
    public static final String NAME = "participants";

    private final EventTable<List<ViewChange>> table = EventTable.on(topics(), List.<ViewChange>of())
            .when(RegistrationStarted.class, (event, e) -> registration(e.getRegistration()))
            .when(RegistrationSubmitted.class, (event, e) -> registration(e.getRegistration()))
            .when(RegistrationChanged.class, (event, e) -> registration(e.getRegistration()))
            .when(RegistrationRepeated.class, (event, e) -> registration(e.getRegistration()))
            .when(RegistrationWithdrawn.class, (event, e) -> registration(e.getRegistration()))
            .when(RegistrationExpired.class, (event, e) -> registration(e.getRegistration()))
            .when(
                    RegistrationAccepted.class,
                    (event, e) -> place(event, e.getRegistrationId(), e.getMissionId(), Place.ACCEPTED, ""))
            .when(
                    RegistrationWaitlisted.class,
                    (event, e) -> place(event, e.getRegistrationId(), e.getMissionId(), Place.WAITLISTED, ""))
            .when(
                    RegistrationDeclined.class,
                    (event, e) -> place(event, e.getRegistrationId(), e.getMissionId(), Place.DECLINED, e.getReason()))
            .build();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.REGISTRATION_EVENTS);
    }

    @Override
    public List<ViewChange> changes(ReceivedEvent event) {
        return table.handle(event);
    }

    @Override
    public List<String> indexes() {
        return List.of("missionId");
    }

    private static List<ViewChange> registration(RegistrationSummary summary) {
        return List.of(new ViewChange.Set(
                summary.getRegistrationId(),
                Map.of(
                        "missionId", summary.getMissionId(),
                        "delegateId", summary.getDelegateId(),
                        "registration",
                                Registration.valueOf(summary.getState().name()).name(),
                        "linkVersion", summary.getLinkVersion())));
    }

    private static List<ViewChange> place(
            ReceivedEvent event, String registrationId, String missionId, Place place, String reason) {
        return List.of(new ViewChange.Set(
                registrationId,
                Map.of("missionId", missionId, "place", place.name(), "decision", event.sequence(), "reason", reason)));
    }
}
