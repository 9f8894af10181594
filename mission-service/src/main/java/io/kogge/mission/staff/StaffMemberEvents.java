// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.schemas.Topic;
import io.kogge.schemas.staff.StaffAccount;
import java.util.List;
import java.util.Locale;

/** Publishes who is behind the pseudonymous ids of staff: the latest of each, and a tombstone for who is gone. */
final class StaffMemberEvents {
    private StaffMemberEvents() {}

    static List<Outgoing> outgoing(StaffMember member, StaffMember.Event event) {
        return List.of(
                switch (event) {
                    case CHANGED -> Outgoing.of(member.id(), account(member));
                    case REMOVED -> Outgoing.tombstone(Topic.STAFF_ACCOUNTS, member.id());
                });
    }

    private static StaffAccount account(StaffMember member) {
        List<String> roles = member.roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        return new StaffAccount(member.id(), member.name(), roles, member.generation());
    }
}
