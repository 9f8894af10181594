// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.settings.EventSettings;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Publishes the outboxes of documents. Whoever wrote a document shows it here at once (the hot path); a sweeper shows
 * what was left behind. Each publishes from the head of the outbox, in order, and trims it only after the broker's
 * acknowledgement: nothing is lost, first occurrences are in order, and repeats carry the same id.
 */
public final class OutboxRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    /** Stops after the web server (see {@code WebServerGracefulShutdownLifecycle}), whose requests still publish. */
    private static final int PHASE = Integer.MAX_VALUE - 4096;

    /** More documents than this under way at once: the rest is the sweeper's. */
    private static final int MOST_LANES = 4096;

    private static final Duration GATHER = Duration.ofMillis(20);

    private record Document(String aggregate, String id) {}

    private final EventPublisher publisher;
    private final EventSettings settings;
    private final Counter published;
    private final Counter failures;
    private final ConcurrentMap<Document, Lane> lanes = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Outbox> outboxes = new ConcurrentHashMap<>();
    private final Queue<Runnable> shown = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean gathering = new AtomicBoolean();
    private volatile boolean running;

    OutboxRelay(EventPublisher publisher, EventSettings settings, MeterRegistry meters) {
        this.publisher = publisher;
        this.settings = settings;
        this.published = meters.counter("kogge.relay.published");
        this.failures = meters.counter("kogge.relay.failures");
    }

    /** Relays the documents of this collection from now on; completes when its index is there. */
    public Mono<Void> register(String aggregate, MongoCollection<BsonDocument> documents) {
        Outbox outbox = new Outbox(aggregate, documents);
        outboxes.put(aggregate, outbox);
        return outbox.ensureIndex();
    }

    /**
     * Publishes what this document's outbox holds; completes when the broker has it, or when waiting for that has
     * lasted long enough. Publishing goes on when the caller does not wait.
     */
    public Mono<Void> published(String aggregate, BsonDocument document) {
        return Mono.defer(() -> {
            Mono<Void> acknowledged = publish(outbox(aggregate), document);
            return acknowledged.timeout(settings.hotPathWait(), Mono.empty());
        });
    }

    /**
     * Publishes the outbox of a document by what its writer knows of it, who does not wait for that: in a moment, together
     * with what others show, as the broker and its readers are asked less often for that.
     *
     * @param entries all that the document's outbox holds, oldest first
     */
    public void show(String aggregate, String id, List<OutboxEntry> entries) {
        Outbox outbox = outbox(aggregate);
        shown.add(() -> publish(outbox, id, entries));
        if (gathering.compareAndSet(false, true)) {
            Schedulers.parallel().schedule(this::publishShown, GATHER.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void publishShown() {
        gathering.set(false);
        for (Runnable one = shown.poll(); one != null; one = shown.poll()) {
            one.run();
        }
    }

    /** What waits for the broker, for each kind of aggregate. */
    public Flux<Backlog> backlog() {
        return Flux.fromIterable(outboxes.values()).concatMap(Outbox::backlog);
    }

    /** Whether one of these kinds of aggregates has something that the broker may not have. */
    public Mono<Boolean> waits(Collection<String> aggregates) {
        return Flux.fromIterable(aggregates)
                .concatMap(aggregate -> outbox(aggregate).pending(1))
                .hasElements();
    }

    Iterable<Outbox> outboxes() {
        return outboxes.values();
    }

    /** Completes when the broker has the entries or publishing failed. */
    Mono<Void> publish(Outbox outbox, BsonDocument document) {
        return publish(outbox, document.getString("_id").getValue(), outbox.entries(document));
    }

    private Mono<Void> publish(Outbox outbox, String id, List<OutboxEntry> entries) {
        if (entries.isEmpty() || lanes.size() >= MOST_LANES) {
            return Mono.empty();
        }
        Document key = new Document(outbox.aggregate(), id);
        CompletableFuture<Void> done = new CompletableFuture<>();
        lanes.compute(key, (same, lane) -> {
            if (lane != null && lane.offer(entries, done)) {
                return lane;
            }
            Lane fresh = new Lane();
            fresh.offer(entries, done);
            start(outbox, key, fresh);
            return fresh;
        });
        return Mono.fromFuture(done, true);
    }

    private void start(Outbox outbox, Document key, Lane lane) {
        Mono.defer(() -> step(outbox, key.id(), lane))
                .repeat(() -> !lane.closeIfDone())
                .doOnError(error -> {
                    failures.increment();
                    LOG.debug("Publishing of {} stopped, the sweeper goes on with it", key, error);
                })
                .onErrorComplete()
                .doFinally(end -> {
                    lane.abandon();
                    lanes.remove(key, lane);
                })
                .subscribeOn(Schedulers.parallel())
                .subscribe();
    }

    private Mono<Void> step(Outbox outbox, String id, Lane lane) {
        List<OutboxEntry> next = lane.next();
        if (next.isEmpty()) {
            long upTo = lane.untrimmed();
            return upTo == 0 ? Mono.empty() : outbox.trim(id, upTo).doOnSuccess(done -> lane.trimmed(upTo));
        }
        return publisher.publish(next).doOnSuccess(done -> {
            published.increment(next.size());
            lane.acknowledged(next.get(next.size() - 1).sequence());
        });
    }

    private Outbox outbox(String aggregate) {
        Outbox outbox = outboxes.get(aggregate);
        if (outbox == null) {
            throw new IllegalStateException("No outboxes of " + aggregate + " are relayed");
        }
        return outbox;
    }

    @Override
    public void start() {
        running = true;
    }

    /** Waits until what is under way is published, within the limit; the rest is in the outboxes. */
    @Override
    public void stop() {
        running = false;
        publishShown();
        Duration pause = Duration.ofMillis(20);
        Mono.delay(pause)
                .repeat(() -> !lanes.isEmpty())
                .then()
                .timeout(settings.drainLimit(), Mono.empty())
                .block();
        if (!lanes.isEmpty()) {
            LOG.warn("{} documents keep events that the broker did not take; they are published later", lanes.size());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
