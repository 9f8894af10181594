// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.events;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.notification.suppression.model.Holder;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.Suppression.Cause;
import io.kogge.notification.suppression.model.Suppression.Release;
import io.kogge.notification.suppression.model.SuppressionEvent;
import io.kogge.notification.suppression.model.Unsubscriptions;
import io.kogge.notification.suppression.model.Unsubscriptions.Event.Resubscribed;
import io.kogge.notification.suppression.model.Unsubscriptions.Event.Unsubscribed;
import io.kogge.schemas.notification.AddressReleased;
import io.kogge.schemas.notification.AddressSuppressed;
import io.kogge.schemas.notification.MailResubscribed;
import io.kogge.schemas.notification.MailUnsubscribed;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** Tells the other services who gets no mail, or not all of it: by person, and never by address or its digest. */
public final class SuppressionEvents {
    private SuppressionEvents() {}

    /** What others hear of an address; nothing where nobody is known who has it. */
    public static List<Outgoing> outgoing(Suppression address, SuppressionEvent event) {
        Holder holder = address.holder();
        Cause cause = address.cause();
        Release release = address.release();
        if (holder == null || cause == null) {
            return List.of();
        }
        if (event == SuppressionEvent.SUPPRESSED) {
            return on(
                    holder.personId(),
                    new AddressSuppressed(
                            holder.personId(),
                            holder.linkVersion(),
                            cause.reason().name(),
                            cause.at()));
        }
        return release == null
                ? List.of()
                : on(holder.personId(), new AddressReleased(holder.personId(), holder.linkVersion(), release.at()));
    }

    /** What others hear of what a person chose. */
    public static List<Outgoing> outgoing(Unsubscriptions person, Unsubscriptions.Event event) {
        String group = event.group().key();
        String who = person.personId();
        return event instanceof Unsubscribed unsubscribed
                ? on(who, new MailUnsubscribed(who, group, unsubscribed.how().name(), unsubscribed.at()))
                : on(who, new MailResubscribed(who, group, ((Resubscribed) event).at()));
    }

    private static List<Outgoing> on(String personId, SpecificRecord payload) {
        return List.of(Outgoing.of(personId, payload));
    }
}
