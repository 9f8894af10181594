// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.staff.StaffSettings.Account;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCrypt;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Compares a password with an account's. Hashing takes a while by design, so it has threads of its own. */
final class PasswordCheck {
    /** Checked where there is no such user, so that the answer takes as long. */
    private static final String NOBODY = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private static final Duration FULL = Duration.ofSeconds(10);

    private final Scheduler hashing;

    /** Hashes on these threads; once too many wait for them, more are refused. */
    PasswordCheck(Scheduler hashing) {
        this.hashing = hashing;
    }

    /** The account, if that is its password. */
    Mono<Account> check(@Nullable Account account, String password) {
        return Mono.fromCallable(() -> right(account, password))
                .subscribeOn(hashing)
                .onErrorMap(RejectedExecutionException.class, full -> new Rejection.TooMany("sign-in-attempts", FULL))
                .flatMap(Mono::justOrEmpty);
    }

    private static Optional<Account> right(@Nullable Account account, String password) {
        boolean right = BCrypt.checkpw(password, account == null ? NOBODY : account.passwordHash());
        return Optional.ofNullable(account).filter(known -> right);
    }
}
