// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which generations of a view there are.
 *
 * @param serving the one that is read
 * @param building the one that is being rebuilt, if any
 */
record Generations(int serving, @Nullable Integer building) {
    static final String SERVING = "serving";
    /** The highest number that was ever given to one. */
    static final String LATEST = "latest";

    static final String BUILDING = "building";

    static Generations read(Document meta) {
        return new Generations(meta.getInteger(SERVING), meta.getInteger(BUILDING));
    }

    /** Live events go to all of these. */
    List<Integer> written() {
        return building == null ? List.of(serving) : List.of(serving, building);
    }
}
