// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.message.model.MessageKind;
import reactor.core.publisher.Mono;

/** Who did what a kind of message asks for. */
public interface Answered {

    /** The message that asks. */
    MessageKind question();

    /** Whether this registration's person answered. */
    Mono<Boolean> answered(String registrationId);
}
