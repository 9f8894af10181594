// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.mission.staff.StaffSettings.Account;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings what the other services know of staff in line with the configured accounts. Done again it changes nothing;
 * instances that are configured differently for a while, as in a rolling update, follow one another.
 */
final class StaffRoster {
    static final Actor CONFIGURATION = Actor.system("configuration");

    private final Map<String, Account> accounts;
    private final Aggregates<StaffMember, StaffMember.Event> members;
    private final Supplier<Flux<String>> present;

    StaffRoster(
            List<Account> accounts,
            Aggregates<StaffMember, StaffMember.Event> members,
            Supplier<Flux<String>> present) {
        this.accounts = accounts.stream()
                .collect(Collectors.toUnmodifiableMap(Account::id, Function.identity(), (one, other) -> {
                    throw new IllegalArgumentException(one + " and " + other + " have the same id");
                }));
        this.members = members;
        this.present = present;
    }

    Mono<Void> follow() {
        Mono<Void> configured = Flux.fromIterable(accounts.values())
                .concatMap(account -> members.createOrChange(
                        account.id(), Command.by(CONFIGURATION), known -> StaffMember.following(known, account)))
                .then();
        Mono<Void> gone = Flux.defer(present)
                .filter(id -> !accounts.containsKey(id))
                .concatMap(id -> members.change(id, Command.by(CONFIGURATION), StaffMember::remove))
                .then();
        return configured.then(gone);
    }
}
