// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.mission.views.model.Shelf;
import java.util.List;

/** How saved views are stored, a document a member of staff; nothing of them goes on a topic. */
public final class ShelfStorage {
    static final String COLLECTION = "view_shelves";
    static final String SHARED_ON = "state.sharedOn";
    static final String VIEW_ID = "state.views.viewId";

    private ShelfStorage() {}

    /** The type of aggregate. */
    public static AggregateType<Shelf, Void, ShelfDocument> type() {
        return new AggregateType<>(
                "view-shelf",
                COLLECTION,
                ShelfDocument.class,
                ShelfDocument::of,
                ShelfDocument::toShelf,
                (shelf, event) -> List.of(),
                List.of(Index.on(SHARED_ON), Index.on(VIEW_ID)));
    }
}
