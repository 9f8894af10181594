// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;

/**
 * Aggregates that a service's storage can search: several at once are read in one query, without what lies around their
 * states.
 */
public interface SearchableAggregates<A, E> extends Aggregates<A, E> {

    /**
     * The aggregates that match.
     *
     * @param filter of the stored fields, such as {@code state.missionId}
     * @param sort by fields that an index ends with, so that nothing is sorted for a page
     * @param skip how many to leave out
     * @param limit most that are given
     */
    Flux<Stored<A>> where(Bson filter, Bson sort, int skip, int limit);

    /**
     * The same for a list that is shown again and again, of a kind that holds nothing about people: what was read is kept in memory,
     * and read once more where the database has another version by now. Who changed in that moment may be there though it matches
     * no longer.
     */
    Flux<Stored<A>> listed(Bson filter, Bson sort, int skip, int limit);
}
