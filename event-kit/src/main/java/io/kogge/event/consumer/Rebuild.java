// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.kernel.failure.FailureText;
import io.kogge.kernel.failure.Unavailability;
import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Fills a new generation of a view from the beginning of the log to the end as it is now. Whoever starts this has said
 * before that the generation is being built: from then on the live consumer writes to it too, so nothing is missed
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
    private final int keysAtOnce;

    Rebuild(ViewStore store, EventReader reader, PartitionLog log, int keysAtOnce) {
        this.store = store;
        this.reader = reader;
        this.log = log;
        this.keysAtOnce = keysAtOnce;
    }

    /**
     * Blocks until the generation is filled.
     *
     * @param progress called after every batch; an error from it ends the rebuild
     * @return how many records were left out because they cannot be read or the projection fails on them
     */
    long fill(Projection projection, int generation, Runnable progress) {
        AtomicLong leftOut = new AtomicLong();
        log.read("rebuild", projection.topics().stream().map(Topic::topicName).toList(), partition -> 0, records -> {
            KeyOrder.each(
                            records.stream()
                                    .map(record -> Arrival.of(reader, Topic.named(record.topic()), record))
                                    .toList(),
                            keysAtOnce,
                            ofOneKey -> Flux.fromIterable(ofOneKey)
                                    .concatMap(arrival -> apply(projection, generation, arrival, leftOut))
                                    .then())
                    .block(BATCH_LIMIT);
            progress.run();
        });
        return leftOut.get();
    }

    private Mono<Void> apply(Projection projection, int generation, Arrival arrival, AtomicLong leftOut) {
        ConsumerRecord<String, byte[]> record = arrival.record();
        return arrival.decoded()
                .flatMap(event -> store.apply(projection, event, List.of(generation)))
                .retryWhen(WHILE_AWAY)
                .onErrorResume(error -> !Unavailability.is(error), error -> {
                    // the live consumer set it aside; it must not keep the view from being rebuilt
                    leftOut.incrementAndGet();
                    LOG.warn(
                            "Rebuilding {} leaves out {}-{} {}: {}",
                            projection.name(),
                            record.topic(),
                            record.partition(),
                            record.offset(),
                            FailureText.brief(error));
                    return Mono.empty();
                });
    }
}
