// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.notification.staffmail.model.StaffMailbox;
import io.kogge.notification.staffmail.usecase.StaffMailboxes;
import java.util.Collection;
import reactor.core.publisher.Flux;

/** Mailboxes in their collection. */
public final class MongoStaffMailboxes implements StaffMailboxes {
    /** More than work at any office. */
    private static final int MOST = 5_000;

    private final SearchableAggregates<StaffMailbox, Void> mailboxes;

    /** Over the aggregates' own storage. */
    public MongoStaffMailboxes(SearchableAggregates<StaffMailbox, Void> mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public Flux<StaffMailbox> of(Collection<String> staffIds) {
        return staffIds.isEmpty()
                ? Flux.empty()
                : mailboxes
                        .where(in("_id", staffIds), ascending("_id"), 0, MOST)
                        .map(Stored::state);
    }

    @Override
    public Flux<StaffMailbox> reachable() {
        return mailboxes
                .where(eq(StaffMailboxStorage.REACHABLE, true), ascending("_id"), 0, MOST)
                .map(Stored::state);
    }
}
