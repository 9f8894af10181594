// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.correspondence.model.Objection;
import io.kogge.notification.correspondence.model.SkipReason;
import io.kogge.notification.correspondence.usecase.Objections;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.suppression.model.Unsubscriptions;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Asks for addresses and people of many letters by one query each. */
public final class KnownObjections implements Objections {
    private final Suppressions suppressions;
    private final UnsubscribedPeople unsubscribed;
    private final AddressDigest digest;

    /** Reads these. */
    public KnownObjections(Suppressions suppressions, UnsubscribedPeople unsubscribed, AddressDigest digest) {
        this.suppressions = suppressions;
        this.unsubscribed = unsubscribed;
        this.digest = digest;
    }

    @Override
    public Mono<Objection> of(Collection<Contact> contacts) {
        if (contacts.isEmpty()) {
            return Mono.just(Objection.NONE);
        }
        Set<String> addresses = contacts.stream()
                .flatMap(contact -> Stream.of(contact.email(), contact.formerEmail(), contact.newEmail()))
                .filter(Objects::nonNull)
                .map(digest::of)
                .collect(Collectors.toSet());
        Set<String> people = contacts.stream().map(Contact::personId).collect(Collectors.toSet());
        return Mono.zip(
                suppressions.suppressed(addresses),
                unsubscribed.of(people).collectMap(Unsubscriptions::personId),
                (suppressed, unwanted) -> (kind, reader) -> objection(kind, reader, suppressed, unwanted));
    }

    private Optional<SkipReason> objection(
            MessageKind kind, Contact reader, Set<String> suppressed, Map<String, Unsubscriptions> unwanted) {
        if (suppressed.contains(digest.of(reader.email()))) {
            return Optional.of(SkipReason.SUPPRESSED);
        }
        Unsubscriptions from = unwanted.get(reader.personId());
        return kind.group().filter(group -> from != null && from.from(group)).map(group -> SkipReason.UNSUBSCRIBED);
    }
}
