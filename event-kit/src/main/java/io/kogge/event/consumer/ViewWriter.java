// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.codecs.configuration.CodecRegistry;

/** Turns events into one write for each document and kind of aggregate. */
final class ViewWriter<V extends Record> {
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
}
