// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * An entry of a calendar file. It says only what is public: calendars are shared.
 *
 * @param id never changes, and is no other entry's
 * @param sequence rises with whatever changes
 * @param since when it became what it is
 * @param start by the clocks of the first stop
 * @param end by the clocks of the last stop
 * @param page where everybody can read more
 */
public record MissionEntry(
        String id,
        int sequence,
        Instant since,
        ZonedDateTime start,
        ZonedDateTime end,
        String title,
        String location,
        String description,
        URI page) {}
