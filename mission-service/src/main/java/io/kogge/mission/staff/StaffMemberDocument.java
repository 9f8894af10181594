// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.session.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as it is stored.
 *
 * @param email null where it was stored before accounts had one, and likewise language
 */
public record StaffMemberDocument(
        String staffId,
        String name,
        List<Role> roles,
        int generation,
        boolean removed,
        @Nullable String email,
        @Nullable String language) {

    static StaffMemberDocument of(StaffMember member) {
        List<Role> roles = member.roles().stream().sorted().toList();
        return new StaffMemberDocument(
                member.id(),
                member.name(),
                roles,
                member.generation(),
                member.removed(),
                member.email(),
                member.language());
    }

    StaffMember toMember() {
        return new StaffMember(
                staffId,
                name,
                Set.copyOf(roles),
                generation,
                Objects.requireNonNullElse(email, ""),
                Objects.requireNonNullElse(language, ""));
    }

    /** Without name and address. */
    @Override
    public String toString() {
        return "StaffMemberDocument[" + staffId + "]";
    }
}
