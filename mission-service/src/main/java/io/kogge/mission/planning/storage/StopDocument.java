// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import io.kogge.mission.planning.model.Stop;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A stop as it is stored; local times as ISO 8601 text, because they are no moments. */
public record StopDocument(String city, String country, String zone, String from, String to) {

    static StopDocument of(Stop stop) {
        return new StopDocument(
                stop.city(),
                stop.country(),
                stop.zone().getId(),
                stop.from().toString(),
                stop.to().toString());
    }

    Stop toStop() {
        return new Stop(city, country, ZoneId.of(zone), LocalDateTime.parse(from), LocalDateTime.parse(to));
    }
}
