// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.usecase;

import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.delivery.model.Delivery;
import io.kogge.notification.delivery.model.Recipient;
import io.kogge.notification.delivery.model.Situation;
import io.kogge.notification.message.model.Template;
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
                .flatMap(found -> {
                    // whose it is by now, where two records turned out to be of one person
                    String personId = found.getT2().map(Participant::personId).orElse(to.personId());
                    return audiences
                            .contact(personId)
                            .singleOptional()
                            .flatMap(contact -> erased(personId, contact.isPresent())
                                    .map(erased -> new Situation(
                                            orNull(found.getT1()),
                                            orNull(found.getT2()),
                                            orNull(contact),
                                            erased,
                                            found.getT3(),
                                            lane,
                                            clock.instant(),
                                            systemClock.instant())));
                });
    }

    private Mono<Boolean> erased(String personId, boolean reachable) {
        return reachable ? Mono.just(false) : audiences.erased(personId);
    }

    /** Only one message depends on it. */
    private Mono<Boolean> answered(Delivery delivery) {
        return delivery.letter().template() == Template.FOLLOW_UP
                ? answers.answered(delivery.letter().to().registrationId())
                : Mono.just(false);
    }

    @SuppressWarnings("NullAway") // Optional.orElse(null), where null is what is wanted
    private static <T> T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
