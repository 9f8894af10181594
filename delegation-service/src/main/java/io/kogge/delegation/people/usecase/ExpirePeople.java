// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.usecase;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** Erases who was never confirmed, by the domain's clock. */
public final class ExpirePeople {
    private static final Actor LAPSED = Actor.system("confirmation-lapsed");

    private final Aggregates<Person, PersonEvent> people;
    private final PeopleIndex index;
    private final EachAlone each;
    private final Clock clock;

    /** Works on these people. */
    public ExpirePeople(Aggregates<Person, PersonEvent> people, PeopleIndex index, EachAlone each, Clock clock) {
        this.people = people;
        this.index = index;
        this.each = each;
        this.clock = clock;
    }

    /** Looks once; what could not be done is found by the next look. */
    public Mono<Void> run() {
        return each.run(
                index.lapsed(clock.instant()),
                id -> people.change(id, Command.by(LAPSED), person -> person.expire(clock.instant())));
    }
}
