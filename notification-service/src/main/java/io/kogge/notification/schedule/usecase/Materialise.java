// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.schedule.model.Occurrence;
import reactor.core.publisher.Mono;

/** Makes an occurrence's recipients into deliveries. Done again, it makes none twice. */
public final class Materialise {
    private static final Actor ACTOR = Actor.system("message-due");

    private static final int AT_ONCE = 500;

    private final Occurrences occurrences;
    private final Audiences audiences;
    private final QueueLetter queueLetter;

    /** Writes to who is known at the moment. */
    public Materialise(Occurrences occurrences, Audiences audiences, QueueLetter queueLetter) {
        this.occurrences = occurrences;
        this.audiences = audiences;
        this.queueLetter = queueLetter;
    }

    /** Queues everybody; the occurrence has begun already, so that nobody who joins now is missed. */
    public Mono<Void> run(Occurrence occurrence) {
        return audiences
                .participants(occurrence.missionId())
                .filter(participant -> participant.in(occurrence.audience()))
                .map(occurrence::letter)
                .buffer(AT_ONCE)
                .concatMap(letters -> queueLetter.queue(letters, Command.by(ACTOR)))
                .then(Mono.defer(() -> occurrences.finish(occurrence.id())));
    }

    /** Notes that one person joined too late for it. */
    Mono<Void> joinedLate(Occurrence occurrence, Participant participant) {
        return queueLetter.joinedLate(occurrence.letter(participant), Command.by(ACTOR));
    }

    /** Queues one person. */
    Mono<Void> queue(Occurrence occurrence, Participant participant) {
        return queueLetter.queue(occurrence.letter(participant), Command.by(ACTOR));
    }
}
