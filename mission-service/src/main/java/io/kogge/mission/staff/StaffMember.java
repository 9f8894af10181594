// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.kernel.command.Decision;
import io.kogge.web.session.Role;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody of the office, as the other services know the pseudonymous id in events.
 *
 * @param id pseudonymous, never given to anybody else
 * @param name as pages show it; empty once removed
 * @param roles what the person may do; none once removed
 * @param generation of the account's sessions: raised when what the person may do changes, so that sessions from before
 *     can be told apart
 * @param email where the configuration wants the person's own mail to go; empty if nowhere, and once removed
 * @param language of that mail; empty where the configuration says nothing
 */
record StaffMember(String id, String name, Set<Role> roles, int generation, String email, String language) {

    /** What happened: the account is now as the state says. */
    enum Event {
        CHANGED
    }

    StaffMember {
        roles = Set.copyOf(roles);
    }

    /** A new account. */
    static Decision<StaffMember, Event> added(StaffSettings.Account account) {
        return Decision.of(of(account, 1), Event.CHANGED);
    }

    /** As the configuration has it now; also brings back an account that was removed. */
    Decision<StaffMember, Event> follow(StaffSettings.Account account) {
        boolean sameRoles = roles.equals(account.roles());
        StaffMember now = of(account, sameRoles ? generation : generation + 1);
        return now.equals(this) ? Decision.unchanged(this) : Decision.of(now, Event.CHANGED);
    }

    private static StaffMember of(StaffSettings.Account account, int generation) {
        return new StaffMember(
                account.id(),
                account.name(),
                account.roles(),
                generation,
                account.address(),
                Objects.requireNonNullElse(account.language(), ""));
    }

    /** Not configured any more: what it was called and where it had mail is erased. */
    Decision<StaffMember, Event> remove() {
        return removed()
                ? Decision.unchanged(this)
                : Decision.of(new StaffMember(id, "", Set.of(), generation + 1, "", ""), Event.CHANGED);
    }

    boolean removed() {
        return roles.isEmpty();
    }

    /** Without name and address: this may end in a log. */
    @Override
    public String toString() {
        return "StaffMember[" + id + ", " + roles + "]";
    }
}
