// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<BsonDocument> generation;
    private final SumMark mark;
    private volatile boolean mostlyNew = true;

    GenerationWriter(View<?> view, MongoCollection<BsonDocument> generation) {
        this.generation = generation;
        this.mark = new SumMark(view);
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
        return send(documents, writes -> new InsertOneModel<>(ViewWrite.first(writes, mark)))
                .flatMap(sent -> guarded(sent.taken()).thenReturn(sent.made()));
    }

    /**
     * A write that finds its id taken may have met another insert, so it comes once more; then it was seen before. Gives how
     * many documents there were not.
     */
    private Mono<Integer> guarded(List<List<ViewWrite>> documents) {
        List<ViewWrite> writes = documents.stream().flatMap(List::stream).toList();
        return send(writes, write -> write.model(mark))
                .flatMap(sent ->
                        send(sent.taken(), write -> write.model(mark)).map(again -> sent.made() + again.made()));
    }

    /**
     * What came of some writes.
     *
     * @param made how many documents they made
     * @param taken those whose id was taken
     */
    private record Sent<T>(int made, List<T> taken) {}

    private <T> Mono<Sent<T>> send(List<T> all, Function<T, WriteModel<BsonDocument>> model) {
        if (all.isEmpty()) {
            return Mono.just(new Sent<>(0, List.of()));
        }
        return Mono.from(generation.bulkWrite(all.stream().map(model).toList(), ANY_ORDER))
                .map(result -> new Sent<T>(made(result), List.of()))
                .onErrorResume(
                        MongoBulkWriteException.class,
                        some -> onlyTaken(some) ? Mono.just(sent(some, all)) : Mono.error(some));
    }

    private static <T> Sent<T> sent(MongoBulkWriteException some, List<T> all) {
        return new Sent<>(
                made(some.getWriteResult()),
                some.getWriteErrors().stream()
                        .map(error -> all.get(error.getIndex()))
                        .toList());
    }

    private static int made(BulkWriteResult result) {
        return result.getInsertedCount() + result.getUpserts().size();
    }

    /** Whether nothing is wrong but that some ids were taken. */
    private static boolean onlyTaken(MongoBulkWriteException some) {
        return some.getWriteConcernError() == null
                && some.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
