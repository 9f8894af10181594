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
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Queues letters, each once however often it is asked for: one write each, and one command for many. What was stored is
 * found by the senders of any instance.
 */
public final class QueueLetter {
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

    /** Queues it behind what its recipient has, unless it is there already and did not just come too late for the person. */
    public Mono<Void> queue(Letter letter, Command command) {
        return queue(List.of(letter), command);
    }

    /** Queues many by one command to the database, such as the copies of one message; some hundreds at a time. */
    public Mono<Void> queue(List<Letter> letters, Command command) {
        return Mono.defer(() -> {
            Instant systemNow = systemClock.instant();
            return store.add(
                            letters.stream()
                                    .map(letter -> fresh(letter, systemNow))
                                    .toList(),
                            systemNow)
                    .doOnSuccess(done -> wakeUp.call())
                    .flatMap(there -> catchUp(letters, there, command));
        });
    }

    private Delivery fresh(Letter letter, Instant systemNow) {
        return Delivery.queue(letter, clock.instant(), systemNow, 0).state();
    }

    private Mono<Void> catchUp(List<Letter> letters, Set<String> there, Command command) {
        return Flux.fromIterable(letters)
                .filter(letter -> there.contains(letter.id()))
                .concatMap(letter -> changing.change(
                        store.withLetter(letter.id()),
                        command,
                        known -> known.change(letter.id(), late -> late.catchUp(systemClock.instant()))))
                .doOnComplete(wakeUp::call)
                .then();
    }

    /** Notes that it came too late for the person; whoever has it already keeps it. */
    public Mono<Void> joinedLate(Letter letter, Command command) {
        return Mono.defer(() -> {
            Instant systemNow = systemClock.instant();
            Decision<Delivery, DeliveryEvent> late = Delivery.joinedLate(letter, clock.instant(), systemNow, 0);
            return changing.change(store.find(letter.to().correspondence()), command, known -> known.add(late))
                    .hasElement()
                    // who has no letter at all did not come late for anything that an event could tell of
                    .flatMap(known -> known ? Mono.empty() : store.add(List.of(late.state()), systemNow))
                    .then();
        });
    }
}
