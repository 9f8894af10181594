// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.lostlink.usecase.LinkRequest;
import io.kogge.delegation.lostlink.usecase.LinkRequests;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a request, until it is looked at: within seconds, so that there are never many. */
public final class MongoLinkRequests implements LinkRequests {
    /** The collection. */
    public static final String COLLECTION = "link-requests";

    private final MongoCollection<LinkRequestDocument> requests;

    /** Keeps requests in this database. */
    public MongoLinkRequests(MongoDatabase database) {
        this.requests = database.getCollection(COLLECTION, LinkRequestDocument.class);
    }

    @Override
    public Mono<Void> put(LinkRequest request) {
        return Mono.from(requests.insertOne(LinkRequestDocument.of(request))).then();
    }

    @Override
    public Flux<LinkRequest> open(int limit) {
        return Flux.from(
                        requests.find().sort(Sorts.descending("askedAt", "_id")).limit(limit))
                .map(LinkRequestDocument::toRequest);
    }

    @Override
    public Mono<Long> drop(Instant askedBefore) {
        return Mono.from(requests.deleteMany(lte("askedAt", askedBefore))).map(DeleteResult::getDeletedCount);
    }

    @Override
    public Mono<Void> done(String id) {
        return Mono.from(requests.deleteOne(eq("_id", id))).then();
    }
}
