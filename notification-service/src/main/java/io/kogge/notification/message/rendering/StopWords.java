// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.audience.model.Stop;
import io.kogge.web.i18n.Dates;
import java.time.ZonedDateTime;

/** A stop in the reader's words; its times are those of the clocks there, the day of leaving only where it is another. */
record StopWords(String city, String from, String to) {

    static StopWords of(Stop stop, Dates dates) {
        boolean oneDay = stop.from().toLocalDate().equals(stop.to().toLocalDate());
        return new StopWords(
                stop.city(), local(stop.from(), dates), oneDay ? dates.time(stop.to()) : local(stop.to(), dates));
    }

    /** "Thursday 25 March 2027, 09:00". */
    static String local(ZonedDateTime moment, Dates dates) {
        return dates.weekday(moment.toLocalDate()) + ", " + dates.time(moment);
    }
}
