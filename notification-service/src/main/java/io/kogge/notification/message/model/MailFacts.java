// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import io.kogge.notification.audience.model.Contact;

/** What a mail is written from, by whom it goes to. */
public sealed interface MailFacts permits MessageFacts, StaffFacts {

    /** The delivery: the Message-ID is made of it. */
    String deliveryId();

    /** Which message. */
    MessageKind template();

    /** Whom it goes to. */
    Contact contact();
}
