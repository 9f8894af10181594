// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An office that can help on a route.
 *
 * @param office the office
 * @param sameCity whether it is in a city of the route; else only in a country of it
 */
public record OfficeNearby(Office office, boolean sameCity) {

    /** Of these offices, those that can help at these places: in the city, or where none is, in the country. */
    public static List<OfficeNearby> among(List<Office> offices, Collection<Place> places) {
        Map<String, OfficeNearby> nearby = new LinkedHashMap<>();
        for (Place place : places) {
            List<OfficeNearby> there = offices.stream()
                    .filter(office ->
                            office.active() && office.place().country().equals(place.country()))
                    .map(office -> new OfficeNearby(office, office.place().same(place)))
                    .toList();
            boolean inCity = there.stream().anyMatch(OfficeNearby::sameCity);
            there.stream()
                    .filter(each -> each.sameCity() || !inCity)
                    .forEach(each -> nearby.merge(each.office().id(), each, (a, b) -> a.sameCity() ? a : b));
        }
        return List.copyOf(nearby.values());
    }
}
