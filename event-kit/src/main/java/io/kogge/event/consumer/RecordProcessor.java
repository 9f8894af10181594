// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.event.settings.EventSettings;
import io.kogge.kernel.failure.FailureText;
import io.kogge.kernel.failure.Unavailability;
import io.kogge.schemas.Topic;
import io.kogge.schemas.UndecodableEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
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

    /** The record with what it carries. */
    Arrival read(ConsumerRecord<String, byte[]> record) {
        return read(Topic.named(record.topic()), record);
    }

    /** The same of a dead letter, which belongs to the topic that it was read from at first. */
    Arrival read(Topic topic, ConsumerRecord<String, byte[]> record) {
        return Arrival.of(reader, topic, record);
    }

    /**
     * True when the record was handled, false when it was set aside.
     *
     * @param kept whether the handler's view is up to it already
     */
    Mono<Boolean> process(EventHandler handler, Arrival arrival, boolean kept) {
        return attempt(handler, arrival, kept)
                .flatMap(failed -> setAside(handler, List.of(failed)).thenReturn(false))
                .defaultIfEmpty(true);
    }

    /** Tries a few times; empty when the record was handled, and else what is to be set aside. */
    Mono<Failed> attempt(EventHandler handler, Arrival arrival, boolean kept) {
        Retry retry = Retry.backoff(limits.tries() - 1L, limits.retryDelay())
                .multiplier(GROWTH)
                .filter(error -> !(error instanceof UndecodableEvent) && !Unavailability.is(error))
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
        Mono<Void> once = arrival.decoded().flatMap(event -> {
            List<ReceivedEvent> alone = List.of(event);
            Mono<Void> act = Mono.defer(() -> handler.act(alone));
            return kept ? act : handler.keep(alone).then(act);
        });
        return arrival.traced(once.timeout(limits.recordTimeLimit()).retryWhen(retry))
                .doOnSuccess(done -> handled(handler, 1))
                .then(Mono.<Failed>empty())
                .onErrorResume(error -> !Unavailability.is(error), error -> Mono.just(new Failed(arrival, error)));
    }

    /** A record that could not be handled, and why. */
    record Failed(Arrival arrival, Throwable error) {}

    /** Sends their letters one behind the other, and completes when all are acknowledged. */
    Mono<Void> setAside(EventHandler handler, List<Failed> failed) {
        return Flux.fromIterable(failed)
                .map(each -> letters.send(DeadLetterRecord.of(
                        handler.name(),
                        each.arrival().topic(),
                        each.arrival().record(),
                        each.error(),
                        system.instant())))
                .collectList()
                // handing over may wait for the broker, and so does this
                .doOnNext(sent -> sent.forEach(RecordProcessor::acknowledged))
                .subscribeOn(Schedulers.boundedElastic())
                .doOnSuccess(sent -> failed.forEach(each -> tell(handler, each)))
                .then();
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw Exceptions.propagate(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Exceptions.propagate(e);
        }
    }

    private void tell(EventHandler handler, Failed failed) {
        ConsumerRecord<String, byte[]> record = failed.arrival().record();
        meters.counter("kogge.consumer.deadletters", "consumer", handler.name()).increment();
        LOG.warn(
                "{} could not handle {} {}-{}, set aside in {}: {}",
                handler.name(),
                record.topic(),
                record.partition(),
                record.offset(),
                failed.arrival().topic().deadLetters(),
                FailureText.brief(failed.error()));
        LOG.debug("Why {} failed", handler.name(), failed.error());
    }

    /** Counts records that were handled. */
    void handled(EventHandler handler, int records) {
        meters.counter("kogge.consumer.handled", "consumer", handler.name()).increment(records);
    }
}
