// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.mission.staff.StaffSettings.Account;
import io.kogge.web.audit.Audited;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Finds out who signs in. A known device has threads of its own to be checked on, which nobody who guesses can fill. */
final class SignIns {
    /** Everybody may try; the audit trail says who came in and who did not. */
    static final RoutePolicy NOTED = RoutePolicy.of(Access.PUBLIC).asNoted();

    private final Map<UserName, Account> accounts;
    private final KnownDevices devices;
    private final SignInLimits limits;
    private final PasswordCheck ofDevices;
    private final PasswordCheck ofOthers;

    SignIns(
            List<Account> accounts,
            KnownDevices devices,
            SignInLimits limits,
            PasswordCheck ofDevices,
            PasswordCheck ofOthers) {
        this.accounts = accounts.stream()
                .collect(Collectors.toUnmodifiableMap(Account::user, Function.identity(), (one, other) -> {
                    throw new IllegalArgumentException(one + " and " + other + " have the same user name");
                }));
        this.devices = devices;
        this.limits = limits;
        this.ofDevices = ofDevices;
        this.ofOthers = ofOthers;
    }

    /** Who it is; empty if user name or password is wrong; a rejection after too many tries. */
    Mono<Account> attempt(ServerRequest request, Credentials given) {
        return Mono.defer(() -> {
            UserName user = UserName.of(given.username());
            Account account = accounts.get(user);
            if (account != null) {
                Audited.claimed(request, account.id());
            }
            Optional<String> device =
                    Optional.ofNullable(account).flatMap(known -> devices.device(request, known.id()));
            SignInLimits.Counted counted =
                    device.map(known -> limits.beginOn(known, request)).orElseGet(() -> limits.begin(request, user));
            return (device.isPresent() ? ofDevices : ofOthers)
                    .check(account, given.password())
                    .doOnNext(right -> {
                        Audited.as(request, right.id());
                        counted.succeeded();
                    });
        });
    }
}
