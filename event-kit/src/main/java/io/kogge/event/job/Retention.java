// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * How long one kind of thing is kept that has no further use; a bean of this type is run by the retention job.
 *
 * @param name of the kind, in kebab-case, for logs and metrics
 * @param keepFor how long
 * @param deleteOlderThan deletes what came to its end before this moment (system time), and says how many; what could
 *     still be asked for stays, however old
 */
public record Retention(String name, Duration keepFor, Function<Instant, Mono<Long>> deleteOlderThan) {}
