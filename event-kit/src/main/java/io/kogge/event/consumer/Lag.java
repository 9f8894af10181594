// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** How far consumers are behind. */
public final class Lag {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final Admin admin;
    private final Handlers handlers;

    Lag(Admin admin, Handlers handlers) {
        this.admin = admin;
        this.handlers = handlers;
    }

    /** By consumer, the records that it has not committed yet. */
    public Mono<Map<String, Long>> byConsumer() {
        return Mono.fromCallable(this::read)
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(LIMIT);
    }

    private Map<String, Long> read() throws ExecutionException, InterruptedException {
        Map<String, Long> lags = new HashMap<>();
        for (EventHandler handler : handlers.all()) {
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            handler.topics()
                    .forEach(topic -> IntStream.range(0, Topic.PARTITIONS)
                            .forEach(partition ->
                                    ends.put(new TopicPartition(topic.topicName(), partition), OffsetSpec.latest())));
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(handler.name())
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, ListOffsetsResultInfo> end =
                    admin.listOffsets(ends).all().get();
            lags.put(handler.name(), lag(committed, end));
        }
        return lags;
    }

    private static long lag(
            Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, ListOffsetsResultInfo> end) {
        return end.entrySet().stream()
                .mapToLong(partition -> {
                    OffsetAndMetadata done = committed.get(partition.getKey());
                    return partition.getValue().offset() - (done == null ? 0 : done.offset());
                })
                .sum();
    }
}
