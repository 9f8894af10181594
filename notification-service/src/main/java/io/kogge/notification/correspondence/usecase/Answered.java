// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import reactor.core.publisher.Mono;

/** Who answered the follow-up question. */
public interface Answered {

    /** Whether this registration's person answered. */
    Mono<Boolean> answered(String registrationId);
}
