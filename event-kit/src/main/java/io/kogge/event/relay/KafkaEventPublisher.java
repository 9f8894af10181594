// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import io.kogge.kernel.failure.FailureText;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Publishes to Kafka. Entries are handed to the producer one behind the other, without waiting for acknowledgements: it
 * keeps their order within a partition. Only when it gives one up, it would send those behind it all the same, and first
 * occurrences would be out of order. So where something is behind the one that failed, the producer is closed at once,
 * on its own thread, which drops all that it has not sent; the next call gets a new one.
 */
final class KafkaEventPublisher implements EventPublisher, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);
    private static final int SENDING_THREADS = 8;

    private final Supplier<Producer<String, byte[]>> producers;
    private final CloudEventRecords records;
    private final AtomicReference<@Nullable Producer<String, byte[]>> current = new AtomicReference<>();
    private final AtomicBoolean away = new AtomicBoolean();
    /** Sending blocks while the producer knows no broker, so it has threads of its own. */
    private final Scheduler sending = Schedulers.newBoundedElastic(SENDING_THREADS, 10_000, "relay-sending", 60, true);

    KafkaEventPublisher(Supplier<Producer<String, byte[]>> producers, CloudEventRecords records) {
        this.producers = producers;
        this.records = records;
    }

    @Override
    public Mono<Void> publish(List<OutboxEntry> entries) {
        return Mono.<Void>create(sink -> new Sending(producer(), entries, sink).run())
                .subscribeOn(sending)
                // off the producer's only thread, which must not run what follows
                .publishOn(Schedulers.parallel())
                .doOnSuccess(done -> brokerAnswered())
                .doOnError(this::brokerFailed);
    }

    private Producer<String, byte[]> producer() {
        Producer<String, byte[]> known = current.get();
        if (known != null) {
            return known;
        }
        synchronized (this) {
            Producer<String, byte[]> made = current.get();
            if (made == null) {
                made = producers.get();
                current.set(made);
            }
            return made;
        }
    }

    /** Called by the producer's own thread; that does not wait then. */
    private void abort(Producer<String, byte[]> producer) {
        producer.close(Duration.ZERO);
        if (current.compareAndSet(producer, null)) {
            LOG.debug("A producer was closed, as events behind one that failed must not be sent");
        }
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
        Producer<String, byte[]> known = current.get();
        if (known != null) {
            known.close(Duration.ofSeconds(5));
        }
        sending.dispose();
    }

    /** The entries of one call on their way. */
    private final class Sending {
        private final Producer<String, byte[]> producer;
        private final List<OutboxEntry> entries;
        private final MonoSink<Void> sink;
        private final AtomicInteger handedOver = new AtomicInteger();
        private final AtomicInteger acknowledged = new AtomicInteger();
        private final AtomicBoolean failed = new AtomicBoolean();

        private Sending(Producer<String, byte[]> producer, List<OutboxEntry> entries, MonoSink<Void> sink) {
            this.producer = producer;
            this.entries = entries;
            this.sink = sink;
        }

        /** It is counted before it is looked at what failed: so either this stops, or who failed sees that it went on. */
        void run() {
            for (OutboxEntry entry : entries) {
                int position = handedOver.incrementAndGet();
                if (failed.get()) {
                    return;
                }
                try {
                    producer.send(records.of(entry), (metadata, error) -> answered(position, error));
                } catch (RuntimeException e) {
                    answered(position, e);
                }
            }
        }

        private void answered(int position, @Nullable Exception error) {
            if (error == null) {
                if (acknowledged.incrementAndGet() == entries.size()) {
                    sink.success();
                }
            } else if (failed.compareAndSet(false, true)) {
                if (handedOver.get() > position) {
                    abort(producer);
                }
                sink.error(error);
            }
        }
    }
}
