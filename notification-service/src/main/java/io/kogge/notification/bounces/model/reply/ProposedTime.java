// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.reply;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The time that somebody proposes, as staff can read it: with the zone's proper name, or else as it is written. A zone that
 * only the file knows, such as Outlook's "Customized Time Zone", has an offset there, if it never changes.
 */
final class ProposedTime {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ZoneNames zones;

    ProposedTime(ZoneNames zones) {
        this.zones = zones;
    }

    String in(List<ContentLine> lines) {
        return Stream.of("DTSTART", "DTEND")
                .flatMap(name -> lines.stream()
                        .dropWhile(line -> !line.is("BEGIN", "VEVENT"))
                        .filter(line -> line.is(name))
                        .limit(1))
                .map(line -> shown(line, lines))
                .collect(Collectors.joining(" – "));
    }

    private String shown(ContentLine line, List<ContentLine> lines) {
        String value = line.value().strip();
        try {
            if (value.length() == 8) {
                return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).toString();
            }
            boolean utc = value.endsWith("Z");
            LocalDateTime time = LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, WRITTEN);
            String zone = utc
                    ? "UTC"
                    : line.parameter("TZID").map(name -> zone(name, lines)).orElse("");
            return (SHOWN.format(time) + " " + zone).strip();
        } catch (DateTimeException asWritten) {
            return value;
        }
    }

    private String zone(String name, List<ContentLine> lines) {
        return zones.zone(name)
                .map(Object::toString)
                .or(() -> offset(name, lines))
                .orElse(name);
    }

    private static Optional<String> offset(String name, List<ContentLine> lines) {
        List<String> offsets = lines.stream()
                .dropWhile(line -> !line.is("TZID", name))
                .takeWhile(line -> !line.is("END", "VTIMEZONE"))
                .filter(line -> line.is("TZOFFSETTO"))
                .map(line -> line.value().strip())
                .distinct()
                .toList();
        try {
            return offsets.size() == 1 ? Optional.of("UTC" + ZoneOffset.of(offsets.get(0))) : Optional.empty();
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
