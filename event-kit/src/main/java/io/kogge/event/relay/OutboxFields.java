// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import io.kogge.kernel.command.Actor;
import java.time.Instant;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** How an outbox lies in its document. */
public final class OutboxFields {
    /** Entries that the broker may not have yet, oldest first. */
    public static final String OUTBOX = "outbox";
    /** True while the outbox may hold entries; absent otherwise. */
    public static final String PENDING = "pending";
    /** The sequence of the aggregate's latest event. */
    public static final String SEQUENCE = "sequence";

    static final String ENTRY_SEQUENCE = "seq";

    private OutboxFields() {}

    /** An entry as it is stored. */
    public static BsonDocument write(OutboxEntry entry) {
        BsonDocument stored = new BsonDocument(ENTRY_SEQUENCE, new BsonInt64(entry.sequence()))
                .append("topic", new BsonString(entry.topic()))
                .append("key", new BsonString(entry.key()))
                .append("type", new BsonString(entry.type()))
                .append("time", new BsonDateTime(entry.time().toEpochMilli()))
                .append("actor", new BsonString(entry.actor().toString()))
                .append("commandId", new BsonString(entry.commandId()))
                .append("correlationId", new BsonString(entry.correlationId()));
        byte[] payload = entry.payload();
        if (payload != null) {
            stored.append("payload", new BsonBinary(payload));
        }
        appendIfPresent(stored, "causationId", entry.causationId());
        appendIfPresent(stored, "traceparent", entry.traceparent());
        return stored;
    }

    /** The entries of a document, oldest first. */
    public static List<OutboxEntry> read(String aggregate, BsonDocument document) {
        String id = document.getString("_id").getValue();
        return document.getArray(OUTBOX, new BsonArray()).stream()
                .map(BsonValue::asDocument)
                .map(entry -> read(aggregate, id, entry))
                .toList();
    }

    private static OutboxEntry read(String aggregate, String id, BsonDocument stored) {
        return new OutboxEntry(
                aggregate,
                id,
                stored.getNumber(ENTRY_SEQUENCE).longValue(),
                stored.getString("topic").getValue(),
                stored.getString("key").getValue(),
                stored.getString("type").getValue(),
                stored.containsKey("payload") ? stored.getBinary("payload").getData() : null,
                Instant.ofEpochMilli(stored.getDateTime("time").getValue()),
                Actor.parse(stored.getString("actor").getValue()),
                stored.getString("commandId").getValue(),
                stored.getString("correlationId").getValue(),
                textOrNull(stored, "causationId"),
                textOrNull(stored, "traceparent"));
    }

    private static void appendIfPresent(BsonDocument stored, String field, @Nullable String value) {
        if (value != null) {
            stored.append(field, new BsonString(value));
        }
    }

    private static @Nullable String textOrNull(BsonDocument stored, String field) {
        return stored.containsKey(field) ? stored.getString(field).getValue() : null;
    }
}
