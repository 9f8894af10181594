// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

import io.kogge.kernel.digest.Sha256;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which stop of a mission one is, whatever its times: the city, and the so-manieth visit of it. Where the route goes to
 * another city instead, that is another stop.
 *
 * @param visit from 1
 */
public record StopKey(String country, String city, int visit) {
    private static final char BETWEEN = '/';
    private static final int CODE_BYTES = 8;

    /** A mission's stops by their keys, in travelling order. */
    public static Map<StopKey, Stop> of(Mission mission) {
        Map<StopKey, Stop> stops = new LinkedHashMap<>();
        for (Stop stop : mission.stops()) {
            StopKey key = IntStream.iterate(1, visit -> visit + 1)
                    .mapToObj(visit -> new StopKey(stop.country(), stop.city(), visit))
                    .filter(free -> !stops.containsKey(free))
                    .findFirst()
                    .orElseThrow();
            stops.put(key, stop);
        }
        return stops;
    }

    /** From its text. */
    public static StopKey of(String text) {
        int first = text.indexOf(BETWEEN);
        int last = text.lastIndexOf(BETWEEN);
        return new StopKey(
                text.substring(0, first), text.substring(first + 1, last), Integer.parseInt(text.substring(last + 1)));
    }

    /** Written down. */
    public String text() {
        return country + BETWEEN + city + BETWEEN + visit;
    }

    /** Short and in plain letters, for ids that others read. */
    public String code() {
        return HexFormat.of().formatHex(Arrays.copyOf(Sha256.of(text()), CODE_BYTES));
    }
}
