// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import io.kogge.event.relay.OutboxEntry;
import io.kogge.kernel.command.Command;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.EventTypes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Turns what an aggregate publishes into entries of its outbox; for storage that writes its documents in a way of its own. */
public final class OutboxEntries {
    private static final String ERASED = "io.kogge.erased.v1";

    private final EventCodec codec;
    private final Clock system;

    /** The clock is the system's. */
    public OutboxEntries(EventCodec codec, Clock system) {
        this.codec = codec;
        this.system = system;
    }

    /**
     * The entries, in order.
     *
     * @param aggregate name of the kind of aggregate
     * @param lastSequence of the aggregate's latest event
     */
    public List<OutboxEntry> of(
            String aggregate,
            String id,
            long lastSequence,
            Command command,
            @Nullable String traceparent,
            List<Outgoing> events) {
        // as precisely as the outbox keeps it: what is published again from there is the same event
        Instant now = system.instant().truncatedTo(ChronoUnit.MILLIS);
        List<OutboxEntry> entries = new ArrayList<>(events.size());
        for (Outgoing event : events) {
            SpecificRecord payload = event.payload();
            entries.add(new OutboxEntry(
                    aggregate,
                    id,
                    lastSequence + entries.size() + 1,
                    event.topic().topicName(),
                    event.key(),
                    payload == null ? ERASED : EventTypes.of(payload).ceType(),
                    payload == null ? null : codec.encode(payload),
                    now,
                    command.actor(),
                    command.id(),
                    command.correlationId(),
                    command.causationId(),
                    traceparent));
        }
        return entries;
    }
}
