// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.audience.model.StopKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a message to somebody in a mission is written from.
 *
 * @param deliveryId the delivery: the Message-ID is made of it
 * @param contact whom it goes to: without a name unless the person confirmed, so that nobody can have words of theirs sent
 *     to others in the office's name
 * @param until until when the message is of use, or null
 * @param calendar the calendar entry that goes with it, or null
 * @param text the text that it has of its own in place of its kind's, a reference that the texts know; or null
 * @param returnDay to which the message invites, or null
 * @param stop which it is about alone, or null
 */
public record MessageFacts(
        String deliveryId,
        MessageKind template,
        Mission mission,
        Participant participant,
        Contact contact,
        @Nullable Instant until,
        @Nullable CalendarStamp calendar,
        @Nullable String text,
        @Nullable Mission returnDay,
        @Nullable OneStop stop)
        implements MailFacts {

    /**
     * A stop that has a calendar entry of its own.
     *
     * @param busy whether no other entry takes its time in the calendar
     */
    public record OneStop(StopKey key, Stop stop, boolean busy) {}

    /** About the mission as a whole, with a text of its own or its kind's. */
    public MessageFacts(
            String deliveryId,
            MessageKind template,
            Mission mission,
            Participant participant,
            Contact contact,
            @Nullable Instant until,
            @Nullable CalendarStamp calendar,
            @Nullable String text) {
        this(deliveryId, template, mission, participant, contact, until, calendar, text, null, null);
    }

    /** With its kind's text. */
    public MessageFacts(
            String deliveryId,
            MessageKind template,
            Mission mission,
            Participant participant,
            Contact contact,
            @Nullable Instant until,
            @Nullable CalendarStamp calendar) {
        this(deliveryId, template, mission, participant, contact, until, calendar, null);
    }

    /** Holds the rule about names, for all messages there are. */
    public MessageFacts {
        if (template.atAnybodysWish() || !participant.confirmed()) {
            contact = contact.unnamed();
        }
    }

    @Override
    public Mission about() {
        return mission;
    }

    /** Whether it takes the mission out of the recipient's calendar. */
    public boolean cancelsEntry() {
        return calendar != null && calendar.method() == CalendarStamp.Method.CANCEL;
    }
}
