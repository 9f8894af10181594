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
    static final int REMEMBERED = 32;

    static BsonDocument first(String id, BsonDocument state, List<Command> commands, List<OutboxEntry> entries) {
        Command creating = commands.get(0);
        BsonDocument document = new BsonDocument("_id", new BsonString(id))
                .append(VERSION, new BsonInt64(1))
                .append(OutboxFields.SEQUENCE, new BsonInt64(entries.size()))
                .append(STATE, state)
                .append(CREATED_BY, new BsonString(creating.id()))
                .append(COMMANDS, latest(List.of(), commands, REMEMBERED))
                .append(OutboxFields.OUTBOX, new BsonArray(written(entries)));
        if (creating.content() != null) {
            document.append(CONTENT, ContentDigest.of(creating.content()).write());
        }
        return entries.isEmpty() ? document : document.append(OutboxFields.PENDING, BsonBoolean.TRUE);
    }

    /**
     * The update to the next version.
     *
     * @param state what to write of the state: one field or several
     * @param erased whether nothing is left of what people wrote, and so no digest of it either
     * @param remembered how many commands to remember
     */
    Bson next(List<Bson> state, boolean erased, List<Command> commands, int remembered, List<OutboxEntry> entries) {
        List<Bson> updates = new ArrayList<>(state);
        updates.add(set(COMMANDS, latest(stored.getArray(COMMANDS), commands, remembered)));
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

    /** As it is after that update, without state, and with the outbox of another document. */
    BsonDocument after(List<Command> commands, int remembered, List<OutboxEntry> entries, BsonDocument outbox) {
        return head().stored()
                .append(VERSION, new BsonInt64(version() + 1))
                .append(OutboxFields.SEQUENCE, new BsonInt64(sequence() + entries.size()))
                .append(COMMANDS, latest(stored.getArray(COMMANDS), commands, remembered))
                .append(OutboxFields.OUTBOX, outbox.getArray(OutboxFields.OUTBOX));
    }

    /** What is needed for the next change: neither state nor outbox. */
    AggregateDocument head() {
        BsonDocument head = new BsonDocument();
        stored.forEach((name, value) -> {
            if (!name.equals(STATE) && !name.equals(OutboxFields.OUTBOX)) {
                head.append(name, value);
            }
        });
        return new AggregateDocument(head);
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

    private static BsonArray latest(List<BsonValue> before, List<Command> commands, int remembered) {
        List<BsonValue> ids = new ArrayList<>(before);
        commands.forEach(command -> ids.add(new BsonString(command.id())));
        return new BsonArray(ids.subList(Math.max(0, ids.size() - remembered), ids.size()));
    }

    private static List<BsonDocument> written(List<OutboxEntry> entries) {
        return entries.stream().map(OutboxFields::write).toList();
    }
}
