// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.notification.bounces.model.returned.ReturnedMail;
import reactor.core.publisher.Mono;

/** Hands a mail on to the people at the office, so that somebody can answer it. */
@FunctionalInterface
public interface ForwardToOffice {

    /** Sends it; a conflict {@code mail-server-away} where that cannot be done now. */
    Mono<Void> forward(ReturnedMail mail);
}
