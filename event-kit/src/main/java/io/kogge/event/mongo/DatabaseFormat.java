// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.format.EarlierFormat;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The number of the format that a service's database is written in, noted in the database before anything else is.
 * Documents only grow, so it changes only if they can no longer be read as they are: last when the letters to one person
 * about one mission came to lie in one document (3).
 */
public final class DatabaseFormat {
    /** What this build reads and writes. */
    static final int CURRENT = 3;

    private static final String COLLECTION = "format";
    private static final String ID = "database";
    private static final String NUMBER = "number";

    private final MongoDatabase database;

    private DatabaseFormat(MongoDatabase database) {
        this.database = database;
    }

    /** Notes the format in an empty database; an error {@link EarlierFormat} in one of another format. */
    public static Mono<Void> check(MongoDatabase database) {
        return new DatabaseFormat(database).check();
    }

    private Mono<Void> check() {
        return noted().switchIfEmpty(Mono.defer(this::noteIfEmpty))
                .flatMap(number -> number == CURRENT ? Mono.empty() : Mono.error(refusal()));
    }

    private Mono<Integer> noted() {
        return Mono.from(formats().find(Filters.eq("_id", ID)).first()).map(format -> format.getInteger(NUMBER));
    }

    /** Another instance that starts on the same empty database notes the format before it makes anything. */
    private Mono<Integer> noteIfEmpty() {
        return Flux.from(database.listCollectionNames())
                .hasElements()
                .flatMap(used -> used
                        ? noted().switchIfEmpty(Mono.error(this::refusal))
                        : Mono.from(formats().insertOne(new Document("_id", ID).append(NUMBER, CURRENT)))
                                .thenReturn(CURRENT)
                                .onErrorResume(MongoErrors::isDuplicate, faster -> noted()));
    }

    private MongoCollection<Document> formats() {
        return database.getCollection(COLLECTION);
    }

    private EarlierFormat refusal() {
        return new EarlierFormat(
                "The database %s was written by an earlier build of Kogge, in a format that this one does not read"
                        .formatted(database.getName()));
    }
}
