// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Situation;
import io.kogge.notification.message.model.MessageKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Looks up what is known when a message's turn has come. */
public final class Situations {
    private final Audiences audiences;
    private final Answered answers;
    private final Clock clock;
    private final Clock systemClock;

    /** The clock is the domain's. */
    public Situations(Audiences audiences, Answered answers, Clock clock, Clock systemClock) {
        this.audiences = audiences;
        this.answers = answers;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /** For this message, with all of its lane. */
    Mono<Situation> of(Delivery delivery, List<Delivery> lane) {
        Recipient to = delivery.letter().to();
        return Mono.zip(
                        audiences.mission(to.missionId()).singleOptional(),
                        audiences.participant(to.registrationId()).singleOptional(),
                        answered(delivery))
                .flatMap(found -> reach(found.getT2())
                        .map(reach -> new Situation(
                                orNull(found.getT1()),
                                orNull(found.getT2()),
                                orNull(reach.contact()),
                                reach.erased(),
                                found.getT3(),
                                lane,
                                clock.instant(),
                                systemClock.instant())));
    }

    private record Reach(Optional<Contact> contact, boolean erased) {}

    /** How to reach whose registration it is by now. */
    private Mono<Reach> reach(Optional<Participant> participant) {
        return participant
                .map(Participant::personId)
                .map(personId -> audiences
                        .contact(personId)
                        .map(contact -> new Reach(Optional.of(contact), false))
                        .switchIfEmpty(Mono.defer(() -> audiences.erased(personId))
                                .map(erased -> new Reach(Optional.empty(), erased))))
                .orElse(Mono.just(new Reach(Optional.empty(), false)));
    }

    /** Only one message depends on it. */
    private Mono<Boolean> answered(Delivery delivery) {
        return delivery.letter().template() == MessageKind.FOLLOW_UP
                ? answers.answered(delivery.letter().to().registrationId())
                : Mono.just(false);
    }

    @SuppressWarnings("NullAway") // Optional.orElse(null), where null is what is wanted
    private static <T> T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
