// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.message.model.MessageKind;
import java.util.Collection;
import reactor.core.publisher.Flux;

/** Who did what a kind of message asks for: read for whole missions, so without what was answered. */
public interface Answered {

    /** The message that asks. */
    MessageKind question();

    /** How the question stands with those of these registrations that answered it, in no order. */
    Flux<Response> responses(Collection<String> registrationIds);

    /** The same of a mission. */
    Flux<Response> responses(String missionId);
}
