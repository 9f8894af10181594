// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.imports.model.Import;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds imports. */
public interface Imports {

    /** The import; a rejection {@code import-not-found} if there is none. */
    Mono<Stored<Import>> get(String id);

    /** The latest first; discarded ones are left out. */
    Flux<Stored<Import>> list(int offset, int limit);

    /** How many there are, without discarded ones. */
    Mono<Long> count();

    /** Ids of those that a job has to do something with. */
    Flux<String> busy();

    /** Whether rows of one are put into the register just now, or taken out of it. */
    Mono<Boolean> writing();

    /** Ids of those that are kept, and began before this moment. */
    Flux<String> keptBefore(Instant moment);

    /** Which of these files they need. */
    Flux<String> neededFiles(Collection<String> fileIds);
}
