// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.session.Role;
import java.util.List;
import java.util.Set;

/** A member of staff as it is stored. */
public record StaffMemberDocument(String staffId, String name, List<Role> roles, int generation, boolean removed) {

    static StaffMemberDocument of(StaffMember member) {
        List<Role> roles = member.roles().stream().sorted().toList();
        return new StaffMemberDocument(member.id(), member.name(), roles, member.generation(), member.removed());
    }

    StaffMember toMember() {
        return new StaffMember(staffId, name, Set.copyOf(roles), generation);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "StaffMemberDocument[" + staffId + "]";
    }
}
