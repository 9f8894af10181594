// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.mission.staff.StaffSettings.Account;
import io.kogge.web.session.Role;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;

/**
 * What mission-service does when it starts with other accounts, without such a start; in its package, as nothing of this is
 * anybody else's. Whoever signs in afterwards has the account back that is configured.
 */
public final class OtherAccounts {
    private final ApplicationContext mission;
    private final Account configured;

    /** Of this member of staff. */
    public OtherAccounts(ApplicationContext mission, String staffId) {
        this.mission = mission;
        this.configured = mission.getBean(StaffSettings.class).accounts().stream()
                .filter(account -> account.id().equals(staffId))
                .findFirst()
                .orElseThrow();
    }

    /** With another password. */
    public void anotherPassword() {
        follow("another hash", configured.roles());
    }

    /** With these roles alone. */
    public void roles(Role... roles) {
        follow(configured.passwordHash(), Set.of(roles));
    }

    @SuppressWarnings("unchecked")
    private void follow(String passwordHash, Set<Role> roles) {
        Account other = new Account(
                configured.id(),
                configured.username(),
                configured.name(),
                passwordHash,
                roles,
                configured.email(),
                configured.language());
        Aggregates<StaffMember, StaffMember.Event> members = mission.getBean("staffMembers", Aggregates.class);
        new StaffRoster(List.of(other), members, Flux::empty).follow().block();
    }
}
