// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.usecase;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.time.Clock;
import reactor.core.publisher.Mono;

/**
 * A record that nobody ever confirmed gives way to somebody who confirmed its address: both are of one mailbox, and it must
 * not hold up its owner. What was handed in from there is the owner's.
 */
public final class GiveWay {
    private static final Actor SAME_MAILBOX = Actor.system("same-mailbox");

    private final Aggregates<Person, PersonEvent> people;
    private final Belongings belongings;
    private final Clock clock;

    /** Works by the domain's clock. */
    public GiveWay(Aggregates<Person, PersonEvent> people, Belongings belongings, Clock clock) {
        this.people = people;
        this.belongings = belongings;
        this.clock = clock;
    }

    /**
     * Lets it give way to that person. A rejection by which {@link People#overtaken} says to look again where it was
     * confirmed, or is gone, since it was read.
     *
     * @param taking what the person does once the address is free: only then have the links their last version, which the
     *     mails about what is handed over are to carry
     */
    public <T> Mono<T> to(String personId, Person unconfirmed, Mono<T> taking) {
        return people.change(
                        unconfirmed.id(), Command.by(SAME_MAILBOX), record -> record.giveWay(personId, clock.instant()))
                // whatever becomes of taking it: the record is gone
                .then(taking.materialize())
                .flatMap(taken -> belongings
                        .handOver(unconfirmed.id(), personId, SAME_MAILBOX)
                        .thenReturn(taken))
                .dematerialize();
    }

    /** What was left with a record that gave way, because a form came or a crash between, goes where the rest went. */
    public Mono<Void> finish(Person gone) {
        return Mono.justOrEmpty(gone.mergedInto())
                .flatMap(personId -> belongings.handOver(gone.id(), personId, SAME_MAILBOX));
    }
}
