// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.session.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as it is stored.
 *
 * @param email null where it was stored before accounts had one, and likewise language
 * @param passwordMark null where it was stored before sessions ended with the password, and likewise the sessions that ended
 */
public record StaffMemberDocument(
        String staffId,
        String name,
        List<Role> roles,
        int generation,
        boolean removed,
        @Nullable String email,
        @Nullable String language,
        @Nullable String passwordMark,
        @Nullable Map<String, Instant> endedSessions) {

    static StaffMemberDocument of(StaffMember member) {
        List<Role> roles = member.roles().stream().sorted().toList();
        return new StaffMemberDocument(
                member.id(),
                member.name(),
                roles,
                member.sessions().generation(),
                member.removed(),
                member.email(),
                member.language(),
                member.sessions().passwordMark(),
                member.sessions().ended());
    }

    StaffMember toMember() {
        return new StaffMember(
                staffId,
                name,
                Set.copyOf(roles),
                new AccountSessions(
                        generation,
                        Objects.requireNonNullElse(passwordMark, ""),
                        Objects.requireNonNullElse(endedSessions, Map.of())),
                Objects.requireNonNullElse(email, ""),
                Objects.requireNonNullElse(language, ""));
    }

    /** Without name and address. */
    @Override
    public String toString() {
        return "StaffMemberDocument[" + staffId + "]";
    }
}
