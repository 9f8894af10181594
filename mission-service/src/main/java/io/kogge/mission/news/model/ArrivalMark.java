// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many had registered for each mission ahead when a day began at the office.
 *
 * @param day the day
 * @param at when it was marked: at midnight, or as soon after it as the service was up
 * @param missions those for which somebody had registered
 */
public record ArrivalMark(LocalDate day, Instant at, List<Arrived> missions) {
    /** Takes a copy. */
    public ArrivalMark {
        missions = List.copyOf(missions);
    }

    /**
     * How many had registered for a mission.
     *
     * @param count null where nobody had said
     */
    public record Arrived(String missionId, @Nullable Integer count) {}

    /**
     * How many came to a mission since.
     *
     * @param now how many have come by now; null where nobody says, and then nothing can be told
     */
    public int since(String missionId, @Nullable Integer now) {
        if (now == null) {
            return 0;
        }
        return missions.stream()
                .filter(arrived -> arrived.missionId().equals(missionId))
                .findFirst()
                .map(arrived -> Math.max(0, now - Objects.requireNonNullElse(arrived.count(), now)))
                .orElse(now);
    }
}
