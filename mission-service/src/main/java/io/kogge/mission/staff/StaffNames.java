// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What members of staff are called, for histories. */
public final class StaffNames {
    private static final int AT_ONCE = 8;

    private final Aggregates<StaffMember, StaffMember.Event> members;

    StaffNames(Aggregates<StaffMember, StaffMember.Event> members) {
        this.members = members;
    }

    /** Names of those among these who are staff and still have an account. */
    public Mono<Map<Actor, String>> of(Collection<Actor> actors) {
        return Flux.fromIterable(actors)
                .distinct()
                .filter(actor -> actor.kind() == Actor.Kind.STAFF)
                .flatMap(
                        actor -> members.find(actor.id())
                                .filter(member -> !member.state().removed())
                                .map(member -> Map.entry(actor, member.state().name())),
                        AT_ONCE)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
