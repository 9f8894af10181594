// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.bare.BareServer;
import io.kogge.benchmarks.counting.Idle;
import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.ClosedLoop;
import io.kogge.benchmarks.site.Installation;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import reactor.core.publisher.Flux;

/** What requests cost all processes that take part, beyond what these use anyway. */
final class RequestCost {
    /** Long enough to see what is used while nobody asks for anything. */
    private static final Duration TO_WATCH = Duration.ofSeconds(5);

    private static final Duration QUIET = Duration.ofMinutes(2);
    private static final double MILLIS = 1000;

    private final Supplier<Usage> usage;
    private final Runnable awaitQuiet;
    private final Idle idle;

    RequestCost(Supplier<Usage> usage, Runnable awaitQuiet, Duration toWatch) {
        this.usage = usage;
        this.awaitQuiet = awaitQuiet;
        awaitQuiet.run();
        this.idle = Idle.watch(toWatch, usage);
    }

    /** At an installation that nobody asks for anything yet. */
    static RequestCost at(Bench bench, Installation kogge) {
        return new RequestCost(kogge::usage, () -> kogge.awaitQuiet(QUIET), bench.lasting(TO_WATCH));
    }

    /** At the server without Kogge, behind whose answers nothing goes on. */
    static RequestCost at(Bench bench, BareServer bare) {
        return new RequestCost(bare::usage, () -> {}, bench.lasting(TO_WATCH));
    }

    /** Milliseconds for one of so many such requests, one at a time, with what comes after the answers. */
    double millis(Call call, int requests) {
        awaitQuiet.run();
        Usage before = usage.get();
        long begin = System.nanoTime();
        oneByOne(call, requests);
        awaitQuiet.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        Usage used = usage.get().since(before);
        return idle.beyond(used, seconds, each -> each.cpu().total()) * MILLIS / requests;
    }

    /** Sends so many, each of which must be answered as it should be; how many seconds they took. */
    static double oneByOne(Call call, int requests) {
        ClosedLoop.Outcome outcome = new ClosedLoop(1)
                .run(Flux.fromStream(LongStream.range(0, requests).boxed()), call);
        if (outcome.failed() > 0) {
            throw new IllegalStateException(outcome.failed() + " requests were answered otherwise");
        }
        return outcome.seconds();
    }
}
