// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import static io.kogge.benchmarks.row.ManyAndFew.ABOUT_AS_LONG;
import static io.kogge.benchmarks.row.ManyAndFew.FEW;
import static io.kogge.benchmarks.row.ManyAndFew.MANY;
import static io.kogge.benchmarks.row.ManyAndFew.MEDIAN;
import static io.kogge.benchmarks.row.ManyAndFew.NEARLY_ALL;

import io.kogge.benchmarks.bare.BareServer;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * One page where many have registered, where few have, and a bare one of the same size, at one rate that all of them
 * bear.
 *
 * @param name as results call it
 * @param pages where many and where few have registered
 * @param bare reads nothing
 */
record PageTrial(String name, ManyAndFew pages, CostedPage bare) {
    private static final Duration WINDOW = Duration.ofSeconds(3);
    private static final double MOST_OF_BARE = 3;

    void measure(Bench bench, Report report) {
        bare.page().warmUp(bench, BareServer.NAME);
        double perSecond = pages.bearable(bench);
        bench.say("%s: %.1f a second", name, perSecond);

        Map<String, IntFunction<Answers>> sides = pages.sides(bench, perSecond, WINDOW);
        sides.put(BareServer.NAME, round -> bare.load(bench, perSecond, WINDOW));
        Rounds<Answers> rounds = Rounds.measure(bench.options().rounds(), sides);

        report.condition(name + ", requests a second", Math.round(perSecond));
        report.compare(
                name + ": p99, many : few",
                rounds.ratio(MANY, FEW, each -> each.percentile(NEARLY_ALL)),
                ABOUT_AS_LONG);
        for (double percent : new double[] {MEDIAN, NEARLY_ALL}) {
            String what = name + ": p" + Math.round(percent);
            report.compare(
                    what + ", many : bare",
                    rounds.ratio(MANY, BareServer.NAME, each -> each.percentile(percent)),
                    Target.atMost(MOST_OF_BARE));
            report.measure(what, "ms", rounds, List.of(MANY, FEW, BareServer.NAME), each -> each.percentile(percent));
        }
        report.measure(
                name + ": CPU of all processes",
                "ms a page",
                rounds,
                List.of(MANY, FEW, BareServer.NAME),
                Answers::cpuMillis);
        pages.compareReads(bench, report, name + ": ");
    }
}
