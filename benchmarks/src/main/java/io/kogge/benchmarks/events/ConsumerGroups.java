// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far the consumers of a broker have come. */
public final class ConsumerGroups implements AutoCloseable {
    private final Admin admin;

    /** Of this broker. */
    public ConsumerGroups(String bootstrapServers) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** How many records the groups of these names have yet to handle, together. */
    public long lag(Predicate<String> groups) {
        Map<String, Map<TopicPartition, OffsetAndMetadata>> reached = offsets(groups);
        Map<TopicPartition, Long> ends = ends(reached.values().stream()
                .flatMap(offsets -> offsets.keySet().stream())
                .collect(Collectors.toSet()));
        return reached.values().stream()
                .flatMap(offsets -> offsets.entrySet().stream())
                .mapToLong(each ->
                        ends.getOrDefault(each.getKey(), 0L) - each.getValue().offset())
                .sum();
    }

    /** What each group reads; only while it has members. */
    public Map<String, Set<TopicPartition>> assignments() {
        return get(admin.describeConsumerGroups(names(group -> true)).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        group -> group.getValue().members().stream()
                                .flatMap(member -> member.assignment().topicPartitions().stream())
                                .collect(Collectors.toSet())));
    }

    /** What the groups of these names read together; only while they have members. */
    public Set<String> topics(Predicate<String> groups) {
        return assignments().entrySet().stream()
                .filter(group -> groups.test(group.getKey()))
                .flatMap(group -> group.getValue().stream())
                .map(TopicPartition::topic)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether no group has members. */
    public boolean allEmpty() {
        return get(admin.describeConsumerGroups(names(group -> true)).all()).values().stream()
                .allMatch(group -> group.members().isEmpty());
    }

    /** Lets these groups, none of which may have members, go on behind all that is on what they read. */
    public void moveToEnd(Map<String, Set<TopicPartition>> assignments) {
        assignments.forEach((group, partitions) -> {
            Map<TopicPartition, OffsetAndMetadata> moved = new HashMap<>();
            ends(partitions).forEach((partition, end) -> moved.put(partition, new OffsetAndMetadata(end)));
            get(admin.alterConsumerGroupOffsets(group, moved).all());
        });
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> offsets(Predicate<String> groups) {
        Map<String, ListConsumerGroupOffsetsSpec> asked = names(groups).stream()
                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> offsets =
                get(admin.listConsumerGroupOffsets(asked).all());
        // null where a group has committed nothing yet
        offsets.values().forEach(each -> each.values().removeIf(offset -> offset == null));
        return offsets;
    }

    private List<String> names(Predicate<String> groups) {
        return get(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all()).stream()
                .map(GroupListing::groupId)
                .filter(groups)
                .toList();
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> found =
                get(admin.listOffsets(latest).all());
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().offset()));
    }

    /** The topics that services share, without those of dead letters and the broker's own. */
    public List<String> sharedTopics() {
        return get(admin.listTopics().names()).stream()
                .filter(topic -> !topic.endsWith(".dlt"))
                .sorted()
                .toList();
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
