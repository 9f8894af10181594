// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.usecase;

import io.kogge.delegation.staff.StaffNames;
import io.kogge.kernel.command.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Histories with the names that staff have now; who has left has none. */
public final class NamedHistories implements Histories {
    private final Histories histories;
    private final StaffNames names;

    /** Adds these names to these histories. */
    public NamedHistories(Histories histories, StaffNames names) {
        this.histories = histories;
        this.names = names;
    }

    @Override
    public Mono<List<HistoryEntry>> of(String registrationId) {
        return histories
                .of(registrationId)
                .flatMap(entries -> names.of(staff(entries))
                        .map(known -> entries.stream()
                                .map(entry -> named(entry, known))
                                .toList()));
    }

    private static Set<String> staff(List<HistoryEntry> entries) {
        return entries.stream()
                .map(HistoryEntry::by)
                .filter(NamedHistories::isStaff)
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    private static HistoryEntry named(HistoryEntry entry, Map<String, String> names) {
        return isStaff(entry.by()) ? entry.by(names.get(entry.by().id())) : entry;
    }

    private static boolean isStaff(Actor actor) {
        return actor.kind() == Actor.Kind.STAFF;
    }
}
