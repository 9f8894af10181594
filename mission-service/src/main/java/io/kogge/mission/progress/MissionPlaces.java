// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** How far the places of missions are taken, for whoever shows missions. */
public interface MissionPlaces {
    /** By mission; a mission for which nobody registered is missing. */
    Mono<Map<String, PlacesTaken>> of(Collection<String> missionIds);
}
