// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.personal;

import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.command.Rejection;
import io.kogge.web.links.SignedLinks;
import reactor.core.publisher.Mono;

/** Opens the links that mails carry. */
public final class PersonalLinks {
    /** What these links are for; one for anything else does not open here. */
    public static final String PURPOSE = "registration";

    /** What links to the question what came of a mission are for; their page is another service's. */
    private static final String QUESTION = "follow-up";

    private static final int QUESTION_VERSION = 1;

    private final SignedLinks links;
    private final Registrations registrations;

    /** Checks by the key that the services share. */
    public PersonalLinks(SignedLinks links, Registrations registrations) {
        this.links = links;
        this.registrations = registrations;
    }

    /** The registration that this link is for; {@code link-not-found} if it is none, {@code link-revoked} if it was one. */
    public Mono<Stored<Registration>> open(String token) {
        return Mono.justOrEmpty(links.verify(PURPOSE, token))
                .flatMap(link -> registrations
                        .get(link.subject())
                        .onErrorResume(Rejection.NotFound.class, none -> Mono.empty())
                        .filter(stored -> current(stored.state(), link.version())))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("link")));
    }

    /** The page on which this person is asked what came of the mission. */
    String question(String registrationId) {
        return "/answer/" + links.token(QUESTION, registrationId, QUESTION_VERSION);
    }

    private static boolean current(Registration registration, int version) {
        if (version < registration.linkVersion()) {
            throw new Rejection.Gone("link-revoked");
        }
        return version == registration.linkVersion();
    }
}
