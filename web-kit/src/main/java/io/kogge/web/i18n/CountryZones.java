// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which time zones a country has, as Unicode's CLDR tells. */
public final class CountryZones {
    /** After the last change of a clock that any country has decided on. */
    private static final Instant SETTLED = Instant.ofEpochSecond(Integer.MAX_VALUE);

    private static final Map<String, List<String>> ZONES = zones();

    /** The zone of each country whose clocks go alike. */
    private static final Map<String, String> ONLY = ZONES.entrySet().stream()
            .filter(country -> country.getValue().stream()
                            .map(CountryZones::clock)
                            .distinct()
                            .count()
                    == 1)
            .collect(Collectors.toMap(Map.Entry::getKey, country -> reference(country.getValue(), country.getKey())));

    private CountryZones() {}

    /** Reads all of it, so that no request has to. */
    public static void read() {
        // this class does so when it is first asked for anything
    }

    /** Its zones, sorted; none for what is no country's code. */
    public static List<String> of(String country) {
        return ZONES.getOrDefault(country, List.of());
    }

    /** The zone by which all its clocks go, if they go alike: in Germany that of Berlin, also where Büsingen's is another by name. */
    public static Optional<String> only(String country) {
        return Optional.ofNullable(ONLY.get(country));
    }

    /** Whether some clock there goes by this zone, or by one like it; of a country of which no zone is known, any may. */
    public static boolean goesBy(String country, String zone) {
        List<String> zones = of(country);
        return zones.isEmpty()
                || Zones.isKnown(zone)
                        && zones.stream().map(CountryZones::clock).anyMatch(clock(zone)::equals);
    }

    /** How a clock goes, whatever it did in the past. */
    private record Clock(ZoneOffset standard, List<ZoneOffsetTransitionRule> changes) {}

    private static Clock clock(String zone) {
        ZoneRules rules = ZoneId.of(zone).getRules();
        return new Clock(rules.getStandardOffset(SETTLED), rules.getTransitionRules());
    }

    private static Map<String, List<String>> zones() {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .filter(canonical -> Countries.isKnown(TimeZone.getRegion(canonical)))
                .sorted()
                .collect(Collectors.groupingBy(
                        TimeZone::getRegion,
                        Collectors.collectingAndThen(
                                Collectors.mapping(CountryZones::asToday, Collectors.toList()),
                                ids -> ids.stream()
                                        .filter(Zones::isKnown)
                                        .sorted()
                                        .toList())));
    }

    /** As it is called today, Asia/Kolkata, where the JDK knows that: CLDR keeps the name that it had first. */
    private static String asToday(String canonical) {
        @Nullable String today = TimeZone.getIanaID(canonical);
        return today != null && Zones.isKnown(today) ? today : canonical;
    }

    /** Of several that go alike, the one by which the clock is known there. */
    private static String reference(List<String> zones, String country) {
        TimeZoneNames names = TimeZoneNames.getInstance(Locale.ENGLISH);
        return zones.stream()
                .map(id -> names.getMetaZoneID(id, SETTLED.toEpochMilli()))
                .filter(meta -> meta != null)
                .map(meta -> names.getReferenceZoneID(meta, country))
                .filter(reference -> reference != null)
                .map(CountryZones::asToday)
                .filter(zones::contains)
                .findFirst()
                .orElse(zones.get(0));
    }
}
