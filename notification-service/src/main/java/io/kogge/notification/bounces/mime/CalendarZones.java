// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mime;

import com.ibm.icu.util.TimeZone;
import io.kogge.notification.bounces.model.reply.ZoneNames;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Zones by the names that calendars give them. ICU4J has Windows' names as Unicode maps them; ical4j has some for another
 * city, and throws at names that it does not know.
 */
public final class CalendarZones implements ZoneNames {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    /** Unicode's code of the world: the city that stands for a Windows zone wherever the reader is. */
    private static final String WORLD = "001";

    @Override
    public Optional<ZoneId> zone(String name) {
        String clean = name.strip();
        return Stream.concat(suffixes(clean), Stream.ofNullable(TimeZone.getIDForWindowsID(clean, WORLD)))
                .filter(KNOWN::contains)
                .findFirst()
                .map(ZoneId::of);
    }

    /** {@code /vendor.example/20070129_1/Europe/Amsterdam} ends in a name that is known. */
    private static Stream<String> suffixes(String name) {
        String[] parts = name.split("/");
        return IntStream.range(0, parts.length)
                .mapToObj(from -> Arrays.stream(parts).skip(from).collect(Collectors.joining("/")));
    }
}
