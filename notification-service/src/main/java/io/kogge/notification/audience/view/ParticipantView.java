// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.view;

import io.kogge.event.consumer.View;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A registration as the view keeps it: what it says itself, and what its mission's allocation decided. */
public record ParticipantView(
        String id,
        String missionId,
        @Nullable String personId,
        @Nullable Registration registration,
        @Nullable Place place,
        @Nullable Long decision,
        @Nullable String reason) {
    /** Registrations by id, by mission and by person. */
    public static final View<ParticipantView> VIEW = View.of("participants", ParticipantView.class)
            .indexed("missionId", "registration", "place")
            .indexed("personId");

    /** What the registration says. */
    public static ParticipantView registered(String id, String missionId, String personId, Registration registration) {
        return new ParticipantView(id, missionId, personId, registration, null, null, null);
    }

    /** What was decided, by the event of this sequence. */
    public static ParticipantView decided(String id, String missionId, Place place, long decision, String reason) {
        return new ParticipantView(id, missionId, null, null, place, decision, reason);
    }

    /** The participant that is kept. A decision can arrive before the registration's own events: it was submitted then. */
    public Participant participant() {
        return new Participant(
                id,
                missionId,
                // only until the registration's own event is there: nobody has this id
                Objects.requireNonNullElse(personId, id),
                Objects.requireNonNullElse(registration, Registration.SUBMITTED),
                Objects.requireNonNullElse(place, Place.UNDECIDED),
                Objects.requireNonNullElse(decision, 0L),
                Objects.requireNonNullElse(reason, ""));
    }
}
