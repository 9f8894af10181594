// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which generations of a view there are.
 *
 * @param serving the one that is read
 * @param building the one that is being rebuilt, if any
 * @param retiring the one that served before and that somebody may still be reading, if any
 */
record Generations(
        int serving, @Nullable Integer building, @Nullable Integer retiring) {
    static final String SERVING = "serving";
    /** The highest number that was ever given to one. */
    static final String LATEST = "latest";

    static final String BUILDING = "building";
    static final String RETIRING = "retiring";

    static final Generations FIRST = new Generations(1, null, null);

    static Generations read(Document meta) {
        return new Generations(meta.getInteger(SERVING), meta.getInteger(BUILDING), meta.getInteger(RETIRING));
    }

    /** Live events go to all of these. */
    List<Integer> written() {
        return Stream.of(serving, building, retiring)
                .filter(Objects::nonNull)
                .map(Integer.class::cast)
                .toList();
    }
}
