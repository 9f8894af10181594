// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.util.List;
import java.util.Set;

/**
 * Keeps a read model, and by its type can do nothing else: it says for each event which view documents change, and
 * the kit applies that, guarded by the event's sequence, so that repeats and disorder change nothing. It can be
 * rebuilt from the log while the old view serves.
 */
public interface Projection {

    /** Name of the projection and of its view, in kebab-case, unique in the service. */
    String name();

    /** What it reads. */
    Set<Topic> topics();

    /** What this event changes; built with {@link EventTable}, so that no event is forgotten. */
    List<ViewChange> changes(ReceivedEvent event);

    /** Fields of the view to index, each by itself, made at start. */
    default List<String> indexes() {
        return List.of();
    }
}
