// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.preferences.usecase.PreferenceBook;
import io.kogge.notification.rules.usecase.RuleBooks;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Keeps a mission's occurrences in step with its dates. */
public final class PlanMission {
    private final Occurrences occurrences;
    private final Audiences audiences;
    private final RuleBooks books;
    private final PreferenceBook preferences;
    private final Plans plans;

    /** Plans by these rules and choices. */
    public PlanMission(
            Occurrences occurrences, Audiences audiences, RuleBooks books, PreferenceBook preferences, Plans plans) {
        this.occurrences = occurrences;
        this.audiences = audiences;
        this.books = books;
        this.preferences = preferences;
        this.plans = plans;
    }

    /**
     * Plans what the mission needs as it is now, and drops what was planned for other dates or reminds of what has begun; and
     * so for the missions that invite to it.
     */
    public Mono<Void> plan(String missionId) {
        return planOne(missionId)
                .then(preferences.recent())
                .flatMapIterable(Map::values)
                .filter(chosen -> missionId.equals(chosen.returnDay()))
                .concatMap(chosen -> planOne(chosen.missionId()))
                .then();
    }

    private Mono<Void> planOne(String missionId) {
        return Mono.zip(audiences.mission(missionId), books.recent())
                .flatMap(found -> plans.ofMission(found.getT1(), found.getT2())
                        .flatMap(plans::carryOut)
                        .then(Mono.defer(() -> found.getT1().cancelled()
                                ? occurrences.dropOfPeople(missionId, DropReason.MISSION_CANCELLED)
                                : Mono.empty())));
    }
}
