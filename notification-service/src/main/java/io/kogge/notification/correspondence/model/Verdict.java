// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import java.time.Instant;

/** What to do with a message whose turn it is. */
public sealed interface Verdict {

    /** Send it, with this. */
    record Send(Mission mission, Participant participant, Contact contact) implements Verdict {}

    /** Do not send it any more. */
    record Skip(SkipReason reason) implements Verdict {}

    /** Look again then (system time). */
    record Wait(Instant until) implements Verdict {}
}
