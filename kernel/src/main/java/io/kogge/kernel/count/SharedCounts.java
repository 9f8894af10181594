// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.count;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Counts that all instances of a service add to. */
@FunctionalInterface
public interface SharedCounts {

    /**
     * Adds to counts, and says what they come to with what others added.
     *
     * @param more what to add, by an id that tells nothing of whom it is about
     * @param until when they are of no use any more, at the latest (system time)
     * @return the counts of these ids; one that is missing is as the instance knows it
     */
    CompletionStage<Map<String, Long>> add(Map<String, Long> more, Instant until);
}
