// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.usecase.Change;
import io.kogge.notification.correspondence.usecase.CorrespondenceStore;
import io.kogge.notification.correspondence.usecase.Kept;
import io.kogge.notification.correspondence.usecase.Publishing;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a correspondence, with its outbox. */
public final class MongoCorrespondenceStore implements CorrespondenceStore {
    /** The collection. */
    public static final String COLLECTION = "correspondences";

    /** Those that pages show, in their order. */
    static final Bson PAGES = Indexes.ascending(
            CorrespondenceWrites.SUBJECT, CorrespondenceWrites.SHOWN, CorrespondenceWrites.CREATED_AT, "_id");

    /** Those whose entries were answered. */
    static final Bson ANSWERS = Indexes.ascending(CorrespondenceWrites.SUBJECT, CorrespondenceWrites.ANSWER);

    private static final Bson WORK = Indexes.ascending(CorrespondenceWrites.WORK, CorrespondenceWrites.DUE_AT);
    private static final List<String> OPEN = List.of(Delivery.Status.QUEUED.name(), Delivery.Status.HELD.name());

    private final MongoCollection<BsonDocument> documents;
    private final KeptCodec codec;
    private final Additions additions;
    private final GatheredWrites changes;

    /** Keeps them in this database. */
    public MongoCorrespondenceStore(MongoDatabase database, MongoTallies tallies, Publishing publishing) {
        this.documents = database.getCollection(COLLECTION, BsonDocument.class);
        this.codec = new KeptCodec(documents.getCodecRegistry());
        CorrespondenceWrites writes =
                new CorrespondenceWrites(documents.getCodecRegistry().get(LetterDocument.class));
        this.additions = new Additions(documents, writes, tallies);
        this.changes = new GatheredWrites(documents, writes, tallies, publishing);
    }

    /** Makes the indexes; before anything is read. */
    public Mono<Void> prepare() {
        return Flux.concat(
                        documents.createIndex(WORK, new IndexOptions().sparse(true)),
                        documents.createIndex(PAGES),
                        documents.createIndex(ANSWERS),
                        documents.createIndex(Indexes.ascending(CorrespondenceWrites.LETTER_ID)),
                        documents.createIndex(Indexes.ascending(CorrespondenceWrites.CREATED_AT)))
                .then();
    }

    @Override
    public Mono<Set<String>> add(List<Delivery> fresh, Instant systemNow) {
        return additions.add(fresh, systemNow);
    }

    @Override
    public Flux<Kept> due(Instant systemNow, int skip, int most) {
        Date now = Date.from(systemNow);
        return kept(documents
                .find(and(
                        eq(CorrespondenceWrites.WORK, true),
                        lte(CorrespondenceWrites.DUE_AT, now),
                        lte(CorrespondenceWrites.LEASE_UNTIL, now)))
                .sort(Sorts.ascending(CorrespondenceWrites.DUE_AT))
                .hint(WORK)
                .skip(skip)
                .limit(most));
    }

    @Override
    public Mono<Kept> find(String id) {
        return kept(documents.find(eq("_id", id))).next();
    }

    @Override
    public Flux<Kept> find(Collection<String> ids) {
        return kept(documents.find(in("_id", ids)));
    }

    @Override
    public Mono<Kept> withLetter(String letterId) {
        return kept(documents.find(eq(CorrespondenceWrites.LETTER_ID, letterId)))
                .next();
    }

    @Override
    public Flux<Kept> withOpen(String subject, String message) {
        return kept(documents.find(and(
                eq(CorrespondenceWrites.SUBJECT, subject),
                eq(CorrespondenceWrites.SHOWN, message),
                elemMatch(CorrespondenceWrites.LETTERS, and(eq("message", message), in("status", OPEN))))));
    }

    @Override
    public Flux<Kept> olderThan(Instant systemNow) {
        return kept(documents.find(lt(CorrespondenceWrites.CREATED_AT, Date.from(systemNow))));
    }

    @Override
    public Mono<Kept> write(Change change) {
        return changes.write(change);
    }

    @Override
    public Mono<Boolean> delete(Kept kept) {
        return Mono.from(documents.deleteOne(and(
                        eq("_id", kept.id()),
                        eq(CorrespondenceWrites.VERSION, kept.version()),
                        eq(CorrespondenceWrites.HOLDER, CorrespondenceWrites.NOBODY))))
                .map(result -> result.getDeletedCount() == 1);
    }

    @Override
    public Mono<Boolean> renew(String id, String holder, Instant now, Duration lease) {
        return Mono.from(documents.updateOne(
                        and(eq("_id", id), eq(CorrespondenceWrites.HOLDER, holder)),
                        set(CorrespondenceWrites.LEASE_UNTIL, Date.from(now.plus(lease)))))
                .map(result -> result.getMatchedCount() == 1);
    }

    private Flux<Kept> kept(FindPublisher<BsonDocument> found) {
        return Flux.from(found).map(codec::read);
    }
}
