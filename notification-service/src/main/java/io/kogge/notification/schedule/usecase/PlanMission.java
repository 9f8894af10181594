// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Rule;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps a mission's occurrences in step with its dates. */
public final class PlanMission {
    private final Occurrences occurrences;
    private final Audiences audiences;
    private final List<Rule> rules;

    /** Plans by these rules. */
    public PlanMission(Occurrences occurrences, Audiences audiences, List<Rule> rules) {
        this.occurrences = occurrences;
        this.audiences = audiences;
        this.rules = List.copyOf(rules);
    }

    /** Plans what the mission needs as it is now, and drops what was planned for other dates. */
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
        return occurrences
                .dropOthers(mission.id(), wanted.stream().map(Occurrence::id).toList(), DropReason.MISSION_MOVED)
                .thenMany(Flux.fromIterable(wanted))
                .concatMap(occurrences::plan)
                .then();
    }
}
