// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.log;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what is equal, by kind: of each kind so many may come in a stretch of time, and the others are counted, to be said afterwards.
 * As many kinds are kept as are enough to tell a flood from all else; the one that was counted longest ago goes first.
 *
 * @param <K> what tells one kind from another
 */
final class Repeats<K> {
    private final int most;
    private final int mostKinds;
    private final long stretchMillis;
    private final Map<K, Repeat> kinds = new LinkedHashMap<>(16, 0.75f, true);
    private final List<More<K>> gone = new ArrayList<>();

    /** One kind in its present stretch. */
    private static final class Repeat {
        private final long began;
        private final String first;
        private long count;

        Repeat(long began, String first) {
            this.began = began;
            this.first = first;
        }
    }

    /**
     * How many of a kind did not come.
     *
     * @param first what the first of them said
     */
    record More<K>(K kind, String first, long count) {}

    Repeats(int most, int mostKinds, long stretchMillis) {
        this.most = most;
        this.mostKinds = mostKinds;
        this.stretchMillis = stretchMillis;
    }

    /** Counts one of this kind; whether it may come. */
    synchronized boolean mayCome(K kind, String text, long nowMillis) {
        Repeat repeat = kinds.computeIfAbsent(kind, none -> new Repeat(nowMillis, text));
        repeat.count++;
        if (kinds.size() > mostKinds) {
            Iterator<Map.Entry<K, Repeat>> eldest = kinds.entrySet().iterator();
            end(eldest.next());
            eldest.remove();
        }
        return repeat.count <= most;
    }

    /** What did not come of the kinds whose stretch is over; the next of these begins another. */
    synchronized List<More<K>> over(long nowMillis) {
        kinds.entrySet().removeIf(kind -> {
            boolean over = nowMillis - kind.getValue().began >= stretchMillis;
            if (over) {
                end(kind);
            }
            return over;
        });
        List<More<K>> all = List.copyOf(gone);
        gone.clear();
        return all;
    }

    private void end(Map.Entry<K, Repeat> kind) {
        long left = kind.getValue().count - most;
        if (left > 0) {
            gone.add(new More<>(kind.getKey(), kind.getValue().first, left));
        }
    }
}
