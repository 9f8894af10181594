// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.rules.model.Spread;
import io.kogge.notification.schedule.model.Occurrence;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may get a message.
 *
 * @param contact null where it is not needed, or not there
 */
record Addressee(Participant participant, @Nullable Contact contact) {

    /** Whether the message is for this person. */
    boolean in(Occurrence occurrence) {
        return occurrence.audience().has(participant) && spoken(occurrence);
    }

    /** Whether it would be, but the person had a place and did not come. */
    boolean missed(Occurrence occurrence) {
        return occurrence.audience().missed(participant) && spoken(occurrence);
    }

    private boolean spoken(Occurrence occurrence) {
        return occurrence.audience().languages().isEmpty()
                || (contact != null && occurrence.audience().speaks(contact.language()));
    }

    /** Where the person lives, as far as that is known. */
    ZoneId home(ZoneId otherwise) {
        return contact == null ? otherwise : contact.zone();
    }

    /** Whether more than the registration has to be known of who gets this. */
    static boolean needContacts(Occurrence occurrence) {
        return occurrence.timing().spread() != null
                || !occurrence.audience().languages().isEmpty();
    }

    /** When this person gets it. */
    Instant moment(Occurrence whole, OfficeCalendar calendar) {
        Spread spread = whole.timing().spread();
        return spread == null ? whole.dueAt() : spread.moment(whole.dueAt(), home(calendar.zone()), calendar);
    }
}
