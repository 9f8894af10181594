// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Participant;
import reactor.core.publisher.Mono;

/** Who holds a personal link. */
public final class Holders {
    private final Audiences audiences;

    /**
     * What a link says.
     *
     * @param registrationId whose it is
     * @param version of the person's links
     */
    public record Link(String registrationId, int version) {}

    /** Asks these. */
    public Holders(Audiences audiences) {
        this.audiences = audiences;
    }

    /**
     * Whoever has a place and holds this link, or empty; a rejection {@code link-revoked} for a link from before the address was
     * changed, {@code registration-ended} for who withdrew.
     */
    public Mono<Participant> withPlace(Link link) {
        return audiences
                .participant(link.registrationId())
                .flatMap(participant -> linkVersion(participant)
                        .filter(version -> current(link, version, participant).in(Audience.ACCEPTED))
                        .map(version -> participant));
    }

    /** In which language whoever the link was sent to reads; empty where that is not known. */
    public Mono<String> language(Link link) {
        return audiences
                .participant(link.registrationId())
                .flatMap(participant -> audiences.contact(participant.personId()))
                .map(Contact::language);
    }

    private Mono<Integer> linkVersion(Participant participant) {
        return audiences
                .contact(participant.personId())
                .map(Contact::linkVersion)
                .defaultIfEmpty(0);
    }

    /** A newer link than is known of here was sent to the new address before the news of it came. */
    private static Participant current(Link link, int version, Participant participant) {
        if (link.version() < version) {
            throw new Rejection.Gone("link-revoked");
        }
        if (participant.ended()) {
            throw new Rejection.Gone("registration-ended");
        }
        return participant;
    }
}
