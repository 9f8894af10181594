// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.ClosedLoop;
import io.kogge.benchmarks.load.HttpCalls;
import io.kogge.benchmarks.load.Latencies;
import io.kogge.benchmarks.load.OpenLoop;
import io.kogge.benchmarks.site.DatabaseServer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** One page that is asked for again and again. */
final class LoadedPage implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final int AT_ONCE = 2;
    private static final int PROBES = 20;
    private static final int TRIES = 5;
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(2);

    private final HttpCalls calls;
    private final Call call;

    /** The page at this address, asked for with these headers. */
    LoadedPage(String origin, String path, Map<String, String> headers) {
        calls = new HttpCalls(origin, CONNECTIONS);
        call = calls.get(path, headers);
    }

    /** Asks for it without a pause until it is warm; then how many seconds one takes, one after the other. */
    double warmUp(Bench bench, String name) {
        WarmUp.of(bench, name, LONGEST_WARM_UP, step -> new ClosedLoop(AT_ONCE).run(step, new AtomicLong(), call));
        return oneByOne() / PROBES;
    }

    /** Asks for it so often a second for so long. */
    Latencies load(double perSecond, Duration duration) {
        return new OpenLoop().run(perSecond, duration, call);
    }

    /** Milliseconds that the processes work for one of so many of it. */
    double cpuMillis(RequestCost cost, int requests) {
        return cost.millis(call, requests);
    }

    /** How many documents the database looks at for it: the least of several tries, as others ask the database, too. */
    double documentsRead(DatabaseServer database) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = database.counter().now().documentsRead();
            oneByOne();
            least = Math.min(least, database.counter().now().documentsRead() - before);
        }
        return (double) least / PROBES;
    }

    /** Seconds that some of them took. */
    private double oneByOne() {
        return RequestCost.oneByOne(call, PROBES);
    }

    @Override
    public void close() {
        calls.close();
    }
}
