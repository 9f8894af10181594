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
 * first. Runs of one job do not overlap in an instance, unless it says so. An error is logged and counted, and the next run
 * comes as usual.
 *
 * @param name in kebab-case, for logs and metrics
 * @param every pause between the end of a run and the next (system time)
 * @param timeLimit longest run; then it is cancelled. Null where work under way must not be cut off
 * @param where who runs it
 * @param atOnce how many runs of it are under way in an instance, each followed by the next by itself
 * @param rest so many times as long as a run took is the pause after it at least, up to a minute: 0 for work that is urgent,
 *     4 for work that may take a fifth of the time and no more
 * @param wakeUp ends a pause before its time: for work that somebody in this instance waits for
 * @param run one run; it can ask whether the service is stopping, and then begins nothing new
 */
public record RecurringJob(
        String name,
        Duration every,
        @Nullable Duration timeLimit,
        Where where,
        int atOnce,
        int rest,
        WakeUp wakeUp,
        Function<BooleanSupplier, Mono<Void>> run) {

    /** Which instances of a service run a job. */
    public enum Where {
        /** All, also at the same time: so it must be safe then. */
        EVERYWHERE,
        /**
         * One, by a lease: another takes over when that one stops, or some time after it crashed. An instance that stood
         * still may go on for a moment beside the next one, so doing something twice must do no harm.
         */
        ONCE_IN_THE_CLUSTER
    }

    /** A job of every instance. */
    public RecurringJob(
            String name, Duration every, @Nullable Duration timeLimit, Function<BooleanSupplier, Mono<Void>> run) {
        this(name, every, timeLimit, Where.EVERYWHERE, 1, 0, new WakeUp(), run);
    }

    /** A job of every instance whose runs are short: a stop waits for the one under way. */
    public RecurringJob(String name, Duration every, Duration timeLimit, Supplier<Mono<Void>> run) {
        this(name, every, timeLimit, stopping -> run.get());
    }

    /** The same, run by one instance at a time. */
    public RecurringJob onceInTheCluster() {
        return new RecurringJob(name, every, timeLimit, Where.ONCE_IN_THE_CLUSTER, atOnce, rest, wakeUp, run);
    }

    /** The same, so many times at once in an instance: a run that takes long holds up no other. */
    public RecurringJob times(int runs) {
        return new RecurringJob(name, every, timeLimit, where, runs, rest, wakeUp, run);
    }

    /** The same, with a pause after each run of so many times as long as it took, if that is longer than the usual one. */
    public RecurringJob resting(int times) {
        return new RecurringJob(name, every, timeLimit, where, atOnce, times, wakeUp, run);
    }

    /** The same, which also comes when this calls: in the instance where it calls, if that runs the job. */
    public RecurringJob wokenBy(WakeUp caller) {
        return new RecurringJob(name, every, timeLimit, where, atOnce, rest, caller, run);
    }
}
