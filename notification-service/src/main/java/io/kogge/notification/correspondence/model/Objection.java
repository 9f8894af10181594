// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.message.model.MessageKind;
import java.util.Optional;

/** What speaks against writing to people, as it was known of some of them a moment ago. */
@FunctionalInterface
public interface Objection {
    /** Nothing. */
    Objection NONE = (kind, reader) -> Optional.empty();

    /** Why this person must not get a message of this kind at the contact's address; empty where nothing speaks against it. */
    Optional<SkipReason> to(MessageKind kind, Contact reader);
}
