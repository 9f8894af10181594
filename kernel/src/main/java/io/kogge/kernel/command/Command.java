// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One wish to change something, recognisable when it comes again: a repeated request, or a retry after a write whose
 * answer was lost. Its ids go to topics that are kept for ever, so nothing that somebody typed may be worked into them,
 * not even as a digest.
 *
 * @param id identifies the wish; the same id changes an aggregate once
 * @param actor who wishes it
 * @param correlationId the conversation it belongs to: that of the first request
 * @param causationId id of the event that caused it, or null where a person did
 * @param content what is to be created, where the id alone does not tell one wish from another; else null. Of it the
 *     aggregate's document keeps a digest that nobody can compute without its salt, and nothing is published.
 */
public record Command(
        String id,
        Actor actor,
        String correlationId,
        @Nullable String causationId,
        @Nullable String content) {

    /** A wish that nobody will repeat. */
    public static Command by(Actor actor) {
        return of(UUID.randomUUID().toString(), actor);
    }

    /** A wish under an id that the caller chose, so that it may repeat it. */
    public static Command of(String id, Actor actor) {
        return new Command(id, actor, id, null, null);
    }

    /**
     * The wish to create something under a client's id: recognised again only with the same content, so that other
     * content under the same id is refused.
     */
    public static Command creating(String id, Actor actor, Object content) {
        return new Command(id, actor, id, null, content.toString());
    }

    /**
     * What a reaction does because of an event; doing it again is the same command.
     *
     * @param purpose what it does, as a code in kebab-case: also the reason for which Kogge acts
     */
    public static Command causedBy(String purpose, String eventId, String correlationId) {
        return new Command(purpose + ':' + eventId, Actor.system(purpose), correlationId, eventId, null);
    }

    /** The same conversation's next wish, under an id that says what for. */
    public Command next(String purpose) {
        return new Command(purpose + ':' + id, actor, correlationId, causationId, null);
    }

    /** Never the content: it may hold personal data. */
    @Override
    public String toString() {
        return "Command[" + id + "]";
    }
}
