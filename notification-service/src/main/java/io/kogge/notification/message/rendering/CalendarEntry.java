// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import java.time.ZonedDateTime;

/**
 * An entry of somebody's calendar, whatever is to be done with it.
 *
 * @param id never changes, and is nobody else's
 * @param start on the clocks there
 * @param end on the clocks there
 * @param busy whether whoever looks the person up sees that time as taken; false where another entry takes it already
 */
record CalendarEntry(String id, ZonedDateTime start, ZonedDateTime end, EntryText text, boolean busy) {}
