// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held.usecase;

import io.kogge.delegation.held.model.HeldCount;
import io.kogge.delegation.held.model.HeldCounted;
import io.kogge.delegation.registration.usecase.HeldBack;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells the other services for which missions forms are held back: they show it to staff, who may let them go. What is held is counted
 * now and then and compared with what was told, so that nothing that holds back or lets go need think of it, and what was not told
 * because of a crash is told by the next round.
 */
public final class TellHeld {
    private static final Logger LOG = LoggerFactory.getLogger(TellHeld.class);
    private static final Actor ACTOR = Actor.system("held-back");

    private final Wishes wishes;
    private final ToldHeld told;
    private final Aggregates<HeldCount, HeldCounted> counts;
    private final Clock clock;

    /** The clock is the domain's. */
    public TellHeld(Wishes wishes, ToldHeld told, Aggregates<HeldCount, HeldCounted> counts, Clock clock) {
        this.wishes = wishes;
        this.told = told;
        this.counts = counts;
        this.clock = clock;
    }

    /** One round; how many are held back in all. */
    public Mono<Long> run() {
        return Mono.zip(
                        wishes.heldBack().map(TellHeld::count).collectMap(HeldCount::missionId),
                        told.open().collectList())
                .flatMap(both -> tell(both.getT1(), both.getT2()));
    }

    private static HeldCount count(HeldBack held) {
        return new HeldCount(held.missionId(), held.count(), held.since());
    }

    private Mono<Long> tell(Map<String, HeldCount> now, List<HeldCount> last) {
        Set<HeldCount> known = Set.copyOf(last);
        Stream<HeldCount> over =
                last.stream().filter(one -> !now.containsKey(one.missionId())).map(HeldCount::over);
        List<HeldCount> news = Stream.concat(now.values().stream(), over)
                .filter(one -> !known.contains(one))
                .toList();
        return Flux.fromIterable(news)
                .concatMap(this::tell)
                .then(Mono.fromSupplier(
                        () -> now.values().stream().mapToLong(HeldCount::count).sum()));
    }

    private Mono<Void> tell(HeldCount now) {
        return counts.createOrChange(now.missionId(), Command.by(ACTOR), last -> now.told(last, clock.instant()))
                .doOnNext(stored -> {
                    if (now.count() > 0) {
                        LOG.warn("{} registrations are held back for mission {}", now.count(), now.missionId());
                    }
                })
                .then();
    }
}
