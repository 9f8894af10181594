// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.bare.BareServer;
import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.load.Latencies;
import io.kogge.benchmarks.load.OpenLoop;
import io.kogge.benchmarks.report.Measure;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.report.Result;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** How long a registration takes to be answered at half of the load that Kogge bears. */
final class Latency implements Row {
    private static final Duration WINDOW = Duration.ofSeconds(8);
    private static final double SHARE = 0.5;
    private static final double MOST_OF_BARE = 3;
    private static final double MEDIAN = 50;
    private static final double NEARLY_ALL = 99;
    private static final double MILLIS = 1000;

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String about() {
        return "latency of registrations at half of the load that Kogge bears";
    }

    @Override
    public void measure(Bench bench, Report report) {
        Desks desks = Desks.open(bench, report);
        double ours = SHARE * bearable(bench, desks, Side.KOGGE);
        double before = SHARE * bearable(bench, desks, Side.BASELINE);
        Map<String, IntFunction<Answers>> sides = new LinkedHashMap<>();
        desks.bySide().forEach((side, desk) -> {
            double rate = side.equals(Side.BASELINE) ? before : ours;
            sides.put(side, round -> window(bench, side, desks, desk, rate));
        });
        Rounds<Answers> rounds = Rounds.measure(bench.options().rounds(), sides);

        report.condition("registrations a second, kogge and bare", Math.round(ours));
        report.condition("registrations a second, " + Side.BASELINE, Math.round(before));
        for (double percent : new double[] {MEDIAN, NEARLY_ALL}) {
            String what = "p" + Math.round(percent);
            report.compare(
                    what + ", kogge : bare",
                    rounds.ratio(Side.KOGGE, BareServer.NAME, each -> each.percentile(percent)),
                    Target.atMost(MOST_OF_BARE));
            report.measure(what, "ms", rounds, List.copyOf(sides.keySet()), each -> each.percentile(percent));
        }
        report.measure(
                "CPU of all processes", "ms a registration", rounds, List.copyOf(sides.keySet()), Answers::cpuMillis);
        long failed = rounds.of(Side.KOGGE).stream()
                .mapToLong(each -> each.latencies().failed())
                .sum();
        report.compare("errors", Summary.of(failed), Target.atMost(0));
    }

    /** What the row of registrations found on this machine; where it was not measured, what the warm-up gave. */
    private static double bearable(Bench bench, Desks desks, String side) {
        return bench.options().results().of("registrations").filter(Result::measurement).stream()
                .flatMap(result -> result.measures().stream())
                .filter(measure -> measure.what().equals(Registrations.PER_SECOND)
                        && measure.side().equals(side))
                .map(Measure::values)
                .map(Summary::median)
                .findFirst()
                .orElseGet(() -> desks.bearable().getOrDefault(side, 1.0));
    }

    private static Answers window(Bench bench, String side, Desks desks, Desk desk, double rate) {
        Duration length = bench.lasting(WINDOW);
        Usage before = desk.usage();
        long first = desks.people().getAndAdd(OpenLoop.count(rate, length));
        Latencies latencies =
                new OpenLoop().run(rate, length, number -> desk.handIn().send(first + number));
        desk.awaitQuiet();
        double cpu = desk.usage().since(before).cpu().total() * MILLIS / latencies.count();
        bench.say(
                "%s at %.0f a second: p50 %.1f ms, p99 %.1f ms, CPU %.2f ms, %d failed",
                side, rate, latencies.percentile(MEDIAN), latencies.percentile(NEARLY_ALL), cpu, latencies.failed());
        return new Answers(latencies, cpu);
    }
}
