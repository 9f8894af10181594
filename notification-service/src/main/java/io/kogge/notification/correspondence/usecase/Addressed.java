// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Objection;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Turn;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whoever is reached without a registration: staff, and people about something else than a mission. */
public final class Addressed implements Recipients {
    private final Addresses addresses;
    private final List<LetterWriter> writers;
    private final Objections objections;
    private final Assessment assessment;
    private final Clock clock;
    private final Clock systemClock;

    /** The clock is the domain's. */
    public Addressed(
            Addresses addresses,
            List<LetterWriter> writers,
            Objections objections,
            Assessment assessment,
            Clock clock,
            Clock systemClock) {
        this.addresses = addresses;
        this.writers = List.copyOf(writers);
        this.objections = objections;
        this.assessment = assessment;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    @Override
    public boolean include(Recipient.Kind kind) {
        return kind == addresses.kind();
    }

    @Override
    public Mono<Map<String, Facts>> lookUp(List<Correspondence> due) {
        Set<String> ids = due.stream().map(each -> each.to().id()).collect(Collectors.toSet());
        return addresses.of(ids).collectMap(Contact::personId).flatMap(contacts -> {
            Set<String> missing = new HashSet<>(ids);
            missing.removeAll(contacts.keySet());
            return Mono.zip(
                    Flux.fromIterable(missing).filterWhen(addresses::gone).collect(Collectors.toSet()),
                    objections.of(contacts.values()),
                    (gone, objection) -> due.stream()
                            .map(Correspondence::to)
                            .collect(Collectors.toMap(
                                    Recipient::correspondence,
                                    to -> facts(contacts.get(to.id()), gone.contains(to.id()), objection))));
        });
    }

    private Facts facts(@Nullable Contact contact, boolean gone, Objection objection) {
        return (correspondence, letter) -> {
            Optional<Turn> hindrance = assessment
                    .hindrance(letter, contact, gone, clock.instant(), systemClock.instant())
                    .or(() -> Optional.ofNullable(contact)
                            .flatMap(reader -> objection.to(letter.letter().template(), reader))
                            .map(Turn.Skip::new));
            return contact == null || hindrance.isPresent()
                    ? hindrance.orElseThrow()
                    : writer(letter).turn(correspondence, letter, contact);
        };
    }

    private LetterWriter writer(Delivery letter) {
        return writers.stream()
                .filter(each -> each.writes(letter.letter().template()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody writes " + letter.letter().template().key() + " to a "
                                + letter.letter().to().kind()));
    }
}
