// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.edition.model.Edition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * In which circumstances a letter was written, to read it again as it was sent. Ids and codes alone: name and address of the
 * person are looked up whenever it is read, so there is nothing of these here that would have to be erased.
 *
 * @param at when (domain time)
 * @param edition id of the mission's edition that it showed
 * @param returnDay the same of the mission that it invited to, or null
 * @param reason code of why the place was declined; empty otherwise
 */
public record Circumstances(
        Instant at,
        String edition,
        @Nullable String returnDay,
        Participant.Registration registration,
        PlaceDecision place,
        String reason) {

    /** Those of now. */
    public static Circumstances of(Mission mission, @Nullable Mission returnDay, Participant participant, Instant now) {
        return new Circumstances(
                now,
                Edition.of(mission).id(),
                returnDay == null ? null : Edition.of(returnDay).id(),
                participant.registration(),
                participant.place(),
                participant.reason());
    }

    /** The participant as far as they had come. */
    public Participant then(Participant today) {
        return new Participant(
                today.registrationId(),
                today.missionId(),
                today.personId(),
                registration,
                place,
                today.decision(),
                reason,
                today.organisation(),
                today.answering(),
                today.moments());
    }
}
