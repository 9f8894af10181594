// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.kernel.failure.FailureText;
import io.kogge.kernel.failure.Unavailability;
import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Fills a new generation of a view from the beginning of the log to its end; it only projects, also where a reaction keeps
 * the view. Whoever starts this has said before that the generation is being built, and the end is the one from when every
 * instance goes by that: from there on, which it gives back, the live consumer writes to it too, so nothing is missed
 * between the two, and the sequences keep them from disturbing one another.
 */
final class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration BATCH_LIMIT = Duration.ofMinutes(2);
    private static final Retry WHILE_AWAY = Retry.backoff(8, Duration.ofMillis(250))
            .filter(Unavailability::is)
            .onRetryExhaustedThrow((spec, signal) -> signal.failure());

    private final ViewStore store;
    private final EventReader reader;
    private final PartitionLog log;

    Rebuild(ViewStore store, EventReader reader, PartitionLog log) {
        this.store = store;
        this.reader = reader;
        this.log = log;
    }

    /**
     * What was filled.
     *
     * @param end where the log ended when every instance knew
     * @param leftOut how many records were left out because they cannot be read or the projection fails on them
     */
    record Filled(Map<TopicPartition, Long> end, long leftOut) {}

    /**
     * Blocks until the generation is filled. While one batch is projected and written the next is read and decoded.
     *
     * @param everybodyKnows whether every instance goes by it that the generation is being built
     */
    Filled fill(ViewWriter<?> writer, int generation, BooleanSupplier everybodyKnows) {
        Filling filling = new Filling(writer, generation);
        List<String> topics =
                writer.projection().topics().stream().map(Topic::topicName).toList();
        Map<TopicPartition, Long> end = log.read("rebuild", topics, partition -> 0, everybodyKnows, filling::next);
        return new Filled(end, filling.leftOut());
    }

    private final class Filling {
        private final ViewWriter<?> writer;
        private final int generation;
        private CompletableFuture<Long> underWay = CompletableFuture.completedFuture(0L);
        private long leftOut;

        private Filling(ViewWriter<?> writer, int generation) {
            this.writer = writer;
            this.generation = generation;
        }

        void next(List<ConsumerRecord<String, byte[]>> records) {
            List<Arrival> arrivals = records.stream()
                    .map(record -> Arrival.of(reader, Topic.named(record.topic()), record))
                    .toList();
            leftOut += underWay.join();
            underWay = Mono.defer(() -> write(arrivals))
                    .subscribeOn(Schedulers.boundedElastic())
                    .timeout(BATCH_LIMIT)
                    .toFuture();
        }

        long leftOut() {
            leftOut += underWay.join();
            return leftOut;
        }

        /** Gives how many were left out. */
        private Mono<Long> write(List<Arrival> arrivals) {
            if (arrivals.isEmpty()) {
                return Mono.just(0L);
            }
            if (arrivals.stream().allMatch(Arrival::readable)) {
                return store.apply(writer, events(arrivals), generation)
                        .retryWhen(WHILE_AWAY)
                        .thenReturn(0L)
                        .onErrorResume(error -> !Unavailability.is(error), error -> oneByOne(arrivals));
            }
            return oneByOne(arrivals);
        }

        private List<ReceivedEvent> events(List<Arrival> arrivals) {
            return arrivals.stream()
                    .map(Arrival::event)
                    .map(Objects::requireNonNull)
                    .toList();
        }

        private Mono<Long> oneByOne(List<Arrival> arrivals) {
            return Flux.fromIterable(arrivals)
                    .concatMap(arrival -> arrival.decoded()
                            .flatMap(event -> store.apply(writer, List.of(event), generation))
                            .retryWhen(WHILE_AWAY)
                            .thenReturn(0L)
                            .onErrorResume(error -> !Unavailability.is(error), error -> leaveOut(arrival, error)))
                    .reduce(0L, Long::sum);
        }

        /** The live consumer set it aside; it must not keep the view from being rebuilt. */
        private Mono<Long> leaveOut(Arrival arrival, Throwable error) {
            LOG.warn(
                    "Rebuilding {} leaves out {}-{} {}: {}",
                    writer.projection().name(),
                    arrival.record().topic(),
                    arrival.record().partition(),
                    arrival.record().offset(),
                    FailureText.brief(error));
            return Mono.just(1L);
        }
    }
}
