// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.events.EventWatch;
import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.schedule.PlannedReminders;
import io.kogge.benchmarks.schedule.PostgresServer;
import io.kogge.benchmarks.schedule.ScheduledRows;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.site.Staff;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** How long it takes until the reminders of a mission that moved are planned for its new dates. */
final class Moving implements Row {
    private static final int PEOPLE = 100_000;
    private static final int QUICK_PEOPLE = 5_000;
    private static final int CONNECTIONS = 8;
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final Duration LATER = Duration.ofDays(30);
    private static final String OTHER = "db-scheduler";
    private static final double LEAST = 1_000;
    private static final String MISSION_EVENTS = "mission.events.v1";

    @Override
    public String name() {
        return "moving";
    }

    @Override
    public String about() {
        return "moving a mission with 100,000 people's reminders, beside db-scheduler rescheduling them";
    }

    @Override
    public void measure(Bench bench, Report report) {
        int people = bench.many(PEOPLE, QUICK_PEOPLE);
        Installation kogge = bench.install(bench.options().current(), "moving", List.of("mission", "notification"));
        Staff staff = kogge.staff();
        PlannedReminders planned =
                new PlannedReminders(bench.database().client().getDatabase(kogge.databaseOf("notification")));
        String mission = staff.announceOne();
        Await.until(
                "its reminders are planned",
                LIMIT,
                () -> planned.firstDue(mission).isAfter(Instant.EPOCH));
        bench.say("storing %d people", people);
        planned.people(mission, people);

        Map<String, IntFunction<Run>> sides = new LinkedHashMap<>();
        sides.put(Side.KOGGE, round -> move(bench, kogge, staff, planned, mission));
        if (PostgresServer.find().isPresent()) {
            ScheduledRows rows = bench.started(new ScheduledRows(PostgresServer.start(bench.directory("postgres"))));
            rows.plan("moving", people, Instant.now().plus(LATER));
            sides.put(OTHER, round -> {
                long begin = System.nanoTime();
                rows.move("moving", people, Instant.now().plus(LATER.plusDays(round + 1L)), CONNECTIONS);
                double millis = (System.nanoTime() - begin) / 1e6;
                bench.say("db-scheduler: %.0f ms", millis);
                return new Run(millis, millis, people);
            });
        } else {
            report.condition(OTHER, "not measured: there is no PostgreSQL here; Debian's package postgresql has it");
        }
        Rounds<Run> rounds = Rounds.measure(bench.options().rounds(), sides);

        report.condition("people", people);
        report.condition("connections of " + OTHER, CONNECTIONS);
        if (sides.containsKey(OTHER)) {
            report.compare(
                    "time to move, " + OTHER + " : kogge",
                    rounds.ratio(OTHER, Side.KOGGE, Run::millis),
                    Target.atLeast(LEAST));
        }
        List<String> measured = List.copyOf(sides.keySet());
        report.measure("moving", "ms", rounds, measured, Run::millis);
        report.measure("from the request to move it", "ms", rounds, List.of(Side.KOGGE), Run::fromRequest);
        report.measure("statements that write", "a move", rounds, measured, Run::statements);
    }

    /**
     * One round.
     *
     * @param millis from the event that it has moved until its reminders are planned for the new dates
     * @param fromRequest from the request
     * @param statements that wrote meanwhile, of the missions' service too
     */
    private record Run(double millis, double fromRequest, double statements) {}

    /** That everybody hears of the move comes after. */
    private static Run move(Bench bench, Installation kogge, Staff staff, PlannedReminders planned, String mission) {
        kogge.awaitQuiet(LIMIT);
        Instant before = planned.firstDue(mission);
        AtomicLong told = new AtomicLong();
        try (EventWatch watch = EventWatch.of(
                kogge.bootstrapServers(), MISSION_EVENTS, event -> told.compareAndSet(0, System.nanoTime()))) {
            Usage usage = kogge.usage();
            long begin = System.nanoTime();
            staff.move(mission);
            Await.until(
                    "its reminders have moved",
                    LIMIT,
                    PAUSE,
                    () -> planned.firstDue(mission).isAfter(before));
            long end = System.nanoTime();
            double statements = kogge.usage().since(usage).database().statements();
            Await.until("its event was seen", LIMIT, () -> told.get() != 0);
            Run run = new Run((end - told.get()) / 1e6, (end - begin) / 1e6, statements);
            bench.say("kogge: %.0f ms, %.0f ms from the request", run.millis(), run.fromRequest());
            return run;
        }
    }
}
