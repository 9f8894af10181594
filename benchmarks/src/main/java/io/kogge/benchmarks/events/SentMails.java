// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** When the broker was told of which mails that they were sent. */
public final class SentMails implements AutoCloseable {
    private static final String TOPIC = "notification.events.v1";
    private static final String TYPE = "io.kogge.notification.sent.";

    private final List<Long> nanos = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final EventWatch watch;

    /** On this broker, from now on. */
    public SentMails(String bootstrapServers) {
        watch = EventWatch.of(bootstrapServers, TOPIC, this::see);
    }

    /** How many so far. */
    public synchronized int count() {
        return nanos.size();
    }

    /** When the mail of this number was told, from 1, on the clock of {@link System#nanoTime}. */
    public synchronized long at(int number) {
        return nanos.get(number - 1);
    }

    /** Repeats of an event have the same id. */
    private synchronized void see(ConsumerRecord<String, byte[]> record) {
        if (EventWatch.header(record, "ce_type").startsWith(TYPE) && seen.add(EventWatch.header(record, "ce_id"))) {
            nanos.add(System.nanoTime());
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
