// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.message.model.MessageKind;
import java.util.Collection;
import reactor.core.publisher.Flux;

/** Who did what a kind of message asks for. */
public interface Answered {

    /** The message that asks. */
    MessageKind question();

    /** What was answered for these registrations. */
    Flux<Response> of(Collection<String> registrationIds);

    /** What a mission's people answered. */
    Flux<Response> ofMission(String missionId);
}
