// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.schedule.model.Claim;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Storage of occurrences; every change is conditional, so that several instances can work at the same time. */
public interface Occurrences {

    /** Plans it, also where it is planned otherwise or may be revived; what has begun stays as it is. */
    Mono<Void> plan(Occurrence occurrence, Instant now);

    /** Plans and drops what the plan says by one command to the database. */
    Mono<Void> carryOut(Plan plan, Instant now);

    /** Drops one that is planned. */
    Mono<Void> drop(String id, DropReason reason);

    /** Drops all that are planned for single people of a mission. */
    Mono<Void> dropOfPeople(String missionId, DropReason reason);

    /** The planned ones that are due (domain time), the earliest first, so many at most. */
    Flux<Occurrence> due(Instant now, int most);

    /** Those whose beginner was not heard of again (system time). */
    Flux<Occurrence> abandoned(Instant systemNow);

    /**
     * Begins a planned or an abandoned one; empty where another was first. The beginner works on it until the lease ends
     * (system time), and has it renewed with every advance.
     */
    Mono<Claim> begin(String id, Instant systemNow, Duration lease);

    /** Stores one that begins at once; empty where it was there before. */
    Mono<Claim> beginNew(Occurrence occurrence, Instant systemNow, Duration lease);

    /** All up to this registration have their letters; false where another has taken over, and this one has to stop. */
    Mono<Boolean> advance(Claim claim, String cursor, Instant systemNow, Duration lease);

    /** All its recipients have their letters. */
    Mono<Void> finish(Claim claim);

    /** Staff are told this; all is done. */
    Mono<Void> report(Claim claim, long missing);

    /** The only one it was for does not get it. */
    Mono<Void> giveUp(Claim claim, DropReason reason);

    /** Holds one that is planned, or pauses one that is going out, whose worker then stops; says whether it did. */
    Mono<Boolean> hold(String id);

    /** Lets go on one that is held or paused; whoever looks next goes on with it. Says whether it did. */
    Mono<Boolean> release(String id, Instant now);

    /** Leaves out one that is planned, held or paused; says whether it did. */
    Mono<Boolean> leaveOut(String id);

    /** Plans again what was left out; says whether it did. */
    Mono<Boolean> bringBack(String id, Instant now);

    /** Has one that is planned or held begin as it is here, by whoever looks next; says whether it did. */
    Mono<Boolean> startNow(Occurrence asOfNow);

    /** Whoever goes on with a paused one comes by this registration, though it may have been past it. */
    Mono<Void> rewind(String id, String registrationId);

    /** One of them, or empty. */
    Mono<Occurrence> find(String id);

    /** All of a mission that are for many people, without their parts. */
    Flux<Occurrence> ofMission(String missionId);

    /** The same with their parts. */
    Flux<Occurrence> withParts(String missionId);

    /** Whether any of this rule for a single person of the mission is still to come. */
    Mono<Boolean> anyOfPeople(String missionId, String rule);

    /** Those of these people. */
    Flux<Occurrence> ofPeople(Collection<String> registrationIds);

    /** When the next planned one goes out, by mission; a mission without any is missing. */
    Mono<Map<String, Instant>> nextDue();

    /** Those of these missions that are planned, and for many people. */
    Flux<Occurrence> planned(Collection<String> missionIds);

    /** Deletes those of single people that are over since this moment (domain time); says how many. */
    Mono<Long> deleteOfPeople(Instant before);
}
