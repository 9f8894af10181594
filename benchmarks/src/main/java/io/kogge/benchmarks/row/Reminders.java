// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.process.Child;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.schedule.PlannedReminders;
import io.kogge.benchmarks.schedule.PostgresServer;
import io.kogge.benchmarks.schedule.ScheduledRows;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How long it takes from the moment at which many reminders are due until all their letters are stored, though an instance is killed. */
final class Reminders implements Row {
    private static final int MISSIONS = 100;
    private static final int DUE = 10;
    private static final int PEOPLE = 10_000;
    private static final int QUICK_PEOPLE = 500;
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration LATER = Duration.ofDays(30);
    private static final String OTHER = "db-scheduler";
    private static final String SECOND = "second";
    /** When so much of it is stored one instance is killed. */
    private static final double KILLED_AT = 0.3;

    /** One round. */
    private record Run(double seconds, long lost, long twice) {}

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public String about() {
        return "100,000 reminders due at once with 1,000,000 planned, two instances, one killed; beside db-scheduler";
    }

    @Override
    public void measure(Bench bench, Report report) {
        int people = bench.many(PEOPLE, QUICK_PEOPLE);
        int due = people * DUE;
        bench.say("starting two instances");
        Installation kogge = bench.install(bench.options().current(), "reminders", List.of("notification"));
        PlannedReminders planned =
                new PlannedReminders(bench.database().client().getDatabase(kogge.databaseOf("notification")));
        List<String> missions = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(MISSIONS)
                .toList();
        bench.say("storing %d people", people * MISSIONS);
        missions.forEach(mission -> {
            planned.mission(mission);
            planned.people(mission, people);
        });
        planned.plan("later", missions, Instant.now().plus(LATER));

        Map<String, IntFunction<Run>> sides = new LinkedHashMap<>();
        sides.put(Side.KOGGE, round -> kogge(bench, kogge, planned, missions.subList(0, DUE), round, due));
        if (PostgresServer.find().isPresent()) {
            ScheduledRows rows = bench.started(new ScheduledRows(PostgresServer.start(bench.directory("postgres"))));
            bench.say("storing %d rows", people * MISSIONS);
            rows.plan("later", people * MISSIONS, Instant.now().plus(LATER));
            sides.put(OTHER, round -> rows(bench, rows, round, due));
        } else {
            report.condition(OTHER, "not measured: there is no PostgreSQL here; Debian's package postgresql has it");
        }
        Rounds<Run> rounds = Rounds.measure(bench.options().rounds(), sides);
        kogge.stopServices();
        bench.say("sending");
        KilledSender sent = KilledSender.measure(bench, people);

        report.condition("planned", people * MISSIONS);
        report.condition("due at once", due);
        report.condition("instances", "two, one killed when " + KILLED_AT + " of the letters are stored");
        if (sides.containsKey(OTHER)) {
            report.compare(
                    "letters per second, kogge : " + OTHER,
                    rounds.ratio(Side.KOGGE, OTHER, run -> due / run.seconds()),
                    Target.atLeast(1));
        }
        report.compare("lost", sum(rounds, Run::lost), Target.atMost(0));
        report.compare("twice", sum(rounds, Run::twice), Target.atMost(0));
        sent.tell(report);
        List<String> measured = List.copyOf(sides.keySet());
        report.measure("from due to the last letter", "s", rounds, measured, Run::seconds);
        report.measure("letters", "1/s", rounds, measured, run -> due / run.seconds());
    }

    private static Summary sum(Rounds<Run> rounds, ToDoubleFunction<Run> value) {
        return Summary.of(rounds.of(Side.KOGGE).stream().mapToDouble(value).sum());
    }

    private static Run kogge(
            Bench bench, Installation kogge, PlannedReminders planned, List<String> missions, int round, int due) {
        kogge.startAnother("notification", SECOND);
        String name = "due-" + round;
        Instant moment = Instant.now().plus(SOON);
        planned.plan(name, missions, moment);
        LongSupplier stored = () -> planned.letters(name, missions);
        double seconds = time(moment, due, stored, () -> kogge.kill(SECOND));
        Await.until("all are marked as done", LIMIT, PAUSE, () -> planned.done(name) == missions.size());
        long letters = stored.getAsLong();
        bench.say("kogge: %.1f s", seconds);
        return new Run(seconds, Math.max(0, due - letters), Math.max(0, letters - due));
    }

    private static Run rows(Bench bench, ScheduledRows rows, int round, int due) {
        try (Child first = rows.startInstance(bench.directory("scheduler-1.txt"));
                Child second = rows.startInstance(bench.directory("scheduler-2.txt"))) {
            String name = "due" + round;
            Instant moment = Instant.now().plus(SOON);
            rows.plan(name, due, moment);
            double seconds = time(moment, due, () -> rows.letters(name), second::kill);
            bench.say("db-scheduler: %.1f s", seconds);
            return new Run(seconds, 0, 0);
        }
    }

    /** Kills one on the way. */
    private static double time(Instant due, int number, LongSupplier stored, Runnable kill) {
        while (Instant.now().isBefore(due)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        Await.until("a part is stored", LIMIT, PAUSE, () -> stored.getAsLong() >= number * KILLED_AT);
        kill.run();
        Await.until("all are stored", LIMIT, PAUSE, () -> stored.getAsLong() >= number);
        return Duration.between(due, Instant.now()).toMillis() / 1e3;
    }
}
