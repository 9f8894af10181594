// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.correspondence.model.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Storage of correspondences, one document each. Every change is one write, conditional on the version that it was decided
 * at; many of them share a command to the database, and so do letters that are queued at the same time.
 */
public interface CorrespondenceStore {

    /**
     * Puts fresh letters behind all others of their correspondences, which come into being where needed, and has each looked
     * at now. Nothing is read. A letter that is there already stays as it is.
     *
     * @return the ids of those that were there already
     */
    Mono<Set<String>> add(List<Delivery> fresh, Instant systemNow);

    /** Correspondences with a letter that is due and that nobody holds; those first that have been due longest. */
    Flux<Kept> due(Instant systemNow, int skip, int most);

    /** The correspondence of this id, or empty. */
    Mono<Kept> find(String id);

    /** Those of these ids, in no order; what is not there is left out. */
    Flux<Kept> find(Collection<String> ids);

    /** The correspondence that a letter belongs to, or empty. */
    Mono<Kept> withLetter(String letterId);

    /** Those that have letters of this message which may still be sent, in no order. */
    Flux<Kept> withOpen(String subject, String message);

    /** Those that are older than this, in no order. */
    Flux<Kept> olderThan(Instant systemNow);

    /** Writes it and has its events published; empty where the correspondence has another version or holder by now. */
    Mono<Kept> write(Change change);

    /** Deletes it where it still has this version. */
    Mono<Boolean> delete(Kept kept);

    /** Holds it for another lease from now; false when another holder has it. */
    Mono<Boolean> renew(String id, String holder, Instant now, Duration lease);
}
