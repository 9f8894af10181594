// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.events;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Registrations of which the broker has the first event, whatever that is called. */
public final class DecidedWishes implements AutoCloseable {
    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong decided = new AtomicLong();
    private final EventWatch watch;

    /** On this broker. */
    public DecidedWishes(String bootstrapServers) {
        watch = EventWatch.of(bootstrapServers, EventWatch.REGISTRATIONS, this::see);
    }

    /** A form is about to be handed in under this id. */
    public void expect(String id) {
        open.add(id);
    }

    /** How many of those that were expected have been decided so far. */
    public long decided() {
        return decided.get();
    }

    private void see(ConsumerRecord<String, byte[]> record) {
        if (open.remove(EventWatch.header(record, "ce_subject"))) {
            decided.incrementAndGet();
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
