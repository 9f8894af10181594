// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.event.settings.EventSettings;
import io.kogge.kernel.failure.FailureText;
import io.kogge.kernel.failure.Unavailability;
import io.kogge.schemas.Topic;
import io.kogge.schemas.UndecodableEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Handles one record: tries a few times, then sets it aside as a dead letter. Only what is due to an absent database or
 * broker comes out as an error, so that the record is delivered again.
 */
final class RecordProcessor {
    private static final Logger LOG = LoggerFactory.getLogger(RecordProcessor.class);
    private static final double GROWTH = 4;

    private final EventReader reader;
    private final Producer<String, byte[]> letters;
    private final EventSettings.Consumers limits;
    private final MeterRegistry meters;
    private final Clock system;

    RecordProcessor(
            EventReader reader,
            Producer<String, byte[]> letters,
            EventSettings.Consumers limits,
            MeterRegistry meters,
            Clock system) {
        this.reader = reader;
        this.letters = letters;
        this.limits = limits;
        this.meters = meters;
        this.system = system;
    }

    /** True when the record was handled, false when it was set aside. */
    Mono<Boolean> process(EventHandler handler, Topic topic, ConsumerRecord<String, byte[]> record) {
        Retry retry = Retry.backoff(limits.tries() - 1L, limits.retryDelay())
                .multiplier(GROWTH)
                .filter(error -> !(error instanceof UndecodableEvent) && !Unavailability.is(error))
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
        return Mono.defer(() -> handler.handle(reader.read(topic, record)))
                .timeout(limits.recordTimeLimit())
                .retryWhen(retry)
                .contextWrite(context -> {
                    String trace = Letter.text(record.headers(), "ce_traceparent");
                    return trace == null ? context : context.put("traceparent", trace);
                })
                .thenReturn(true)
                .doOnNext(done -> meters.counter("kogge.consumer.handled", "consumer", handler.name())
                        .increment())
                .onErrorResume(
                        error -> !Unavailability.is(error),
                        error -> setAside(handler, topic, record, error).thenReturn(false));
    }

    private Mono<Void> setAside(
            EventHandler handler, Topic topic, ConsumerRecord<String, byte[]> record, Throwable error) {
        return Mono.<Void>create(sink -> letters.send(
                        Letter.of(handler.name(), topic, record, error, system.instant()), (metadata, failure) -> {
                            if (failure == null) {
                                sink.success();
                            } else {
                                sink.error(failure);
                            }
                        }))
                .subscribeOn(Schedulers.boundedElastic())
                .doOnSuccess(done -> {
                    meters.counter("kogge.consumer.deadletters", "consumer", handler.name())
                            .increment();
                    LOG.warn(
                            "{} could not handle {} {}-{}, set aside in {}: {}",
                            handler.name(),
                            record.topic(),
                            record.partition(),
                            record.offset(),
                            topic.deadLetters(),
                            FailureText.brief(error));
                    LOG.debug("Why {} failed", handler.name(), error);
                });
    }
}
