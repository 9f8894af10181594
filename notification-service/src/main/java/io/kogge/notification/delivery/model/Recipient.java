// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.model;

import io.kogge.notification.audience.model.Participant;

/** Whom a message is for, by ids only. */
public record Recipient(String missionId, String registrationId, String personId) {

    /** This participant. */
    public static Recipient of(Participant participant) {
        return new Recipient(participant.missionId(), participant.registrationId(), participant.personId());
    }

    /** Messages of one lane are sent one at a time, in order. */
    public String lane() {
        return missionId + ':' + personId;
    }
}
