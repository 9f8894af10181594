// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
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
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document for each registration, with what it says itself and what was decided about it; totals are computed from
 * these and never counted up, so a repeated event changes nothing.
 */
public final class PlacesProjection implements Projection {
    static final String NAME = "mission-places";
    static final String MISSION = "missionId";
    static final String STATE = "state";
    static final String DECISION = "decision";
    static final String ACCEPTED = "ACCEPTED";
    static final String WAITLISTED = "WAITLISTED";
    private static final String DECLINED = "DECLINED";

    private static final EventTable<List<ViewChange>> TABLE = EventTable.<List<ViewChange>>on(
                    Set.of(Topic.REGISTRATION_EVENTS), List.of())
            .when(RegistrationStarted.class, (event, started) -> registration(started.getRegistration()))
            .when(RegistrationSubmitted.class, (event, submitted) -> registration(submitted.getRegistration()))
            .when(RegistrationChanged.class, (event, changed) -> registration(changed.getRegistration()))
            .when(RegistrationWithdrawn.class, (event, withdrawn) -> registration(withdrawn.getRegistration()))
            .when(RegistrationExpired.class, (event, expired) -> registration(expired.getRegistration()))
            .when(
                    RegistrationAccepted.class,
                    (event, accepted) -> decision(accepted.getRegistrationId(), accepted.getMissionId(), ACCEPTED))
            .when(
                    RegistrationWaitlisted.class,
                    (event, waitlisted) ->
                            decision(waitlisted.getRegistrationId(), waitlisted.getMissionId(), WAITLISTED))
            .when(
                    RegistrationDeclined.class,
                    (event, declined) -> decision(declined.getRegistrationId(), declined.getMissionId(), DECLINED))
            .when(RegistrationReplaced.class, (event, replaced) -> registration(replaced.getRegistration()))
            .ignore(RegistrationRepeated.class, RegistrationMoved.class)
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
        return TABLE.handle(event);
    }

    @Override
    public List<String> indexes() {
        return List.of(MISSION);
    }

    private static List<ViewChange> registration(RegistrationSummary registration) {
        return List.of(new ViewChange.Set(
                registration.getRegistrationId(),
                Map.of(
                        MISSION,
                        registration.getMissionId(),
                        STATE,
                        registration.getState().name())));
    }

    private static List<ViewChange> decision(String registrationId, String missionId, String decision) {
        return List.of(new ViewChange.Set(registrationId, Map.of(MISSION, missionId, DECISION, decision)));
    }
}
