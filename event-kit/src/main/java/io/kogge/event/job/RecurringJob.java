// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Work that the kit runs again and again while the service is up: beans of this type are started last and stopped
 * first. Runs of one job never overlap in an instance; several instances run it at the same time, so it must be safe
 * then. An error is logged and counted, and the next run comes as usual.
 *
 * @param name in kebab-case, for logs and metrics
 * @param every pause between the end of a run and the next (system time)
 * @param timeLimit longest run; then it is cancelled. Null where work under way must not be cut off
 * @param run one run; it can ask whether the service is stopping, and then begins nothing new
 */
public record RecurringJob(
        String name, Duration every, @Nullable Duration timeLimit, Function<BooleanSupplier, Mono<Void>> run) {

    /** A job whose runs are short: a stop waits for the one under way. */
    public RecurringJob(String name, Duration every, Duration timeLimit, Supplier<Mono<Void>> run) {
        this(name, every, timeLimit, stopping -> run.get());
    }
}
