// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import io.kogge.kernel.name.Folded;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.PartnerName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A mission that an activity may be, too.
 *
 * @param id the mission
 * @param titles what it is called
 * @param first its first day, by the clocks there
 * @param last its last day
 * @param called what it is called, as names are compared
 * @param where its cities, as names are compared
 * @param with its partners: their ids and names, as names are compared
 */
public record MissionTwin(
        String id,
        Texts titles,
        LocalDate first,
        LocalDate last,
        Set<String> called,
        Set<String> where,
        Set<String> with) {
    /** One of these cities and partners. */
    public static MissionTwin of(
            String id, Texts titles, LocalDate first, LocalDate last, List<String> cities, List<PartnerName> partners) {
        return new MissionTwin(
                id,
                titles,
                first,
                last.isBefore(first) ? first : last,
                folded(titles.byLanguage().values()),
                folded(cities),
                keys(partners));
    }

    /**
     * Whether somebody should be asked if both are the same: at a time that may be the same they are called alike, or on the
     * same days they are in the same city or with the same partner.
     */
    public boolean looksLike(ActivityContent activity) {
        if (!activity.date().mayBeWithin(first, last)) {
            return false;
        }
        if (shares(called, folded(activity.titles().byLanguage().values()))) {
            return true;
        }
        return DatePrecision.of(activity.date()) == DatePrecision.DAY
                && (shares(where, cities(activity)) || shares(with, keys(activity.partners())));
    }

    private static Set<String> cities(ActivityContent activity) {
        Set<String> cities = new HashSet<>();
        for (ActivityPlace place : activity.places()) {
            if (place.city() != null) {
                cities.add(Folded.of(place.city()));
            }
        }
        return cities;
    }

    private static Set<String> keys(List<PartnerName> partners) {
        Set<String> keys = new HashSet<>();
        for (PartnerName partner : partners) {
            keys.add(Folded.of(partner.name()));
            if (partner.partnerId() != null) {
                keys.add(partner.partnerId());
            }
        }
        return keys;
    }

    private static Set<String> folded(Collection<String> names) {
        return names.stream().map(Folded::of).collect(Collectors.toSet());
    }

    private static boolean shares(Set<String> some, Set<String> others) {
        return others.stream().anyMatch(some::contains);
    }
}
