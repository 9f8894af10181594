// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Storage of occurrences; every change is conditional, so that several instances can work at the same time. */
public interface Occurrences {

    /** Plans it, or plans it anew where it was dropped because the mission moved; what has begun stays as it is. */
    Mono<Void> plan(Occurrence occurrence);

    /** Drops the mission's planned ones except these. */
    Mono<Void> dropOthers(String missionId, Collection<String> keep, DropReason reason);

    /** Drops one that is planned. */
    Mono<Void> drop(String id, DropReason reason);

    /** The planned ones that are due (domain time). */
    Flux<Occurrence> due(Instant now);

    /** Those whose beginner was not heard of again (system time). */
    Flux<Occurrence> abandoned(Instant systemNow);

    /**
     * Begins a planned or an abandoned one; the beginner has until the lease ends (system time) to finish it.
     *
     * @return whether it was this caller who began it
     */
    Mono<Boolean> begin(String id, Instant systemNow, Duration lease);

    /** Stores one that begins at once; the stored one, which may have been there before. */
    Mono<Occurrence> beginNew(Occurrence occurrence, Instant systemNow, Duration lease);

    /** All its recipients have their deliveries. */
    Mono<Void> finish(String id);

    /** One of them, or empty. */
    Mono<Occurrence> find(String id);

    /** All of a mission. */
    Flux<Occurrence> ofMission(String missionId);

    /** When the next planned one goes out, by mission; a mission without any is missing. */
    Mono<Map<String, Instant>> nextDue();

    /** Those of these missions that are planned. */
    Flux<Occurrence> planned(Collection<String> missionIds);
}
