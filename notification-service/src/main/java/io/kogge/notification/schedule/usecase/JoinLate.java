// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Place;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.DueOccurrences;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Rule.LateJoiners;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives a person what went out to everybody before the person joined, where the rule wants that; else notes that it came before. */
public final class JoinLate {
    private final Occurrences occurrences;
    private final Audiences audiences;
    private final Materialise materialise;
    private final Clock clock;

    /** The clock is the domain's. */
    public JoinLate(Occurrences occurrences, Audiences audiences, Materialise materialise, Clock clock) {
        this.occurrences = occurrences;
        this.audiences = audiences;
        this.materialise = materialise;
        this.clock = clock;
    }

    /**
     * Looks at what has begun; what begins after this finds the person by itself. Where somebody stands otherwise by now,
     * the event that says so brings it about, after its own message: nobody is reminded before the answer.
     *
     * @param place where the event puts the person
     */
    public Mono<Void> join(String registrationId, Place place) {
        return audiences
                .participant(registrationId)
                .filter(participant -> participant.place() == place)
                .flatMap(participant -> occurrences
                        .ofMission(participant.missionId())
                        .filter(Occurrence::begun)
                        .collectList()
                        .flatMap(begun -> queue(begun, participant).then(note(begun, participant))));
    }

    private Mono<Void> queue(List<Occurrence> begun, Participant participant) {
        List<Occurrence> wanted = begun.stream()
                .filter(occurrence -> occurrence.lateJoiners() == LateJoiners.SEND_NOW)
                .toList();
        return latest(wanted, participant)
                .concatMap(occurrence -> materialise.queue(occurrence, participant))
                .then();
    }

    /** Who is just being written to is not late; and new dates are in whatever the person reads from now on. */
    private Mono<Void> note(List<Occurrence> begun, Participant participant) {
        List<Occurrence> missed = begun.stream()
                .filter(occurrence -> occurrence.lateJoiners() == LateJoiners.SKIP)
                .filter(occurrence -> occurrence.state() == Occurrence.State.DONE)
                .filter(occurrence -> occurrence.template() != MessageKind.MOVED)
                .toList();
        return latest(missed, participant)
                .concatMap(occurrence -> materialise.joinedLate(occurrence, participant))
                .then();
    }

    private Flux<Occurrence> latest(List<Occurrence> begun, Participant participant) {
        Instant now = clock.instant();
        DueOccurrences together = new DueOccurrences(begun);
        return Flux.fromIterable(begun)
                .filter(occurrence -> participant.in(occurrence.audience()))
                .filter(occurrence -> together.dropReason(occurrence, now).isEmpty());
    }
}
