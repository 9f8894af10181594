// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What this service's consumers could not handle: to see, to handle again, and to dismiss. */
public final class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final Duration READING_LIMIT = Duration.ofSeconds(60);

    /**
     * How a replay ended.
     *
     * @param handled letters that are done now
     * @param setAsideAgain letters that failed again, and are dead letters anew
     */
    public record Replayed(long handled, long setAsideAgain) {}

    private record Waiting(EventHandler handler, Topic topic, ConsumerRecord<String, byte[]> letter) {
        String id() {
            return DeadLetter.of(letter).id();
        }
    }

    private final Handlers handlers;
    private final RecordProcessor processor;
    private final PartitionLog log;
    private final LetterPositions positions;
    private final Dismissals dismissals;
    private final EventCodec codec;
    private final Set<String> replaying = ConcurrentHashMap.newKeySet();

    DeadLetters(
            Handlers handlers,
            RecordProcessor processor,
            PartitionLog log,
            LetterPositions positions,
            Dismissals dismissals,
            EventCodec codec) {
        this.handlers = handlers;
        this.processor = processor;
        this.log = log;
        this.positions = positions;
        this.dismissals = dismissals;
        this.codec = codec;
    }

    /** The letters that were neither replayed nor dismissed, of every consumer of this service. */
    public Flux<DeadLetter> list() {
        return all().map(waiting -> DeadLetter.of(waiting.letter()));
    }

    /** One of them with what is in it, or a rejection {@code dead-letter-not-found}. */
    public Mono<OpenedLetter> open(String id) {
        return find(id).map(waiting -> OpenedLetter.of(waiting.topic(), waiting.letter(), codec));
    }

    /**
     * Gives one of them up, because it will never be handled: from now on it is neither listed nor replayed. Rejections:
     * {@code dead-letter-not-found}; a missing or too long reason.
     */
    public Mono<DeadLetter> dismiss(String id, String reason) {
        return find(id).map(waiting -> DeadLetter.of(waiting.letter()))
                .flatMap(letter -> dismissals.add(letter, reason).thenReturn(letter))
                .doOnNext(letter -> LOG.info("Dead letter {} was dismissed", letter.id()));
    }

    private Mono<Waiting> find(String id) {
        return all().filter(waiting -> waiting.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("dead-letter")));
    }

    private Flux<Waiting> all() {
        return Flux.fromIterable(handlers.all()).concatMap(this::waiting);
    }

    /**
     * Handles one consumer's letters again, oldest first. What succeeds is not replayed another time; what fails is set
     * aside again, as one letter whose {@code attempt} has risen. Rejections: {@code consumer-not-found}; {@code replay-under-way} in this instance.
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
                .process(waiting.handler(), processor.read(waiting.topic(), letter), false)
                .flatMap(handled -> positions
                        .replayed(waiting.handler().name(), place, letter.offset())
                        .thenReturn(handled));
    }

    private Flux<Waiting> waiting(EventHandler handler) {
        return Mono.zip(positions.all(), dismissals.all())
                .flatMapMany(known -> letters(handler, known.getT1())
                        .filter(waiting -> !known.getT2().contains(waiting.id())));
    }

    private Flux<Waiting> letters(EventHandler handler, Map<String, Long> known) {
        return Flux.fromIterable(handler.topics())
                .concatMap(topic -> Mono.fromCallable(() -> read(handler, topic, known))
                        .subscribeOn(Schedulers.boundedElastic())
                        .timeout(READING_LIMIT))
                .concatMapIterable(list -> list);
    }

    private List<Waiting> read(EventHandler handler, Topic topic, Map<String, Long> known) {
        List<Waiting> found = new ArrayList<>();
        log.read(
                "dead-letters",
                List.of(topic.deadLetters()),
                partition -> known.getOrDefault(LetterPositions.id(handler.name(), partition), 0L),
                records -> records.stream()
                        .filter(letter -> handler.name()
                                .equals(DeadLetterRecord.text(letter.headers(), DeadLetterRecord.CONSUMER)))
                        .forEach(letter -> found.add(new Waiting(handler, topic, letter))));
        return found;
    }
}
