// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.codecs.configuration.CodecRegistry;
import reactor.core.publisher.Mono;

/** Turns events into one write for each document and kind of aggregate, and sends these together. */
final class ViewWriter<V extends Record> {
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private record Key(String id, String aggregate) {}

    private final Projection<V> projection;
    private final ViewCodec<V> codec;

    private ViewWriter(Projection<V> projection, ViewCodec<V> codec) {
        this.projection = projection;
        this.codec = codec;
    }

    static <V extends Record> ViewWriter<V> of(Projection<V> projection, CodecRegistry codecs) {
        return new ViewWriter<>(projection, new ViewCodec<>(projection.view(), codecs));
    }

    Projection<V> projection() {
        return projection;
    }

    /** Events of one aggregate are in order. */
    Collection<ViewWrite> writes(List<ReceivedEvent> events) {
        Map<Key, ViewWrite> writes = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            if (!projection.topics().contains(event.topic())) {
                continue;
            }
            projection
                    .change(event)
                    .map(change -> write(event, change))
                    .ifPresent(write -> writes.merge(new Key(write.id(), write.aggregate()), write, ViewWrite::then));
        }
        return writes.values();
    }

    private ViewWrite write(ReceivedEvent event, ViewChange<V> change) {
        if (change instanceof ViewChange.Erase<V> erase) {
            return new ViewWrite(erase.id(), event.aggregate(), event.sequence(), null);
        }
        BsonDocument fields = codec.write(((ViewChange.Set<V>) change).document());
        String id = fields.getString("_id").getValue();
        fields.remove("_id");
        return new ViewWrite(id, event.aggregate(), event.sequence(), fields);
    }

    /** A write that finds its id taken may have met another insert, so it comes once more; then it was seen before. */
    static Mono<Void> send(MongoCollection<BsonDocument> view, Collection<ViewWrite> writes) {
        return refused(view, List.copyOf(writes))
                .flatMap(taken -> refused(view, taken))
                .then();
    }

    /** Those whose id was taken. */
    private static Mono<List<ViewWrite>> refused(MongoCollection<BsonDocument> view, List<ViewWrite> writes) {
        if (writes.isEmpty()) {
            return Mono.just(writes);
        }
        return Mono.from(view.bulkWrite(writes.stream().map(ViewWrite::model).toList(), ANY_ORDER))
                .map(result -> List.<ViewWrite>of())
                .onErrorResume(
                        MongoBulkWriteException.class,
                        e -> onlyTaken(e)
                                ? Mono.just(e.getWriteErrors().stream()
                                        .map(error -> writes.get(error.getIndex()))
                                        .toList())
                                : Mono.error(e));
    }

    private static boolean onlyTaken(MongoBulkWriteException e) {
        return e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
