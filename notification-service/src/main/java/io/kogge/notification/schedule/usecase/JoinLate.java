// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.schedule.model.DueOccurrences;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.model.Occurrence.Task;
import java.time.Clock;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives a person what went out to everybody before the person joined, where the rule wants that; else notes that it came before. */
public final class JoinLate {
    private final Occurrences occurrences;
    private final Audiences audiences;
    private final Readers readers;
    private final Materialise materialise;
    private final Clock clock;

    /** The clock is the domain's. */
    public JoinLate(
            Occurrences occurrences, Audiences audiences, Readers readers, Materialise materialise, Clock clock) {
        this.occurrences = occurrences;
        this.audiences = audiences;
        this.readers = readers;
        this.materialise = materialise;
        this.clock = clock;
    }

    /**
     * Looks at what has begun; what begins after this finds the person by itself. Where somebody stands otherwise by now,
     * the event that says so brings it about, after its own message: nobody is reminded before the answer.
     *
     * @param place where the event puts the person
     */
    public Mono<Void> join(String registrationId, PlaceDecision place) {
        return audiences
                .participant(registrationId)
                .filter(participant -> participant.place() == place)
                .flatMap(participant -> occurrences
                        .ofMission(participant.missionId())
                        .filter(occurrence -> occurrence.begun() && occurrence.task() == Task.WRITE)
                        .filter(occurrence -> participant.in(occurrence.audience()))
                        .filterWhen(occurrence -> missed(occurrence, participant))
                        .collectList()
                        .flatMap(begun -> give(begun, participant)));
    }

    /** Whether it is for the person, whose moment for it is past. */
    private Mono<Boolean> missed(Occurrence occurrence, Participant participant) {
        return readers.one(occurrence, participant)
                .flatMap(reader -> reader.in(occurrence) && occurrence.state() != State.PAUSED
                        ? materialise.comesLate(occurrence, reader)
                        : Mono.just(reader.in(occurrence)));
    }

    private Mono<Void> give(List<Occurrence> begun, Participant participant) {
        Addressee reader = new Addressee(participant, null);
        List<Occurrence> wanted = begun.stream()
                .filter(one -> one.state() != State.PAUSED && wanted(one))
                .toList();
        DueOccurrences together = new DueOccurrences(wanted);
        return Flux.fromIterable(begun)
                .concatMap(occurrence -> {
                    if (occurrence.state() == State.PAUSED) {
                        return whenReleased(occurrence, reader);
                    }
                    boolean sent = wanted.contains(occurrence)
                            && together.dropReason(occurrence, clock.instant())
                                    .filter(reason -> reason != DropReason.TOO_LATE
                                            || occurrence.lateJoiners() != LateJoiners.SEND_NOW)
                                    .isEmpty();
                    return sent ? materialise.queue(occurrence, reader) : note(occurrence, reader);
                })
                .then();
    }

    /** Who joins while it is paused gets it with those that are left; where it was just let go, at once. */
    private Mono<Void> whenReleased(Occurrence paused, Addressee reader) {
        return occurrences
                .rewind(paused.id(), reader.participant().registrationId())
                .then(Mono.defer(() -> occurrences.find(paused.id())))
                .filter(now -> now.begun() && now.state() != State.PAUSED)
                .flatMap(now -> materialise.queue(now, reader));
    }

    /** Who is just being written to is not late, whatever the rule says of those who are. */
    private static boolean wanted(Occurrence occurrence) {
        return occurrence.lateJoiners() != LateJoiners.SKIP || occurrence.state() == State.MATERIALISING;
    }

    /** New dates are in whatever the person reads from now on. */
    private Mono<Void> note(Occurrence occurrence, Addressee reader) {
        return occurrence.state() == State.DONE
                        && occurrence.template() != MessageKind.MOVED
                        && occurrence.template() != MessageKind.MISSION_CHANGED
                ? materialise.joinedLate(occurrence, reader)
                : Mono.empty();
    }
}
