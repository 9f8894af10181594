// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.benchmarks.mail.SmtpLoop;
import io.kogge.benchmarks.mail.SmtpSink;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.row.Mailbag.Whose;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import io.kogge.embedded.Ports;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** How many mails a second are rendered and sent, and what each costs in the database. */
final class Mails implements Row {
    private static final int MAILS = 20_000;
    private static final int QUICK_MAILS = 200;
    private static final int CONNECTIONS = 8;
    /** Below these rates the row would not end in a quarter of an hour. */
    private static final int SLOWEST = 200;

    private static final int SLOWEST_BASELINE = 12;
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(4);
    private static final String LOOP = "loop";
    private static final String BARE = "bare loop";
    private static final double LEAST_OF_BASELINE = 8;
    private static final double LEAST_OF_LOOP = 0.7;
    private static final double MOST_READS = 2;
    private static final double MOST_WRITTEN = 4;
    private static final double MILLIS = 1000;

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public String about() {
        return "mails a second, rendered and sent over 8 connections to smtp-sink, and their commands to the database";
    }

    @Override
    public void measure(Bench bench, Report report) {
        SmtpSink sink = bench.started(SmtpSink.start(bench.directory("sink")));
        Map<String, String> settings = Map.of(
                "spring.mail.host", Ports.HOST,
                "spring.mail.port", Integer.toString(sink.port()),
                "kogge.notification.mail.senders", Integer.toString(CONNECTIONS));
        List<String> services = List.of("mission", "delegation", "notification");
        Installation kogge = bench.install(bench.options().current(), "kogge", services, settings);
        Installation baseline = bench.install(bench.options().baseline(), "baseline", services, settings);
        int mails = bench.many(MAILS, QUICK_MAILS);
        int share = mails / bench.options().rounds();
        Mailbag ours = bench.started(Mailbag.open(bench, Side.KOGGE, kogge, new Whose(share, 0, SLOWEST)));
        Mailbag before =
                bench.started(Mailbag.open(bench, Side.BASELINE, baseline, new Whose(share, 0, SLOWEST_BASELINE)));
        byte[] mail = sink.largest();
        sink.keepNothing();
        ours.fill();
        before.fill();
        WarmUp.of(bench, Side.KOGGE, LONGEST_WARM_UP, step -> ours.move());
        WarmUp.of(bench, Side.BASELINE, LONGEST_WARM_UP, step -> before.move());

        SmtpLoop loop = new SmtpLoop(sink.port(), CONNECTIONS, mail);
        Runnable write = write(bench);
        Map<String, IntFunction<Mailed>> sides = new LinkedHashMap<>();
        sides.put(Side.KOGGE, round -> told(bench, Side.KOGGE, ours.move()));
        sides.put(LOOP, round -> told(bench, LOOP, Mailed.plainly(share, loop.send(share, write))));
        sides.put(BARE, round -> told(bench, BARE, Mailed.plainly(share, loop.send(share, () -> {}))));
        sides.put(Side.BASELINE, round -> told(bench, Side.BASELINE, before.move()));
        Rounds<Mailed> rounds = Rounds.measure(bench.options().rounds(), sides);
        report.condition("mails of a round", share);
        report.condition("bytes of the loops' mail", mail.length);
        compare(report, rounds);
        tell(report, rounds);
        allAtOnce(bench, report, kogge, mails);
    }

    /** Where it takes too long the rounds are kept all the same. */
    private static void allAtOnce(Bench bench, Report report, Installation kogge, int mails) {
        try {
            Mailbag all = bench.started(Mailbag.open(bench, "all at once", kogge, new Whose(mails, 1, SLOWEST)));
            all.fill();
            tell(report, told(bench, "all at once", all.move()));
        } catch (IllegalStateException late) {
            String why = "not measured: " + late.getMessage();
            bench.say("all at once: %s", why);
            report.condition("all at once", why);
        }
    }

    /** One small document, as safe as Kogge's. */
    private static Runnable write(Bench bench) {
        MongoCollection<Document> sent = bench.database()
                .client()
                .getDatabase("loop")
                .getCollection("sent")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        Clock clock = Clock.systemUTC();
        return () -> Mono.from(sent.insertOne(new Document("sentAt", Date.from(clock.instant()))))
                .block();
    }

    private static Mailed told(Bench bench, String side, Mailed mailed) {
        bench.say("%s: %.0f a second", side, mailed.perSecond());
        return mailed;
    }

    private static void compare(Report report, Rounds<Mailed> rounds) {
        report.compare(
                "mails per second, kogge : " + Side.BASELINE,
                rounds.ratio(Side.KOGGE, Side.BASELINE, Mailed::perSecond),
                Target.atLeast(LEAST_OF_BASELINE));
        report.compare(
                "mails per second, kogge : loop with a write for each",
                rounds.ratio(Side.KOGGE, LOOP, Mailed::perSecond),
                Target.atLeast(LEAST_OF_LOOP));
        report.compare("mails per second, kogge : bare loop", rounds.ratio(Side.KOGGE, BARE, Mailed::perSecond), null);
    }

    private static void tell(Report report, Mailed together) {
        report.compare(
                "MongoDB commands that read, a mail, all at once",
                Summary.of(together.reads()),
                Target.atMost(MOST_READS));
        report.compare(
                "documents written, a mail, all at once", Summary.of(together.written()), Target.atMost(MOST_WRITTEN));
        report.measure("mails, all at once", "1/s", Side.KOGGE, Summary.of(together.perSecond()));
        report.measure("from due to the first mail, all at once", "s", Side.KOGGE, Summary.of(together.untilFirst()));
    }

    private static void tell(Report report, Rounds<Mailed> rounds) {
        List<String> installed = List.of(Side.KOGGE, Side.BASELINE);
        report.measure("mails", "1/s", rounds, List.of(Side.KOGGE, LOOP, BARE, Side.BASELINE), Mailed::perSecond);
        report.measure("from due to the first mail", "s", rounds, installed, Mailed::untilFirst);
        report.measure("MongoDB commands that read", "a mail", rounds, installed, Mailed::reads);
        report.measure("documents read", "a mail", rounds, installed, Mailed::looked);
        report.measure("documents written", "a mail", rounds, installed, Mailed::written);
        report.measure(
                "MongoDB commands",
                "a mail",
                rounds,
                installed,
                m -> m.each(m.usage().database().roundTrips()));
        report.measure(
                "sends to the broker",
                "a mail",
                rounds,
                installed,
                m -> m.each(m.usage().broker().sends()));
        for (String process : List.of("notification-service", "broker", "mongod")) {
            report.measure(
                    "CPU of " + process,
                    "ms a mail",
                    rounds,
                    installed,
                    m -> m.each(m.usage().cpu().of(process) * MILLIS));
        }
    }
}
