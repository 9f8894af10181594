// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Counts that all instances of a service add to. */
@FunctionalInterface
public interface SharedCounts {
    /** Of an instance that is alone. */
    SharedCounts NONE = (more, until) -> Mono.empty();

    /**
     * Adds to counts, and says what they come to with what others added.
     *
     * @param more what to add, by an id that tells nothing of whom it is about
     * @param until when they are of no use any more, at the latest (system time)
     * @return the counts of these ids; one that is missing is as the instance knows it
     */
    Mono<Map<String, Long>> add(Map<String, Long> more, Instant until);
}
