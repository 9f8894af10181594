// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.ClosedLoop;
import io.kogge.benchmarks.load.HttpCalls;
import io.kogge.benchmarks.load.Latencies;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.row.Strangers.Asked;
import io.kogge.benchmarks.row.Strangers.Kind;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Limits;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What strangers' dearest requests cost, and whether one client that sends them keeps another waiting. */
final class Dearest implements Row {
    private static final int REQUESTS = 100;
    private static final int QUICK_REQUESTS = 10;
    private static final int SIGN_INS = 20;
    private static final int CAPACITY = 1_000;

    /** As many as a browser opens to one server. */
    private static final int CONNECTIONS = 6;

    private static final double PAGES_PER_SECOND = 20;
    private static final Duration WINDOW = Duration.ofSeconds(8);
    private static final Duration QUIET = Duration.ofMinutes(2);
    private static final double NEARLY_ALL = 99;
    private static final double MOST_OF_IDLE = 3;
    private static final String ALONE = "idle";
    private static final String FORMS = "beside the dearest form";
    private static final String PAGES = "beside the dearest page";
    private static final String INVALID = "beside the dearest invalid";

    @Override
    public String name() {
        return "dearest";
    }

    @Override
    public String about() {
        return "CPU of strangers' dearest requests, and another's page while one client sends them";
    }

    @Override
    public void measure(Bench bench, Report report) {
        Installation kogge = bench.install(
                bench.options().current(),
                "kogge",
                List.of("mission", "delegation"),
                new Installation.Chosen(Limits.AS_SHIPPED, Installation.guessingFreely()));
        String mission = kogge.staff().announce(1, CAPACITY).get(0);
        Strangers strangers = bench.started(new Strangers(kogge, mission));
        LoadedPage page = bench.started(new LoadedPage(kogge.origin("delegation"), strangers.page(), Map.of()));
        page.warmUp(bench, "the page");

        RequestCost cost = RequestCost.at(bench, kogge);
        Map<Asked, Double> costs = new HashMap<>();
        for (Asked asked : strangers.all()) {
            double millis = millis(cost, asked.call(), bench.many(REQUESTS, QUICK_REQUESTS));
            bench.say("%s: %.2f ms of CPU", asked.name(), millis);
            costs.put(asked, millis);
            report.measure(asked.name(), "ms of CPU", asked.kind().toString(), Summary.of(millis));
        }
        signIns(bench, kogge, report, cost);

        report.condition("connections of the client that sends", CONNECTIONS);
        report.condition("pages a second that the other asks for", PAGES_PER_SECOND);
        Map<String, String> dearest = new LinkedHashMap<>();
        dearest.put(FORMS, dearest(costs, Kind.FORM));
        dearest.put(PAGES, dearest(costs, Kind.PAGE));
        dearest.put(INVALID, dearest(costs, Kind.INVALID));
        Map<String, IntFunction<Latencies>> sides = new LinkedHashMap<>();
        sides.put(ALONE, round -> page.load(PAGES_PER_SECOND, bench.lasting(WINDOW)));
        dearest.forEach((side, name) -> {
            report.condition(side.substring("beside ".length()), name);
            sides.put(side, round -> beside(bench, kogge, page, strangers.elsewhere(address(round)), name));
        });
        Rounds<Latencies> rounds = Rounds.measure(bench.options().rounds(), sides);
        dearest.keySet()
                .forEach(side -> report.compare(
                        "another's page: p99, " + side + " : " + ALONE,
                        rounds.ratio(side, ALONE, each -> each.percentile(NEARLY_ALL)),
                        side.equals(INVALID) ? null : Target.atMost(MOST_OF_IDLE)));
        report.measure(
                "another's page: p99", "ms", rounds, List.copyOf(sides.keySet()), each -> each.percentile(NEARLY_ALL));
    }

    private static void signIns(Bench bench, Installation kogge, Report report, RequestCost cost) {
        try (HttpCalls calls = new HttpCalls(kogge.origin("mission"), 1)) {
            int number = bench.many(SIGN_INS, 3);
            report.measure(
                    "signing in", "ms of CPU", "valid", Summary.of(millis(cost, kogge.signIn(calls, true), number)));
            report.measure(
                    "signing in by a made-up name",
                    "ms of CPU",
                    "invalid",
                    Summary.of(millis(cost, kogge.signIn(calls, false), number)));
        }
    }

    private static String dearest(Map<Asked, Double> costs, Kind kind) {
        return costs.entrySet().stream()
                .filter(each -> each.getKey().kind() == kind)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .orElseThrow()
                .getKey()
                .name();
    }

    /** A network of its own in each round, none of whose forms were counted yet; not the one that the other asks from. */
    private static String address(int round) {
        return "127.0." + (round + 1) + ".1";
    }

    /** The page while one client sends such requests, on each of its connections the next as soon as the last is answered. */
    private static Latencies beside(
            Bench bench, Installation kogge, LoadedPage page, Strangers sender, String request) {
        Duration window = bench.lasting(WINDOW);
        try (sender) {
            Asked asked = sender.asked(request);
            Mono<ClosedLoop.Outcome> sending = Mono.fromCallable(
                            () -> new ClosedLoop(CONNECTIONS).run(window, new AtomicLong(), asked.call()))
                    .subscribeOn(Schedulers.boundedElastic())
                    .cache();
            sending.subscribe();
            Latencies latencies = page.load(PAGES_PER_SECOND, window);
            ClosedLoop.Outcome sent = sending.block(QUIET);
            if (sent == null || sent.failed() > 0) {
                throw new IllegalStateException(request + " was answered otherwise: " + sent);
            }
            kogge.awaitQuiet(QUIET);
            bench.say(
                    "p99 %.1f ms beside %d times %s, %d pages failed",
                    latencies.percentile(NEARLY_ALL), sent.answered(), request, latencies.failed());
            return latencies;
        }
    }

    /** Of all processes for one request, after some that are not counted. */
    private static double millis(RequestCost cost, Call call, int requests) {
        RequestCost.oneByOne(call, Math.max(1, requests / 10));
        return cost.millis(call, requests);
    }
}
