// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.events;

import io.kogge.event.consumer.Lag;
import io.kogge.event.consumer.View;
import io.kogge.event.relay.OutboxRelay;
import io.kogge.mission.outcomes.view.HeldMissionView;
import io.kogge.mission.outcomes.view.ReportView;
import io.kogge.mission.progress.PlacesView;
import io.kogge.mission.review.usecase.Arrivals;
import io.kogge.mission.review.view.CountedView;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells by the log: what missions and activities have not published, and what has not been counted of that. */
public final class LogArrivals implements Arrivals {
    private static final List<String> TOLD_BY = List.of("mission", "activity");
    /** What is counted; and of what came of missions: which took place, who had a place on them, and what was reported. */
    private static final Flux<View<?>> READ =
            Flux.just(CountedView.VIEW, HeldMissionView.VIEW, PlacesView.VIEW, ReportView.VIEW);

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final OutboxRelay relay;
    private final Lag lag;

    /** Over the kit's own knowledge. */
    public LogArrivals(OutboxRelay relay, Lag lag) {
        this.relay = relay;
        this.lag = lag;
    }

    /** The outboxes first: what leaves them meanwhile is on the log before its end is read. */
    @Override
    public Mono<Boolean> underWay() {
        return relay.waits(TOLD_BY)
                .flatMap(
                        waits -> waits ? Mono.just(true) : READ.flatMap(lag::of).any(records -> records > 0))
                .timeout(LIMIT)
                // while the broker is away nobody knows
                .onErrorReturn(true);
    }

    /** Of what goes on and on, as registrations for a mission that many want to join, what came before is waited for alone. */
    @Override
    public Mono<Boolean> caughtUp() {
        return relay.waits(TOLD_BY)
                .flatMap(waits -> waits
                        ? Mono.just(false)
                        : READ.concatMap(lag::mark).collectList().flatMap(this::passed))
                .timeout(LIMIT)
                .onErrorReturn(false);
    }

    private Mono<Boolean> passed(List<Lag.Mark> marks) {
        return Flux.fromIterable(marks)
                .concatMap(lag::passed)
                .all(passed -> passed)
                .filter(all -> all)
                .repeatWhenEmpty(again -> again.delayElements(PAUSE));
    }
}
