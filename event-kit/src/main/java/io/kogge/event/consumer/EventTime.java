// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * When an event was written, as RFC 3339 has it. What Kogge writes itself, in UTC, is read by place: the JDK's formatter,
 * which reads whatever else is right, takes a seventh of the time in which a view is built anew.
 */
final class EventTime {
    /** Letters of {@code 2026-11-28T20:09:22}. */
    private static final int TO_THE_SECOND = 19;

    private static final int MOST_DIGITS = 9;

    private EventTime() {}

    /** Throws DateTimeException for what is no time. */
    static Instant parse(String text) {
        return written(text) ? read(text) : OffsetDateTime.parse(text).toInstant();
    }

    /** Whether it is to the second or finer, and in UTC. */
    private static boolean written(String text) {
        int last = text.length() - 1;
        boolean whole = last == TO_THE_SECOND;
        boolean fraction = last > TO_THE_SECOND + 1 && last <= TO_THE_SECOND + 1 + MOST_DIGITS;
        return (whole || fraction && text.charAt(TO_THE_SECOND) == '.')
                && text.charAt(last) == 'Z'
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && areDigits(text, 0, 4)
                && areDigits(text, 5, 7)
                && areDigits(text, 8, 10)
                && areDigits(text, 11, 13)
                && areDigits(text, 14, 16)
                && areDigits(text, 17, TO_THE_SECOND)
                && areDigits(text, Math.min(TO_THE_SECOND + 1, last), last);
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Instant read(String text) {
        int nanos = 0;
        for (int i = 0; i < MOST_DIGITS; i++) {
            int at = TO_THE_SECOND + 1 + i;
            nanos = 10 * nanos + (at < text.length() - 1 ? text.charAt(at) - '0' : 0);
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, TO_THE_SECOND),
                        nanos)
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
