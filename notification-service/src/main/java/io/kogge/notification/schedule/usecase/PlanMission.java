// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Rule;
import java.time.Clock;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps a mission's occurrences in step with its dates. */
public final class PlanMission {
    private final Occurrences occurrences;
    private final Audiences audiences;
    private final List<Rule> rules;
    private final Clock clock;

    /** Plans by these rules; the clock is the domain's. */
    public PlanMission(Occurrences occurrences, Audiences audiences, List<Rule> rules, Clock clock) {
        this.occurrences = occurrences;
        this.audiences = audiences;
        this.rules = List.copyOf(rules);
        this.clock = clock;
    }

    /** Plans what the mission needs as it is now, and drops what was planned for other dates or reminds of what has begun. */
    public Mono<Void> plan(String missionId) {
        return audiences.mission(missionId).flatMap(this::plan);
    }

    private Mono<Void> plan(Mission mission) {
        if (mission.cancelled()) {
            return occurrences.dropOthers(mission.id(), List.of(), DropReason.MISSION_CANCELLED);
        }
        List<Occurrence> wanted = rules.stream()
                .flatMap(rule -> rule.occurrences(mission).stream())
                .toList();
        List<Occurrence> useful = wanted.stream()
                .filter(occurrence -> occurrence.template() != MessageKind.REMINDER || !mission.begun(clock.instant()))
                .toList();
        return drop(mission, wanted, DropReason.MISSION_MOVED)
                .then(drop(mission, useful, DropReason.MISSION_STARTED))
                .thenMany(Flux.fromIterable(useful))
                .concatMap(occurrences::plan)
                .then();
    }

    private Mono<Void> drop(Mission mission, List<Occurrence> kept, DropReason reason) {
        return occurrences.dropOthers(
                mission.id(), kept.stream().map(Occurrence::id).toList(), reason);
    }
}
