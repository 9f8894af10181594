// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.mongo.MongoErrors;
import io.kogge.event.relay.OutboxRelay;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import reactor.util.retry.Retry;

/** Aggregates in a MongoDB collection, one document each with its outbox. */
final class MongoAggregates<A, E, D extends Record> implements SearchableAggregates<A, E> {
    /** Key of the Reactor context under which a request's W3C trace context travels. */
    private static final String TRACEPARENT = "traceparent";

    private static final int MOST_TRIES = 20;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);
    private static final int MOST_TRIES_UNANSWERED = 2;

    private final AggregateType<A, E, D> type;
    private final MongoCollection<BsonDocument> documents;
    private final StateCodec<A, D> codec;
    private final CurrentStates<A> states;
    private final ListedStates<A> listed;
    private final OutboxEntries entries;
    private final DocumentWriter writer;
    private final OutboxRelay relay;
    private final OneByOne oneByOne = new OneByOne();

    MongoAggregates(
            AggregateType<A, E, D> type,
            MongoCollection<BsonDocument> documents,
            OutboxEntries entries,
            DocumentWriter writer,
            OutboxRelay relay) {
        this.type = type;
        this.documents = documents;
        this.codec = new StateCodec<>(type, documents.getCodecRegistry());
        this.states = new CurrentStates<>(type, documents, codec);
        this.listed = new ListedStates<>(documents, filter -> stored(documents.find(filter)));
        this.entries = entries;
        this.writer = writer;
        this.relay = relay;
    }

    @Override
    public Mono<Stored<A>> find(String id) {
        return states.read(id).map(Current::stored);
    }

    @Override
    public Mono<Stored<A>> get(String id) {
        return find(id).switchIfEmpty(Mono.error(() -> new Rejection.NotFound(type.name())));
    }

    @Override
    public Flux<Stored<A>> where(Bson filter, Bson sort, int skip, int limit) {
        return stored(documents.find(filter).sort(sort).skip(skip).limit(limit));
    }

    @Override
    public Flux<Stored<A>> listed(Bson filter, Bson sort, int skip, int limit) {
        return listed.list(filter, sort, skip, limit);
    }

    private Flux<Stored<A>> stored(FindPublisher<BsonDocument> found) {
        return Flux.from(found.projection(include(AggregateDocument.VERSION, AggregateDocument.STATE)))
                .map(document -> states.of(document).stored());
    }

    @Override
    public Mono<Stored<A>> create(String id, Command command, Decision<A, E> decision) {
        return decide(id, First.INSERT, command, existing -> {
            if (existing.isPresent()) {
                throw exists();
            }
            return decision;
        });
    }

    @Override
    public Mono<Stored<A>> change(String id, Command command, Function<A, Decision<A, E>> decide) {
        return decide(
                id,
                First.READ,
                command,
                existing -> decide.apply(present(existing).state()));
    }

    @Override
    public Mono<Stored<A>> change(String id, long version, Command command, Function<A, Decision<A, E>> decide) {
        return decide(id, First.READ, command, existing -> {
            if (present(existing).version() != version) {
                throw new Rejection.Stale();
            }
            return decide.apply(present(existing).state());
        });
    }

    @Override
    public Mono<Stored<A>> createOrChange(String id, Command command, Function<Optional<A>, Decision<A, E>> decide) {
        return decide(id, First.READ, command, existing -> decide.apply(existing.map(Stored::state)));
    }

    @Override
    public Mono<Stored<A>> createOrChange(
            String id, Command command, Decision<A, E> first, Function<A, Decision<A, E>> decide) {
        return decide(
                id,
                First.INSERT,
                command,
                existing -> existing.map(Stored::state).map(decide).orElse(first));
    }

    @Override
    public Mono<Stored<A>> together(String id, List<BatchedCommand<A, E>> wishes) {
        return decide(
                id,
                First.READ,
                wishes.stream()
                        .map(wish -> new DecidedCommand<A, E>(
                                wish.command(), existing -> wish.decide().apply(existing.map(Stored::state))))
                        .toList());
    }

    /** What is done first: where there is most likely none, reading would be in vain. */
    private enum First {
        READ,
        INSERT
    }

    private Mono<Stored<A>> decide(
            String id, First first, Command command, Function<Optional<Stored<A>>, Decision<A, E>> decision) {
        return decide(id, first, List.of(new DecidedCommand<>(command, decision)));
    }

    private Mono<Stored<A>> decide(String id, First first, List<DecidedCommand<A, E>> steps) {
        return Mono.defer(() -> decide(id, new AtomicBoolean(first == First.INSERT), steps));
    }

    /** @param unread whether to go on as if there were none, which the insert finds out; once only */
    private Mono<Stored<A>> decide(String id, AtomicBoolean unread, List<DecidedCommand<A, E>> steps) {
        Mono<Current<A>> written = Mono.deferContextual(
                        context -> (unread.getAndSet(false) ? Mono.<Current<A>>empty() : states.readToChange(id))
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty())
                                .flatMap(found -> attempt(id, found.orElse(null), steps, context)))
                .doOnError(failure -> states.forget(id))
                .retryWhen(Retry.backoff(MOST_TRIES_UNANSWERED, LONGEST_PAUSE)
                        .filter(MongoErrors::isUnavailable)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()))
                .retryWhen(Retry.backoff(MOST_TRIES, SHORTEST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .filter(LostRace.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) -> new Rejection.Conflict("busy")));
        return oneByOne.run(id, written)
                .flatMap(now ->
                        relay.published(type.name(), now.document().stored()).thenReturn(now.stored()));
    }

    private Mono<Current<A>> attempt(
            String id, @Nullable Current<A> found, List<DecidedCommand<A, E>> steps, ContextView context) {
        String traceparent = context.<String>getOrDefault(TRACEPARENT, null);
        return Mono.fromSupplier(() -> DecidedTogether.of(type, entries, id, found, steps, traceparent))
                .onErrorResume(refused -> certain(found).then(Mono.error(refused)))
                .flatMap(outcome -> found == null ? make(id, outcome) : change(found, outcome));
    }

    private Mono<Current<A>> make(String id, DecidedTogether<A, E> outcome) {
        BsonDocument document =
                AggregateDocument.first(id, codec.write(outcome.state()), outcome.commands(), outcome.entries());
        return writer.insert(documents, document)
                // a taken id: another was faster, so decide again; else it was a unique value
                .onErrorResume(
                        MongoErrors::isDuplicate,
                        taken -> states.read(id)
                                .flatMap(other -> Mono.<BsonDocument>error(new LostRace()))
                                .switchIfEmpty(Mono.error(this::exists)))
                .map(made -> states.written(made, codec.read(new AggregateDocument(made).state())));
    }

    private Mono<Current<A>> change(Current<A> found, DecidedTogether<A, E> outcome) {
        Growing<A, E> growing = type.growing();
        return growing == null ? writeWhole(found, outcome) : writeFields(growing, found, outcome);
    }

    private Mono<Current<A>> writeWhole(Current<A> found, DecidedTogether<A, E> outcome) {
        AggregateDocument before = found.document();
        BsonDocument state = codec.write(outcome.state());
        if (outcome.commands().isEmpty() || outcome.events().isEmpty() && state.equals(before.state())) {
            return Mono.just(found);
        }
        Bson next = before.next(
                List.of(set(AggregateDocument.STATE, state)),
                type.erased().test(outcome.state()),
                outcome.commands(),
                AggregateDocument.REMEMBERED,
                outcome.entries());
        return won(writer.update(documents, before.id(), before.version(), next))
                .map(document -> states.written(document, codec.read(state)));
    }

    private Mono<Current<A>> writeFields(Growing<A, E> growing, Current<A> found, DecidedTogether<A, E> outcome) {
        if (outcome.events().isEmpty()) {
            return certain(found).thenReturn(found);
        }
        AggregateDocument before = found.document();
        Bson next = before.next(
                growing.updates(outcome.state(), outcome.events()),
                type.erased().test(outcome.state()),
                outcome.commands(),
                Growing.REMEMBERED,
                outcome.entries());
        return won(writer.updateLarge(documents, before.id(), before.version(), next))
                .map(outbox -> states.written(
                        before.after(outcome.commands(), Growing.REMEMBERED, outcome.entries(), outbox),
                        outcome.state()));
    }

    private Mono<BsonDocument> won(Mono<BsonDocument> written) {
        return written.onErrorMap(MongoErrors::isDuplicate, taken -> exists()).switchIfEmpty(Mono.error(LostRace::new));
    }

    /** What was decided by a kept state, and not to be written, holds only where that is still the state. */
    private Mono<Void> certain(@Nullable Current<A> found) {
        return found == null || !found.kept()
                ? Mono.empty()
                : states.changed(found).flatMap(changed -> changed ? Mono.error(new LostRace()) : Mono.empty());
    }

    private Stored<A> present(Optional<Stored<A>> existing) {
        return existing.orElseThrow(() -> new Rejection.NotFound(type.name()));
    }

    private Rejection exists() {
        return new Rejection.Conflict(type.name() + "-exists");
    }

    /** Another changed the document between reading and writing. */
    private static final class LostRace extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LostRace() {
            super("Lost a race", null, false, false);
        }
    }
}
