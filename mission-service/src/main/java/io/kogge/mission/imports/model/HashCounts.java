// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.nio.ByteBuffer;

/** Counts how often a hash came, in twelve bytes each: a hundred thousand rows take three megabytes. */
final class HashCounts {
    private static final int LEAST = 1 << 10;

    private long[] hashes = new long[LEAST];
    private int[] counts = new int[LEAST];
    private int size;

    /** How often it came so far, with this time. */
    int next(byte[] hash) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        return add(ByteBuffer.wrap(hash).getLong(), 1);
    }

    private int add(long hash, int times) {
        int at = (int) hash & (hashes.length - 1);
        while (counts[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & (hashes.length - 1);
        }
        if (counts[at] == 0) {
            hashes[at] = hash;
            size++;
        }
        counts[at] += times;
        return counts[at];
    }

    private void grow() {
        long[] before = hashes;
        int[] times = counts;
        hashes = new long[before.length * 2];
        counts = new int[before.length * 2];
        size = 0;
        for (int at = 0; at < before.length; at++) {
            if (times[at] != 0) {
                add(before[at], times[at]);
            }
        }
    }
}
