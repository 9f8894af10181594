// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import io.kogge.event.relay.OutboxEntry;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.EventTypes;
import io.kogge.schemas.Topic;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;

/** Events as they are published, of this service and of others. */
public final class TestEvents {
    private TestEvents() {}

    /** An event of an aggregate, the one of this number, under this key. */
    public static OutboxEntry entry(
            String aggregate, String id, long sequence, Topic topic, String key, SpecificRecord payload) {
        return new OutboxEntry(
                aggregate,
                id,
                sequence,
                topic.topicName(),
                key,
                EventTypes.of(payload).ceType(),
                new EventCodec().encode(payload),
                Instant.EPOCH,
                Actor.system("test"),
                "test",
                "test",
                null,
                null);
    }
}
