// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.benchmarks.mail.CountingServer;
import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.process.Condition;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.schedule.PlannedReminders;
import io.kogge.benchmarks.schedule.SentReminders;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import io.kogge.embedded.Ports;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What arrives twice when one of two instances is killed while both send. The mail server counts; an attempt was open at the
 * kill where it is found open right after it and stays so, as nobody is there to end it.
 */
final class KilledSender {
    private static final int MISSIONS = 2;
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration SOON = Duration.ofSeconds(3);
    /** Less than the lease, and far more than a living instance takes to end an attempt. */
    private static final Duration LOOKS_APART = Duration.ofMillis(1500);

    private static final String LEASE = "6s";
    private static final String SECOND = "second";
    private static final double KILLED_AT = 0.3;

    private final int due;
    private final Rounds<Run> rounds;

    /** One round: mails that never came, that came again, and what is known of these. */
    private record Run(long never, long again, long open, long unmarked) {
        long beyond() {
            return Math.max(0, again - open);
        }
    }

    private KilledSender(int due, Rounds<Run> rounds) {
        this.due = due;
        this.rounds = rounds;
    }

    /** Sends reminders to so many people of each mission, as often as asked for. */
    static KilledSender measure(Bench bench, int people) {
        CountingServer server = bench.started(CountingServer.start());
        Installation kogge = bench.install(
                bench.options().current(),
                "sent",
                List.of("notification"),
                Map.of(
                        "spring.mail.host",
                        Ports.HOST,
                        "spring.mail.port",
                        Integer.toString(server.port()),
                        "kogge.notification.mail.lease",
                        LEASE));
        MongoDatabase database = bench.database().client().getDatabase(kogge.databaseOf("notification"));
        PlannedReminders planned = new PlannedReminders(database);
        SentReminders sent = new SentReminders(database);
        List<String> missions = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(MISSIONS)
                .toList();
        missions.forEach(mission -> {
            planned.mission(mission);
            planned.people(mission, people);
            sent.reachable(mission);
        });
        int due = people * MISSIONS;
        Map<String, IntFunction<Run>> sides = Map.of(Side.KOGGE, round -> {
            String name = "sent-" + round;
            server.forget();
            kogge.startAnother("notification", SECOND);
            planned.plan(name, missions, Instant.now().plus(SOON));
            return run(bench, kogge, server, sent, due, () -> planned.letters(name, missions) == due);
        });
        return new KilledSender(due, Rounds.measure(bench.options().rounds(), sides));
    }

    /** @param stored whether all letters are */
    private static Run run(
            Bench bench, Installation kogge, CountingServer server, SentReminders sent, int due, Condition stored) {
        Await.until("a part has come", LIMIT, PAUSE, () -> server.different() >= due * KILLED_AT);
        kogge.kill(SECOND);
        Set<String> open = new HashSet<>(sent.openAttempts());
        LockSupport.parkNanos(LOOKS_APART.toNanos());
        open.retainAll(sent.openAttempts());
        Await.until("nothing waits", LIMIT, PAUSE, () -> stored.holds() && sent.waiting() == 0);
        Set<String> marked = sent.possiblyTwice();
        long unmarked = server.repeated().stream()
                .filter(each -> !marked.contains(each))
                .count();
        bench.say(
                "sent: %d open at the kill, %d came again, %d of these not marked",
                open.size(), server.again(), unmarked);
        return new Run(due - server.different(), server.again(), open.size(), unmarked);
    }

    /** Adds its lines. */
    void tell(Report report) {
        report.condition("due at once, sent to a server that counts", due);
        report.compare("twice at the sink, beyond the attempts open at the kill", sum(Run::beyond), Target.atMost(0));
        report.compare("twice at the sink, not marked", sum(Run::unmarked), Target.atMost(0));
        report.compare("never at the sink", sum(Run::never), Target.atMost(0));
        List<String> ours = List.of(Side.KOGGE);
        report.measure("attempts open at the kill", "", rounds, ours, Run::open);
        report.measure("twice at the sink", "", rounds, ours, Run::again);
    }

    private Summary sum(ToDoubleFunction<Run> value) {
        return Summary.of(rounds.of(Side.KOGGE).stream().mapToDouble(value).sum());
    }
}
