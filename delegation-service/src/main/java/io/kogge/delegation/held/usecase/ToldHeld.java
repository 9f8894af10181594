// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held.usecase;

import io.kogge.delegation.held.model.HeldCount;
import reactor.core.publisher.Flux;

/** What the other services were told last of forms that are held back. */
@FunctionalInterface
public interface ToldHeld {

    /** Of the missions for which some are, by what was told. */
    Flux<HeldCount> open();
}
