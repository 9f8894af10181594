// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.event.job.EachAlone;
import io.kogge.event.job.Leases;
import io.kogge.event.job.WakeUp;
import io.kogge.kernel.failure.Unavailability;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes on the forms that were handed in: one address's in the order of handing in, those of different addresses at the
 * same time. What would mail too much is held back. It is woken when a form comes in, and looks by itself after each pause for what another instance left behind.
 */
public final class TakeWishes {
    private static final String TURN = "wishes";
    private static final int BATCH = 500;
    /** Nearly all of a batch, as what is stored at the same time is stored by one write. */
    private static final int AT_ONCE = 256;
    /** About what is taken on in a second. */
    private static final int MANY = 100;

    /** A batch that takes longer than this part of the lease is broken off, before another holder takes it on too. */
    private static final int LEASE_PARTS = 2;

    private final Wishes wishes;
    private final Leases leases;
    private final TakeWish takeWish;
    private final FindPerson find;
    private final MailAllowance allowance;
    private final EachAlone each;
    private final WakeUp wakeUp;
    private final Pace pace;
    private final Times times;
    private final String holder = UUID.randomUUID().toString();
    private final AtomicLong seen = new AtomicLong();
    private volatile Duration wait = Duration.ZERO;

    /**
     * In system time.
     *
     * @param lease how long a holder that died keeps the turn
     * @param pause between two looks where nobody called
     * @param gather between a call and the look, so that who comes at about the same time is taken on together
     * @param otherTurn pause before asking again while another instance has the turn
     */
    public record Times(Duration lease, Duration pause, Duration gather, Duration otherTurn) {}

    /** What goes wrong with one form is told to {@code each}, and stops no other. */
    public TakeWishes(
            Wishes wishes,
            Leases leases,
            TakeWish takeWish,
            FindPerson find,
            MailAllowance allowance,
            EachAlone each,
            WakeUp wakeUp,
            Pace pace,
            Times times) {
        this.wishes = wishes;
        this.leases = leases;
        this.takeWish = takeWish;
        this.find = find;
        this.allowance = allowance;
        this.each = each;
        this.wakeUp = wakeUp;
        this.pace = pace;
        this.times = times;
    }

    /** One round; after one that found nothing, waiting comes first. A stop begins nothing new. */
    public Mono<Void> round(BooleanSupplier stopping) {
        Mono<Void> first = wait.isZero()
                ? Mono.empty()
                : wakeUp.await(seen.get(), wait)
                        .then(Mono.delay(times.gather()))
                        .then();
        return first.then(Mono.defer(() -> stopping.getAsBoolean() ? Mono.empty() : turn()));
    }

    /** Takes on all there is; what fails comes again when what was set aside is opened. */
    public Mono<Void> takeAll() {
        return Mono.defer(this::batch).repeat().takeWhile(more -> more).then();
    }

    private Mono<Void> turn() {
        seen.set(wakeUp.calls());
        wait = times.pause();
        return leases.take(TURN, holder, times.lease()).flatMap(mine -> {
            if (!mine) {
                wait = times.otherTurn();
                return Mono.empty();
            }
            return batch().flatMap(more -> {
                wait = more ? Duration.ZERO : times.pause();
                return more ? Mono.empty() : leases.giveBack(TURN, holder);
            });
        });
    }

    /** Whether there may be more. */
    private Mono<Boolean> batch() {
        return wishes.open(BATCH)
                .collectList()
                .flatMap(batch -> batch.isEmpty()
                        ? Mono.just(false)
                        : take(inTurn(batch)).map(done -> done < batch.size() || batch.size() == BATCH));
    }

    /**
     * Without the corrections of what is in the batch itself, which is taken on before them, nor what came for the same
     * address after one of those: they are in the next.
     */
    private List<Wish> inTurn(List<Wish> batch) {
        Set<String> ids = batch.stream().map(Wish::id).collect(Collectors.toSet());
        Set<String> later = new HashSet<>();
        return batch.stream()
                .filter(wish -> {
                    String address = find.key(wish.applicant().person().email());
                    if (wish.corrects() != null && ids.contains(wish.corrects())) {
                        later.add(address);
                    }
                    return !later.contains(address);
                })
                .toList();
    }

    /** How many were taken on. */
    private Mono<Integer> take(List<Wish> batch) {
        if (batch.size() >= MANY) {
            pace.behind();
        }
        Map<String, List<Wish>> byAddress = batch.stream()
                .collect(Collectors.groupingBy(
                        wish -> find.key(wish.applicant().person().email()), LinkedHashMap::new, Collectors.toList()));
        return find.at(batch.stream()
                        .map(wish -> wish.applicant().person().email())
                        .toList())
                .flatMapMany(known -> Flux.fromIterable(byAddress.entrySet())
                        .flatMap(one -> inOrder(known.get(one.getKey()), one.getValue()), AT_ONCE))
                .takeUntilOther(Mono.delay(times.lease().dividedBy(LEASE_PARTS)))
                .collectList()
                .flatMap(done -> wishes.done(done).thenReturn(done.size()))
                .doFinally(end -> pace.done());
    }

    /** The ids of those taken on. */
    private Flux<String> inOrder(@Nullable Person known, List<Wish> wishesOfOne) {
        Wish first = wishesOfOne.get(0);
        return take(first, known)
                .flux()
                .concatWith(Flux.fromIterable(wishesOfOne.subList(1, wishesOfOne.size()))
                        .concatMap(later -> find.at(later.applicant().person().email())
                                .singleOptional()
                                .flatMap(found -> take(later, found.orElse(null)))));
    }

    private Mono<String> take(Wish wish, @Nullable Person known) {
        return allowance
                .heldUntil(wish)
                .map(until -> wishes.holdBack(wish.id(), until).then(Mono.<String>empty()))
                .orElseGet(() -> takeOn(wish, known));
    }

    private Mono<String> takeOn(Wish wish, @Nullable Person known) {
        return takeWish.take(wish, known)
                .then(Mono.justOrEmpty(wish.corrects()).flatMap(wishes::drop))
                .thenReturn(wish.id())
                .onErrorResume(failure -> !Unavailability.is(failure), failure -> {
                    each.failed(wish.id(), failure);
                    return wishes.setAside(wish.id()).then(Mono.empty());
                });
    }
}
