// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.BatchedCommand;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Aggregates in a map, with one unique key beside the id; remembers what would have been published. */
public final class InMemoryAggregates<A, E> implements Aggregates<A, E> {
    private final AggregateType<A, E, ?> type;
    private final Function<A, Object> uniqueKey;
    private final Map<String, Stored<A>> stored = new LinkedHashMap<>();
    private final Map<String, Set<String>> commands = new LinkedHashMap<>();
    private final Map<String, String> madeOf = new LinkedHashMap<>();
    private final List<Outgoing> published = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();

    public InMemoryAggregates(AggregateType<A, E, ?> type, Function<A, Object> uniqueKey) {
        this.type = type;
        this.uniqueKey = uniqueKey;
    }

    public synchronized List<Outgoing> published() {
        return List.copyOf(published);
    }

    public synchronized Collection<Stored<A>> all() {
        return List.copyOf(stored.values());
    }

    /** Nobody can read that one any more. */
    public synchronized void fails(String id) {
        unreadable.add(id);
    }

    /** Forgets one; whether it was there. */
    synchronized boolean remove(String id) {
        return stored.remove(id) != null;
    }

    /** As if nothing had ever happened. */
    public synchronized void clear() {
        stored.clear();
        commands.clear();
        madeOf.clear();
        published.clear();
        unreadable.clear();
    }

    @Override
    public Mono<Stored<A>> find(String id) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                if (unreadable.contains(id)) {
                    throw new IllegalStateException(id + " cannot be read");
                }
                return stored.get(id);
            }
        });
    }

    @Override
    public Mono<Stored<A>> get(String id) {
        return find(id).switchIfEmpty(Mono.error(() -> new Rejection.NotFound(type.name())));
    }

    @Override
    public Mono<Stored<A>> create(String id, Command command, Decision<A, E> decision) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                Stored<A> there = stored.get(id);
                if (there != null && madeOf.get(id).equals(content(command))) {
                    return there;
                }
                if (there != null || keyTaken(id, decision.state())) {
                    throw new Rejection.Conflict(type.name() + "-exists");
                }
                return summed(null, write(id, 1, command, decision));
            }
        });
    }

    @Override
    public Mono<Stored<A>> change(String id, Command command, Function<A, Decision<A, E>> decide) {
        return get(id).map(read -> apply(id, command, decide));
    }

    @Override
    public Mono<Stored<A>> change(String id, long version, Command command, Function<A, Decision<A, E>> decide) {
        return get(id).map(read -> {
            if (read.version() != version) {
                throw new Rejection.Stale();
            }
            return apply(id, command, decide);
        });
    }

    @Override
    public Mono<Stored<A>> createOrChange(String id, Command command, Function<Optional<A>, Decision<A, E>> decide) {
        return Mono.defer(() -> stored.containsKey(id)
                ? change(id, command, state -> decide.apply(Optional.of(state)))
                : create(id, command, decide.apply(Optional.empty())));
    }

    @Override
    public Mono<Stored<A>> together(String id, List<BatchedCommand<A, E>> wishes) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                Stored<A> before = stored.get(id);
                Stored<A> now = before;
                for (BatchedCommand<A, E> wish : wishes) {
                    Optional<A> state = Optional.ofNullable(now).map(Stored::state);
                    Decision<A, E> decision = wish.decide().apply(state);
                    if (now == null || !decision.events().isEmpty()) {
                        now = write(id, before == null ? 1 : before.version() + 1, wish.command(), decision);
                    }
                }
                return now == before ? now : summed(before, now);
            }
        });
    }

    /** Changes what is stored behind the aggregate's back. */
    public synchronized void replace(String id, UnaryOperator<A> change) {
        stored.computeIfPresent(id, (same, there) -> new Stored<>(id, there.version(), change.apply(there.state())));
    }

    private synchronized Stored<A> apply(String id, Command command, Function<A, Decision<A, E>> decide) {
        Stored<A> read = stored.get(id);
        if (commands.get(id).contains(command.id())) {
            return read;
        }
        Decision<A, E> decision = decide.apply(read.state());
        if (decision.events().isEmpty()) {
            return read;
        }
        if (keyTaken(id, decision.state())) {
            throw new Rejection.Conflict(type.name() + "-exists");
        }
        return summed(read, write(id, read.version() + 1, command, decision));
    }

    private Stored<A> write(String id, long version, Command command, Decision<A, E> decision) {
        Stored<A> written = new Stored<>(id, version, decision.state());
        stored.put(id, written);
        commands.computeIfAbsent(id, none -> new HashSet<>()).add(command.id());
        madeOf.putIfAbsent(id, content(command));
        if (type.erased().test(decision.state())) {
            madeOf.put(id, "erased");
        }
        decision.events().forEach(event -> published.addAll(type.events().apply(decision.state(), event)));
        return written;
    }

    private Stored<A> summed(@Nullable Stored<A> before, Stored<A> written) {
        published.addAll(type.summary().of(before == null ? null : before.state(), written.state()));
        return written;
    }

    private static String content(Command command) {
        return command.id() + '\n' + command.content();
    }

    private boolean keyTaken(String id, A state) {
        Object key = uniqueKey.apply(state);
        return stored.values().stream()
                .anyMatch(other -> !other.id().equals(id) && key.equals(uniqueKey.apply(other.state())));
    }
}
