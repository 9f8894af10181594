// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.counting.Idle;
import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.events.ConsumerGroups;
import io.kogge.benchmarks.events.Topics;
import io.kogge.benchmarks.mail.CountingServer;
import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Staff;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import io.kogge.embedded.Ports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** How fast each view is rebuilt from its log. */
final class Rebuild implements Row {
    private static final int EVENTS = 200_000;
    private static final int QUICK_EVENTS = 5_000;
    private static final Duration TO_REBUILD = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration TO_WATCH = Duration.ofSeconds(10);
    private static final double LEAST_OF_RAW = 0.5;
    private static final double MILLIS = 1000;
    private static final double THOUSAND = 1000;

    /**
     * A view that can be rebuilt.
     *
     * @param service whose it is
     * @param name its name
     * @param topics what it is made of
     * @param events how many there are on these
     */
    private record View(String service, String name, Set<String> topics, long events) {
        String label() {
            return service + ": " + name;
        }
    }

    /**
     * One rebuild, or what broker and database can do.
     *
     * @param perSecond events
     * @param commands MongoDB commands for a thousand events
     * @param cpuMillis of all processes for a thousand events
     * @param fetches by which a thousand events were read, without those of consumers that waited for others
     * @param commits of how far reading came, for a thousand events, likewise
     */
    private record Speed(double perSecond, double commands, double cpuMillis, double fetches, double commits) {
        static Speed raw(double perSecond) {
            return new Speed(perSecond, 0, 0, 0, 0);
        }
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String about() {
        return "rebuild of each projection from 200,000 events";
    }

    @Override
    public void measure(Bench bench, Report report) {
        List<String> services = List.of("mission", "delegation", "notification");
        CountingServer mail = bench.started(CountingServer.startRefusing());
        Map<String, String> settings =
                Map.of("spring.mail.host", Ports.HOST, "spring.mail.port", Integer.toString(mail.port()));
        Installation kogge = bench.install(bench.options().current(), "kogge", services, settings);
        int events = bench.many(EVENTS, QUICK_EVENTS);
        bench.say("filling the topics to %d events each", events);
        new ManyEvents(kogge).fill(events, services);
        bench.say("warming up");
        Map<Boolean, List<View>> all =
                views(kogge, services).stream().collect(Collectors.partitioningBy(view -> shows(bench, kogge, view)));
        List<View> views = all.getOrDefault(true, List.of());
        List<View> without = all.getOrDefault(false, List.of());
        kogge.awaitQuiet(TO_REBUILD);
        Idle idle = Idle.watch(bench.lasting(TO_WATCH), kogge::usage);
        RawSpeed raw = new RawSpeed(kogge.bootstrapServers(), bench.database().client());

        Map<String, IntFunction<Speed>> sides = new LinkedHashMap<>();
        views.forEach(view -> sides.putIfAbsent(raw(view), round -> {
            Speed speed = Speed.raw(raw.slower(view.topics()));
            bench.say("%s: %.0f events a second", raw(view), speed.perSecond());
            return speed;
        }));
        views.forEach(view -> sides.put(view.label(), round -> {
            Speed speed = rebuild(kogge, view, idle);
            bench.say("%s: %.0f events a second", view.label(), speed.perSecond());
            return speed;
        }));
        Rounds<Speed> rounds = Rounds.measure(bench.options().rounds(), sides);

        report.condition("events of each topic", events);
        if (!without.isEmpty()) {
            report.condition(
                    "left out, as nothing happens in that life that they show",
                    without.stream().map(View::label).collect(Collectors.joining(", ")));
        }
        for (View view : views) {
            report.compare(
                    view.label() + " : " + raw(view),
                    rounds.ratio(view.label(), raw(view), Speed::perSecond),
                    Target.atLeast(LEAST_OF_RAW));
        }
        tell(report, views, rounds);
    }

    private static void tell(Report report, List<View> views, Rounds<Speed> rounds) {
        views.stream()
                .map(Rebuild::raw)
                .distinct()
                .forEach(side -> report.measure("events", "1/s", side, rounds.summary(side, Speed::perSecond)));
        for (View view : views) {
            report.measure("events", "1/s", view.label(), rounds.summary(view.label(), Speed::perSecond));
            Summary commands = rounds.summary(view.label(), Speed::commands);
            report.measure("MongoDB commands", "a thousand events", view.label(), commands);
            Summary cpu = rounds.summary(view.label(), Speed::cpuMillis);
            report.measure("CPU of all processes", "ms a thousand events", view.label(), cpu);
            Summary fetches = rounds.summary(view.label(), Speed::fetches);
            report.measure("fetches from the broker", "a thousand events", view.label(), fetches);
            Summary commits = rounds.summary(view.label(), Speed::commits);
            report.measure("commits to the broker", "a thousand events", view.label(), commits);
        }
    }

    private static String raw(View view) {
        return "raw, " + String.join(" and ", view.topics());
    }

    private static List<View> views(Installation kogge, List<String> services) {
        Staff staff = kogge.staff();
        Topics topics = new Topics(kogge.bootstrapServers());
        Map<String, Set<String>> owned = kogge.side().dialect().topicsOfOwnedViews();
        List<View> views = new ArrayList<>();
        try (ConsumerGroups groups = new ConsumerGroups(kogge.bootstrapServers())) {
            for (String service : services) {
                for (String name : staff.generations(service).keySet()) {
                    Set<String> read =
                            groups.topics(group -> group.startsWith(service + ".") && group.endsWith("." + name));
                    if (read.isEmpty()) {
                        read = owned.getOrDefault(name, Set.of());
                    }
                    views.add(new View(service, name, read, topics.length(read)));
                }
            }
        }
        return views;
    }

    /** Whether anything of what is copied is shown by the view once it is rebuilt. */
    private static boolean shows(Bench bench, Installation kogge, View view) {
        if (view.events() == 0) {
            return false;
        }
        rebuild(kogge, view, Idle.NOTHING);
        int generation = generation(kogge, view);
        return Boolean.TRUE.equals(Mono.from(bench.database()
                        .client()
                        .getDatabase(kogge.databaseOf(view.service()))
                        .getCollection("view_" + view.name() + "_" + generation)
                        .find()
                        .first())
                .hasElement()
                .block());
    }

    private static int generation(Installation kogge, View view) {
        return Objects.requireNonNull(kogge.staff().generations(view.service()).get(view.name()));
    }

    private static Speed rebuild(Installation kogge, View view, Idle idle) {
        Staff staff = kogge.staff();
        IntSupplier generation =
                () -> Objects.requireNonNull(staff.generations(view.service()).get(view.name()));
        int before = generation.getAsInt();
        Usage usage = kogge.usage();
        long begin = System.nanoTime();
        staff.rebuild(view.service(), view.name());
        Await.until(view.label() + " is rebuilt", TO_REBUILD, PAUSE, () -> generation.getAsInt() > before);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Usage used = kogge.usage().since(usage);
        return new Speed(
                view.events() / seconds,
                used.database().roundTrips() * THOUSAND / view.events(),
                used.cpu().total() * MILLIS * THOUSAND / view.events(),
                idle.beyond(used, seconds, each -> each.broker().fetches()) * THOUSAND / view.events(),
                idle.beyond(used, seconds, each -> each.broker().commits()) * THOUSAND / view.events());
    }
}
