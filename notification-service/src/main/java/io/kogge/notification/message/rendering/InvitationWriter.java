// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.calendar.CalendarLibrary;
import io.kogge.calendar.ContentLines;
import io.kogge.calendar.EntryTime;
import io.kogge.calendar.ZoneDefinition;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.message.usecase.RepliesWanted;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Calendar entries (RFC 5545) as invitations, updates and cancellations (RFC 5546), one a file: several in one invitation
 * are none to Outlook and Gmail. Start and end stand in the times of their places, whose zones the file itself defines.
 */
final class InvitationWriter {
    private final SendingOffice office;
    private final String host;
    private final RepliesWanted replies;

    InvitationWriter(SendingOffice office, RepliesWanted replies) {
        this.office = office;
        this.host = office.host();
        this.replies = replies;
        CalendarLibrary.readFiles();
    }

    Mail.CalendarPart write(CalendarEntry entry, Contact contact, CalendarStamp stamp, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kogge//Kogge//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancels(stamp) ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        definitions(entry).forEach(calendar::add);
        calendar.add(event(entry, contact, stamp, now));
        return new Mail.CalendarPart(stamp.method(), ContentLines.fold(calendar.toString()));
    }

    private VEvent event(CalendarEntry entry, Contact contact, CalendarStamp stamp, Instant now) {
        EntryText text = entry.text();
        boolean asks = replies.wanted() && !cancels(stamp);
        VEvent event = new VEvent();
        event.replace(new DtStamp(now));
        event.add(new EntryTime(entry.start()).start());
        event.add(new EntryTime(entry.end()).end());
        event.add(new Summary(plain(text.title())));
        event.add(new Uid(entry.id() + "@" + host));
        event.add(new Sequence(stamp.sequence()));
        event.add(organizer(contact.language()));
        event.add(attendee(contact, asks));
        event.add(new Url(text.page()));
        event.add(new Description(plain(text.description())));
        event.add(new Location(plain(text.location())));
        event.add(cancels(stamp) ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(entry.busy() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        OutlookProperties.of(entry, stamp, asks).forEach(event::add);
        return event;
    }

    private static boolean cancels(CalendarStamp stamp) {
        return stamp.method() == CalendarStamp.Method.CANCEL;
    }

    /** Of the zones that start and end name. */
    private static Stream<VTimeZone> definitions(CalendarEntry entry) {
        return Stream.of(entry.start(), entry.end())
                .filter(time -> new EntryTime(time).namesZone())
                .map(ZonedDateTime::getZone)
                .distinct()
                .map(zone -> ZoneDefinition.of(
                        zone, entry.start().toInstant(), entry.end().toInstant()));
    }

    private Organizer organizer(String language) {
        Organizer organizer = new Organizer(mailto(office.from().address()));
        named(office.name(language)).ifPresent(organizer::add);
        return organizer;
    }

    /** Where nobody reads an answer, none is asked for: who got a place asked for it, so the entry stands (RFC 5545, 3.2.12). */
    private static Attendee attendee(Contact contact, boolean asks) {
        Attendee attendee = new Attendee(mailto(contact.email()));
        named(contact.name()).ifPresent(attendee::add);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(asks ? PartStat.NEEDS_ACTION : PartStat.ACCEPTED);
        attendee.add(asks ? Rsvp.TRUE : Rsvp.FALSE);
        return attendee;
    }

    /**
     * A parameter's value cannot hold a double quote or a line break (RFC 5545, 3.1). Calendars that cut it at a semicolon,
     * although it is quoted, lose the answer behind it.
     */
    private static Optional<Cn> named(String name) {
        String value = name.replace('"', '\'').replace(';', ',').replaceAll("\\p{Cntrl}+", " ");
        return value.isBlank() ? Optional.empty() : Optional.of(new Cn(value));
    }

    /** Calendars take a backslash before an n for a line break, although it is escaped (RFC 5545, 3.3.11). */
    private static String plain(String text) {
        return text.replace('\\', '/');
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException("Not an address", e);
        }
    }
}
