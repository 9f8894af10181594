// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.notification.staffmail.model.SetAside;
import reactor.core.publisher.Mono;

/** Keeps how many events that were set aside staff have heard of. */
public interface SetAsideMarks {

    /** As it was kept last; empty before the first time. */
    Mono<SetAside> find();

    /** Keeps it. */
    Mono<Void> keep(SetAside setAside);
}
