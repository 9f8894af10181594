// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import reactor.core.publisher.Mono;

/**
 * Writes into one generation of a view. Where there are many and most documents of the last ones were new it inserts them,
 * whole and without looking first, which costs the database less than half; those that are there already, and all of them
 * while most are, are written with a guard.
 */
final class GenerationWriter {
    /** With fewer a refused insert costs a round trip more than it saves. */
    private static final int MANY = 8;

    private static final InsertManyOptions ANY_ORDER = new InsertManyOptions().ordered(false);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<BsonDocument> generation;
    private volatile boolean mostlyNew = true;

    GenerationWriter(MongoCollection<BsonDocument> generation) {
        this.generation = generation;
    }

    /** Brings the documents up to these writes; repeats change nothing. */
    Mono<Void> write(Collection<ViewWrite> writes) {
        return Mono.defer(() -> {
            List<List<ViewWrite>> documents = documents(writes);
            boolean insert = mostlyNew && documents.size() >= MANY;
            return (insert ? insert(documents) : guarded(documents))
                    .doOnNext(made -> mostlyNew = 2 * made >= documents.size())
                    .then();
        });
    }

    /** The writes of each document. */
    private static List<List<ViewWrite>> documents(Collection<ViewWrite> writes) {
        Map<String, List<ViewWrite>> documents = new LinkedHashMap<>();
        writes.forEach(write ->
                documents.computeIfAbsent(write.id(), id -> new ArrayList<>(2)).add(write));
        return List.copyOf(documents.values());
    }

    /** Gives how many there were not. */
    private Mono<Integer> insert(List<List<ViewWrite>> documents) {
        return Mono.from(generation.insertMany(
                        documents.stream().map(ViewWrite::first).toList(), ANY_ORDER))
                .thenReturn(documents.size())
                .onErrorResume(
                        MongoBulkWriteException.class,
                        some -> onlyTaken(some) ? taken(some, documents) : Mono.error(some));
    }

    private Mono<Integer> taken(MongoBulkWriteException some, List<List<ViewWrite>> documents) {
        List<List<ViewWrite>> taken = some.getWriteErrors().stream()
                .map(BulkWriteError::getIndex)
                .map(documents::get)
                .toList();
        return guarded(taken).thenReturn(documents.size() - taken.size());
    }

    /**
     * A write that finds its id taken may have met another insert, so it comes once more; then it was seen before. Gives how
     * many documents there were not.
     */
    private Mono<Integer> guarded(List<List<ViewWrite>> documents) {
        List<ViewWrite> writes = documents.stream().flatMap(List::stream).toList();
        return attempt(writes).flatMap(sent -> attempt(sent.taken()).map(again -> sent.made() + again.made()));
    }

    /**
     * What came of some writes.
     *
     * @param made how many documents they made
     * @param taken those whose id was taken
     */
    private record Sent(int made, List<ViewWrite> taken) {}

    private Mono<Sent> attempt(List<ViewWrite> writes) {
        if (writes.isEmpty()) {
            return Mono.just(new Sent(0, List.of()));
        }
        return Mono.from(generation.bulkWrite(
                        writes.stream().map(ViewWrite::model).toList(), UNORDERED))
                .map(result -> new Sent(result.getUpserts().size(), List.of()))
                .onErrorResume(
                        MongoBulkWriteException.class,
                        some -> onlyTaken(some) ? Mono.just(sent(some, writes)) : Mono.error(some));
    }

    private static Sent sent(MongoBulkWriteException some, List<ViewWrite> writes) {
        return new Sent(
                some.getWriteResult().getUpserts().size(),
                some.getWriteErrors().stream()
                        .map(error -> writes.get(error.getIndex()))
                        .toList());
    }

    /** Whether nothing is wrong but that some ids were taken. */
    private static boolean onlyTaken(MongoBulkWriteException some) {
        return some.getWriteConcernError() == null
                && some.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
