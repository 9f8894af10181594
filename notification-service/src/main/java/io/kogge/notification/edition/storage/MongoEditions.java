// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.edition.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.mongo.MongoErrors;
import io.kogge.notification.edition.model.Edition;
import io.kogge.notification.edition.usecase.Editions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document an edition; which were kept lately is remembered, as thousands of letters show the same. */
public final class MongoEditions implements Editions {
    /** The collection. */
    public static final String COLLECTION = "missionEditions";

    /** So long one counts as kept: far shorter than any is. */
    private static final Duration LATELY = Duration.ofDays(1);

    private static final String USED_AT = "usedAt";

    /** More than there are missions whose letters go out on one day. */
    private static final int MOST_REMEMBERED = 10_000;

    private final MongoCollection<EditionDocument> documents;
    private final Clock systemClock;
    private final Map<String, Instant> kept = new ConcurrentHashMap<>();

    /** Keeps them in this database; the clock is the system's. */
    public MongoEditions(MongoDatabase database, Clock systemClock) {
        this.documents = database.getCollection(COLLECTION, EditionDocument.class);
        this.systemClock = systemClock;
    }

    /** Makes the index that letting go needs; before anything is read. */
    public Mono<Void> prepare() {
        return Mono.from(documents.createIndex(Indexes.ascending(USED_AT))).then();
    }

    @Override
    public Mono<Void> keep(Collection<Edition> editions) {
        return Flux.fromIterable(editions).concatMap(this::keep).then();
    }

    private Mono<Void> keep(Edition edition) {
        Instant now = systemClock.instant();
        Instant before = kept.get(edition.id());
        return before != null && now.isBefore(before.plus(LATELY)) ? Mono.empty() : store(edition, now);
    }

    private Mono<Void> store(Edition edition, Instant now) {
        return Mono.from(documents.insertOne(EditionDocument.of(edition, now)))
                .then()
                .onErrorResume(
                        MongoErrors::isDuplicate,
                        there -> Mono.from(documents.updateOne(eq(edition.id()), max(USED_AT, Date.from(now))))
                                .then())
                .doOnSuccess(stored -> remember(edition.id(), now));
    }

    private void remember(String id, Instant now) {
        if (kept.size() >= MOST_REMEMBERED) {
            kept.clear();
        }
        kept.put(id, now);
    }

    @Override
    public Mono<Edition> find(String id) {
        return Flux.from(documents.find(eq(id)).limit(1)).next().map(EditionDocument::edition);
    }

    @Override
    public Mono<Long> deleteUnused(Instant before) {
        return Mono.from(documents.deleteMany(lt(USED_AT, Date.from(before)))).map(DeleteResult::getDeletedCount);
    }
}
