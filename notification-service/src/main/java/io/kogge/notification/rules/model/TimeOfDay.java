// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import java.time.LocalTime;

/** When on its day a message goes out, and on whose clock. */
public record TimeOfDay(LocalTime at, Whose whose) {

    /** Whose clock counts. */
    public enum Whose {
        /** That of the place where the mission is at the anchor. */
        MISSION,
        OFFICE,
        /** That of the person who gets the message. */
        PERSON
    }
}
