// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.missions.model.Stop;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A public mission as the API answers it. */
public record MissionJson(
        String id,
        MissionState state,
        RegistrationWindow registrationState,
        Map<String, String> titles,
        Map<String, String> summaries,
        List<StopJson> stops,
        int capacity,
        WindowJson registration,
        Instant promotionUntil,
        Instant startsAt,
        Instant endsAt,
        PlacesJson places) {

    /** A stop, in local times. */
    public record StopJson(String city, String country, String zone, String from, String to) {
        static StopJson of(Stop stop) {
            return new StopJson(
                    stop.city(),
                    stop.country(),
                    stop.zone().getId(),
                    stop.from().toString(),
                    stop.to().toString());
        }
    }

    /** When registration is open. */
    public record WindowJson(Instant opensAt, Instant closesAt) {}

    /** The balance of the places. */
    public record PlacesJson(int capacity, int accepted, int waiting, int free) {
        /** Of these places. */
        public static PlacesJson of(Places places) {
            return new PlacesJson(places.capacity(), places.accepted(), places.waiting(), places.free());
        }
    }

    /** Of this mission at this moment. */
    public static MissionJson of(Mission mission, Places places, Instant now) {
        return new MissionJson(
                mission.id(),
                mission.state(),
                mission.registrationAt(now),
                mission.titles().byLanguage(),
                mission.summaries().byLanguage(),
                mission.stops().stream().map(StopJson::of).toList(),
                mission.capacity(),
                new WindowJson(mission.registrationOpensAt(), mission.registrationClosesAt()),
                mission.promotionUntil(),
                mission.startsAt(),
                mission.endsAt(),
                PlacesJson.of(places));
    }
}
