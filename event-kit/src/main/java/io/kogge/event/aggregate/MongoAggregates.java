// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.mongo.MongoErrors;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.event.relay.OutboxRelay;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import reactor.util.retry.Retry;

/** Aggregates in a MongoDB collection, one document each with its outbox. */
final class MongoAggregates<A, E, D extends Record> implements Aggregates<A, E> {
    /** Key of the Reactor context under which a request's W3C trace context travels. */
    private static final String TRACEPARENT = "traceparent";

    private static final int MOST_TRIES = 20;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);
    private static final int MOST_TRIES_UNANSWERED = 2;

    private final AggregateType<A, E, D> type;
    private final MongoCollection<BsonDocument> documents;
    private final StateCodec<A, D> states;
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
        this.states = new StateCodec<>(type, documents.getCodecRegistry());
        this.entries = entries;
        this.writer = writer;
        this.relay = relay;
    }

    @Override
    public Mono<Stored<A>> find(String id) {
        return load(id).map(this::stored);
    }

    @Override
    public Mono<Stored<A>> get(String id) {
        return find(id).switchIfEmpty(Mono.error(() -> new Rejection.NotFound(type.name())));
    }

    @Override
    public Mono<Stored<A>> create(String id, Command command, Decision<A, E> decision) {
        return make(
                id,
                command,
                decision,
                taken -> load(id).filter(document -> new AggregateDocument(document).knows(command))
                        .switchIfEmpty(Mono.error(this::exists)));
    }

    @Override
    public Mono<Stored<A>> change(String id, Command command, Function<A, Decision<A, E>> decide) {
        return decide(id, command, existing -> decide.apply(present(existing).state()));
    }

    @Override
    public Mono<Stored<A>> change(String id, long version, Command command, Function<A, Decision<A, E>> decide) {
        return decide(id, command, existing -> {
            if (present(existing).version() != version) {
                throw new Rejection.Stale();
            }
            return decide.apply(present(existing).state());
        });
    }

    @Override
    public Mono<Stored<A>> createOrChange(String id, Command command, Function<Optional<A>, Decision<A, E>> decide) {
        return decide(id, command, existing -> decide.apply(existing.map(Stored::state)));
    }

    @Override
    public Mono<Stored<A>> createOrChange(
            String id, Command command, Decision<A, E> first, Function<A, Decision<A, E>> decide) {
        return make(
                id,
                command,
                first,
                taken -> decided(
                        id,
                        command,
                        existing -> existing.map(Stored::state).map(decide).orElse(first)));
    }

    /** Inserts; where the id is taken, goes on as told. */
    private Mono<Stored<A>> make(
            String id, Command command, Decision<A, E> decision, Function<LostRace, Mono<BsonDocument>> taken) {
        Mono<BsonDocument> made = Mono.deferContextual(
                        context -> attempt(id, null, command, nobody -> decision, context))
                .onErrorResume(LostRace.class, taken);
        return published(id, patiently(made));
    }

    private Mono<Stored<A>> decide(String id, Command command, Function<Optional<Stored<A>>, Decision<A, E>> decision) {
        return published(id, patiently(decided(id, command, decision)));
    }

    private Mono<BsonDocument> decided(
            String id, Command command, Function<Optional<Stored<A>>, Decision<A, E>> decision) {
        return Mono.deferContextual(context -> load(id).map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .flatMap(document -> attempt(id, document.orElse(null), command, decision, context)))
                .retryWhen(Retry.backoff(MOST_TRIES, SHORTEST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .filter(LostRace.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) -> new Rejection.Conflict("busy")));
    }

    /** A write that was not answered is tried again: if it was carried out, the command is known by then. */
    private static Mono<BsonDocument> patiently(Mono<BsonDocument> written) {
        return written.retryWhen(Retry.backoff(MOST_TRIES_UNANSWERED, LONGEST_PAUSE)
                .filter(MongoErrors::isUnavailable)
                .onRetryExhaustedThrow((spec, signal) -> signal.failure()));
    }

    private Mono<Stored<A>> published(String id, Mono<BsonDocument> written) {
        return oneByOne.run(id, written)
                .flatMap(document -> relay.published(type.name(), document).thenReturn(stored(document)));
    }

    private Mono<BsonDocument> attempt(
            String id,
            @Nullable BsonDocument found,
            Command command,
            Function<Optional<Stored<A>>, Decision<A, E>> decision,
            ContextView context) {
        AggregateDocument current = found == null ? null : new AggregateDocument(found);
        if (current != null && current.knows(command)) {
            return Mono.just(current.stored());
        }
        Decision<A, E> decided = decision.apply(Optional.ofNullable(found).map(this::stored));
        BsonDocument state = states.write(decided.state());
        if (current != null && decided.events().isEmpty() && state.equals(current.state())) {
            return Mono.just(current.stored());
        }
        List<OutboxEntry> outgoing = entries.of(
                type.name(),
                id,
                current == null ? 0 : current.sequence(),
                command,
                context.<String>getOrDefault(TRACEPARENT, null),
                decided.events().stream()
                        .flatMap(event -> type.events().apply(decided.state(), event).stream())
                        .toList());
        return current == null
                ? insert(AggregateDocument.first(id, state, command, outgoing))
                : update(current, current.next(state, type.erased().test(decided.state()), command, outgoing));
    }

    private Mono<BsonDocument> insert(BsonDocument document) {
        String id = document.getString("_id").getValue();
        return writer.insert(documents, document)
                // a taken id: another was faster, so decide again; else it was a unique value
                .onErrorResume(
                        MongoErrors::isDuplicate,
                        taken -> load(id).flatMap(other -> Mono.<BsonDocument>error(new LostRace()))
                                .switchIfEmpty(Mono.error(this::exists)));
    }

    private Mono<BsonDocument> update(AggregateDocument current, Bson update) {
        return writer.update(documents, current.id(), current.version(), update)
                .onErrorMap(MongoErrors::isDuplicate, taken -> exists())
                .switchIfEmpty(Mono.error(LostRace::new));
    }

    private Mono<BsonDocument> load(String id) {
        return Mono.from(documents.find(eq("_id", id)).first());
    }

    private Stored<A> stored(BsonDocument document) {
        AggregateDocument aggregate = new AggregateDocument(document);
        return new Stored<>(aggregate.id(), aggregate.version(), states.read(aggregate.state()));
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
