// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.bare.BareServer;
import io.kogge.benchmarks.load.Latencies;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * One page where many have registered, where few have, and a bare one of the same size, at one rate that all of them
 * bear.
 *
 * @param name as results call it
 * @param many where many have registered
 * @param few where few have
 * @param bare reads nothing
 */
record PageTrial(String name, LoadedPage many, LoadedPage few, LoadedPage bare) {
    private static final String MANY = "many";
    private static final String FEW = "few";

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration WINDOW = Duration.ofSeconds(3);
    private static final double MOST_PER_SECOND = 100;
    private static final double SHARE = 0.3;
    private static final double MOST_OF_FEW = 1.5;
    private static final double MOST_OF_BARE = 3;
    private static final double CONSTANT = 1.05;
    private static final double MEDIAN = 50;
    private static final double NEARLY_ALL = 99;

    void measure(Bench bench, Report report) {
        Duration warmUp = bench.lasting(WARM_UP);
        bare.warmUp(warmUp);
        double perSecond = Math.min(MOST_PER_SECOND, SHARE / Math.max(many.warmUp(warmUp), few.warmUp(warmUp)));
        bench.say("%s: %.1f a second", name, perSecond);

        Map<String, IntFunction<Latencies>> sides = new LinkedHashMap<>();
        sides.put(MANY, round -> many.load(perSecond, bench.lasting(WINDOW)));
        sides.put(FEW, round -> few.load(perSecond, bench.lasting(WINDOW)));
        sides.put(BareServer.NAME, round -> bare.load(perSecond, bench.lasting(WINDOW)));
        Rounds<Latencies> rounds = Rounds.measure(bench.options().rounds(), sides);

        report.condition(name + ", requests a second", Math.round(perSecond));
        report.compare(
                name + ": p99, many : few",
                rounds.ratio(MANY, FEW, each -> each.percentile(NEARLY_ALL)),
                Target.atMost(MOST_OF_FEW));
        for (double percent : new double[] {MEDIAN, NEARLY_ALL}) {
            String what = name + ": p" + Math.round(percent);
            report.compare(
                    what + ", many : bare",
                    rounds.ratio(MANY, BareServer.NAME, each -> each.percentile(percent)),
                    Target.atMost(MOST_OF_BARE));
            report.measure(what, "ms", rounds, List.of(MANY, FEW, BareServer.NAME), each -> each.percentile(percent));
        }
        compareReads(bench, report);
    }

    private void compareReads(Bench bench, Report report) {
        double withMany = many.documentsRead(bench.database());
        double withFew = few.documentsRead(bench.database());
        bench.say("%s: %.1f documents read with many registrations, %.1f with few", name, withMany, withFew);
        report.compare(
                name + ": documents read, many : few",
                Summary.of(withFew == 0 ? 1 + withMany : withMany / withFew),
                Target.atMost(CONSTANT));
        report.measure(name + ": documents read", "a page", MANY, Summary.of(withMany));
        report.measure(name + ": documents read", "a page", FEW, Summary.of(withFew));
    }
}
