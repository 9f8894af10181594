// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.usecase.ReturnedMails;
import java.time.Instant;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Mails that came back, in their collection. */
public final class MongoReturnedMails implements ReturnedMails {
    private final MongoCollection<Document> documents;
    private final SearchableAggregates<ReturnedMail, Void> aggregates;

    /** Over this service's database. */
    public MongoReturnedMails(MongoDatabase database, SearchableAggregates<ReturnedMail, Void> aggregates) {
        this.documents = database.getCollection(ReturnedMailStorage.COLLECTION);
        this.aggregates = aggregates;
    }

    @Override
    public Mono<Stored<ReturnedMail>> get(String id) {
        return aggregates.get(id);
    }

    @Override
    public Mono<Paged<Stored<ReturnedMail>>> open(Paging paging) {
        Bson open = eq(ReturnedMailStorage.OPEN, true);
        return Mono.zip(
                aggregates
                        .where(open, descending(ReturnedMailStorage.ARRIVED, "_id"), paging.offset(), paging.size())
                        .collectList(),
                Mono.from(documents.countDocuments(open)),
                (items, total) -> Paged.of(paging, items, total));
    }

    @Override
    public Mono<Long> deleteArrivedBefore(Instant before) {
        return Mono.from(documents.deleteMany(lt(ReturnedMailStorage.ARRIVED, before)))
                .map(deleted -> deleted.getDeletedCount());
    }

    @Override
    public Mono<Void> forget(String personId) {
        return Mono.from(documents.deleteMany(eq(ReturnedMailStorage.PERSON, personId)))
                .then();
    }
}
