// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was worked out lately, up to a number of things. */
final class Lately<K, V> {
    private final Map<K, V> known;

    Lately(int most) {
        this.known = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What was worked out, or is now. Rows of several blocks are read at once. */
    synchronized V get(K key, Function<K, V> work) {
        V value = known.get(key);
        if (value == null) {
            value = work.apply(key);
            known.put(key, value);
        }
        return value;
    }
}
