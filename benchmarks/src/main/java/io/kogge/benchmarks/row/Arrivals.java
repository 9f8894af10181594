// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.events.DecisionLog;
import io.kogge.benchmarks.events.EventCopier;
import io.kogge.benchmarks.events.EventWatch;
import io.kogge.benchmarks.events.Topics;
import io.kogge.benchmarks.events.WriterSchemas;
import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.site.Dialect;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * People who want a place, as many at once as one likes: the event that says so of somebody whom staff have entered,
 * copied for others.
 */
final class Arrivals implements AutoCloseable {
    private static final Duration TO_DECIDE = Duration.ofMinutes(10);

    private final Topics.Writer topic;
    private final EventCopier copier;
    private final DecisionLog decisions;
    private final ConsumerRecord<String, byte[]> first;
    private final AtomicLong copies = new AtomicLong();

    Arrivals(Installation installation) {
        Dialect dialect = installation.side().dialect();
        Topics topics = new Topics(installation.bootstrapServers());
        copier = new EventCopier(WriterSchemas.of(installation.side().directory()));
        decisions = new DecisionLog(installation.bootstrapServers(), dialect::isDecision);
        Staff staff = installation.staff();
        String mission = staff.announce(1, 1).get(0);
        staff.enter(mission, 0);
        Await.until("the first decision", TO_DECIDE, () -> decisions.count(mission) == 1);
        first = topics.everything(EventWatch.REGISTRATIONS).stream()
                .filter(record -> dialect.isArrival(EventWatch.header(record, "ce_type")))
                .findFirst()
                .orElseThrow();
        topic = topics.writer();
    }

    /** Lets so many want a place on a mission. */
    void arrive(String missionId, int count) {
        topic.write(wishes(missionId, count));
    }

    /** The same, ready to be sent; when sending began, on the clock of {@link System#nanoTime}. */
    long arriveTogether(String missionId, int count) {
        List<ProducerRecord<String, byte[]>> ready = wishes(missionId, count).toList();
        long begin = System.nanoTime();
        topic.write(ready.stream());
        return begin;
    }

    private Stream<ProducerRecord<String, byte[]>> wishes(String missionId, int count) {
        long from = copies.getAndAdd(count);
        Map<String, String> mission = Map.of(first.key(), missionId);
        return LongStream.range(from, from + count).mapToObj(copy -> copier.copy(first, copy, mission));
    }

    /** Returns when so many have been decided on that mission, counted from its beginning. */
    void awaitDecided(String missionId, int count) {
        Await.until(count + " decisions", TO_DECIDE, () -> decisions.count(missionId) >= count);
    }

    /** When decisions were made. */
    DecisionLog decisions() {
        return decisions;
    }

    @Override
    public void close() {
        topic.close();
        decisions.close();
    }
}
