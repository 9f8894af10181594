// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.suppression.model.Suppression;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The addresses that mail came back from, by their digests. */
public interface Suppressions {

    /** What is known of this address, or empty. */
    Mono<Stored<Suppression>> at(String address);

    /** Those of these addresses that get no mail; one query. */
    Mono<Set<String>> suppressed(Collection<String> addresses);

    /** A page of all that are or were suppressed, the latest first. */
    Mono<Paged<Stored<Suppression>>> listed(Paging paging);

    /** Ids of those that this person held. */
    Flux<String> heldBy(String personId);

    /** Deletes what was released, or came back last, before this moment; what is suppressed stays. */
    Mono<Long> deleteOverBefore(Instant before);
}
