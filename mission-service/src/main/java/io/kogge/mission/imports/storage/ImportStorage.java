// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.mission.imports.model.Import;
import java.util.List;

/** How imports are stored; nothing of them goes on a topic, only what they write. */
public final class ImportStorage {
    static final String COLLECTION = "imports";
    static final String STATE = "state.importState";
    static final String BUSY = "state.busy";
    static final String LISTED = "state.listed";
    static final String AT = "state.at";
    static final String KEEPING = "state.keeping";
    static final String FILE = "state.fileId";

    private ImportStorage() {}

    /** The type of aggregate. */
    public static AggregateType<Import, Void, ImportDocument> type() {
        return new AggregateType<>(
                "import",
                COLLECTION,
                ImportDocument.class,
                ImportDocument::of,
                ImportDocument::toImport,
                (one, event) -> List.of(),
                List.of(Index.on(BUSY), Index.on(LISTED, AT), Index.on(KEEPING, AT), Index.on(FILE)));
    }
}
