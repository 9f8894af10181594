// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.session.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has an account, for pages that name staff or need a second one. */
public final class Colleagues {
    private final Map<String, StaffSettings.Account> accounts;

    Colleagues(List<StaffSettings.Account> accounts) {
        this.accounts = accounts.stream()
                .collect(Collectors.toUnmodifiableMap(
                        StaffSettings.Account::id, Function.identity(), (one, other) -> one));
    }

    /** What somebody is called; empty where the account is gone. */
    public Optional<String> name(String id) {
        return Optional.ofNullable(accounts.get(id)).map(StaffSettings.Account::name);
    }

    /** Whether somebody else than these works with missions. */
    public boolean othersThan(Set<String> ids) {
        return accounts.values().stream()
                .anyMatch(account -> account.roles().contains(Role.STAFF) && !ids.contains(account.id()));
    }
}
