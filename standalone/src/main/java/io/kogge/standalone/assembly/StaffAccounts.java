// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import io.kogge.mission.staff.StaffSettings;
import io.kogge.mission.staff.UserName;
import io.kogge.standalone.data.StaffAccount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Who may sign in: those whom the settings name, as where the services run by themselves, and those of the data directory.
 * The settings go first: an account of theirs takes the place of one with the same user name or id.
 */
final class StaffAccounts {
    private static final String SETTING = "kogge.staff.accounts";
    /** Numbers may be left out: the first account of an installation needs no settings. */
    private static final int MOST_SET = 100;

    private StaffAccounts() {}

    /** The settings of the mission service that name them all. */
    static Map<String, Object> properties(ConfigurableEnvironment environment, Collection<StaffAccount> kept) {
        List<StaffSettings.Account> set = set(environment);
        List<Map<String, Object>> all = new ArrayList<>();
        set.forEach(account -> all.add(values(account)));
        kept.stream()
                .filter(account -> set.stream().noneMatch(other -> same(other, account)))
                .forEach(account -> all.add(values(account)));
        Map<String, Object> properties = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            String prefix = SETTING + "[" + i + "].";
            all.get(i).forEach((name, value) -> properties.put(prefix + name, value));
        }
        return properties;
    }

    private static List<StaffSettings.Account> set(ConfigurableEnvironment environment) {
        Binder binder = Binder.get(environment);
        return IntStream.range(0, MOST_SET)
                .mapToObj(i -> binder.bind(SETTING + "[" + i + "]", StaffSettings.Account.class))
                .filter(BindResult::isBound)
                .map(BindResult::get)
                .toList();
    }

    private static boolean same(StaffSettings.Account set, StaffAccount kept) {
        // what is not set is found by the service, which names it
        @Nullable String username = set.username();
        return Objects.equals(set.id(), kept.id())
                || username != null && UserName.of(username).equals(UserName.of(kept.username()));
    }

    private static Map<String, Object> values(StaffSettings.Account account) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", account.id());
        values.put("username", account.username());
        values.put("name", account.name());
        values.put("password-hash", account.passwordHash());
        values.put("roles", account.roles() == null ? null : joined(account.roles().stream()));
        values.put("email", account.email());
        values.put("language", account.language());
        values.values().removeIf(Objects::isNull);
        return Map.copyOf(values);
    }

    private static Map<String, Object> values(StaffAccount account) {
        return Map.of(
                "id", account.id(),
                "username", account.username(),
                "name", account.name(),
                "password-hash", account.passwordHash(),
                "roles", joined(account.roles().stream()),
                "email", account.email());
    }

    private static String joined(Stream<?> roles) {
        return roles.map(Object::toString).collect(Collectors.joining(","));
    }
}
