// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.notification.rules.model.KeptRule;
import reactor.core.publisher.Flux;

/** What staff decided about rules. */
public interface KeptRules {
    /** Most that are kept in all scopes together. */
    int MOST = 5_000;

    /** All of them, in the order of their ids. */
    Flux<Stored<KeptRule>> all();

    /** Those that the missions are not in line with yet. */
    Flux<Stored<KeptRule>> unapplied();
}
