// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.notification.staffmail.model.StaffMailbox;
import java.util.List;

/** How mailboxes are stored; nothing of them goes on a topic. */
public final class StaffMailboxStorage {
    /** Their collection. */
    public static final String COLLECTION = "staffMailboxes";

    static final String REACHABLE = "state.reachable";

    private StaffMailboxStorage() {}

    /** The type of aggregate. */
    public static AggregateType<StaffMailbox, Void, StaffMailboxDocument> type() {
        return new AggregateType<>(
                "staff-mailbox",
                COLLECTION,
                StaffMailboxDocument.class,
                StaffMailboxDocument::of,
                StaffMailboxDocument::toMailbox,
                (mailbox, event) -> List.of(),
                List.of(Index.on(REACHABLE, "_id")));
    }
}
