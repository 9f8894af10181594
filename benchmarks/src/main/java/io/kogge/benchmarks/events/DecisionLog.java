// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** When which decisions on places reached the broker. */
public final class DecisionLog implements AutoCloseable {
    private final Map<String, List<Long>> nanosByMission = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Predicate<String> decision;
    private final EventWatch watch;

    /** On this broker, from now on; told by their CloudEvents types. */
    public DecisionLog(String bootstrapServers, Predicate<String> decision) {
        this.decision = decision;
        this.watch = EventWatch.of(bootstrapServers, EventWatch.REGISTRATIONS, this::see);
    }

    /** How many there are on a mission so far. */
    public synchronized int count(String missionId) {
        return nanos(missionId).size();
    }

    /** Seconds from the decision of this number on a mission to the one of that number, both from 1. */
    public synchronized double seconds(String missionId, int from, int to) {
        List<Long> nanos = nanos(missionId);
        return (nanos.get(to - 1) - nanos.get(from - 1)) / 1e9;
    }

    /** When the decision of this number on a mission was seen, from 1, on the clock of {@link System#nanoTime}. */
    public synchronized long at(String missionId, int number) {
        return nanos(missionId).get(number - 1);
    }

    private List<Long> nanos(String missionId) {
        return nanosByMission.getOrDefault(missionId, List.of());
    }

    /** Repeats of an event have the same id. */
    private synchronized void see(ConsumerRecord<String, byte[]> record) {
        if (decision.test(EventWatch.header(record, "ce_type")) && seen.add(EventWatch.header(record, "ce_id"))) {
            nanosByMission
                    .computeIfAbsent(record.key(), mission -> new ArrayList<>())
                    .add(System.nanoTime());
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
