// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.usecase;

import io.kogge.mission.news.model.ArrivalMark;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Where the marks of the latest days are kept. */
public interface ArrivalMarks {

    /** The latest of this day or before it; the earliest of all where there is none so early; empty where there is none. */
    Mono<ArrivalMark> of(LocalDate day);

    /** Whether this day has its mark. */
    Mono<Boolean> has(LocalDate day);

    /** Keeps it, unless that day has one. */
    Mono<Void> keep(ArrivalMark mark);

    /** Forgets those of the days before this one. */
    Mono<Void> forgetBefore(LocalDate day);
}
