// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.message.model.Mail;
import java.time.Instant;

/** What to do with a letter whose turn it is, by what is known at the moment. */
public sealed interface Turn {

    /** Send this mail, which tells that. */
    record Send(Mail mail, Delivery.Told told) implements Turn {}

    /** Do not send it any more. */
    record Skip(SkipReason reason) implements Turn {}

    /** Look again then (system time). */
    record Wait(Instant until) implements Turn {}
}
