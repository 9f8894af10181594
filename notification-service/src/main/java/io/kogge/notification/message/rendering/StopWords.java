// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.audience.model.Stop;
import io.kogge.web.i18n.Dates;

/** A stop in the reader's words; its times are those of the clocks there, the day of leaving only where it is another. */
record StopWords(String city, String from, String to) {

    static StopWords of(Stop stop, Dates dates) {
        boolean oneDay = stop.from().toLocalDate().equals(stop.to().toLocalDate());
        return new StopWords(
                stop.city(), dates.moment(stop.from()), oneDay ? dates.time(stop.to()) : dates.moment(stop.to()));
    }
}
