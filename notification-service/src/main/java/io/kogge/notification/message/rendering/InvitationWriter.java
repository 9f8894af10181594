// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.Office;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
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
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Calendar entries (RFC 5545) as invitations, updates and cancellations (RFC 5546). One entry a registration: its UID
 * never changes. Start and end stand in the times of the first and the last stop.
 */
final class InvitationWriter {
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    private final Office office;
    private final String host;

    InvitationWriter(Office office) {
        this.office = office;
        this.host = office.host();
    }

    Mail.CalendarPart write(MessageFacts facts, CalendarStamp stamp, String language, URI ownPage, Instant now) {
        Mission mission = facts.mission();
        boolean cancel = stamp.method() == CalendarStamp.Method.CANCEL;
        VEvent event = new VEvent(mission.start(), mission.end(), mission.title(language));
        event.replace(new DtStamp(now));
        event.add(new Uid(facts.participant().registrationId() + "@" + host));
        event.add(new Sequence(stamp.sequence()));
        event.add(organizer());
        event.add(attendee(facts.contact()));
        event.add(new Url(ownPage));
        event.add(new Description(ownPage.toString()));
        event.add(
                new Location(mission.stops().stream().map(Stop::city).distinct().collect(Collectors.joining(" – "))));
        event.add(cancel ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);

        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kogge//Kogge//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancel ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        Stream.of(mission.start().getZone(), mission.end().getZone())
                .distinct()
                .flatMap(this::definition)
                .forEach(calendar::add);
        calendar.add(event);
        return new Mail.CalendarPart(stamp.method(), text(calendar));
    }

    private Organizer organizer() {
        Organizer organizer = new Organizer(mailto(office.from().address()));
        organizer.add(new Cn(office.from().name()));
        return organizer;
    }

    private static Attendee attendee(Contact contact) {
        Attendee attendee = new Attendee(mailto(contact.email()));
        attendee.add(new Cn(quotable(contact.name())));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    /** A parameter's value cannot hold a double quote or a line break (RFC 5545, 3.1). */
    private static String quotable(String name) {
        return name.replace('"', '\'').replaceAll("\\p{Cntrl}+", " ");
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException("Not an address", e);
        }
    }

    /** UTC needs none, and calendars know every zone of the IANA by its name. */
    private Stream<VTimeZone> definition(ZoneId zone) {
        return Stream.ofNullable(zones.getTimeZone(zone.getId())).map(TimeZone::getVTimeZone);
    }

    private static String text(Calendar calendar) {
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(true).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
