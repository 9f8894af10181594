// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.event.settings.EventSettings;
import io.kogge.kernel.failure.FailureText;
import io.kogge.kernel.failure.Unavailability;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Handles what arrived together: first the view is brought up to all of it, then each key is acted upon, keys at the
 * same time. What fails together is done again one by one, which finds the record at fault and sets aside no other.
 * Only an absent database or broker comes out as an error.
 */
final class Batch {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final EventHandler handler;
    private final RecordProcessor processor;
    private final EventSettings.Consumers limits;
    private final Consumer<ConsumerRecord<String, byte[]>> done;

    /** @param done told of each record that needs no handling any more */
    Batch(
            EventHandler handler,
            RecordProcessor processor,
            EventSettings.Consumers limits,
            Consumer<ConsumerRecord<String, byte[]>> done) {
        this.handler = handler;
        this.processor = processor;
        this.limits = limits;
        this.done = done;
    }

    Mono<Void> handle(List<ConsumerRecord<String, byte[]>> records) {
        List<Arrival> arrivals = records.stream().map(processor::read).toList();
        List<ReceivedEvent> readable =
                arrivals.stream().map(Arrival::event).filter(Objects::nonNull).toList();
        return together(Mono.defer(() -> handler.keep(readable)))
                .flatMap(kept -> eachKey(kept ? withoutDone(arrivals) : arrivals, kept));
    }

    /** What nothing else is to be done about is done once the view is up to it. */
    private List<Arrival> withoutDone(List<Arrival> arrivals) {
        Map<Boolean, List<Arrival>> left = arrivals.stream().collect(Collectors.partitioningBy(this::isActedUpon));
        List<Arrival> others = left.getOrDefault(false, List.of());
        others.forEach(arrival -> done.accept(arrival.record()));
        processor.handled(handler, others.size());
        return left.getOrDefault(true, List.of());
    }

    private boolean isActedUpon(Arrival arrival) {
        ReceivedEvent event = arrival.event();
        return event == null || handler.actsUpon(event);
    }

    private Mono<Void> eachKey(List<Arrival> arrivals, boolean kept) {
        return KeyOrder.each(arrivals, limits.keysAtOnce(), ofOneKey -> act(ofOneKey, kept));
    }

    private Mono<Void> act(List<Arrival> ofOneKey, boolean kept) {
        boolean atOnce = kept
                && handler.acting() == EventHandler.Acting.BY_KEY
                && ofOneKey.size() > 1
                && ofOneKey.stream().allMatch(Arrival::readable);
        if (!atOnce) {
            return oneByOne(ofOneKey, kept);
        }
        List<ReceivedEvent> events = ofOneKey.stream()
                .map(Arrival::event)
                .map(Objects::requireNonNull)
                .toList();
        return together(ofOneKey.get(0).traced(Mono.defer(() -> handler.act(events))))
                .flatMap(acted -> {
                    if (!acted) {
                        return oneByOne(ofOneKey, true);
                    }
                    ofOneKey.forEach(arrival -> done.accept(arrival.record()));
                    processor.handled(handler, ofOneKey.size());
                    return Mono.empty();
                });
    }

    /** What failed is set aside at the end, so that no record waits for another's letter. */
    private Mono<Void> oneByOne(List<Arrival> arrivals, boolean kept) {
        return Flux.fromIterable(arrivals)
                .concatMap(arrival -> processor
                        .attempt(handler, arrival, kept)
                        .switchIfEmpty(Mono.fromRunnable(() -> done.accept(arrival.record()))))
                .collectList()
                .filter(failed -> !failed.isEmpty())
                .flatMap(failed -> processor
                        .setAside(handler, failed)
                        .doOnSuccess(aside -> failed.forEach(
                                each -> done.accept(each.arrival().record()))));
    }

    /** Whether all of it succeeded; false when it has to be found out one by one what did not. */
    private Mono<Boolean> together(Mono<Void> work) {
        return work.timeout(limits.recordTimeLimit())
                .thenReturn(true)
                .onErrorResume(error -> !Unavailability.is(error), error -> {
                    LOG.debug("{} goes through a batch one by one: {}", handler.name(), FailureText.brief(error));
                    return Mono.just(false);
                });
    }
}
