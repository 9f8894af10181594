// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.usecase;

import io.kogge.mission.outcomes.model.MissionResults;
import io.kogge.mission.outcomes.model.OutcomeSelection;
import io.kogge.mission.outcomes.model.Overview;
import io.kogge.mission.outcomes.model.PeriodResults;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what came of missions; follows the events with a short delay. */
public interface Outcomes {

    /** The years in which missions began that took place, in no order. */
    Flux<Integer> years();

    /** How many delegates said since then what came of a mission, for the first time or otherwise. */
    Mono<Long> answeredSince(Instant moment);

    /** The missions that took place, the latest first; at most so many. */
    Flux<MissionResults> of(OutcomeSelection selection, int most);

    /** What came of all of these missions that took place, however many they are. */
    Mono<PeriodResults> sum(OutcomeSelection selection);

    /** What came of all of these missions, and the latest of them, so many at most. */
    default Mono<Overview> overview(OutcomeSelection selection, int most) {
        return of(selection, most)
                .collectList()
                .flatMap(missions -> missions.size() < most
                        ? Mono.just(Overview.of(missions))
                        : sum(selection).map(whole -> new Overview(missions, whole)));
    }
}
