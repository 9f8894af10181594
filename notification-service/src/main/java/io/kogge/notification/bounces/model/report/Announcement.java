// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.diagnosis.Phrases;
import io.kogge.notification.bounces.model.diagnosis.Phrases.Plain;

/** What a mail says in its subject and its first words that it is. */
enum Announcement {
    FAILED,
    /** Of what a script of the recipient sent back. */
    REJECTED,
    DELAYED,
    /** The same, in words that are not said of what has failed: some call it a failure, too. */
    STILL_TRYING,
    DELIVERED,
    AUTOMATIC;

    private final Phrases phrases = Phrases.named("announced/" + name());

    boolean isIn(Plain text) {
        return phrases.isIn(text);
    }
}
