// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.SuppressionEvent;
import io.kogge.notification.suppression.usecase.Suppressions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Addresses that mail came back from, in their collection. */
public final class MongoSuppressions implements Suppressions {
    private static final Bson BY_ID = descending("_id");

    private final MongoCollection<Document> documents;
    private final SearchableAggregates<Suppression, SuppressionEvent> aggregates;

    /** Over this service's database. */
    public MongoSuppressions(MongoDatabase database, SearchableAggregates<Suppression, SuppressionEvent> aggregates) {
        this.documents = database.getCollection(SuppressionStorage.ADDRESSES);
        this.aggregates = aggregates;
    }

    @Override
    public Mono<Stored<Suppression>> at(String address) {
        return aggregates
                .where(eq(SuppressionStorage.ADDRESS, address), BY_ID, 0, 1)
                .next();
    }

    @Override
    public Mono<Set<String>> suppressed(Collection<String> addresses) {
        return Flux.from(documents
                        .find(and(in(SuppressionStorage.ADDRESS, addresses), eq(SuppressionStorage.SUPPRESSED, true)))
                        .projection(Projections.include(SuppressionStorage.ADDRESS)))
                .map(found -> found.getEmbedded(List.of("state", "address"), String.class))
                .collect(Collectors.toSet());
    }

    @Override
    public Mono<Paged<Stored<Suppression>>> listed(Paging paging) {
        Bson everSuppressed = eq(SuppressionStorage.LISTED, true);
        return Mono.zip(
                aggregates
                        .where(
                                everSuppressed,
                                descending(SuppressionStorage.SINCE, "_id"),
                                paging.offset(),
                                paging.size())
                        .collectList(),
                Mono.from(documents.countDocuments(everSuppressed)),
                (items, total) -> Paged.of(paging, items, total));
    }

    @Override
    public Flux<String> heldBy(String personId) {
        return Flux.from(documents.find(eq(SuppressionStorage.PERSON, personId)).projection(Projections.include("_id")))
                .map(found -> found.getString("_id"));
    }

    @Override
    public Mono<Long> deleteOverBefore(Instant before) {
        return Mono.from(documents.deleteMany(lt(SuppressionStorage.OVER, before)))
                .map(deleted -> deleted.getDeletedCount());
    }
}
