// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.event.settings.EventSettings;
import io.kogge.kernel.failure.FailureText;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Hands on what arrived together. It blocks the consumer's own thread until all is handled or set aside, and only then
 * is the batch committed; while database or broker are away the batch comes again, without what was done already.
 */
final class BatchListener implements BatchAcknowledgingMessageListener<String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(BatchListener.class);
    private static final int MOST_DOUBLINGS = 5;

    private record Position(String topic, int partition, long offset) {
        static Position of(ConsumerRecord<?, ?> record) {
            return new Position(record.topic(), record.partition(), record.offset());
        }
    }

    private final EventHandler handler;
    private final Batch batch;
    private final EventSettings.Consumers limits;
    private final Set<Position> done = ConcurrentHashMap.newKeySet();
    private int failures;

    BatchListener(EventHandler handler, RecordProcessor processor, EventSettings.Consumers limits) {
        this.handler = handler;
        this.batch = new Batch(handler, processor, limits, record -> done.add(Position.of(record)));
        this.limits = limits;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records, @Nullable Acknowledgment acknowledgment) {
        Acknowledgment manual = Objects.requireNonNull(acknowledgment, "acknowledged by hand");
        try {
            List<ConsumerRecord<String, byte[]>> left = records.stream()
                    .filter(record -> !done.contains(Position.of(record)))
                    .toList();
            batch.handle(left).block(limits.batchTimeLimit());
        } catch (RuntimeException e) {
            comeAgain(manual, e);
            return;
        }
        if (failures > 0) {
            LOG.info("{} goes on", handler.name());
        }
        failures = 0;
        done.clear();
        manual.acknowledge();
    }

    private void comeAgain(Acknowledgment acknowledgment, RuntimeException error) {
        if (failures == 0) {
            LOG.warn("{} waits, its batch comes again: {}", handler.name(), FailureText.brief(error));
        }
        Duration pause = limits.unavailableDelay().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        acknowledgment.nack(0, pause);
    }
}
