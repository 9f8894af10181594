// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
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

    /**
     * How far the topics of a view were written at a moment.
     *
     * @param consumer who brings them into the view
     */
    public record Mark(String consumer, Map<TopicPartition, Long> ends) {}

    /** How far the topics of this view are written by now. */
    public Mono<Mark> mark(View<?> view) {
        return Mono.fromSupplier(() -> handlers.named(handlers.view(view.name()).consumer()))
                .flatMap(handler -> ends(handler).map(ends -> new Mark(handler.name(), ends)))
                .publishOn(Schedulers.boundedElastic());
    }

    /** Whether all that was written before this mark is in its view, however much came since. */
    public Mono<Boolean> passed(Mark mark) {
        return committed(mark.consumer())
                .map(committed -> mark.ends().entrySet().stream()
                        .allMatch(end -> committed.getOrDefault(end.getKey(), 0L) >= end.getValue()))
                .publishOn(Schedulers.boundedElastic());
    }

    private Mono<Long> of(EventHandler handler) {
        // the ends last: what comes in between makes a consumer seem further behind, never less
        return committed(handler.name())
                .flatMap(committed -> ends(handler).map(ends -> lag(committed, ends)))
                // no further work on the thread that reads the broker's answers
                .publishOn(Schedulers.boundedElastic());
    }

    private Mono<Map<TopicPartition, Long>> committed(String consumer) {
        return Mono.fromCompletionStage(() -> admin.listConsumerGroupOffsets(consumer)
                        .partitionsToOffsetAndMetadata()
                        .toCompletionStage())
                .map(committed -> {
                    Map<TopicPartition, Long> offsets = new HashMap<>();
                    committed.forEach((partition, done) -> offsets.put(partition, done == null ? 0 : done.offset()));
                    return offsets;
                });
    }

    private Mono<Map<TopicPartition, Long>> ends(EventHandler handler) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        handler.topics()
                .forEach(topic -> IntStream.range(0, Topic.PARTITIONS)
                        .forEach(partition ->
                                latest.put(new TopicPartition(topic.topicName(), partition), OffsetSpec.latest())));
        return Mono.fromCompletionStage(() -> admin.listOffsets(latest).all().toCompletionStage())
                .map(ends -> {
                    Map<TopicPartition, Long> offsets = new HashMap<>();
                    ends.forEach((partition, end) -> offsets.put(partition, end.offset()));
                    return offsets;
                });
    }

    private static long lag(Map<TopicPartition, Long> committed, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue() - committed.getOrDefault(end.getKey(), 0L))
                .sum();
    }
}
