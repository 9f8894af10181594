// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.message.model.MessageKind;
import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Sends somebody the link to their own page once more, as staff are asked for it. */
public final class SendLink {
    /**
     * Asked for again in the same ten minutes of the clock, it is the same mail: whoever presses twice nearly always sends one,
     * and two at most.
     */
    private static final Duration ONCE_IN = Duration.ofMinutes(10);

    private final Audiences audiences;
    private final QueueLetter queueLetter;
    private final Clock clock;

    /** The clock is the domain's. */
    public SendLink(Audiences audiences, QueueLetter queueLetter, Clock clock) {
        this.audiences = audiences;
        this.queueLetter = queueLetter;
        this.clock = clock;
    }

    /** Queues it; a rejection {@code person-not-found}, or {@code registration-ended} for who has no page any more. */
    public Mono<Void> send(String missionId, String registrationId, Actor actor) {
        return audiences
                .participant(registrationId)
                .filter(participant -> participant.missionId().equals(missionId))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("person")))
                .flatMap(participant -> participant.ended()
                        ? Mono.error(new Rejection.Conflict("registration-ended"))
                        : queueLetter.queue(letter(participant), Command.by(actor)));
    }

    private Letter letter(Participant participant) {
        long when = clock.instant().getEpochSecond() / ONCE_IN.toSeconds();
        return new Letter(MessageKind.PERSONAL_LINK, Recipient.of(participant), Cause.event("by-staff-" + when));
    }
}
