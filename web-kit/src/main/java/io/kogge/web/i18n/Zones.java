// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import com.ibm.icu.text.TimeZoneNames;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** IANA time zones that a place can lie in ({@code Area/City}), described by the JDK. */
public final class Zones {
    private static final Predicate<String> PLACE = Pattern.compile(
                    "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
            .asMatchPredicate();
    private static final Set<String> IDS =
            ZoneId.getAvailableZoneIds().stream().filter(PLACE).collect(Collectors.toCollection(TreeSet::new));
    /** Bounded by the number of languages. */
    private static final Map<String, List<Option>> LISTS = new ConcurrentHashMap<>();

    private Zones() {}

    /** Whether this is a place's zone, or UTC. */
    public static boolean isKnown(String id) {
        return IDS.contains(id) || id.equals("UTC");
    }

    /** What the zone is called, such as "Central European Time". */
    public static String name(ZoneId zone, Locale reader) {
        return zone.getDisplayName(TextStyle.FULL, reader);
    }

    /** The place that a zone is named after, in the reader's words: "London" for Europe/London, which is 伦敦 in Chinese. */
    public static String city(ZoneId zone, Locale reader) {
        String known = TimeZoneNames.getInstance(reader).getExemplarLocationName(zone.getId());
        String id = zone.getId();
        return known == null ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : known;
    }

    /** All zones by area and city, such as "Europe/Berlin (Central European Time)". */
    public static List<Option> list(Locale reader) {
        return LISTS.computeIfAbsent(
                reader.toLanguageTag(),
                language -> IDS.stream()
                        .map(id -> new Option(id, id.replace('_', ' ') + " (" + name(ZoneId.of(id), reader) + ")"))
                        .toList());
    }
}
