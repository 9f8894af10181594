// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.edition.usecase;

import io.kogge.notification.edition.model.Edition;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Mono;

/** Keeps editions for as long as a letter may show them. */
public interface Editions {

    /** Keeps what letters are about to show; it costs nothing where this instance has kept it lately. */
    Mono<Void> keep(Collection<Edition> editions);

    /** The edition of this id, or empty. */
    Mono<Edition> find(String id);

    /** Deletes those that no letter has shown since this moment (system time); says how many. */
    Mono<Long> deleteUnused(Instant before);
}
