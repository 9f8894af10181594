// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A calendar entry as a person reads it (RFC 5545); of Kogge's own files, which name zones as the world does.
 *
 * @param does what it does to the calendar
 * @param title what it is
 * @param start when it begins, on the clocks there
 * @param end when it ends, on the clocks there
 * @param location where, as written
 * @param description all that it says
 * @param page the page that it links to; empty if there is none
 * @param replyWanted whether the calendar asks its reader to answer
 */
public record CalendarCard(
        Does does,
        String title,
        ZonedDateTime start,
        ZonedDateTime end,
        String location,
        String description,
        String page,
        boolean replyWanted) {
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /** What it does to the calendar. */
    public enum Does {
        ADDS,
        CHANGES,
        REMOVES
    }

    /** The entry in a file; none if it cannot be read, as the file itself is shown as well. */
    static List<CalendarCard> of(String file) {
        try {
            return List.of(of(ContentLine.all(file)));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static CalendarCard of(List<ContentLine> all) {
        List<ContentLine> event = ContentLine.within(all, "VEVENT");
        return new CalendarCard(
                does(ContentLine.value(all, "METHOD"), ContentLine.value(event, "SEQUENCE")),
                ContentLine.text(event, "SUMMARY"),
                moment(event, "DTSTART"),
                moment(event, "DTEND"),
                ContentLine.text(event, "LOCATION"),
                ContentLine.text(event, "DESCRIPTION"),
                ContentLine.value(event, "URL"),
                ContentLine.named(event, "ATTENDEE")
                        .anyMatch(line -> line.parameter("RSVP").equalsIgnoreCase("TRUE")));
    }

    private static Does does(String method, String sequence) {
        if (method.equals("CANCEL")) {
            return Does.REMOVES;
        }
        return sequence.isEmpty() || sequence.equals("0") ? Does.ADDS : Does.CHANGES;
    }

    private static ZonedDateTime moment(List<ContentLine> event, String name) {
        ContentLine line = ContentLine.named(event, name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + name));
        return line.value().endsWith("Z")
                ? LocalDateTime.parse(line.value().replace("Z", ""), BASIC).atZone(ZoneOffset.UTC)
                : LocalDateTime.parse(line.value(), BASIC).atZone(ZoneId.of(line.parameter("TZID")));
    }

    /** What it says, cut where links begin and end. */
    public List<Piece> pieces() {
        return Piece.of(description);
    }

    /** Whether the clocks of this zone show something else at its start or end. */
    public boolean elsewhere(ZoneId zone) {
        return differs(zone, start) || differs(zone, end);
    }

    private static boolean differs(ZoneId zone, ZonedDateTime moment) {
        Instant instant = moment.toInstant();
        return !zone.getRules().getOffset(instant).equals(moment.getOffset());
    }
}
