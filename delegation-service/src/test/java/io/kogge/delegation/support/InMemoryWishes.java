// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.delegation.registration.usecase.HeldBack;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forms in a map, in the order of handing in. */
public final class InMemoryWishes implements Wishes {
    private final Map<String, Wish> open = new LinkedHashMap<>();
    private final Map<String, Wish> held = new LinkedHashMap<>();
    private final Map<String, Wish> kept = new LinkedHashMap<>();
    private final Map<String, Instant> heldUntil = new LinkedHashMap<>();
    private final Map<String, String> contents = new LinkedHashMap<>();
    private final Map<String, Instant> times = new LinkedHashMap<>();

    public synchronized void clear() {
        open.clear();
        held.clear();
        kept.clear();
        contents.clear();
        times.clear();
    }

    @Override
    public synchronized Mono<Void> handIn(Wish wish) {
        return isKnown(wish).doOnNext(known -> add(wish, known)).then();
    }

    private synchronized void add(Wish wish, boolean known) {
        if (!known) {
            contents.put(wish.id(), wish.content());
            times.put(wish.id(), wish.handedInAt());
            open.put(wish.id(), wish);
            kept.put(wish.id(), wish);
        }
    }

    @Override
    public Mono<Boolean> isKnown(Wish wish) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                String content = contents.get(wish.id());
                if (content != null && !content.equals(wish.content())) {
                    throw new Rejection.Conflict("registration-exists");
                }
                return content != null;
            }
        });
    }

    @Override
    public Flux<Wish> open(int limit) {
        return Flux.defer(() -> {
            synchronized (this) {
                return Flux.fromIterable(List.copyOf(open.values())).take(limit);
            }
        });
    }

    @Override
    public Mono<Void> done(Collection<String> ids) {
        return Mono.fromRunnable(() -> {
            synchronized (this) {
                open.keySet().removeAll(new ArrayList<>(ids));
            }
        });
    }

    @Override
    public Mono<Applicant> answers(String id, String missionId) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                Wish wish = kept.get(id);
                return wish != null && wish.missionId().equals(missionId) ? wish.applicant() : null;
            }
        });
    }

    @Override
    public Mono<Void> drop(String id) {
        return Mono.fromRunnable(() -> {
            synchronized (this) {
                open.remove(id);
                held.remove(id);
            }
        });
    }

    @Override
    public Mono<Void> forgetAnswers(Instant handedInBefore) {
        return Mono.fromRunnable(() -> {
            synchronized (this) {
                kept.values()
                        .removeIf(wish -> !open.containsKey(wish.id())
                                && !held.containsKey(wish.id())
                                && !Wish.at(wish.position()).isAfter(handedInBefore));
            }
        });
    }

    @Override
    public Mono<Void> setAside(String id) {
        return done(List.of(id));
    }

    @Override
    public Mono<Void> holdBack(String id, Instant until) {
        return Mono.fromRunnable(() -> {
            synchronized (this) {
                held.put(id, open.remove(id));
                heldUntil.put(id, until);
            }
        });
    }

    @Override
    public Mono<Long> open(Instant systemNow) {
        return move(wish -> !heldUntil.get(wish.id()).isAfter(systemNow), wish -> open.put(wish.id(), wish));
    }

    @Override
    public Flux<HeldBack> heldBack() {
        return Flux.defer(() -> {
            synchronized (this) {
                Map<String, HeldBack> byMission = new LinkedHashMap<>();
                held.values()
                        .forEach(wish -> byMission.merge(
                                wish.missionId(),
                                new HeldBack(wish.missionId(), 1, Wish.at(wish.position()), heldUntil.get(wish.id())),
                                (one, other) ->
                                        new HeldBack(one.missionId(), one.count() + 1, one.since(), one.next())));
                return Flux.fromIterable(byMission.values());
            }
        });
    }

    @Override
    public Mono<Long> letGo(String missionId) {
        return move(
                wish -> wish.missionId().equals(missionId),
                wish -> open.put(
                        wish.id(),
                        new Wish(
                                wish.id(),
                                wish.missionId(),
                                wish.applicant(),
                                wish.handedInAt(),
                                wish.position(),
                                true,
                                wish.corrects())));
    }

    @Override
    public Mono<Long> discard(String missionId) {
        return move(wish -> wish.missionId().equals(missionId), wish -> {});
    }

    private Mono<Long> move(Predicate<Wish> which, Consumer<Wish> where) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                List<Wish> moved = held.values().stream().filter(which).toList();
                moved.forEach(wish -> held.remove(wish.id()));
                moved.forEach(where);
                return (long) moved.size();
            }
        });
    }

    @Override
    public Mono<Void> reopen() {
        return Mono.empty();
    }

    @Override
    public Mono<Void> forgetContent(Instant handedInBefore) {
        return Mono.fromRunnable(() -> {
            synchronized (this) {
                contents.replaceAll((id, content) -> times.get(id).isAfter(handedInBefore) ? content : "forgotten");
            }
        });
    }

    @Override
    public Mono<Long> forget(Instant handedInBefore) {
        return Mono.just(0L);
    }
}
