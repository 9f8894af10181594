// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.followup.web;

import io.kogge.event.command.Rejection;
import io.kogge.notification.message.rendering.LinkWriter;
import io.kogge.web.links.Signed;
import io.kogge.web.links.SignedLinks;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Reads whose question a link is for. */
final class AnswerLinks {
    private final SignedLinks links;

    AnswerLinks(SignedLinks links) {
        this.links = links;
    }

    /** The registration, or a rejection {@code question-not-found} for a link that is not ours. */
    Mono<String> registration(ServerRequest request) {
        return Mono.justOrEmpty(links.verify(LinkWriter.FOLLOW_UP, request.pathVariable("token")))
                .filter(signed -> signed.version() == LinkWriter.FOLLOW_UP_VERSION)
                .map(Signed::subject)
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("question")));
    }
}
