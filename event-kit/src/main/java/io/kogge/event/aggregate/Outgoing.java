// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import io.kogge.schemas.EventTypes;
import io.kogge.schemas.Topic;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event as it goes to a topic.
 *
 * @param topic where to
 * @param key decides the partition, and with it what stays in order
 * @param payload the event, or null for a tombstone
 */
public record Outgoing(Topic topic, String key, @Nullable SpecificRecord payload) {

    /** An event for the topic that its schema names. */
    public static Outgoing of(String key, SpecificRecord payload) {
        return new Outgoing(EventTypes.of(payload).topic(), key, payload);
    }

    /** Erases what a compacted topic holds under this key. */
    public static Outgoing tombstone(Topic topic, String key) {
        return new Outgoing(topic, key, null);
    }
}
