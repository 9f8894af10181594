// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.model.IndicatorReading;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The figures that the office keeps by hand. */
public interface Indicators {
    /** Most that an office keeps, those that were dropped too. */
    int MOST = 300;

    /** The indicator; a rejection {@code indicator-not-found} if there is none. */
    Mono<Stored<Indicator>> get(String id);

    /** The indicator, or empty. */
    Mono<Stored<Indicator>> find(String id);

    /** All that were ever kept, in the order of their Dutch names. */
    Flux<Stored<Indicator>> all();

    /**
     * What the indicators of a policy line say about these days; those without any value in them are left out.
     *
     * @param policyLine null for those that belong to no line
     * @param from the first day
     * @param to the last day
     */
    default Flux<IndicatorReading> of(@Nullable String policyLine, LocalDate from, LocalDate to) {
        return all().map(Stored::state)
                .filter(indicator ->
                        !indicator.dropped() && Objects.equals(indicator.about().policyLine(), policyLine))
                .map(indicator -> indicator.reading(from, to))
                .filter(reading -> !reading.within().isEmpty());
    }
}
