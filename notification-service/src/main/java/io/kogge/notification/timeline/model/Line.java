// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Delivery.Status;
import java.util.Optional;

/** One person's message; the contact is empty where it has not arrived or was erased. */
public record Line(Delivery delivery, Optional<Contact> contact) {

    /** What became of it. */
    public Status status() {
        return delivery.progress().status();
    }

    /** Why, or what went wrong last: a reason or status code, or empty. */
    public String code() {
        return delivery.progress().code();
    }

    /** What the mail server said to it, in its own words without addresses, or empty. */
    public String words() {
        return delivery.progress().words();
    }

    /** Whether the person joined after it had gone out to all others. */
    public boolean joinedLate() {
        return delivery.letter().late();
    }

    /** Whether staff can have it sent again. */
    public boolean retriable() {
        return status().retriable();
    }

    /** Whether the person may have it twice. */
    public boolean possiblyTwice() {
        return delivery.progress().possiblyTwice();
    }
}
