// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.usecase.Holders.Link;
import io.kogge.schemas.LinkPurpose;
import io.kogge.web.links.SignedLinks;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Reads whose question a link is for. */
final class AnswerLinks {
    private final SignedLinks links;

    AnswerLinks(SignedLinks links) {
        this.links = links;
    }

    /** What the link says, or a rejection {@code question-not-found} for one that is not ours. */
    Mono<Link> link(ServerRequest request) {
        return Mono.justOrEmpty(links.verify(LinkPurpose.FOLLOW_UP, request.pathVariable("token")))
                .map(signed -> new Link(signed.subject(), signed.version()))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("question")));
    }
}
