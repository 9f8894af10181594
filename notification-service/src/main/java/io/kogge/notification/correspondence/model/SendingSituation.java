// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.preferences.model.Entries;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known at the moment of sending.
 *
 * @param mission null where nothing was heard of it yet; likewise participant and contact
 * @param erased whether the person was erased, so that no contact will come any more
 * @param answered whether the person did what the message asks for
 * @param letters all letters of the correspondence
 * @param now domain time
 * @param systemNow system time
 * @param entries what of the mission goes into calendars
 * @param invitation to where the person is invited again; null where to nothing
 */
public record SendingSituation(
        @Nullable Mission mission,
        @Nullable Participant participant,
        @Nullable Contact contact,
        boolean erased,
        boolean answered,
        List<Delivery> letters,
        Instant now,
        Instant systemNow,
        Entries entries,
        @Nullable Invitation invitation) {

    /** Of a mission of which nobody chose anything. */
    public SendingSituation(
            @Nullable Mission mission,
            @Nullable Participant participant,
            @Nullable Contact contact,
            boolean erased,
            boolean answered,
            List<Delivery> letters,
            Instant now,
            Instant systemNow) {
        this(mission, participant, contact, erased, answered, letters, now, systemNow, Entries.JOURNEY, null);
    }
}
