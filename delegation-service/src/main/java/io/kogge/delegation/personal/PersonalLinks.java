// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.personal;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonState;
import io.kogge.delegation.registration.usecase.Registrant;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.LinkPurpose;
import io.kogge.web.links.Signed;
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
    public Mono<Registrant> open(String token) {
        return Mono.justOrEmpty(links.verify(LinkPurpose.REGISTRATION, token))
                .flatMap(link -> registrations
                        .registrant(link.subject())
                        .onErrorResume(Rejection.NotFound.class, none -> Mono.empty())
                        .filter(registrant -> current(registrant.person().state(), link.version())))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("link")));
    }

    /** The page, another service's, on which this person is asked what came of the mission. */
    String question(Registrant registrant) {
        return LinkPurpose.FOLLOW_UP_PATH
                + links.token(
                        LinkPurpose.FOLLOW_UP,
                        registrant.registration().id(),
                        registrant.person().state().linkVersion());
    }

    /** The change of address that this link is for; {@code link-not-found} if it is none. */
    Signed change(String token) {
        return links.verify(LinkPurpose.NEW_ADDRESS, token).orElseThrow(() -> new Rejection.NotFound("link"));
    }

    private static boolean current(Person person, int version) {
        if (version < person.linkVersion() || person.state() == PersonState.MERGED) {
            throw new Rejection.Gone("link-revoked");
        }
        return version == person.linkVersion();
    }
}
