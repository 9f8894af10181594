// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.schemas.Topic;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event as a consumer gets it.
 *
 * @param id the same in every repeat: aggregate name, aggregate id and sequence
 * @param topic where it was read
 * @param key key of the record
 * @param aggregate name of the kind of aggregate it came from, such as {@code allocation}
 * @param aggregateId which one
 * @param sequence position among that aggregate's events, from 1
 * @param time when it was written, in system time
 * @param actor who acted
 * @param correlationId the conversation it belongs to
 * @param payload the event, or null for a tombstone
 */
public record ReceivedEvent(
        String id,
        Topic topic,
        String key,
        String aggregate,
        String aggregateId,
        long sequence,
        Instant time,
        Actor actor,
        String correlationId,
        @Nullable SpecificRecord payload) {

    /** The command that a reaction gives because of this event; the same for every repeat of the event. */
    public Command command(String purpose) {
        return Command.causedBy(purpose, id, correlationId);
    }
}
