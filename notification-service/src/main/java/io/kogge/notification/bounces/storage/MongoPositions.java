// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.bounces.usecase.Positions;
import io.kogge.notification.bounces.usecase.ReturnMailbox.Position;
import org.bson.codecs.pojo.annotations.BsonId;
import reactor.core.publisher.Mono;

/** How far a mailbox was read, a document for each mailbox there ever was. */
public final class MongoPositions implements Positions {
    /** The collection. */
    public static final String COLLECTION = "mailboxPositions";

    private final MongoCollection<PositionDocument> documents;
    private final String mailbox;

    /**
     * A position as it is stored.
     *
     * @param mailbox whose
     */
    public record PositionDocument(@BsonId String mailbox, long validity, long uid) {}

    /** Of this mailbox: another one begins at its start. */
    public MongoPositions(MongoDatabase database, String mailbox) {
        this.documents = database.getCollection(COLLECTION, PositionDocument.class);
        this.mailbox = mailbox;
    }

    @Override
    public Mono<Position> last() {
        return Mono.from(documents.find(Filters.eq("_id", mailbox)))
                .map(found -> new Position(found.validity(), found.uid()))
                .defaultIfEmpty(Position.START);
    }

    @Override
    public Mono<Void> reached(Position position) {
        return Mono.from(documents.replaceOne(
                        Filters.eq("_id", mailbox),
                        new PositionDocument(mailbox, position.validity(), position.uid()),
                        new ReplaceOptions().upsert(true)))
                .then();
    }
}
