// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an index: keys that start with these values and go on with one between the bounds. At most one bound is
 * set, because the two of a query may be met by different elements of an array.
 */
record KeyRange(
        List<Object> prefix,
        @Nullable Object atLeast,
        @Nullable Object atMost) {

    static KeyRange of(List<Object> prefix) {
        return new KeyRange(prefix, null, null);
    }

    /** The ids that an index maps the keys of this range to. */
    Set<Object> ids(MVMap<KeyValue, Object> index) {
        Set<Object> ids = new LinkedHashSet<>();
        Cursor<KeyValue, Object> keys = index.cursor(start());
        while (keys.hasNext() && contains(keys.next())) {
            ids.add(keys.getValue());
        }
        return ids;
    }

    private @Nullable KeyValue start() {
        List<Object> start = new ArrayList<>(prefix);
        if (atLeast != null) {
            start.add(atLeast);
        }
        return start.isEmpty() ? null : new KeyValue(start).normalized();
    }

    private boolean contains(KeyValue key) {
        for (int i = 0; i < prefix.size(); i++) {
            if (order(key.get(i), prefix.get(i)) != 0) {
                return false;
            }
        }
        return atMost == null || order(key.get(prefix.size()), atMost) <= 0;
    }

    private static int order(Object indexed, Object asked) {
        return BsonType.VALUES.compare(indexed, asked);
    }
}
