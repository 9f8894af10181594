// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import io.kogge.event.relay.OutboxEntry;
import io.kogge.event.relay.OutboxFields;
import io.kogge.kernel.command.Command;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * The document of an aggregate: {@code {_id, version, sequence, state, createdBy, content, commands, outbox, pending}}.
 * It is never replaced as a whole: that would bring back outbox entries that a relay has removed meanwhile.
 */
record AggregateDocument(BsonDocument stored) {
    static final String VERSION = "version";
    static final String STATE = "state";
    private static final String CREATED_BY = "createdBy";
    private static final String CONTENT = "content";
    private static final String COMMANDS = "commands";

    /** How many of the latest commands are remembered; a repeat that comes later than that is decided anew. */
    private static final int REMEMBERED = 32;

    static BsonDocument first(String id, BsonDocument state, Command command, List<OutboxEntry> entries) {
        BsonDocument document = new BsonDocument("_id", new BsonString(id))
                .append(VERSION, new BsonInt64(1))
                .append(OutboxFields.SEQUENCE, new BsonInt64(entries.size()))
                .append(STATE, state)
                .append(CREATED_BY, new BsonString(command.id()))
                .append(COMMANDS, new BsonArray(List.of(new BsonString(command.id()))))
                .append(OutboxFields.OUTBOX, new BsonArray(written(entries)));
        if (command.content() != null) {
            document.append(CONTENT, ContentDigest.of(command.content()).write());
        }
        return entries.isEmpty() ? document : document.append(OutboxFields.PENDING, BsonBoolean.TRUE);
    }

    /** @param erased whether nothing is left of what people wrote, and so no digest of it either */
    Bson next(BsonDocument state, boolean erased, Command command, List<OutboxEntry> entries) {
        List<Bson> updates = new ArrayList<>();
        updates.add(set(STATE, state));
        updates.add(set(COMMANDS, commandsWith(command)));
        updates.add(inc(VERSION, 1L));
        if (erased) {
            updates.add(unset(CONTENT));
        }
        if (!entries.isEmpty()) {
            updates.add(inc(OutboxFields.SEQUENCE, (long) entries.size()));
            updates.add(pushEach(OutboxFields.OUTBOX, written(entries)));
            updates.add(set(OutboxFields.PENDING, true));
        }
        return combine(updates);
    }

    String id() {
        return stored.getString("_id").getValue();
    }

    long version() {
        return stored.getNumber(VERSION).longValue();
    }

    long sequence() {
        return stored.getNumber(OutboxFields.SEQUENCE).longValue();
    }

    BsonDocument state() {
        return stored.getDocument(STATE);
    }

    /** Whether this command was carried out; one that brings content must have made this of the same content. */
    boolean knows(Command command) {
        BsonString id = new BsonString(command.id());
        if (command.content() != null) {
            return id.equals(stored.get(CREATED_BY))
                    && stored.containsKey(CONTENT)
                    && ContentDigest.read(stored.getDocument(CONTENT)).matches(command.content());
        }
        return id.equals(stored.get(CREATED_BY)) || stored.getArray(COMMANDS).contains(id);
    }

    private BsonArray commandsWith(Command command) {
        List<BsonValue> commands = new ArrayList<>(stored.getArray(COMMANDS));
        commands.add(new BsonString(command.id()));
        return new BsonArray(commands.subList(Math.max(0, commands.size() - REMEMBERED), commands.size()));
    }

    private static List<BsonDocument> written(List<OutboxEntry> entries) {
        return entries.stream().map(OutboxFields::write).toList();
    }
}
