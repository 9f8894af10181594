// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.bare.BareServer;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/** How many registrations a second are taken, and what each costs. */
final class Registrations implements Row {
    static final String PER_SECOND = "registrations";

    private static final Duration WINDOW = Duration.ofSeconds(6);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final double LEAST_OF_BARE = 0.3;
    private static final double LEAST_OF_BASELINE = 4;
    private static final double MILLIS = 1000;

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
        Desks desks = Desks.open(bench, report);
        Duration length = bench.lasting(WINDOW);
        Map<String, IntFunction<Window>> sides = new LinkedHashMap<>();
        desks.bySide().forEach((side, desk) -> sides.put(side, round -> window(bench, side, desks, desk, length)));
        Rounds<Window> rounds = Rounds.measure(bench.options().rounds(), sides);
        bench.say("a whole minute");
        Desk ours = Objects.requireNonNull(desks.bySide().get(Side.KOGGE));
        Window minute = window(bench, Side.KOGGE, desks, ours, bench.lasting(LONG));

        report.condition("seconds a round", length.toMillis() / MILLIS);
        compare(report, rounds, minute);
        tell(report, rounds, minute);
    }

    private static Window window(Bench bench, String side, Desks desks, Desk desk, Duration length) {
        Window window = Window.of(desks, desk, length);
        bench.say(
                "%s: %.0f a second, %d undecided at the end, %d failed",
                side, window.perSecond(), window.undecided(), window.failed());
        return window;
    }

    private static void compare(Report report, Rounds<Window> rounds, Window minute) {
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
                Summary.of(minute.undecided() / minute.perSecond()),
                Target.atMost(1));
        long failed = rounds.of(Side.KOGGE).stream().mapToLong(Window::failed).sum();
        report.compare("errors", Summary.of(failed + minute.failed()), Target.atMost(0));
    }

    private static void tell(Report report, Rounds<Window> rounds, Window minute) {
        List<String> all = List.of(Side.KOGGE, BareServer.NAME, Side.BASELINE);
        List<String> installed = List.of(Side.KOGGE, Side.BASELINE);
        report.measure(PER_SECOND, "1/s", rounds, all, Window::perSecond);
        report.measure("registrations, over a minute", "1/s", Side.KOGGE, Summary.of(minute.perSecond()));
        report.measure("until the views show the last", "s", rounds, installed, Window::drainSeconds);
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
                    w -> w.each(w.usage().cpu().of(process) * MILLIS));
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
                w -> w.each(w.usage().broker().sends()));
    }
}
