// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

import io.kogge.notification.audience.model.Participant.Registration;
import java.util.Optional;

/** How far somebody has come with a registration, as far as messages to many go to people who stand so. */
public enum RecipientStanding {
    /** A form was handed in, and its address is not confirmed. */
    UNCONFIRMED,
    /** Waits for a decision. */
    UNDECIDED,
    ACCEPTED,
    WAITLISTED;

    /** Where this person stands; empty for who left, was declined or did not come. */
    public static Optional<RecipientStanding> of(Participant participant) {
        if (participant.registration() == Registration.STARTED) {
            return Optional.of(UNCONFIRMED);
        }
        if (participant.registration() != Registration.SUBMITTED) {
            return Optional.empty();
        }
        return switch (participant.place()) {
            case UNDECIDED -> Optional.of(UNDECIDED);
            case ACCEPTED -> Optional.of(ACCEPTED);
            case WAITLISTED -> Optional.of(WAITLISTED);
            case DECLINED, NO_SHOW -> Optional.empty();
        };
    }
}
