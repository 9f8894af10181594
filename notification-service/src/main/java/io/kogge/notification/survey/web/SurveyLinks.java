// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.usecase.Holders.Link;
import io.kogge.schemas.LinkPurpose;
import io.kogge.web.links.SignedLinks;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Reads whose survey a link is for. */
final class SurveyLinks {
    private final SignedLinks links;

    SurveyLinks(SignedLinks links) {
        this.links = links;
    }

    /** What the link says, or a rejection {@code survey-not-found} for one that is not ours. */
    Mono<Link> link(ServerRequest request) {
        return Mono.justOrEmpty(links.verify(LinkPurpose.SURVEY, request.pathVariable("token")))
                .map(signed -> new Link(signed.subject(), signed.version()))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("survey")));
    }
}
