// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import org.jspecify.annotations.Nullable;

/** What a mail to a member of staff is written from. */
public record StaffFacts(String deliveryId, MessageKind template, Contact contact, StaffNews news)
        implements MailFacts {

    @Override
    public @Nullable Mission about() {
        return null;
    }

    @Override
    public @Nullable String text() {
        return null;
    }
}
