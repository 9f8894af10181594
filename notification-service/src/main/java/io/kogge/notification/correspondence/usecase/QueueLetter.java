// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.Letter;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Queues letters, each once however often it is asked for: one write each, and one command for many. What was stored is
 * found by the senders of any instance.
 */
public final class QueueLetter {
    /** What is written at the same time shares a command to the database. */
    private static final int AT_ONCE = 200;

    private final CorrespondenceStore store;
    private final ChangeCorrespondence changing;
    private final WakeUp wakeUp;
    private final Clock clock;
    private final Clock systemClock;

    /** The clock is the domain's. */
    public QueueLetter(CorrespondenceStore store, WakeUp wakeUp, Clock clock, Clock systemClock) {
        this.store = store;
        this.changing = new ChangeCorrespondence(store);
        this.wakeUp = wakeUp;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /** A letter, and the command that wants it. */
    public record Wanted(Letter letter, Command command) {}

    /** Queues it behind what its recipient has, unless it is there already and did not just come too late for the person. */
    public Mono<Void> queue(Letter letter, Command command) {
        return queue(List.of(letter), command);
    }

    /** Queues many by one command to the database, such as the copies of one message; some hundreds at a time. */
    public Mono<Void> queue(List<Letter> letters, Command command) {
        return queue(letters.stream().map(letter -> new Wanted(letter, command)).toList());
    }

    /** The same for what several commands want; those to the same recipient in this order. */
    public Mono<Void> queue(List<Wanted> wanted) {
        return Flux.fromIterable(turns(wanted)).concatMap(this::together).then();
    }

    /**
     * The first letter of each recipient, then the second of each, and so on: what goes to the database together goes in no order.
     * It is nearly always one turn.
     */
    private static Collection<List<Wanted>> turns(List<Wanted> wanted) {
        Map<String, Integer> taken = new HashMap<>();
        Map<Integer, List<Wanted>> turns = new TreeMap<>();
        wanted.forEach(each -> turns.computeIfAbsent(
                        taken.merge(each.letter().to().correspondence(), 1, Integer::sum), turn -> new ArrayList<>())
                .add(each));
        return turns.values();
    }

    private Mono<Void> together(List<Wanted> wanted) {
        return Mono.defer(() -> {
            Instant systemNow = systemClock.instant();
            return store.add(
                            wanted.stream()
                                    .map(each -> fresh(each.letter(), systemNow))
                                    .toList(),
                            systemNow)
                    .doOnSuccess(done -> wakeUp.call())
                    .flatMap(there -> catchUp(wanted, there));
        });
    }

    private Delivery fresh(Letter letter, Instant systemNow) {
        return Delivery.queue(letter, clock.instant(), systemNow, 0).state();
    }

    private Mono<Void> catchUp(List<Wanted> wanted, Set<String> there) {
        Map<String, Wanted> again = wanted.stream()
                .filter(each -> there.contains(each.letter().id()))
                .collect(Collectors.toMap(each -> each.letter().to().correspondence(), Function.identity()));
        return again.isEmpty()
                ? Mono.empty()
                : store.find(again.keySet())
                        .collectList()
                        .flatMapIterable(found -> found)
                        .flatMap(known -> catchUp(known, Objects.requireNonNull(again.get(known.id()))), AT_ONCE)
                        .doOnComplete(wakeUp::call)
                        .then();
    }

    private Mono<Kept> catchUp(Kept known, Wanted again) {
        String id = again.letter().id();
        return changing.change(
                known,
                again.command(),
                state -> state.letter(id).isPresent()
                        ? state.change(id, late -> late.catchUp(systemClock.instant()))
                        : Decision.unchanged(state));
    }

    /** Notes that these came too late for whom they are for; whoever has one already keeps it. */
    public Mono<Void> joinedLate(List<Letter> letters, Command command) {
        return Mono.defer(() -> {
            Instant systemNow = systemClock.instant();
            Map<String, List<Decision<Delivery, DeliveryEvent>>> late = letters.stream()
                    .collect(Collectors.groupingBy(
                            letter -> letter.to().correspondence(),
                            Collectors.mapping(
                                    letter -> Delivery.joinedLate(letter, clock.instant(), systemNow, 0),
                                    Collectors.toList())));
            return store.find(late.keySet())
                    .collectList()
                    .flatMapIterable(found -> found)
                    .flatMap(
                            known -> changing.change(
                                    known, command, state -> state.addAll(late.getOrDefault(known.id(), List.of()))),
                            AT_ONCE)
                    .map(Kept::id)
                    .collect(Collectors.toSet())
                    .flatMap(known -> addFirst(late, known, systemNow));
        });
    }

    /** Who has no letter at all did not come late for anything that an event could tell of. */
    private Mono<Void> addFirst(
            Map<String, List<Decision<Delivery, DeliveryEvent>>> late, Set<String> known, Instant systemNow) {
        return Flux.fromIterable(late.entrySet())
                .filter(each -> !known.contains(each.getKey()))
                .flatMap(
                        each -> Flux.fromIterable(each.getValue())
                                .concatMap(letter -> store.add(List.of(letter.state()), systemNow)),
                        AT_ONCE)
                .then();
    }
}
