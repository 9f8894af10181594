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
        @Nullable String delegateId,
        @Nullable Registration registration,
        @Nullable Integer linkVersion,
        @Nullable Place place,
        @Nullable Long decision,
        @Nullable String reason) {
    /** Registrations by id and by mission. */
    public static final View<ParticipantView> VIEW =
            View.of("participants", ParticipantView.class).indexed("missionId");

    /** What the registration says. */
    public static ParticipantView registered(
            String id, String missionId, String delegateId, Registration registration, int linkVersion) {
        return new ParticipantView(id, missionId, delegateId, registration, linkVersion, null, null, null);
    }

    /** What was decided, by the event of this sequence. */
    public static ParticipantView decided(String id, String missionId, Place place, long decision, String reason) {
        return new ParticipantView(id, missionId, null, null, null, place, decision, reason);
    }

    /** The participant that is kept. A decision can arrive before the registration's own events: it was submitted then. */
    public Participant participant() {
        return new Participant(
                id,
                missionId,
                // a registration is known by the same id as its delegate
                Objects.requireNonNullElse(delegateId, id),
                Objects.requireNonNullElse(registration, Registration.SUBMITTED),
                Objects.requireNonNullElse(place, Place.UNDECIDED),
                Objects.requireNonNullElse(linkVersion, 1),
                Objects.requireNonNullElse(decision, 0L),
                Objects.requireNonNullElse(reason, ""));
    }
}
