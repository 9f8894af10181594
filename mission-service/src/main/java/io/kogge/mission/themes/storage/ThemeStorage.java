// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.mission.themes.model.KeptTheme;
import java.util.List;

/** How themes are stored; nothing of them goes on a topic by itself. */
public final class ThemeStorage {
    static final String DUTCH = "state.dutch";
    static final String RENAMED_AT = "state.renamedAt";

    private ThemeStorage() {}

    /** The type of aggregate. */
    public static AggregateType<KeptTheme, Void, ThemeDocument> type() {
        return new AggregateType<>(
                "theme",
                "themes",
                ThemeDocument.class,
                ThemeDocument::of,
                ThemeDocument::toTheme,
                (theme, event) -> List.of(),
                List.of(Index.unique(DUTCH), Index.unique("state.english"), Index.on(RENAMED_AT)));
    }
}
