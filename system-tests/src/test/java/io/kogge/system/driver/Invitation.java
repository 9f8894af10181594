// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;

/**
 * A calendar entry in a mail, as a calendar program understands it (RFC 5545, RFC 5546).
 *
 * @param method REQUEST or CANCEL
 * @param uid the same through the life of an entry
 * @param sequence rises with each update
 * @param start wall-clock time
 * @param end wall-clock time
 * @param zone of both
 * @param status such as CONFIRMED or CANCELLED
 * @param text as it came
 */
public record Invitation(
        String method,
        String uid,
        int sequence,
        LocalDateTime start,
        LocalDateTime end,
        ZoneId zone,
        String status,
        String text) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /** Reads the text and fails unless it is valid for its method. */
    static Invitation parse(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            if (calendar.validate(true).hasErrors()) {
                throw new AssertionError("Invalid calendar entry: " + calendar.validate(true) + "\n" + text);
            }
            Component event = calendar.getComponent(Component.VEVENT).orElseThrow();
            Property start = event.getRequiredProperty(Property.DTSTART);
            return new Invitation(
                    calendar.getRequiredProperty(Property.METHOD).getValue(),
                    event.getRequiredProperty(Property.UID).getValue(),
                    Integer.parseInt(
                            event.getRequiredProperty(Property.SEQUENCE).getValue()),
                    local(start),
                    local(event.getRequiredProperty(Property.DTEND)),
                    ZoneId.of(start.getRequiredParameter(Parameter.TZID).getValue()),
                    event.getProperty(Property.STATUS).map(Property::getValue).orElse(""),
                    text);
        } catch (IOException | ParserException e) {
            throw new AssertionError("Unreadable calendar entry:\n" + text, e);
        }
    }

    private static LocalDateTime local(Property property) {
        return LocalDateTime.parse(property.getValue(), LOCAL);
    }
}
