// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The missions that activities may be, too, by the years in which they are: many activities are compared with them. */
public final class KnownMissions {
    private final Map<Integer, List<MissionTwin>> byYear = new HashMap<>();

    /** All of these. */
    public KnownMissions(List<MissionTwin> missions) {
        for (MissionTwin mission : missions) {
            for (int year = mission.first().getYear(); year <= mission.last().getYear(); year++) {
                byYear.computeIfAbsent(year, first -> new ArrayList<>()).add(mission);
            }
        }
    }

    /** Those that this activity may be. */
    public List<MissionTwin> alike(ActivityContent activity) {
        return byYear.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(
                                activity.date().first().getYear(),
                                activity.date().last().getYear())
                        .mapToObj(year -> byYear.getOrDefault(year, List.of()))
                        .flatMap(List::stream)
                        .filter(mission -> mission.looksLike(activity))
                        .distinct()
                        .toList();
    }
}
