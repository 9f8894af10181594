// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Acts because of events: allocates, schedules, sends. What it does must be named by deterministic ids, so that doing
 * it again changes nothing. An event older than {@link #maxAge()} is recorded as skipped, too old. Rebuilding
 * projections never runs reactions.
 */
public interface Reaction {
    /** A {@link #maxAge()} for what is to be done however late it is heard of, such as erasing: longer than anything is kept. */
    Duration EVER = Duration.ofDays(36_500);

    /** Name in kebab-case, unique in the service. */
    String name();

    /** What it reads. */
    Set<Topic> topics();

    /** Those of its topics on which something is done; the others are read for the view alone that it keeps. */
    default Set<Topic> actsOn() {
        return topics();
    }

    /** Whether something is done about this event: what is told here costs less than what {@link #react} finds out. */
    default boolean actsUpon(ReceivedEvent event) {
        return actsOn().contains(event.topic());
    }

    /**
     * The view that this reaction relies on, if any: it keeps that itself, so that the view is at least as far as the
     * event that is acted upon. Every event is applied to it, and only those young enough are acted upon.
     */
    default Optional<Projection<?>> keeps() {
        return Optional.empty();
    }

    /** Older events are not acted upon any more (system time). */
    Duration maxAge();

    /**
     * Acts. Events of one key come in order; an error is retried with back-off and then set aside as a dead letter,
     * but while database or broker are away it is retried for as long as that lasts.
     */
    Mono<Void> react(ReceivedEvent event);
}
