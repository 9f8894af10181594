// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.themes.model.KeptTheme;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The office's list of themes. */
public interface Themes {
    /** Most themes that the office keeps, those off the list too. */
    int MOST = 300;

    /** The theme; a rejection {@code theme-not-found} if there is none. */
    Mono<Stored<KeptTheme>> get(String id);

    /** All that were ever kept, in the order of their Dutch names. */
    Flux<Stored<KeptTheme>> all();

    /** Those whose missions do not all know yet what they are called now. */
    Flux<Stored<KeptTheme>> renamed();
}
