// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.event.relay.OutboxEntry;
import java.util.List;

/** How what happens to letters comes to the topics: it is stored with the document first. */
public interface Publishing {
    /** Name of the aggregate, which its events' ids begin with. */
    String AGGREGATE = "correspondence";

    /** What goes on the topics because of a change, to be stored with it. */
    List<OutboxEntry> entries(Change change);

    /** Publishes what a correspondence's outbox holds, oldest first; nobody waits for it. */
    void publish(String id, List<OutboxEntry> outbox);
}
