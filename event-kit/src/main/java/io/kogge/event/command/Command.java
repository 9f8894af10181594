// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.command;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One wish to change something, recognisable when it comes again: a repeated request, or a retry after a write whose
 * answer was lost.
 *
 * @param id identifies the wish; the same id changes an aggregate once
 * @param correlationId the conversation it belongs to: that of the first request
 * @param causationId id of the event that caused it, or null where a person did
 */
public record Command(
        String id, String correlationId, @Nullable String causationId) {

    /** A wish that nobody will repeat. */
    public static Command fresh() {
        return of(UUID.randomUUID().toString());
    }

    /** A wish under an id that the caller chose, so that it may repeat it. */
    public static Command of(String id) {
        return new Command(id, id, null);
    }

    /**
     * The wish to create something under a client's id: recognised again only with the same content, so that other
     * content under the same id is refused.
     */
    public static Command creating(String id, Object content) {
        String digest = UUID.nameUUIDFromBytes((id + '\n' + content).getBytes(StandardCharsets.UTF_8))
                .toString();
        return of(digest);
    }

    /** What a reaction does because of an event; doing it again is the same command. */
    public static Command causedBy(String purpose, String eventId, String correlationId) {
        return new Command(purpose + ':' + eventId, correlationId, eventId);
    }
}
