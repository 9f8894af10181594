// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.Numbers;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What took place: missions and activities, as the log tells them. */
public interface Happenings {

    /** The numbers of a period; what begins after today is planned. */
    Mono<Numbers> numbers(Period period, LocalDate today);

    /** What stands behind a number, the earliest first. */
    Flux<Happening> list(Selection selection, int offset, int limit);

    /** All of it. */
    Flux<Happening> all(Selection selection);

    /** How much that is. */
    Mono<Long> count(Selection selection);

    /** Which of these were taken out of the register. */
    Mono<Set<String>> removed(Collection<String> ids);
}
