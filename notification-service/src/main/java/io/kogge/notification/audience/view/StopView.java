// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.view;

import io.kogge.notification.audience.model.Stop;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A place on a mission's route, with its local times as ISO 8601 has them. */
public record StopView(String city, String country, String zone, String from, String to) {
    Stop stop() {
        ZoneId there = ZoneId.of(zone);
        return new Stop(
                city,
                country,
                LocalDateTime.parse(from).atZone(there),
                LocalDateTime.parse(to).atZone(there));
    }
}
