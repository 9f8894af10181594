// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.schemas.staff.StaffAccount;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Publishes who is behind the pseudonymous ids of staff, the latest of each. Who is gone is published without name and address, not
 * as a tombstone: that would erase the id for good, and somebody may come back.
 */
final class StaffMemberEvents {
    private StaffMemberEvents() {}

    static List<Outgoing> outgoing(StaffMember member, StaffMember.Event event) {
        return List.of(Outgoing.of(member.id(), account(member)));
    }

    private static StaffAccount account(StaffMember member) {
        List<String> roles = member.roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        return new StaffAccount(
                member.id(),
                member.name(),
                roles,
                member.sessions().generation(),
                known(member.email()),
                known(member.language()),
                member.sessions().ended().keySet().stream().sorted().toList());
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
