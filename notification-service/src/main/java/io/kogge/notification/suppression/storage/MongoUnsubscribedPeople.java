// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.suppression.model.Unsubscriptions;
import io.kogge.notification.suppression.usecase.UnsubscribedPeople;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people who unsubscribed, in their collection. */
public final class MongoUnsubscribedPeople implements UnsubscribedPeople {
    private final MongoCollection<Kept> documents;

    /** The part of a stored aggregate that is read here. */
    public record Kept(UnsubscriptionDocument state) {}

    /** Over this service's database. */
    public MongoUnsubscribedPeople(MongoDatabase database) {
        this.documents = database.getCollection(SuppressionStorage.PEOPLE, Kept.class);
    }

    @Override
    public Flux<Unsubscriptions> of(Collection<String> personIds) {
        return Flux.from(documents
                        .find(Filters.in("_id", personIds))
                        .projection(Projections.fields(Projections.include("state"), Projections.excludeId())))
                .map(kept -> kept.state().toUnsubscriptions());
    }

    @Override
    public Mono<Void> forget(String personId) {
        return Mono.from(documents.deleteOne(Filters.eq("_id", personId))).then();
    }
}
