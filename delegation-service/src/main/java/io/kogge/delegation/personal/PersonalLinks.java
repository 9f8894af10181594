// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.personal;

import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.LinkPurpose;
import io.kogge.web.links.SignedLinks;
import reactor.core.publisher.Mono;

/** Opens the links that mails carry. */
public final class PersonalLinks {
    private final SignedLinks links;
    private final Registrations registrations;

    /** Checks by the key that the services share. */
    public PersonalLinks(SignedLinks links, Registrations registrations) {
        this.links = links;
        this.registrations = registrations;
    }

    /** The registration that this link is for; {@code link-not-found} if it is none, {@code link-revoked} if it was one. */
    public Mono<Stored<Registration>> open(String token) {
        return Mono.justOrEmpty(links.verify(LinkPurpose.REGISTRATION, token))
                .flatMap(link -> registrations
                        .get(link.subject())
                        .onErrorResume(Rejection.NotFound.class, none -> Mono.empty())
                        .filter(stored -> current(stored.state(), link.version())))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("link")));
    }

    /** The page, another service's, on which this person is asked what came of the mission. */
    String question(Registration registration) {
        return "/answer/" + links.token(LinkPurpose.FOLLOW_UP, registration.id(), registration.linkVersion());
    }

    private static boolean current(Registration registration, int version) {
        if (version < registration.linkVersion()) {
            throw new Rejection.Gone("link-revoked");
        }
        return version == registration.linkVersion();
    }
}
