// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.load.Call;

/** Where registrations are handed in, by people with numbers. */
interface Desk extends AutoCloseable {
    /** Hands in the form of the person of this number, which nobody has done before. */
    Call handIn();

    /** How many forms have been decided so far. */
    long decided();

    /** Returns when so many are decided and shown. */
    void awaitDecided(long count);

    /** Returns when nothing is left to do. */
    void awaitQuiet();

    /** What all that takes part has used up to now. */
    Usage usage();

    @Override
    void close();
}
