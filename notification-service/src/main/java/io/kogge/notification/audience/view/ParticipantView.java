// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.view;

import io.kogge.event.consumer.View;
import io.kogge.notification.audience.model.Answering;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A registration as the view keeps it: what it says itself, what its mission's allocation decided, and whether the person
 * said what came of it.
 */
public record ParticipantView(
        String id,
        String missionId,
        @Nullable String personId,
        @Nullable Registration registration,
        @Nullable PlaceDecision place,
        @Nullable Long decision,
        @Nullable String reason,
        @Nullable OrganisationKind organisation,
        @Nullable Instant handedInAt,
        @Nullable Instant lapsesAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable Boolean answered) {
    /** Registrations by id, by mission (by standing, and one after the other) and by person. */
    public static final View<ParticipantView> VIEW = View.of("participants", ParticipantView.class)
            .indexed("missionId", "registration", "place", "organisation", "answered")
            .indexed("missionId", "_id")
            .indexed("personId");

    /** What the registration says. */
    public static ParticipantView registered(
            String id, String missionId, String personId, Registration registration, OrganisationKind organisation) {
        return new ParticipantView(
                id, missionId, personId, registration, null, null, null, organisation, null, null, null, null, null);
    }

    /** The same, when the form came in, and when it lapses. */
    public ParticipantView handedIn(@Nullable Instant at, Instant lapsesAt) {
        return new ParticipantView(
                id,
                missionId,
                personId,
                registration,
                place,
                decision,
                reason,
                organisation,
                at,
                lapsesAt,
                null,
                null,
                null);
    }

    /** The same, when it began to count. */
    public ParticipantView submitted(Instant at) {
        return new ParticipantView(
                id,
                missionId,
                personId,
                registration,
                place,
                decision,
                reason,
                organisation,
                null,
                null,
                at,
                null,
                null);
    }

    /** What was decided, by the event of this sequence. */
    public static ParticipantView decided(
            String id, String missionId, PlaceDecision place, long decision, String reason, Instant at) {
        return new ParticipantView(
                id, missionId, null, null, place, decision, reason, null, null, null, null, at, null);
    }

    /** The person said what came of it. */
    public static ParticipantView answered(String id, String missionId) {
        return new ParticipantView(id, missionId, null, null, null, null, null, null, null, null, null, null, true);
    }

    /** Whether who has a place came, by the event of this sequence; when the place was decided stays. */
    public static ParticipantView attended(String id, String missionId, PlaceDecision place, long decision) {
        return new ParticipantView(
                id, missionId, null, null, place, decision, null, null, null, null, null, null, null);
    }

    /** The participant that is kept. A decision can arrive before the registration's own events: it was submitted then. */
    public Participant participant() {
        return new Participant(
                id,
                missionId,
                // only until the registration's own event is there: nobody has this id
                Objects.requireNonNullElse(personId, id),
                Objects.requireNonNullElse(registration, Registration.SUBMITTED),
                Objects.requireNonNullElse(place, PlaceDecision.UNDECIDED),
                Objects.requireNonNullElse(decision, 0L),
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(organisation, OrganisationKind.UNKNOWN),
                Boolean.TRUE.equals(answered) ? Answering.ANSWERED : Answering.NOT_ANSWERED,
                new Participant.Moments(handedInAt, lapsesAt, submittedAt, decidedAt));
    }
}
