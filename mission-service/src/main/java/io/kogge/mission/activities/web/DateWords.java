// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.date.KnownDate;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Dates in words that the form reads again.
 *
 * @param messages the words
 * @param zone the office's
 * @param clock the domain's
 */
public record DateWords(Messages messages, ZoneId zone, Clock clock) {

    /** As people write it where that is read as the same date, and else as EDTF has it. */
    String of(KnownDate date, Locale reader) {
        String words = new Dates(messages, reader, zone, clock).known(date);
        return WhenText.meaning(words).equals(new WhenText.Meaning(List.of(date), true)) ? words : date.toString();
    }
}
