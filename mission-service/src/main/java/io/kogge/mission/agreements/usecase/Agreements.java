// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.agreements.model.Agreement;
import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds agreements; those that were taken out of the register are not found. */
public interface Agreements {
    /** Most that {@link #endingBetween} and {@link #chain} give. */
    int MOST = 200;
    /** Before anything was agreed. */
    LocalDate EVER = LocalDate.of(1, 1, 1);

    /** The agreement; a rejection {@code agreement-not-found} if there is none. */
    Mono<Stored<Agreement>> get(String id);

    /** The selected ones, in its order. */
    Flux<Stored<Agreement>> list(AgreementSelection selection, int offset, int limit);

    /** How many are selected. */
    Mono<Long> count(AgreementSelection selection);

    /**
     * Those in force, so neither renewed nor closed, whose end lies or may lie between these days, both included: what may
     * end first comes first. From {@link #EVER} on, those too whose end has come.
     */
    Flux<Stored<Agreement>> endingBetween(LocalDate from, LocalDate until);

    /** Ids of those with this theme. */
    Flux<String> withTheme(String themeId);

    /** The agreement that this one's chain began with, and all renewals since, the first first. */
    Flux<Stored<Agreement>> chain(String chain);
}
