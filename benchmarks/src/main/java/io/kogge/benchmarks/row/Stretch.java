// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.counting.Usage;

/**
 * Some decisions in a row.
 *
 * @param count how many
 * @param seconds how long they took
 * @param usage what they cost, with what followed from them meanwhile
 */
record Stretch(int count, double seconds, Usage usage) {
    double perSecond() {
        return count / seconds;
    }

    /** A total, by decision. */
    double each(double total) {
        return total / count;
    }

    /** Bytes that a decision wrote to the journal. */
    double bytes() {
        return each(usage.database().journalBytes());
    }
}
