// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.usecase;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The missions that this service knows; their own service decides on them. */
public interface Missions {

    /** The mission, or a rejection {@code mission-not-found}. */
    Mono<Mission> get(String id);

    /** The missions that end after this moment, cancelled ones too, by the last of their events that is known here. */
    Flux<Version> endingAfter(Instant moment);

    /** The missions that are announced and end after this moment, the next one first, and at most so many. */
    Flux<Mission> ahead(Instant moment, int most);

    /** These missions by id, in one look; those that are not known here are left out. */
    Mono<Map<String, Mission>> byId(Collection<String> ids);

    /** A page of the missions that are ahead or under way, the next one first, or of all others, the latest first. */
    Mono<Paged<Mission>> page(boolean alive, Paging paging);

    /**
     * How far a mission is known.
     *
     * @param missionId the mission
     * @param sequence the last of its events that is known here
     */
    record Version(String missionId, long sequence) {}
}
