// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import org.jspecify.annotations.Nullable;

/** What a mail is written from, by whom it goes to. */
public sealed interface MailFacts permits MessageFacts, StaffFacts {

    /** The delivery: the Message-ID is made of it. */
    String deliveryId();

    /** Which message. */
    MessageKind template();

    /** Whom it goes to. */
    Contact contact();

    /** The mission whose texts it is written from; null where the office's are. */
    @Nullable
    Mission about();

    /** The text that this message has of its own; null where there is none. */
    @Nullable
    String text();
}
