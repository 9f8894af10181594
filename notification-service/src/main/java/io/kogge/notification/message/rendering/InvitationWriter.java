// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.Office;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
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
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Calendar entries (RFC 5545) as invitations, updates and cancellations (RFC 5546). One entry a registration: its UID
 * never changes. Start and end stand in the times of the first and the last stop, whose zones the file itself defines.
 */
final class InvitationWriter {
    private final Office office;
    private final String host;

    InvitationWriter(Office office) {
        this.office = office;
        this.host = office.host();
    }

    Mail.CalendarPart write(MessageFacts facts, CalendarStamp stamp, EntryText text, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kogge//Kogge//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancels(stamp) ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        definitions(facts.mission()).forEach(calendar::add);
        calendar.add(event(facts, stamp, text, now));
        return new Mail.CalendarPart(stamp.method(), ContentLines.fold(calendar.toString()));
    }

    private VEvent event(MessageFacts facts, CalendarStamp stamp, EntryText text, Instant now) {
        VEvent event = new VEvent();
        event.replace(new DtStamp(now));
        event.add(new EntryTime(facts.mission().start()).start());
        event.add(new EntryTime(facts.mission().end()).end());
        event.add(new Summary(plain(text.title())));
        event.add(new Uid(facts.participant().registrationId() + "@" + host));
        event.add(new Sequence(stamp.sequence()));
        event.add(organizer());
        event.add(attendee(facts.contact()));
        event.add(new Url(text.page()));
        event.add(new Description(plain(text.description())));
        event.add(new Location(plain(text.location())));
        event.add(cancels(stamp) ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static boolean cancels(CalendarStamp stamp) {
        return stamp.method() == CalendarStamp.Method.CANCEL;
    }

    /** Of the zones that start and end name. */
    private static Stream<VTimeZone> definitions(Mission mission) {
        return Stream.of(mission.start(), mission.end())
                .filter(time -> new EntryTime(time).namesZone())
                .map(ZonedDateTime::getZone)
                .distinct()
                .map(zone -> ZoneDefinition.of(
                        zone, mission.start().toInstant(), mission.end().toInstant()));
    }

    private Organizer organizer() {
        Organizer organizer = new Organizer(mailto(office.from().address()));
        named(office.from().name()).ifPresent(organizer::add);
        return organizer;
    }

    private static Attendee attendee(Contact contact) {
        Attendee attendee = new Attendee(mailto(contact.email()));
        named(contact.name()).ifPresent(attendee::add);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
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
