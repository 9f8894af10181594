// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import reactor.core.publisher.Flux;
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
        return Flux.fromIterable(handlers.all())
                .concatMap(handler -> of(handler).map(lag -> Map.entry(handler.name(), lag)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .timeout(LIMIT);
    }

    /** How many records on the topics of this view are not in it yet. */
    public Mono<Long> of(View<?> view) {
        return Mono.fromSupplier(() -> handlers.named(handlers.view(view.name()).consumer()))
                .flatMap(this::of);
    }

    private Mono<Long> of(EventHandler handler) {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        handler.topics()
                .forEach(topic -> IntStream.range(0, Topic.PARTITIONS)
                        .forEach(partition ->
                                ends.put(new TopicPartition(topic.topicName(), partition), OffsetSpec.latest())));
        // the ends last: what comes in between makes a consumer seem further behind, never less
        return Mono.fromCompletionStage(() -> admin.listConsumerGroupOffsets(handler.name())
                        .partitionsToOffsetAndMetadata()
                        .toCompletionStage())
                .flatMap(committed -> Mono.fromCompletionStage(
                                () -> admin.listOffsets(ends).all().toCompletionStage())
                        .map(end -> lag(committed, end)))
                // no further work on the thread that reads the broker's answers
                .publishOn(Schedulers.boundedElastic());
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
