// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Time zones of one part of the world, named by their cities, so that typing "Sha" in the list finds Shanghai. The
 * first groups hold those of a country, if one is known, and the zones that are chosen most.
 *
 * @param area {@code zone-area.<area>} of the catalogue: a part of the world, such as {@code europe}; {@code country} and
 *     {@code often} for the first groups
 * @param options the zones
 */
public record ZoneGroup(String area, List<Option> options) {
    private static final List<String> OFTEN = List.of(
            "Europe/Amsterdam",
            "Europe/London",
            "Europe/Berlin",
            "America/New_York",
            "Asia/Shanghai",
            "Asia/Singapore",
            "Asia/Tokyo");

    /** Bounded by the number of languages. */
    private static final Map<String, List<ZoneGroup>> ALL = new ConcurrentHashMap<>();

    /** All zones, in this reader's words. */
    public static List<ZoneGroup> all(Locale reader) {
        return ALL.computeIfAbsent(reader.toLanguageTag(), language -> named(reader));
    }

    /** The same, those of this country first; of what is no country's code just all. */
    public static List<ZoneGroup> all(Locale reader, String country) {
        List<String> own = CountryZones.of(country);
        if (own.isEmpty()) {
            return all(reader);
        }
        List<ZoneGroup> groups = new ArrayList<>();
        groups.add(new ZoneGroup(
                "country", own.stream().map(id -> option(id, reader)).toList()));
        all(reader).stream()
                .map(group -> group.without(own))
                .filter(group -> !group.options().isEmpty())
                .forEach(groups::add);
        return groups;
    }

    private ZoneGroup without(List<String> ids) {
        return new ZoneGroup(
                area,
                options.stream().filter(option -> !ids.contains(option.value())).toList());
    }

    private static List<ZoneGroup> named(Locale reader) {
        List<ZoneGroup> groups = new ArrayList<>();
        groups.add(new ZoneGroup(
                "often", OFTEN.stream().map(id -> option(id, reader)).toList()));
        Map<String, List<Option>> areas = new LinkedHashMap<>();
        for (Option zone : Zones.list(reader)) {
            String id = zone.value();
            if (!OFTEN.contains(id)) {
                String area = id.substring(0, id.indexOf('/')).toLowerCase(Locale.ROOT);
                areas.computeIfAbsent(area, none -> new ArrayList<>()).add(option(id, reader));
            }
        }
        areas.forEach((area, options) -> groups.add(new ZoneGroup(area, List.copyOf(options))));
        return List.copyOf(groups);
    }

    private static Option option(String id, Locale reader) {
        String city = id.substring(id.indexOf('/') + 1).replace('_', ' ').replace("/", ", ");
        return new Option(id, city + " (" + Zones.name(ZoneId.of(id), reader) + ")");
    }
}
