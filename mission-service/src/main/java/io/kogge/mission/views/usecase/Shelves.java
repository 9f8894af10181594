// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.views.model.Shelf;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what staff saved. */
public interface Shelves {
    /** Most shelves of others that are looked at for one list. */
    int MOST = 500;

    /** What this member of staff saved; empty if nothing ever. */
    Mono<Stored<Shelf>> of(String owner);

    /** All that share a view of this list. */
    Flux<Stored<Shelf>> sharing(String list);

    /** The one that has this view; empty if there is none. */
    Mono<Stored<Shelf>> holding(String viewId);
}
