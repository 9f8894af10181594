// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.view;

import io.kogge.delegation.missions.model.Stop;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A place on the route, with its local times as ISO 8601 has them. */
public record StopView(String city, String country, String zone, String from, String to) {
    static StopView of(Stop stop) {
        return new StopView(
                stop.city(),
                stop.country(),
                stop.zone().getId(),
                stop.from().toString(),
                stop.to().toString());
    }

    Stop stop() {
        return new Stop(city, country, ZoneId.of(zone), LocalDateTime.parse(from), LocalDateTime.parse(to));
    }
}
