// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.personal;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonState;
import io.kogge.delegation.people.usecase.GiveWay;
import io.kogge.delegation.registration.usecase.Registrant;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.LinkPurpose;
import io.kogge.web.links.Signed;
import io.kogge.web.links.SignedLinks;
import reactor.core.publisher.Mono;

/** Opens the links that mails carry. */
public final class LinkOpener {
    /** The delegate's own page. */
    static final String OWN = LinkPurpose.REGISTRATION_PATH + "{token}";
    /** Where a new address is confirmed. */
    static final String NEW_ADDRESS = LinkPurpose.NEW_ADDRESS_PATH + "{token}";

    private final SignedLinks links;
    private final Registrations registrations;
    private final GiveWay giveWay;

    /** Checks by the key that the services share. */
    public LinkOpener(SignedLinks links, Registrations registrations, GiveWay giveWay) {
        this.links = links;
        this.registrations = registrations;
        this.giveWay = giveWay;
    }

    /** The registration that this link is for; {@code link-not-found} if it is none, {@code link-revoked} if it was one. */
    public Mono<Registrant> open(String token) {
        return Mono.justOrEmpty(links.verify(LinkPurpose.REGISTRATION, token))
                .flatMap(link -> registrations
                        .registrant(link.subject())
                        .onErrorResume(Rejection.NotFound.class, none -> Mono.empty())
                        .flatMap(registrant -> current(registrant, link.version())))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("link")));
    }

    /** The delegate's own page, as a link on it leads back. */
    static String own(String token) {
        return LinkPurpose.REGISTRATION_PATH + token;
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

    private Mono<Registrant> current(Registrant registrant, int version) {
        Person person = registrant.person().state();
        Rejection newer = new Rejection.Gone("link-revoked");
        if (person.state() == PersonState.MERGED) {
            // a mail with the newer link follows what is handed over
            return giveWay.finish(person).then(Mono.error(newer));
        }
        if (version < person.linkVersion()) {
            return Mono.error(newer);
        }
        return version == person.linkVersion() ? Mono.just(registrant) : Mono.empty();
    }
}
