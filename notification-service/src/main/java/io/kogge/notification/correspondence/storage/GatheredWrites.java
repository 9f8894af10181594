// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.mongo.MongoErrors;
import io.kogge.event.mongo.SharedWrites;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.notification.correspondence.usecase.Change;
import io.kogge.notification.correspondence.usecase.Kept;
import io.kogge.notification.correspondence.usecase.Publishing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonString;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes changes, those of different correspondences that come at the same time by one command. A command says how many it
 * matched and not which, so where it was not all of them, or no answer came, each is asked whose its version is.
 */
final class GatheredWrites {
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    /** Letters are on their way to a mail server for longer than this. */
    private static final Duration GATHER = Duration.ofMillis(2);

    private final MongoCollection<BsonDocument> documents;
    private final CorrespondenceWrites writes;
    private final MongoTallies tallies;
    private final Publishing publishing;
    private final SharedWrites<Marked> shared = new SharedWrites<>(this::write, GATHER);
    private final String instance = UUID.randomUUID().toString();
    private final AtomicLong number = new AtomicLong();

    private record Marked(Change change, List<OutboxEntry> entries, String mark) {
        String id() {
            return change.before().id();
        }
    }

    /** The correspondence has another version. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super("Overtaken", null, false, false);
        }
    }

    GatheredWrites(
            MongoCollection<BsonDocument> documents,
            CorrespondenceWrites writes,
            MongoTallies tallies,
            Publishing publishing) {
        this.documents = documents;
        this.writes = writes;
        this.tallies = tallies;
        this.publishing = publishing;
    }

    /** Empty where it was overtaken. */
    Mono<Kept> write(Change change) {
        return Mono.defer(() -> {
            Marked marked = new Marked(change, publishing.entries(change), instance + ':' + number.incrementAndGet());
            return shared.write(marked)
                    .then(Mono.fromSupplier(() -> written(marked)))
                    .onErrorResume(Overtaken.class, lost -> Mono.empty());
        });
    }

    private Kept written(Marked marked) {
        Change change = marked.change();
        Kept before = change.before();
        List<OutboxEntry> outbox = new ArrayList<>(before.unpublished());
        outbox.addAll(marked.entries());
        if (!marked.entries().isEmpty()) {
            publishing.publish(before.id(), outbox);
        }
        return new Kept(
                before.id(),
                before.version() + 1,
                before.sequence() + marked.entries().size(),
                outbox,
                change.hold() instanceof Change.Hold.Take take
                        ? take.holder()
                        : change.hold() instanceof Change.Hold.Free ? CorrespondenceWrites.NOBODY : before.holder(),
                change.after());
    }

    private Mono<Map<Integer, Throwable>> write(List<Marked> changes) {
        return tallies.mark(changes.stream()
                        .map(each -> each.change().after().to().about().key())
                        .collect(Collectors.toSet()))
                .then(Mono.defer(() -> Mono.from(documents.bulkWrite(
                        changes.stream()
                                .map(each -> writes.change(each.change(), each.entries(), each.mark()))
                                .toList(),
                        ANY_ORDER))))
                .flatMap(result -> result.getMatchedCount() == changes.size()
                        ? Mono.just(Map.<Integer, Throwable>of())
                        : lost(changes, Map.of()))
                .onErrorResume(
                        MongoBulkWriteException.class,
                        some -> some.getWriteConcernError() == null
                                ? lost(changes, Additions.refused(some))
                                : Mono.error(some))
                .onErrorResume(MongoErrors::isUnavailable, away -> lost(changes, Map.of()));
    }

    /** Those that were not written, for one reason or the other. */
    private Mono<Map<Integer, Throwable>> lost(List<Marked> changes, Map<Integer, Throwable> refused) {
        return Flux.from(documents
                        .find(in("_id", changes.stream().map(Marked::id).toList()))
                        .projection(Projections.include(CorrespondenceWrites.MARK)))
                .collectMap(
                        found -> found.getString("_id").getValue(),
                        found -> found.getString(CorrespondenceWrites.MARK, new BsonString(""))
                                .getValue())
                .map(marks -> {
                    Map<Integer, Throwable> errors = new HashMap<>();
                    for (int i = 0; i < changes.size(); i++) {
                        Marked mine = changes.get(i);
                        if (!mine.mark().equals(marks.get(mine.id()))) {
                            errors.put(i, refused.getOrDefault(i, new Overtaken()));
                        }
                    }
                    return errors;
                });
    }
}
