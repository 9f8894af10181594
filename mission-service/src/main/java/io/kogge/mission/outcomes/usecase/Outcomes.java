// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.usecase;

import io.kogge.mission.outcomes.model.MissionResults;
import io.kogge.mission.outcomes.model.Selection;
import reactor.core.publisher.Flux;

/** Reads what came of missions; follows the events with a short delay. */
public interface Outcomes {

    /** The years in which missions began that took place, in no order. */
    Flux<Integer> years();

    /** The missions that took place, the latest first; at most so many. */
    Flux<MissionResults> of(Selection selection, int most);
}
