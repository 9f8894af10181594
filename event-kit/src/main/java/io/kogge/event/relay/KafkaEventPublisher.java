// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import io.kogge.kernel.failure.FailureText;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Publishes to Kafka. An entry is sent only when the one before it is acknowledged: were several under way, one of them
 * could time out after a later one was stored, and first occurrences would be out of order.
 */
final class KafkaEventPublisher implements EventPublisher, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);
    private static final int SENDING_THREADS = 8;

    private final Producer<String, byte[]> producer;
    private final CloudEventRecords records;
    private final AtomicBoolean away = new AtomicBoolean();

    /** Sending blocks while the producer knows no broker, so it has threads of its own. */
    private final Scheduler sending = Schedulers.newBoundedElastic(SENDING_THREADS, 10_000, "relay-sending", 60, true);

    KafkaEventPublisher(Producer<String, byte[]> producer, CloudEventRecords records) {
        this.producer = producer;
        this.records = records;
    }

    @Override
    public Mono<Void> publish(List<OutboxEntry> entries) {
        return Flux.fromIterable(entries)
                .concatMap(this::send)
                .then()
                .doOnSuccess(done -> brokerAnswered())
                .doOnError(this::brokerFailed);
    }

    private Mono<Void> send(OutboxEntry entry) {
        return Mono.<Void>create(sink -> producer.send(records.of(entry), (metadata, error) -> {
                    if (error == null) {
                        sink.success();
                    } else {
                        sink.error(error);
                    }
                }))
                .subscribeOn(sending)
                // off the producer's only thread, which must not run what follows
                .publishOn(Schedulers.parallel());
    }

    private void brokerAnswered() {
        if (away.compareAndSet(true, false)) {
            LOG.info("The broker answers again");
        }
    }

    private void brokerFailed(Throwable error) {
        if (away.compareAndSet(false, true)) {
            LOG.warn("The broker does not take events, they wait in their outboxes: {}", FailureText.brief(error));
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
        sending.dispose();
    }
}
