// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/** How many places a second are decided on one mission, and whether that changes with the number of those who came before. */
final class Decisions implements Row {
    private static final int ARRIVALS = 10_000;
    private static final int QUICK_ARRIVALS = 600;
    private static final int WARM_UP = 2_000;
    private static final int WARM_UP_BASELINE = 500;
    private static final int QUICK_WARM_UP = 100;
    private static final int GROWING_MISSIONS = 3;
    private static final int CAPACITY = 1_000;
    private static final Duration TO_CATCH_UP = Duration.ofMinutes(2);
    private static final double LEAST_OF_BASELINE = 15;
    private static final double MOST_OF_OWN_START = 1.3;
    private static final double CONSTANT = 1.1;
    private static final double MILLIS = 1000;

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public String about() {
        return "decisions on one mission, arrivals faster than it decides";
    }

    @Override
    public void measure(Bench bench, Report report) {
        List<String> services = List.of("mission", "delegation");
        Installation kogge = bench.install(bench.options().current(), "kogge", services);
        Installation baseline = bench.install(bench.options().baseline(), "baseline", services);
        Arrivals ours = bench.started(new Arrivals(kogge));
        Arrivals before = bench.started(new Arrivals(baseline));
        bench.say("warming up");
        grow(bench, kogge, ours, bench.many(WARM_UP, QUICK_WARM_UP));
        grow(bench, baseline, before, bench.many(WARM_UP_BASELINE, QUICK_WARM_UP));

        int arrivals = bench.many(ARRIVALS, QUICK_ARRIVALS);
        int share = arrivals / bench.options().rounds();
        Map<String, IntFunction<Stretch>> sides = new LinkedHashMap<>();
        sides.put(Side.KOGGE, shares(bench, kogge, ours, share));
        sides.put(Side.BASELINE, shares(bench, baseline, before, share));
        Rounds<Stretch> rounds = Rounds.measure(bench.options().rounds(), sides);
        List<Growth> growths = new ArrayList<>();
        for (int mission = 0; mission < bench.many(GROWING_MISSIONS, 1); mission++) {
            growths.add(grow(bench, kogge, ours, arrivals));
        }

        List<Batches> fillings = new ArrayList<>();
        for (int mission = 0; mission < bench.many(GROWING_MISSIONS, 1); mission++) {
            fillings.add(fill(bench, kogge, ours, arrivals));
        }

        report.condition("arrivals", arrivals);
        report.compare(
                "decisions per second, kogge : " + Side.BASELINE,
                rounds.ratio(Side.KOGGE, Side.BASELINE, Stretch::perSecond),
                Target.atLeast(LEAST_OF_BASELINE));
        report.compare(
                "time of a batch of " + Batches.SIZE + ", the last ones : the first ones",
                summary(fillings, Batches::slowdown),
                Target.atMost(MOST_OF_OWN_START));
        report.compare(
                "time of a decision, last tenth : first tenth",
                summary(growths, Growth::slowdown),
                Target.atMost(MOST_OF_OWN_START));
        report.compare(
                "bytes of a decision, last tenth : first tenth",
                summary(growths, Growth::swelling),
                Target.atMost(CONSTANT));
        tell(report, rounds);
        tell(report, growths);
        report.measure(
                "a batch of " + Batches.SIZE + ", the first ones", "ms", Side.KOGGE, summary(fillings, Batches::first));
        report.measure(
                "a batch of " + Batches.SIZE + ", the last ones", "ms", Side.KOGGE, summary(fillings, Batches::last));
    }

    private static void tell(Report report, Rounds<Stretch> rounds) {
        List<String> both = List.of(Side.KOGGE, Side.BASELINE);
        report.measure("decisions", "1/s", rounds, both, Stretch::perSecond);
        report.measure(
                "CPU of all processes",
                "ms a decision",
                rounds,
                both,
                s -> s.each(s.usage().cpu().total() * MILLIS));
        report.measure(
                "MongoDB commands",
                "a decision",
                rounds,
                both,
                s -> s.each(s.usage().database().roundTrips()));
        report.measure(
                "MongoDB statements that write",
                "a decision",
                rounds,
                both,
                s -> s.each(s.usage().database().statements()));
        report.measure(
                "sends to the broker",
                "a decision",
                rounds,
                both,
                s -> s.each(s.usage().broker().sends()));
        report.measure("written to the journal", "bytes a decision", rounds, both, Stretch::bytes);
    }

    private static void tell(Report report, List<Growth> growths) {
        Map<String, ToDoubleFunction<Growth>> speeds = new LinkedHashMap<>();
        speeds.put("first", growth -> growth.first().perSecond());
        speeds.put("last", growth -> growth.last().perSecond());
        speeds.forEach((end, speed) -> report.measure(
                "decisions, " + end + " tenth of a mission", "1/s", Side.KOGGE, summary(growths, speed)));
        Map<String, ToDoubleFunction<Growth>> sizes = new LinkedHashMap<>();
        sizes.put("first", growth -> growth.first().bytes());
        sizes.put("last", growth -> growth.last().bytes());
        sizes.forEach((end, size) -> report.measure(
                "written to the journal, " + end + " tenth", "bytes a decision", Side.KOGGE, summary(growths, size)));
    }

    private static <T> Summary summary(List<T> missions, ToDoubleFunction<T> value) {
        return Summary.of(missions.stream().map(value::applyAsDouble).toList());
    }

    /** One mission, and a share of its arrivals in each round. */
    private static IntFunction<Stretch> shares(Bench bench, Installation site, Arrivals arrivals, int share) {
        String mission = site.staff().announce(1, CAPACITY).get(0);
        return round -> {
            site.awaitQuiet(TO_CATCH_UP);
            Usage before = site.usage();
            long begin = System.nanoTime();
            arrivals.arrive(mission, share);
            arrivals.awaitDecided(mission, (round + 1) * share);
            double seconds = (System.nanoTime() - begin) / 1e9;
            site.awaitQuiet(TO_CATCH_UP);
            Stretch stretch = new Stretch(share, seconds, site.usage().since(before));
            bench.say("round %d, %s: %.0f a second", round + 1, site.side().name(), stretch.perSecond());
            return stretch;
        };
    }

    private static Growth grow(Bench bench, Installation site, Arrivals arrivals, int count) {
        String mission = site.staff().announce(1, CAPACITY).get(0);
        Growth growth = Growth.of(site, arrivals, mission, count);
        bench.say(
                "%s, %d on a new mission: at first %.0f a second, at last %.0f",
                site.side().name(),
                count,
                growth.first().perSecond(),
                growth.last().perSecond());
        site.awaitQuiet(TO_CATCH_UP);
        return growth;
    }

    private static Batches fill(Bench bench, Installation site, Arrivals arrivals, int count) {
        String mission = site.staff().announce(1, CAPACITY).get(0);
        Batches batches = Batches.of(arrivals, mission, count);
        bench.say(
                "%s, %d on a new mission, %d at a time: at first %.1f ms, at last %.1f ms",
                site.side().name(), count, Batches.SIZE, batches.first(), batches.last());
        site.awaitQuiet(TO_CATCH_UP);
        return batches;
    }
}
