// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.StateReader;
import io.kogge.notification.suppression.model.Unsubscriptions;
import io.kogge.notification.suppression.usecase.UnsubscribedPeople;
import java.util.Collection;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people who unsubscribed, in their collection. */
public final class MongoUnsubscribedPeople implements UnsubscribedPeople {
    private final MongoCollection<Document> documents;
    private final StateReader<UnsubscriptionDocument> states;

    /** Over this service's database. */
    public MongoUnsubscribedPeople(MongoDatabase database) {
        this.documents = database.getCollection(SuppressionStorage.PEOPLE);
        this.states = StateReader.whole(database, SuppressionStorage.PEOPLE, UnsubscriptionDocument.class);
    }

    @Override
    public Flux<Unsubscriptions> of(Collection<String> personIds) {
        return states.find(Filters.in("_id", personIds)).map(UnsubscriptionDocument::toUnsubscriptions);
    }

    @Override
    public Mono<Void> forget(String personId) {
        return Mono.from(documents.deleteOne(Filters.eq("_id", personId))).then();
    }
}
