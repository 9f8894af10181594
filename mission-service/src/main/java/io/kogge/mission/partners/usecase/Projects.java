// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.kernel.page.Sort;
import io.kogge.mission.partners.model.Project;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds European projects in the register. */
public interface Projects {

    /** The project; a rejection {@code project-not-found} if there is none, or none any more. */
    Mono<Stored<Project>> get(String id);

    /**
     * A page of those that are selected.
     *
     * @param sort by {@code name} or {@code runs}
     */
    Mono<Paged<Stored<Project>>> list(ProjectSelection selection, Sort sort, Paging paging);

    /** All that are selected, in the same order; read as they are asked for. */
    Flux<Stored<Project>> all(ProjectSelection selection, Sort sort);
}
