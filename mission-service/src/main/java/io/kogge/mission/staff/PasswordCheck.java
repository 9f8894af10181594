// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.staff.StaffSettings.Account;
import io.kogge.web.session.StaffPrincipal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.crypto.bcrypt.BCrypt;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Checks a user name with its password. Hashing takes a while by design, so it has threads of its own. */
final class PasswordCheck {
    /** Checked where there is no such user, so that the answer takes as long. */
    private static final String NOBODY = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private final Map<UserName, Account> accounts;
    private final AttemptLimit limit;
    private final Scheduler hashing;

    PasswordCheck(List<Account> accounts, AttemptLimit limit, Scheduler hashing) {
        this.accounts = accounts.stream()
                .collect(Collectors.toUnmodifiableMap(Account::user, Function.identity(), (one, other) -> {
                    throw new IllegalArgumentException(one + " and " + other + " have the same user name");
                }));
        this.limit = limit;
        this.hashing = hashing;
    }

    /** Who it is; empty if user name or password is wrong; a rejection after too many tries from this address. */
    Mono<StaffPrincipal> attempt(String username, String password, String address) {
        UserName user = UserName.of(username);
        String key = user.canonical() + '\n' + address;
        return Mono.fromRunnable(() -> limit.begin(key))
                .then(Mono.fromCallable(() -> check(user, password)).subscribeOn(hashing))
                .onErrorMap(RejectedExecutionException.class, full -> new Rejection.TooMany("sign-in-attempts"))
                .flatMap(Mono::justOrEmpty)
                .doOnNext(known -> limit.succeeded(key))
                .map(Account::principal);
    }

    private Optional<Account> check(UserName user, String password) {
        Optional<Account> account = Optional.ofNullable(accounts.get(user));
        boolean right =
                BCrypt.checkpw(password, account.map(Account::passwordHash).orElse(NOBODY));
        return account.filter(found -> right);
    }
}
