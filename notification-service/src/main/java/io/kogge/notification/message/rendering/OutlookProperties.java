// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.message.model.CalendarStamp;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * What Outlook and Exchange go by beside the standard's properties ([MS-OXCICAL], 2.1.3.1.1.20): how the time shows to
 * colleagues before and after an answer, and that there is no other time to propose.
 */
final class OutlookProperties {
    private static final String FREE = "FREE";

    private OutlookProperties() {}

    static Stream<Property> of(CalendarEntry entry, CalendarStamp stamp, boolean asks) {
        boolean cancelled = stamp.method() == CalendarStamp.Method.CANCEL;
        String taken = entry.busy() && !cancelled ? "BUSY" : FREE;
        return Stream.of(
                new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", asks && !taken.equals(FREE) ? "TENTATIVE" : taken),
                new XProperty("X-MICROSOFT-CDO-INTENDEDSTATUS", taken),
                new XProperty("X-MICROSOFT-CDO-APPT-SEQUENCE", String.valueOf(stamp.sequence())),
                new XProperty("X-MICROSOFT-CDO-ALLDAYEVENT", "FALSE"),
                new XProperty("X-MICROSOFT-CDO-INSTTYPE", "0"),
                new XProperty("X-MICROSOFT-DISALLOW-COUNTER", "TRUE"));
    }
}
