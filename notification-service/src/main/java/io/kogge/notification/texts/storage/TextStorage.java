// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.notification.texts.model.MessageText;
import java.util.List;

/** How texts are stored; nothing of them goes on a topic. */
public final class TextStorage {
    static final String MESSAGE = "state.message";
    static final String LEVEL = "state.level";
    static final String SAVED_AT = "state.savedAt";

    private TextStorage() {}

    /** The type of aggregate. */
    public static AggregateType<MessageText, Void, TextDocument> type() {
        return new AggregateType<>(
                "text",
                "texts",
                TextDocument.class,
                TextDocument::of,
                TextDocument::toText,
                (text, event) -> List.of(),
                List.of(Index.on(LEVEL, "_id"), Index.on(MESSAGE, "_id"), Index.on(SAVED_AT)));
    }
}
