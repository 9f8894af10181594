// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import io.kogge.notification.suppression.model.Unsubscriptions;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people who unsubscribed. */
public interface UnsubscribedPeople {

    /** Those of these people who ever did; one query. */
    Flux<Unsubscriptions> of(Collection<String> personIds);

    /** Deletes what this person said. */
    Mono<Void> forget(String personId);
}
