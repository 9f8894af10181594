// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import java.util.List;

/** How mails that came back are stored; nothing of them goes on a topic. */
public final class ReturnedMailStorage {
    /** The collection. */
    public static final String COLLECTION = "returnedMails";

    static final String OPEN = "state.open";
    static final String ARRIVED = "state.arrivedAt";
    static final String PERSON = "state.personId";

    private ReturnedMailStorage() {}

    /** The type of aggregate. */
    public static AggregateType<ReturnedMail, Void, ReturnedMailDocument> type() {
        return new AggregateType<>(
                "returned-mail",
                COLLECTION,
                ReturnedMailDocument.class,
                ReturnedMailDocument::of,
                ReturnedMailDocument::toMail,
                (mail, event) -> List.of(),
                List.of(Index.on(OPEN, ARRIVED, "_id"), Index.on(ARRIVED), Index.on(PERSON)));
    }
}
