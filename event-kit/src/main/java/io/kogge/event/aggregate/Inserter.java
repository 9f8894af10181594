// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.bson.BsonDocument;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/**
 * Inserts new documents of one collection, many by one write: what comes while a write is under way goes with the next. A
 * document that is refused is refused alone.
 */
final class Inserter {
    private static final int MOST = 500;
    private static final InsertManyOptions ANY_ORDER = new InsertManyOptions().ordered(false);

    private record Insert(BsonDocument document, MonoSink<BsonDocument> done) {}

    private final MongoCollection<BsonDocument> documents;
    private final Queue<Insert> waiting = new ArrayDeque<>();
    private boolean writing;

    Inserter(MongoCollection<BsonDocument> documents) {
        this.documents = documents;
    }

    /** Inserts it and gives it; an error where the id or a unique value is taken. */
    Mono<BsonDocument> insert(BsonDocument document) {
        return Mono.<BsonDocument>create(sink -> {
                    if (isFirst(new Insert(document, sink))) {
                        writeNext();
                    }
                })
                // who waits must not hold up the next write
                .publishOn(Schedulers.parallel());
    }

    private synchronized boolean isFirst(Insert insert) {
        boolean first = !writing;
        waiting.add(insert);
        writing = true;
        return first;
    }

    private synchronized List<Insert> next() {
        List<Insert> next = new ArrayList<>();
        while (next.size() < MOST && !waiting.isEmpty()) {
            next.add(waiting.remove());
        }
        writing = !next.isEmpty();
        return next;
    }

    private void writeNext() {
        List<Insert> next = next();
        if (!next.isEmpty()) {
            write(next)
                    .doFinally(end -> writeNext())
                    .subscribe(
                            nothing -> {},
                            error -> refused(next, error),
                            () -> next.forEach(insert -> insert.done().success(insert.document())));
        }
    }

    private Mono<Void> write(List<Insert> inserts) {
        return inserts.size() == 1
                ? Mono.from(documents.insertOne(inserts.get(0).document())).then()
                : Mono.from(documents.insertMany(
                                inserts.stream().map(Insert::document).toList(), ANY_ORDER))
                        .then();
    }

    /** Each with its own error, as if it had come alone; whatever goes wrong with all of them is everybody's. */
    private static void refused(List<Insert> inserts, Throwable error) {
        if (!(error instanceof MongoBulkWriteException some) || some.getWriteConcernError() != null) {
            inserts.forEach(insert -> insert.done().error(error));
            return;
        }
        Map<Integer, BulkWriteError> errors = new HashMap<>();
        some.getWriteErrors().forEach(each -> errors.put(each.getIndex(), each));
        for (int i = 0; i < inserts.size(); i++) {
            BulkWriteError own = errors.get(i);
            if (own == null) {
                inserts.get(i).done().success(inserts.get(i).document());
            } else {
                inserts.get(i).done().error(new MongoWriteException(own, some.getServerAddress(), Set.of()));
            }
        }
    }
}
