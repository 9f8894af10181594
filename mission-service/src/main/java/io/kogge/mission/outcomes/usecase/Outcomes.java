// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.usecase;

import io.kogge.mission.outcomes.model.MissionResults;
import io.kogge.mission.outcomes.model.OutcomeSelection;
import io.kogge.mission.outcomes.model.PeriodResults;
import java.time.Instant;
import java.time.LocalDate;
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

    /** What came of all missions that took place and began between these days, both included. */
    Mono<PeriodResults> sum(LocalDate first, LocalDate last);
}
