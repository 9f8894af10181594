// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Delivery.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One person's message; the contact is empty where it has not arrived or was erased. */
public record RecipientLine(Delivery delivery, Optional<Contact> contact) {

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

    /** What staff can do to it, besides having it sent again after it failed. */
    public List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        Delivery.Status status = status();
        if (delivery.open() && !delivery.progress().attemptOpen()) {
            acts.add(status == Status.HELD ? Act.RELEASE : Act.HOLD);
            if (status == Status.QUEUED && !code().isEmpty()) {
                acts.add(Act.SEND_NOW);
            }
            acts.add(Act.LEAVE_OUT);
            acts.add(ownText() ? Act.COMMON_TEXT : Act.OWN_TEXT);
        } else if (delivery.passedOver()) {
            acts.add(Act.SEND_NOW);
        }
        return List.copyOf(acts);
    }

    /** Whether staff have it written otherwise than its other copies. */
    public boolean ownText() {
        return delivery.staff() != null && delivery.staff().text() != null;
    }

    /** Whether the person may have it twice. */
    public boolean possiblyTwice() {
        return delivery.progress().possiblyTwice();
    }
}
