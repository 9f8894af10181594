// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.usecase;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.delegation.people.model.SharedAddress;
import io.kogge.delegation.people.usecase.Belongings;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import reactor.core.publisher.Mono;

/**
 * What a record that was merged left is the person's from now on. Last of all the merged record loses its name as in the
 * passport, so that doing it again does what a crash left undone.
 */
public final class TakeOver {
    private final Aggregates<Person, PersonEvent> people;
    private final Belongings belongings;

    /** Works on these. */
    public TakeOver(Aggregates<Person, PersonEvent> people, Belongings belongings) {
        this.people = people;
        this.belongings = belongings;
    }

    /**
     * Takes over from the record that this person shares an address with, if it was merged into this person. Where staff said
     * since that the two are different people its name as in the passport is not taken over, and goes.
     */
    Mono<Void> whereMerged(Person person, Actor actor) {
        return Mono.justOrEmpty(person.shared())
                .flatMap(shared -> people.find(shared.otherId())
                        .filter(other -> person.id().equals(other.state().mergedInto()))
                        .flatMap(other ->
                                from(other.id(), person.id(), shared.step() != SharedAddress.Step.APART, actor)));
    }

    /** Takes over from that record, which was merged into this person; its name too, if it is of the same person. */
    Mono<Void> from(String otherId, String personId, boolean samePerson, Actor actor) {
        return belongings
                .handOver(otherId, personId, actor)
                .then(people.get(otherId))
                .mapNotNull(other -> other.state().details().passportName())
                .flatMap(name -> samePerson ? inherit(personId, name, actor) : Mono.just(name))
                .flatMap(name -> people.change(otherId, Command.by(actor), Person::forgetPassportName))
                .then();
    }

    private Mono<String> inherit(String personId, String name, Actor actor) {
        return people.change(personId, Command.by(actor), person -> person.inheritPassportName(name))
                .thenReturn(name);
    }
}
