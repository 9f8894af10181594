// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.calendar;

import io.kogge.calendar.CalendarLibrary;
import io.kogge.calendar.ContentLines;
import io.kogge.calendar.EntryTime;
import io.kogge.calendar.ZoneDefinition;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar file (RFC 5545) that anybody may load or subscribe to. The same entries are the same file, whenever it is asked
 * for, so that a program that asks again need not read it again.
 */
public final class CalendarFile {
    /** How often programs that subscribed should ask. */
    static final Duration REFRESH = Duration.ofHours(6);

    /** Has the library read its files. */
    public CalendarFile() {
        CalendarLibrary.readFiles();
    }

    /** A calendar of this name, to subscribe to. */
    public String feed(String name, List<MissionEntry> entries) {
        // who follows what there is does not take part in all of it
        Calendar calendar = published(entries, ImmutableTransp.TRANSPARENT);
        calendar.add(new Name(plain(name)));
        // what there was before RFC 7986, and what Outlook goes by
        calendar.add(new XProperty("X-WR-CALNAME", plain(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        return ContentLines.fold(calendar.toString());
    }

    /** One entry, to load for who has a place: the time is taken. */
    public String of(MissionEntry entry) {
        return ContentLines.fold(
                published(List.of(entry), ImmutableTransp.OPAQUE).toString());
    }

    private Calendar published(List<MissionEntry> entries, Transp takesTime) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kogge//Kogge//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        spans(entries)
                .forEach((zone, span) -> calendar.add(ZoneDefinition.of(ZoneId.of(zone), span.from(), span.to())));
        entries.forEach(entry -> calendar.add(event(entry, takesTime)));
        return calendar;
    }

    private static VEvent event(MissionEntry entry, Transp takesTime) {
        VEvent event = new VEvent();
        event.replace(new DtStamp(entry.since()));
        event.add(new LastModified(entry.since()));
        event.add(new EntryTime(entry.start()).start());
        event.add(new EntryTime(entry.end()).end());
        event.add(new Uid(entry.id()));
        event.add(new Sequence(entry.sequence()));
        event.add(new Summary(plain(entry.title())));
        event.add(new Description(plain(entry.description())));
        event.add(new Location(plain(entry.location())));
        event.add(new Url(entry.page()));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.add(takesTime);
        return event;
    }

    private record Span(Instant from, Instant to) {
        Span with(Span other) {
            return new Span(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }
    }

    /** From when to when each zone is named. */
    private static Map<String, Span> spans(List<MissionEntry> entries) {
        Map<String, Span> spans = new TreeMap<>();
        entries.stream()
                .flatMap(entry -> Stream.of(entry.start(), entry.end()))
                .filter(time -> new EntryTime(time).namesZone())
                .forEach(time -> spans.merge(time.getZone().getId(), span(time), Span::with));
        return spans;
    }

    private static Span span(ZonedDateTime time) {
        return new Span(time.toInstant(), time.toInstant());
    }

    /** Calendars take a backslash before an n for a line break, although it is escaped (RFC 5545, 3.3.11). */
    private static String plain(String text) {
        return text.replace('\\', '/');
    }
}
