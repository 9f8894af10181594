// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/** Waits until every consumer that runs has done all there is on its topics. */
public final class ConsumersAtRest {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final int ANSWER_SECONDS = 30;

    private final Map<String, Object> config;

    /** The consumers of this broker, which answers whoever comes. */
    public ConsumersAtRest(String bootstrapServers) {
        this(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** The consumers of the broker that a client with these settings reaches. */
    public ConsumersAtRest(Map<String, String> clientSettings) {
        config = Map.copyOf(clientSettings);
    }

    /** Returns when they have; fails after a while, saying how much is left. */
    public void await() {
        try (Admin admin = Admin.create(config)) {
            Awaitility.await("consumers at rest")
                    .atMost(LIMIT)
                    .pollInterval(BETWEEN)
                    .until(() -> left(admin), left -> left == 0);
        }
    }

    private static long left(Admin admin) throws Exception {
        long left = 0;
        for (ConsumerGroupDescription group : running(admin)) {
            Map<TopicPartition, OffsetAndMetadata> done =
                    answer(admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata());
            for (var end : ends(admin, group).entrySet()) {
                OffsetAndMetadata here = done.get(end.getKey());
                left += end.getValue().offset() - (here == null ? 0 : here.offset());
            }
        }
        return left;
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> ends(Admin admin, ConsumerGroupDescription group)
            throws Exception {
        return answer(admin.listOffsets(group.members().stream()
                        .flatMap(member -> member.assignment().topicPartitions().stream())
                        .distinct()
                        .collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
                .all());
    }

    /** Groups of consumers that were stopped stay behind for ever. */
    private static List<ConsumerGroupDescription> running(Admin admin) throws Exception {
        List<String> groups = answer(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .toList();
        return answer(admin.describeConsumerGroups(groups).all()).values().stream()
                .filter(group -> group.groupState() == GroupState.STABLE)
                .toList();
    }

    private static <T> T answer(KafkaFuture<T> future) throws Exception {
        try {
            return future.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
