// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Pages of a list with how many there are in all.
 *
 * @param documents the collection
 * @param aggregates what is in it
 */
record CountedPages<A, E>(MongoCollection<Document> documents, SearchableAggregates<A, E> aggregates) {

    Mono<Stored<A>> get(String id) {
        return aggregates.get(id);
    }

    /** All of them: a list that is exported has an end. */
    Flux<Stored<A>> all(Bson filter, Bson sort) {
        return aggregates.where(filter, sort, 0, Integer.MAX_VALUE);
    }

    Mono<Paged<Stored<A>>> page(Bson filter, Bson sort, Paging paging) {
        return Mono.zip(
                aggregates.where(filter, sort, paging.offset(), paging.size()).collectList(),
                Mono.from(documents.countDocuments(filter)),
                (items, total) -> Paged.of(paging, items, total));
    }
}
