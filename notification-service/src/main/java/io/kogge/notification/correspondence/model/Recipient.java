// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Participant;

/** Whom a message is for, by ids only: whose the registration is, and how to reach that person, is looked up. */
public record Recipient(String missionId, String registrationId) {

    /** This participant. */
    public static Recipient of(Participant participant) {
        return new Recipient(participant.missionId(), participant.registrationId());
    }

    /** Messages of one lane are sent one at a time, in order. */
    public String lane() {
        return missionId + ':' + registrationId;
    }
}
