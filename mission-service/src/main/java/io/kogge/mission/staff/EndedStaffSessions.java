// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.web.session.EndedSessions;
import reactor.core.publisher.Mono;

/** What was ended stands with the account, here before anywhere else. */
final class EndedStaffSessions implements EndedSessions {
    private final Aggregates<StaffMember, StaffMember.Event> members;

    EndedStaffSessions(Aggregates<StaffMember, StaffMember.Event> members) {
        this.members = members;
    }

    @Override
    public Mono<Ended> of(String staffId) {
        return members.find(staffId)
                .map(member -> member.state().sessions())
                .map(sessions ->
                        new Ended(sessions.generation(), sessions.ended().keySet()));
    }

    /** It is decided here. */
    @Override
    public Mono<Boolean> heardAll() {
        return Mono.just(true);
    }
}
