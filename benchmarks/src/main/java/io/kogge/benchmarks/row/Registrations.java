// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.bare.BareServer;
import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.ClosedLoop;
import io.kogge.benchmarks.load.ClosedLoop.Outcome;
import io.kogge.benchmarks.load.HttpCalls;
import io.kogge.benchmarks.report.Report;
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
import java.util.function.Supplier;

/** How many registrations a second are taken, and what each costs. */
final class Registrations implements Row {
    static final String PER_SECOND = "registrations";

    private static final int CONNECTIONS = 32;
    private static final int MISSIONS = 50;
    private static final int CAPACITY = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration WINDOW = Duration.ofSeconds(6);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final double LEAST_OF_BARE = 0.3;
    private static final double LEAST_OF_BASELINE = 4;
    private static final double MILLIS = 1000;

    /**
     * What came of handing in forms for a while.
     *
     * @param seconds how long, until the last was answered
     * @param answered how many were taken
     * @param failed how many were not
     * @param undecided of those taken, how many had no event on the broker when the last was answered
     * @param drainSeconds how long it took after that until all had, and the views showed them
     * @param usage what it cost until nothing was left to do
     */
    record Window(double seconds, long answered, long failed, long undecided, double drainSeconds, Usage usage) {
        double perSecond() {
            return (answered - undecided) / seconds;
        }

        double each(double total) {
            return total / answered;
        }
    }

    @Override
    public String name() {
        return "registrations";
    }

    @Override
    public String about() {
        return "registrations per second over HTTP, 32 connections, and what each costs";
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
        bench.say("warming up");
        window(ours, kogge::usage, bench.lasting(WARM_UP), people);
        window(before, baseline::usage, bench.lasting(WARM_UP), people);
        int bytes = StoredSize.of(bench.database().client().getDatabase(kogge.databaseOf("delegation")), ours.id(0));
        Call insert = BareForms.insert(calls, ours, bytes);
        bareWindow(insert, bare::usage, bench.lasting(WARM_UP), people);

        Map<String, IntFunction<Window>> sides = new LinkedHashMap<>();
        Duration window = bench.lasting(WINDOW);
        sides.put(Side.KOGGE, round -> said(bench, round, "kogge", window(ours, kogge::usage, window, people)));
        sides.put(
                BareServer.NAME, round -> said(bench, round, "bare", bareWindow(insert, bare::usage, window, people)));
        sides.put(
                Side.BASELINE,
                round -> said(bench, round, "baseline", window(before, baseline::usage, window, people)));
        Rounds<Window> rounds = Rounds.measure(bench.options().rounds(), sides);
        Window sustained = said(bench, 0, "a whole minute", window(ours, kogge::usage, bench.lasting(LONG), people));

        report.condition("connections", CONNECTIONS);
        report.condition("seconds a round", window.toMillis() / MILLIS);
        report.condition("bytes of the stored document", bytes);
        compare(report, rounds, sustained);
        tell(report, rounds, sustained);
    }

    private static void compare(Report report, Rounds<Window> rounds, Window sustained) {
        report.compare(
                "registrations per second, kogge : bare",
                rounds.ratio(Side.KOGGE, BareServer.NAME, Window::perSecond),
                Target.atLeast(LEAST_OF_BARE));
        report.compare(
                "registrations per second, kogge : " + Side.BASELINE,
                rounds.ratio(Side.KOGGE, Side.BASELINE, Window::perSecond),
                Target.atLeast(LEAST_OF_BASELINE));
        report.compare(
                "undecided after a minute, in seconds' worth",
                Summary.of(sustained.undecided() / sustained.perSecond()),
                Target.atMost(1));
        long failed = sustained.failed()
                + rounds.of(Side.KOGGE).stream().mapToLong(Window::failed).sum();
        report.compare("errors", Summary.of(failed), Target.atMost(0));
    }

    private static void tell(Report report, Rounds<Window> rounds, Window sustained) {
        List<String> all = List.of(Side.KOGGE, BareServer.NAME, Side.BASELINE);
        List<String> installed = List.of(Side.KOGGE, Side.BASELINE);
        report.measure(PER_SECOND, "1/s", rounds, all, Window::perSecond);
        report.measure(
                "CPU of all processes",
                "ms a registration",
                rounds,
                all,
                w -> w.each(w.usage().cpu().total() * MILLIS));
        for (String process : List.of("delegation-service", "mission-service", "broker", "mongod")) {
            report.measure(
                    "CPU of " + process,
                    "ms a registration",
                    rounds,
                    installed,
                    w -> w.each(w.usage().cpu().seconds().getOrDefault(process, 0.0) * MILLIS));
        }
        report.measure(
                "MongoDB commands",
                "a registration",
                rounds,
                all,
                w -> w.each(w.usage().database().roundTrips()));
        report.measure(
                "MongoDB statements that write",
                "a registration",
                rounds,
                all,
                w -> w.each(w.usage().database().statements()));
        report.measure(
                "sends to the broker",
                "a registration",
                rounds,
                installed,
                w -> w.each(w.usage().sends()));
        report.measure("registrations, over a minute", "1/s", Side.KOGGE, Summary.of(sustained.perSecond()));
        report.measure("until the views show the last", "s", rounds, installed, Window::drainSeconds);
    }

    private static Window window(FormLoad load, Supplier<Usage> usage, Duration length, AtomicLong people) {
        long decidedBefore = load.decided();
        Usage before = usage.get();
        Outcome outcome = new ClosedLoop(CONNECTIONS).run(length, people, load.handIn());
        long end = System.nanoTime();
        long undecided = outcome.answered() - (load.decided() - decidedBefore);
        load.awaitDecided(decidedBefore + outcome.answered());
        double drain = (System.nanoTime() - end) / 1e9;
        load.awaitQuiet();
        return new Window(
                outcome.seconds(),
                outcome.answered(),
                outcome.failed(),
                Math.max(0, undecided),
                drain,
                usage.get().since(before));
    }

    private static Window bareWindow(Call insert, Supplier<Usage> usage, Duration length, AtomicLong people) {
        Usage before = usage.get();
        Outcome outcome = new ClosedLoop(CONNECTIONS).run(length, people, insert);
        return new Window(
                outcome.seconds(),
                outcome.answered(),
                outcome.failed(),
                0,
                0,
                usage.get().since(before));
    }

    private static Window said(Bench bench, int round, String side, Window window) {
        bench.say(
                "round %d, %s: %.0f a second, %d undecided at the end, %d failed",
                round + 1, side, window.perSecond(), window.undecided(), window.failed());
        return window;
    }
}
