// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.load;

import reactor.core.publisher.Mono;

/** One request out of many that are alike. */
@FunctionalInterface
public interface Call {
    /** Sends the request of this number; true when it was answered as it should be, false when it was refused or failed. */
    Mono<Boolean> send(long number);
}
