// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.bare.BareServer;
import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.ClosedLoop;
import io.kogge.benchmarks.load.HttpCalls;
import io.kogge.benchmarks.load.Latencies;
import io.kogge.benchmarks.load.OpenLoop;
import io.kogge.benchmarks.report.Measure;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.report.Result;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** How long a registration takes to be answered at half of the load that Kogge bears. */
final class Latency implements Row {
    private static final int CONNECTIONS = 32;
    private static final int MISSIONS = 50;
    private static final int CAPACITY = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration WINDOW = Duration.ofSeconds(8);
    private static final double SHARE = 0.5;
    private static final double MOST_OF_BARE = 3;
    private static final double MEDIAN = 50;
    private static final double NEARLY_ALL = 99;

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String about() {
        return "latency of registrations at half of the load of the row before";
    }

    @Override
    public void measure(Bench bench, Report report) {
        List<String> services = List.of("mission", "delegation");
        Installation kogge = bench.install(bench.options().current(), "kogge", services);
        Installation baseline = bench.install(bench.options().baseline(), "baseline", services);
        BareServer bare = bench.bare();
        FormLoad ours = bench.started(new FormLoad(kogge, kogge.announceMany(MISSIONS, CAPACITY), CONNECTIONS));
        FormLoad before = bench.started(new FormLoad(baseline, baseline.announceMany(MISSIONS, CAPACITY), CONNECTIONS));
        HttpCalls calls = bench.started(new HttpCalls(bare.origin(), CONNECTIONS));

        AtomicLong people = new AtomicLong();
        bench.say("warming up, and finding out how much each bears");
        double ourRate = SHARE * bearable(bench, Side.KOGGE, warmUp(bench, ours.handIn(), people));
        ours.awaitQuiet();
        double rateBefore = SHARE * bearable(bench, Side.BASELINE, warmUp(bench, before.handIn(), people));
        before.awaitQuiet();
        int bytes = StoredSize.of(bench.database().client().getDatabase(kogge.databaseOf("delegation")), ours.id(0));
        Call insert = BareForms.insert(calls, ours, bytes);
        warmUp(bench, insert, people);

        Map<String, IntFunction<Latencies>> sides = new LinkedHashMap<>();
        sides.put(Side.KOGGE, round -> {
            Latencies latencies = window(bench, "kogge", ourRate, ours.handIn(), people);
            ours.awaitQuiet();
            return latencies;
        });
        sides.put(BareServer.NAME, round -> window(bench, "bare", ourRate, insert, people));
        sides.put(Side.BASELINE, round -> {
            Latencies latencies = window(bench, "baseline", rateBefore, before.handIn(), people);
            before.awaitQuiet();
            return latencies;
        });
        Rounds<Latencies> rounds = Rounds.measure(bench.options().rounds(), sides);

        report.condition("registrations a second, kogge and bare", Math.round(ourRate));
        report.condition("registrations a second, " + Side.BASELINE, Math.round(rateBefore));
        report.condition("connections", CONNECTIONS);
        tell(report, rounds);
    }

    private static void tell(Report report, Rounds<Latencies> rounds) {
        for (double percent : new double[] {MEDIAN, NEARLY_ALL}) {
            String what = "p" + Math.round(percent);
            report.compare(
                    what + ", kogge : bare",
                    rounds.ratio(Side.KOGGE, BareServer.NAME, each -> each.percentile(percent)),
                    Target.atMost(MOST_OF_BARE));
            report.measure(
                    what,
                    "ms",
                    rounds,
                    List.of(Side.KOGGE, BareServer.NAME, Side.BASELINE),
                    each -> each.percentile(percent));
        }
        long failed =
                rounds.of(Side.KOGGE).stream().mapToLong(Latencies::failed).sum();
        report.compare("errors", Summary.of(failed), Target.atMost(0));
    }

    private static ClosedLoop.Outcome warmUp(Bench bench, Call call, AtomicLong people) {
        // what the first half gives is worth nothing yet
        Duration half = bench.lasting(WARM_UP).dividedBy(2);
        new ClosedLoop(CONNECTIONS).run(half, people, call);
        return new ClosedLoop(CONNECTIONS).run(half, people, call);
    }

    /** What the row of registrations found on this machine; where it was not measured, what the warm-up gives. */
    private static double bearable(Bench bench, String side, ClosedLoop.Outcome warmUp) {
        return bench.options().results().of("registrations").filter(Result::measurement).stream()
                .flatMap(result -> result.measures().stream())
                .filter(measure -> measure.what().equals(Registrations.PER_SECOND)
                        && measure.side().equals(side))
                .map(Measure::values)
                .mapToDouble(Summary::median)
                .findFirst()
                .orElse(warmUp.answered() / warmUp.seconds());
    }

    private static Latencies window(Bench bench, String side, double rate, Call call, AtomicLong people) {
        Duration window = bench.lasting(WINDOW);
        long first = people.getAndAdd(Math.round(rate * window.toSeconds()) + 1);
        Latencies latencies = new OpenLoop().run(rate, window, number -> call.send(first + number));
        bench.say(
                "%s at %.0f a second: p50 %.1f ms, p99 %.1f ms, %d failed",
                side, rate, latencies.percentile(MEDIAN), latencies.percentile(NEARLY_ALL), latencies.failed());
        return latencies;
    }
}
