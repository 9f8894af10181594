// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.event.command.Rejection;
import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What this service's consumers could not handle: to see, and to handle again. */
public final class DeadLetters {
    private static final Duration READING_LIMIT = Duration.ofSeconds(60);

    /**
     * How a replay ended.
     *
     * @param handled letters that are done now
     * @param setAsideAgain letters that failed again, and are dead letters anew
     */
    public record Replayed(long handled, long setAsideAgain) {}

    private record Waiting(EventHandler handler, Topic topic, ConsumerRecord<String, byte[]> letter) {}

    private final Handlers handlers;
    private final RecordProcessor processor;
    private final PartitionLog log;
    private final LetterPositions positions;
    private final Set<String> replaying = ConcurrentHashMap.newKeySet();

    DeadLetters(Handlers handlers, RecordProcessor processor, PartitionLog log, LetterPositions positions) {
        this.handlers = handlers;
        this.processor = processor;
        this.log = log;
        this.positions = positions;
    }

    /** The letters that were not replayed, of every consumer of this service. */
    public Flux<DeadLetter> list() {
        return Flux.fromIterable(handlers.all())
                .concatMap(this::waiting)
                .map(waiting -> DeadLetter.of(waiting.letter()));
    }

    /**
     * Handles one consumer's letters again, oldest first. What succeeds is not replayed another time; what fails is set
     * aside again. Rejections: {@code consumer-not-found}; {@code replay-under-way} in this instance.
     */
    public Mono<Replayed> replay(String consumer) {
        return Mono.defer(() -> {
            EventHandler handler = handlers.named(consumer);
            if (!replaying.add(consumer)) {
                return Mono.error(new Rejection.Conflict("replay-under-way"));
            }
            return waiting(handler)
                    .concatMap(this::replay)
                    .collectList()
                    .map(results -> {
                        long handled = results.stream().filter(done -> done).count();
                        return new Replayed(handled, results.size() - handled);
                    })
                    // before the answer goes out, so that who has it can ask again
                    .doOnTerminate(() -> replaying.remove(consumer))
                    .doOnCancel(() -> replaying.remove(consumer));
        });
    }

    private Mono<Boolean> replay(Waiting waiting) {
        ConsumerRecord<String, byte[]> letter = waiting.letter();
        TopicPartition place = new TopicPartition(letter.topic(), letter.partition());
        return processor
                .process(waiting.handler(), waiting.topic(), letter)
                .flatMap(handled -> positions
                        .replayed(waiting.handler().name(), place, letter.offset())
                        .thenReturn(handled));
    }

    private Flux<Waiting> waiting(EventHandler handler) {
        return positions
                .all()
                .flatMapMany(known -> Flux.fromIterable(handler.topics())
                        .concatMap(topic -> Mono.fromCallable(() -> letters(handler, topic, known))
                                .subscribeOn(Schedulers.boundedElastic())
                                .timeout(READING_LIMIT))
                        .concatMapIterable(list -> list));
    }

    private List<Waiting> letters(EventHandler handler, Topic topic, Map<String, Long> known) {
        List<Waiting> found = new ArrayList<>();
        log.read(
                "dead-letters",
                List.of(topic.deadLetters()),
                partition -> known.getOrDefault(LetterPositions.id(handler.name(), partition), 0L),
                records -> records.stream()
                        .filter(letter -> handler.name().equals(Letter.text(letter.headers(), Letter.CONSUMER)))
                        .forEach(letter -> found.add(new Waiting(handler, topic, letter))));
        return found;
    }
}
