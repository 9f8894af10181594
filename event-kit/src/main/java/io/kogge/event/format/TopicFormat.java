// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.format;

import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Looks at the oldest record of each partition of the shared topics: since the first format that may be installed each
 * event says who acted, and topics are never written by two formats.
 */
public final class TopicFormat {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int MOST_POLLS = 50;
    private static final String EVENT_ID = "ce_id";
    private static final String ACTOR = "ce_actor";

    private TopicFormat() {}

    /** Throws {@link EarlierFormat} for a topic with events of an earlier build. It waits for the broker. */
    public static void check(Admin admin, Supplier<Consumer<String, byte[]>> readers)
            throws InterruptedException, ExecutionException {
        List<TopicPartition> written = written(admin);
        if (written.isEmpty()) {
            return;
        }
        try (Consumer<String, byte[]> reader = readers.get()) {
            reader.assign(written);
            reader.seekToBeginning(written);
            checkOldest(reader, new HashSet<>(written));
        }
    }

    private static List<TopicPartition> written(Admin admin) throws InterruptedException, ExecutionException {
        List<TopicPartition> all = admin
                .describeTopics(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList())
                .allTopicNames()
                .get()
                .values()
                .stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
        Map<TopicPartition, Long> begin = offsets(admin, all, OffsetSpec.earliest());
        Map<TopicPartition, Long> end = offsets(admin, all, OffsetSpec.latest());
        return all.stream()
                .filter(each -> begin.getOrDefault(each, 0L) < end.getOrDefault(each, 0L))
                .toList();
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException {
        return admin
                .listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), each -> which)))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().offset()));
    }

    /** Polls are bounded: a compacted partition may have an end and no record any more. */
    private static void checkOldest(Consumer<String, byte[]> reader, Set<TopicPartition> unread) {
        for (int polls = 0; !unread.isEmpty() && polls < MOST_POLLS; polls++) {
            var records = reader.poll(POLL);
            for (TopicPartition partition : records.partitions()) {
                check(records.records(partition).get(0));
            }
            unread.removeAll(records.partitions());
            reader.pause(records.partitions());
        }
    }

    private static void check(ConsumerRecord<String, byte[]> oldest) {
        boolean event = oldest.headers().lastHeader(EVENT_ID) != null;
        if (event && oldest.headers().lastHeader(ACTOR) == null) {
            throw new EarlierFormat(
                    "The topic %s holds events of an earlier build of Kogge, in a format that this one does not read"
                            .formatted(oldest.topic()));
        }
    }
}
